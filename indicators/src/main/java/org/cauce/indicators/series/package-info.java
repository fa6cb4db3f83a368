/**
 * Growth, shares, change, indices and coverage.
 *
 * <p>Most take {@link org.cauce.model.quantity.Estimate}s, a number with the interval in which the true value lies, and
 * give estimates, so that "nearly 4 million" never turns into 4 million on the way. The forms that take a
 * {@link org.cauce.model.quantity.Quantity} let both its bound and its printed digits count: "1.7 million" stands for
 * what rounds to it. To leave the rounding aside, give {@code quantity.estimate()}. The last three lines of the list
 * are of exact numbers.
 *
 * <ul>
 *   <li>{@link org.cauce.indicators.series.Growth}: growth in percent, per year too, and the base that a growth
 *       implies;
 *   <li>{@link org.cauce.indicators.series.Change}: change in points;
 *   <li>{@link org.cauce.indicators.series.Share}: shares of a whole, shares of shares, and the whole that a share
 *       implies;
 *   <li>{@link org.cauce.indicators.series.Benchmark}: an index against a benchmark, and the distance to it;
 *   <li>{@link org.cauce.indicators.series.Coverage}: what is funded of what is required, what is complete of what was
 *       planned;
 *   <li>{@link org.cauce.indicators.series.Years}: how many years a period has, and averages per year;
 *   <li>{@link org.cauce.indicators.series.SeriesGrowth} and {@link org.cauce.indicators.series.CommonPeriods}: the
 *       same for {@link org.cauce.model.indicator.Series};
 *   <li>{@link org.cauce.indicators.series.LogGrowth}: growth per year by logarithms; and
 *       {@link org.cauce.indicators.series.PovertyElasticity}: how poverty answers to growth;
 *   <li>{@link org.cauce.indicators.series.ScoreChange}: whether a score with standard errors changed;
 *   <li>{@link org.cauce.indicators.series.Contributions}: the growth of a sum by its parts;
 *       {@link org.cauce.indicators.series.PartialSum}: sums of which cells are missing, with what they cover.
 * </ul>
 */
@NullMarked
package org.cauce.indicators.series;

import org.jspecify.annotations.NullMarked;
