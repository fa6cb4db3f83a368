/**
 * What documents recommend, tell, find and claim, and what countries want.
 *
 * <p>A {@link org.cauce.model.policy.Priority} is what a country that receives cooperation wants. A
 * {@link org.cauce.model.policy.Recommendation} has an {@link org.cauce.model.policy.Effort} and
 * {@linkplain org.cauce.model.policy.Action steps}; a {@link org.cauce.model.policy.Ranking} is the scheme that orders
 * recommendations. An {@link org.cauce.model.policy.Event} is dated. An {@link org.cauce.model.policy.Evaluation} has
 * {@linkplain org.cauce.model.policy.Finding findings}, which are kept apart from
 * {@linkplain org.cauce.model.policy.Claim claims}: what somebody says is not what was measured. An
 * {@link org.cauce.model.policy.Agreement} is what the parties of a treaty or memorandum signed.
 */
@NullMarked
package org.cauce.model.policy;

import org.jspecify.annotations.NullMarked;
