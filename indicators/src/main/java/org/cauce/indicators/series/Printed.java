package org.cauce.indicators.series;

import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Quantity;

/** Turns what a source prints into an operand. */
final class Printed {
    private Printed() {}

    static Estimate estimate(Quantity quantity) {
        return quantity.estimateAsPrinted()
                .orElseThrow(() -> new IllegalArgumentException("'"
                        + quantity.printed().orElseGet(() -> quantity.bound().toString())
                        + "' has no number to compute with; give a quantity with a number, or use its interval "
                        + quantity.interval()));
    }
}
