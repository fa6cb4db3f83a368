/**
 * On which basis aid counts, and by what it is measured.
 *
 * <ul>
 *   <li>{@link org.cauce.indicators.basis.AidIdentity}: gross and net aid as sums of the
 *       {@link org.cauce.indicators.basis.AidItem}s of table 2a, and how far a table keeps them;
 *   <li>{@link org.cauce.indicators.basis.GrantElement} of a {@link org.cauce.indicators.basis.Loan}, the
 *       {@link org.cauce.indicators.basis.LoanRule} by which it is aid, and the
 *       {@link org.cauce.indicators.basis.HeadlineAid} that changes its measure in 2018;
 *   <li>{@link org.cauce.indicators.basis.ProgrammableAid} and {@link org.cauce.indicators.basis.InDonorCosts}: what
 *       recipients can plan with, what crosses the border;
 *   <li>{@link org.cauce.indicators.basis.ImputedAid}: what core contributions to agencies come to, and
 *       {@link org.cauce.indicators.basis.EuropeanUnionAid} without counting twice;
 *   <li>{@link org.cauce.indicators.basis.AidIntensity}: aid per head and in percent of income.
 * </ul>
 */
@NullMarked
package org.cauce.indicators.basis;

import org.jspecify.annotations.NullMarked;
