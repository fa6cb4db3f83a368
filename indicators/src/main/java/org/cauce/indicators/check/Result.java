package org.cauce.indicators.check;

import org.cauce.model.quantity.Estimate;

/**
 * A number that a recomputation gives.
 *
 * <p>Its value is {@linkplain Estimate#settled() settled}: a third of 2.4 million is 800000, not 799999.99…
 *
 * @param label what tells it from the other results of the same check, such as a country, "relative" or "implied from";
 *     empty if there is nothing to tell
 * @param value the number, with the interval that the inputs leave open
 */
public record Result(String label, Estimate value) {
    /** The significant digits of a result that is {@linkplain #shown() shown}. */
    public static final int SHOWN_DIGITS = 12;

    /**
     * Settles the value.
     *
     * @param label what tells it from the other results; empty if there is nothing to tell
     * @param value the number, with the interval that the inputs leave open
     */
    public Result {
        value = value.settled();
    }

    /** {@return the number for print, half even to {@value #SHOWN_DIGITS} significant digits, such as 135.294117647} */
    public Estimate shown() {
        return value.significant(SHOWN_DIGITS);
    }
}
