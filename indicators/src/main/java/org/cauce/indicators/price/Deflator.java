package org.cauce.indicators.price;

import java.math.BigDecimal;
import org.cauce.indicators.internal.Decimals;

/**
 * By what current amounts are divided to give constant ones; 1 in its base year, above 0.
 *
 * <p>Tables print it times 100. Others print the inverse, a {@link PriceMultiplier}: a type of its own, so that the two
 * are not confused.
 *
 * <p>Source: OECD, notes on DAC deflators.
 *
 * @param divisor the divisor
 */
public record Deflator(BigDecimal divisor) {
    /**
     * Checks the divisor.
     *
     * @param divisor the divisor
     * @throws IllegalArgumentException if it is not above 0
     */
    public Deflator {
        if (divisor.signum() <= 0) {
            throw new IllegalArgumentException("A deflator of " + divisor + "; expected a number above 0");
        }
    }

    /**
     * {@return the deflator of an index that is 100 in its base year}
     *
     * @param index the index, above 0
     * @throws IllegalArgumentException if it is not above 0
     */
    public static Deflator ofIndex(BigDecimal index) {
        return new Deflator(index.movePointLeft(2));
    }

    /**
     * {@return the deflator of amounts in US dollars, prices and exchange together: {@code (P(t) / P(b)) / (E(t) /
     * E(b))} (OECD), to 34 significant digits}
     *
     * @param prices the price index in the national currency at the time, and in the base year
     * @param exchange the units of national currency per US dollar at the time, and in the base year
     */
    public static Deflator inDollars(ThenAndBase prices, ThenAndBase exchange) {
        return new Deflator(Decimals.quotient(
                prices.then().multiply(exchange.base()), prices.base().multiply(exchange.then())));
    }

    /**
     * {@return the deflator that the same aid in current and constant prices implies, {@code current / constant}}
     *
     * @param current the amount in current prices, above 0
     * @param constant the same amount in constant prices, above 0
     */
    public static Deflator implied(BigDecimal current, BigDecimal constant) {
        return new Deflator(Decimals.quotient(current, constant));
    }

    /**
     * {@return this deflator with another base year: divided by the deflator of that year}
     *
     * <p>Each provider has a factor of its own: a group cannot be rebased by one number. Rebase its members, then add.
     *
     * @param ofNewBase the deflator of the new base year, of the same provider and old base
     */
    public Deflator rebased(Deflator ofNewBase) {
        return new Deflator(Decimals.quotient(divisor, ofNewBase.divisor));
    }

    /**
     * {@return an amount at constant prices, {@code current / divisor}, to 34 significant digits}
     *
     * @param current the amount in current prices
     */
    public BigDecimal constant(BigDecimal current) {
        return Decimals.quotient(current, divisor);
    }

    /**
     * {@return an amount at current prices, {@code constant × divisor}}
     *
     * @param constant the amount in constant prices
     */
    public BigDecimal current(BigDecimal constant) {
        return constant.multiply(divisor);
    }

    /** {@return the same as a multiplier, {@code 1 / divisor}, to 34 significant digits} */
    public PriceMultiplier multiplier() {
        return new PriceMultiplier(Decimals.quotient(BigDecimal.ONE, divisor));
    }

    /** The price index in national currency, 100 in the base year: the movement of the exchange taken out again. */
    BigDecimal national(ThenAndBase exchange) {
        return Decimals.quotient(divisor.movePointRight(2).multiply(exchange.then()), exchange.base());
    }

    /**
     * A number at the time and in the base year, both above 0.
     *
     * @param then at the time
     * @param base in the base year
     */
    public record ThenAndBase(BigDecimal then, BigDecimal base) {
        /**
         * Checks the numbers.
         *
         * @param then at the time
         * @param base in the base year
         * @throws IllegalArgumentException if one is not above 0
         */
        public ThenAndBase {
            if (then.signum() <= 0 || base.signum() <= 0) {
                throw new IllegalArgumentException(
                        "An index of " + then + " by " + base + "; expected numbers above 0");
            }
        }
    }
}
