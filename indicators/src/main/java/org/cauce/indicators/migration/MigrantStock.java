package org.cauce.indicators.migration;

import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.indicators.internal.Decimals;
import org.cauce.indicators.series.LogGrowth;

/**
 * Migrants from one country who live in another, counted at the middle of a year (United Nations, International Migrant
 * Stock).
 *
 * @param migrants how many, 0 or more
 */
public record MigrantStock(BigDecimal migrants) {
    /**
     * Checks the count.
     *
     * @param migrants how many, 0 or more
     * @throws IllegalArgumentException if it is below 0
     */
    public MigrantStock {
        if (migrants.signum() < 0) {
            throw new IllegalArgumentException("A stock of " + migrants + " migrants; expected 0 or more");
        }
    }

    /**
     * {@return the migrants in percent of the people who live in their country of origin, {@code migrants / population
     * × 100}, 0 or more, to 34 significant digits; above 100 where more live abroad; empty without people}
     *
     * <p>Migrants are not in the population: it is no share of a whole.
     *
     * @param population the population of the country of origin in that year
     */
    public Optional<BigDecimal> percentOfOrigin(BigDecimal population) {
        return Decimals.ratio(migrants.movePointRight(2), population);
    }

    /**
     * {@return the annual rate of change, {@code 100 ln(M2 / M1) / n}, in percent, to 15 significant digits, as the
     * United Nations print it; empty if a stock is 0}
     *
     * @param later the stock at the end
     * @param years how many years lie between the two, 1 or more
     * @throws IllegalArgumentException if the years are none
     */
    public Optional<BigDecimal> annualRateTo(MigrantStock later, int years) {
        return LogGrowth.perYear(migrants, later.migrants, years).map(rate -> rate.movePointRight(2));
    }
}
