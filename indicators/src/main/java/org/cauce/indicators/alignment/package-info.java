/**
 * Donors side by side in the countries that receive from them.
 *
 * <p>{@code Alignment.between(USA, MEX).in(SLV, GTM, HND)} names the donors and the recipients. Over a catalogue it
 * tells of initiatives: which are active where ({@link org.cauce.indicators.alignment.OverlapMap}), how they run beside
 * each other in time ({@link org.cauce.indicators.alignment.ParallelPaths}), from which to which people could pass
 * ({@link org.cauce.indicators.alignment.HandOver}), what was promised and what came
 * ({@link org.cauce.indicators.alignment.Promises}), and who answers to the recipients' priorities. Over a cube of
 * flows it tells of money: where both give, and how alike their portfolios are
 * ({@link org.cauce.indicators.alignment.PortfolioAlignment}).
 *
 * <p>What a source does not hold is said, never taken for zero: nobody on record is not nobody at work.
 */
@NullMarked
package org.cauce.indicators.alignment;

import org.jspecify.annotations.NullMarked;
