package org.cauce.indicators.series;

import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Unit;

/**
 * A value against a benchmark, such as a country's score against the average of the world.
 *
 * <p>Source: textbook arithmetic.
 */
public final class Benchmark {
    /** The unit of an index: the benchmark is 100. */
    public static final Unit INDEX = Unit.of("index-100");

    private Benchmark() {}

    /**
     * {@return the index, {@code value / benchmark × 100}, in the unit {@link #INDEX}; above 100 the value is the
     * larger}
     *
     * @param value the value
     * @param benchmark the benchmark, in the same unit, above 0
     * @throws IllegalArgumentException if the units differ, or the benchmark is not above 0
     */
    public static Estimate index(Estimate value, Estimate benchmark) {
        if (benchmark.nominal().signum() <= 0) {
            throw new IllegalArgumentException("No index against a benchmark of " + benchmark
                    + "; expected a benchmark above 0: give the distance instead");
        }
        Estimate index = value.asPercentOf(benchmark);
        return Estimate.of(index.nominal(), index.interval(), INDEX);
    }

    /**
     * {@return the distance, {@code value − benchmark}; negative below the benchmark; in percentage points for
     * percentages, else in the unit of both}
     *
     * @param value the value
     * @param benchmark the benchmark, in the same unit
     * @throws IllegalArgumentException if the units differ
     */
    public static Estimate distance(Estimate value, Estimate benchmark) {
        return Change.points(benchmark, value);
    }
}
