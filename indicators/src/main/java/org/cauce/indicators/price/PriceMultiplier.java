package org.cauce.indicators.price;

import java.math.BigDecimal;
import org.cauce.indicators.internal.Decimals;

/**
 * By what current amounts are multiplied to give constant ones: the inverse of a {@link Deflator}; above 0.
 *
 * <p>Source: OECD, notes on DAC deflators.
 *
 * @param factor the factor
 */
public record PriceMultiplier(BigDecimal factor) {
    /**
     * Checks the factor.
     *
     * @param factor the factor
     * @throws IllegalArgumentException if it is not above 0
     */
    public PriceMultiplier {
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("A price multiplier of " + factor + "; expected a number above 0");
        }
    }

    /**
     * {@return an amount at constant prices, {@code current × factor}}
     *
     * @param current the amount in current prices
     */
    public BigDecimal constant(BigDecimal current) {
        return current.multiply(factor);
    }

    /** {@return the same as a deflator, {@code 1 / factor}, to 34 significant digits} */
    public Deflator deflator() {
        return new Deflator(Decimals.quotient(BigDecimal.ONE, factor));
    }
}
