package org.cauce.indicators.series;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.util.function.BinaryOperator;
import org.cauce.model.indicator.Series;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.time.TimePeriod;

/**
 * The periods for which two series both have a number, and the two numbers of each.
 *
 * <p>A period is common if it is the same, not if it overlaps: a fiscal year is no calendar year. Approximate and
 * inferred periods are those of their series and match only the same.
 *
 * <p>Source: textbook arithmetic.
 *
 * @param pairs the common periods, in time order
 */
public record CommonPeriods(ImmutableList<Pair> pairs) {
    /**
     * The values of one period.
     *
     * @param period the period
     * @param one the value of the first series
     * @param other the value of the second series
     */
    public record Pair(TimePeriod period, Quantity one, Quantity other) {}

    /**
     * {@return the common periods of two series; none if they have none}
     *
     * @param one the first series
     * @param other the second series
     */
    public static CommonPeriods of(Series one, Series other) {
        return new CommonPeriods(one.points().entrySet().stream()
                .filter(point -> point.getValue().number().isPresent())
                .flatMap(point -> other
                        .at(point.getKey())
                        .filter(quantity -> quantity.number().isPresent())
                        .map(quantity -> new Pair(point.getKey(), point.getValue(), quantity))
                        .stream())
                .collect(ImmutableList.toImmutableList()));
    }

    /** {@return the periods, in time order} */
    public ImmutableList<TimePeriod> periods() {
        return pairs.stream().map(Pair::period).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the first series in percent of the second, by period}
     *
     * @throws IllegalArgumentException if the units differ, or a value of the second is 0
     */
    public ImmutableSortedMap<TimePeriod, Estimate> shares() {
        return each(Share::of);
    }

    /**
     * {@return the index of the first series against the second, by period; see {@link Benchmark#index}}
     *
     * @throws IllegalArgumentException if the units differ, or a value of the second is not above 0
     */
    public ImmutableSortedMap<TimePeriod, Estimate> indices() {
        return each(Benchmark::index);
    }

    /**
     * {@return how far the first series lies above the second, by period; see {@link Benchmark#distance}}
     *
     * @throws IllegalArgumentException if the units differ
     */
    public ImmutableSortedMap<TimePeriod, Estimate> distances() {
        return each(Benchmark::distance);
    }

    /**
     * {@return what an operation gives for the two values of each period, by period}
     *
     * @param operation from the first value and the second to a result
     */
    public ImmutableSortedMap<TimePeriod, Estimate> each(BinaryOperator<Estimate> operation) {
        ImmutableSortedMap.Builder<TimePeriod, Estimate> results = new ImmutableSortedMap.Builder<>(Ordering.natural());
        pairs.forEach(pair -> results.put(
                pair.period(), operation.apply(Printed.estimate(pair.one()), Printed.estimate(pair.other()))));
        return results.buildOrThrow();
    }
}
