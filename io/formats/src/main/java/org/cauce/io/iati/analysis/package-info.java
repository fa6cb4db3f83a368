/**
 * What the records of IATI mean: the values that count for them, and where each comes from.
 *
 * <p>A transaction leaves out what its activity says for all, and the standard says what counts where nobody says
 * anything. {@link org.cauce.io.iati.analysis.EffectiveValues} puts this together, each answer an
 * {@link org.cauce.io.iati.analysis.Effective} value with its {@link org.cauce.io.iati.analysis.Origin};
 * {@link org.cauce.io.iati.analysis.TransactionKind} knows direction and nature of the types of transactions. Nothing
 * is guessed: a currency that nobody states is unknown.
 *
 * <p>Packages beside this one split amounts over sectors and places ({@code allocation}), choose and prorate budgets
 * ({@code budgets}), read results ({@code results}), and tell which activities and flows are counted twice
 * ({@code counting}). Each has its policy passed by the caller and shows in its result what the policy did.
 */
@NullMarked
package org.cauce.io.iati.analysis;

import org.jspecify.annotations.NullMarked;
