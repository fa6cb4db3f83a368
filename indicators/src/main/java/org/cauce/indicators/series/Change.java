package org.cauce.indicators.series;

import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;

/**
 * Change in points: what stands after less what stood before.
 *
 * <p>From 24 % to 2 % is a fall of 22 percentage points; that it is also a fall by 91.7 % is a matter of
 * {@link Growth}. The sign is that of the change: negative for a fall.
 *
 * <p>Source: textbook arithmetic.
 */
public final class Change {
    private Change() {}

    /**
     * {@return the change, {@code after − before}; in percentage points for percentages, else in the unit of both}
     *
     * @param before the value before
     * @param after the value after, in the same unit
     * @throws IllegalArgumentException if the units differ
     */
    public static Estimate points(Estimate before, Estimate after) {
        Estimate change = after.minus(before);
        Unit unit = change.unit().isPercent() ? Unit.PERCENTAGE_POINTS : change.unit();
        return Estimate.of(change.nominal(), change.interval(), unit);
    }

    /**
     * {@return the change, {@code after − before}; in percentage points for percentages, else in the unit of both}
     *
     * @param before the value before
     * @param after the value after, in the same unit
     * @throws IllegalArgumentException if the units differ, or one is a word without a number
     */
    public static Estimate points(Quantity before, Quantity after) {
        return points(Printed.estimate(before), Printed.estimate(after));
    }
}
