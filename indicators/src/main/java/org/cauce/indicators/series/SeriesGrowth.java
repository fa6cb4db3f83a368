package org.cauce.indicators.series;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.util.Map;
import java.util.Optional;
import org.cauce.model.indicator.Series;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.time.TimePeriod;

/**
 * Growth within a series. Gaps stay gaps: growth across a gap is asked for by {@link #between}, never assumed.
 *
 * <p>Source: textbook arithmetic.
 */
public final class SeriesGrowth {
    private SeriesGrowth() {}

    /**
     * {@return the growth from one period to another, in percent; see {@link Growth#percent(Quantity, Quantity)}}
     *
     * @param series the series
     * @param from the period before
     * @param to the period after
     * @throws IllegalArgumentException if the series has no value for one of them, the first is not the earlier, or the
     *     first value is not above 0
     */
    public static Estimate between(Series series, TimePeriod from, TimePeriod to) {
        requireOrder(from, to);
        return Growth.percent(at(series, from), at(series, to));
    }

    /**
     * {@return the change from one period to another, in points; see {@link Change}}
     *
     * @param series the series
     * @param from the period before
     * @param to the period after
     * @throws IllegalArgumentException if the series has no value for one of them, or the first is not the earlier
     */
    public static Estimate change(Series series, TimePeriod from, TimePeriod to) {
        requireOrder(from, to);
        return Change.points(at(series, from), at(series, to));
    }

    /**
     * {@return the compound annual growth rate from one calendar year to another, in percent; see
     * {@link Growth#perYear}}
     *
     * @param series the series
     * @param from the year before
     * @param to the year after
     * @throws IllegalArgumentException if the series has no value for one of them, the first is not the earlier, or the
     *     first value is not above 0
     */
    public static Estimate perYear(Series series, int from, int to) {
        TimePeriod first = TimePeriod.year(from);
        TimePeriod last = TimePeriod.year(to);
        requireOrder(first, last);
        return Growth.perYear(at(series, first), at(series, last), to - from);
    }

    /**
     * {@return the growth of each calendar year over the year before it, in percent, by year; only for years whose year
     * before has a value above 0}
     *
     * @param series the series
     */
    public static ImmutableSortedMap<TimePeriod, Estimate> yearOnYear(Series series) {
        ImmutableSortedMap.Builder<TimePeriod, Estimate> growth = new ImmutableSortedMap.Builder<>(Ordering.natural());
        for (Map.Entry<TimePeriod, Quantity> point : series.points().entrySet()) {
            Optional<Quantity> before = yearBefore(point.getKey())
                    .flatMap(series::at)
                    .filter(quantity -> quantity.number()
                            .filter(number -> number.signum() > 0)
                            .isPresent());
            if (before.isPresent() && point.getValue().number().isPresent()) {
                growth.put(point.getKey(), Growth.percent(before.get(), point.getValue()));
            }
        }
        return growth.buildOrThrow();
    }

    private static Optional<TimePeriod> yearBefore(TimePeriod period) {
        return period.year().isPresent()
                        && period.equals(TimePeriod.year(period.year().getAsInt()))
                ? Optional.of(TimePeriod.year(period.year().getAsInt() - 1))
                : Optional.empty();
    }

    private static void requireOrder(TimePeriod from, TimePeriod to) {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("The period " + from + " does not end before " + to
                    + " begins; expected the earlier one first: exchange the two");
        }
    }

    private static Quantity at(Series series, TimePeriod period) {
        return series.at(period)
                .orElseThrow(() -> new IllegalArgumentException("The series of " + series.indicator() + " for "
                        + series.subject() + " has no value for " + period + "; it has "
                        + series.points().keySet()));
    }
}
