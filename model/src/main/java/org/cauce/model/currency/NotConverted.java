package org.cauce.model.currency;

import java.math.BigDecimal;

/**
 * An amount that could not be converted, and why.
 *
 * @param original the amount that was to be converted
 * @param missing the rate that is missing
 */
public record NotConverted(BigDecimal original, MissingRate missing) implements Conversion {
    @Override
    public RateAnswer answer() {
        return missing;
    }

    /** {@return the amount and why it was not converted} */
    @Override
    public String toString() {
        return pair().from() + " " + original.toPlainString() + " not converted: " + missing;
    }
}
