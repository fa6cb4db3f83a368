package org.cauce.indicators.series;

import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.indicators.internal.Decimals;

/**
 * Growth per year by logarithms, {@code ln(to / from) / years}, a fraction.
 *
 * <p>It is smaller than the compound rate of {@link Growth#perYear}, and not to be printed under its name. Times 100 it
 * is the annual rate of change of the United Nations' stocks of migrants.
 *
 * <p>Source: United Nations, International Migrant Stock, notes on the annual rate of change.
 */
public final class LogGrowth {
    private LogGrowth() {}

    /**
     * {@return the growth per year by logarithms, a fraction, to 15 significant digits; empty if a value is not above
     * 0}
     *
     * @param from the value at the start
     * @param to the value at the end, in the same unit
     * @param years how many years lie between the two, 1 or more
     * @throws IllegalArgumentException if the years are none
     */
    public static Optional<BigDecimal> perYear(BigDecimal from, BigDecimal to, int years) {
        if (years < 1) {
            throw new IllegalArgumentException("Growth per year over " + years + " years; expected 1 or more");
        }
        return ratio(from, to).map(Decimals::ln).map(log -> Decimals.round(Decimals.quotient(log, Decimals.of(years))));
    }

    /** The later by the earlier; empty if one is not above 0. */
    static Optional<BigDecimal> ratio(BigDecimal from, BigDecimal to) {
        return from.signum() <= 0 || to.signum() <= 0 ? Optional.empty() : Decimals.ratio(to, from);
    }
}
