/**
 * Splits transactions and budgets over sectors and places.
 *
 * <p>The concepts, in reading order:
 *
 * <ol>
 *   <li>{@link org.cauce.io.iati.analysis.allocation.SharePolicy}: what to make of percentages that are missing or do
 *       not sum to 100;
 *   <li>{@link org.cauce.io.iati.analysis.allocation.AllocationPolicy}: that, the vocabularies, the decimals, and
 *       whether unknown shares are derived from transactions;
 *   <li>{@link org.cauce.io.iati.analysis.allocation.ActivityShares}: the shares of an activity, computed once;
 *   <li>{@link org.cauce.io.iati.analysis.allocation.Allocation}: an amount and its
 *       {@link org.cauce.io.iati.analysis.allocation.AllocatedPart}s, which sum exactly to it, those without sector or
 *       place included; and the {@link org.cauce.io.iati.analysis.allocation.AllocationNote}s on what the policy did;
 *   <li>{@link org.cauce.io.iati.analysis.allocation.SectorRollUp}: the parts by category or broad sector of the OECD
 *       DAC.
 * </ol>
 */
@NullMarked
package org.cauce.io.iati.analysis.allocation;

import org.jspecify.annotations.NullMarked;
