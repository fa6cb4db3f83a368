/**
 * Money on its way, by {@linkplain org.cauce.model.flow.Stage stage}, {@linkplain org.cauce.model.flow.Basis basis} and
 * {@linkplain org.cauce.model.flow.Condition condition}.
 *
 * <p>An {@link org.cauce.model.flow.Amount} may be stated, not stated, a share of another, or the rest of it. Where
 * money goes is a {@link org.cauce.model.flow.Split}: to one, to several in shares, or to several without shares.
 * {@link org.cauce.model.flow.FlowTotal} adds what may be added and refuses the rest.
 */
@NullMarked
package org.cauce.model.flow;

import org.jspecify.annotations.NullMarked;
