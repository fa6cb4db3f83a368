package org.cauce.indicators.price;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.math.BigDecimal;
import org.cauce.indicators.internal.Decimals;

/**
 * Purchasing power parities by economy and calendar year: units of national currency that buy what one international
 * dollar buys in the United States (International Comparison Program; the World Bank's PA.NUS.PPP).
 *
 * <p>They compare what money buys, not what it is exchanged for: amounts in international dollars are not to be added
 * to those at market rates.
 */
public final class PurchasingPower {
    private final ImmutableTable<String, Integer, BigDecimal> parities;

    private PurchasingPower(ImmutableTable<String, Integer, BigDecimal> parities) {
        this.parities = parities;
    }

    /**
     * {@return the table of these parities}
     *
     * @param parities the units of national currency per international dollar by economy and year, each above 0
     * @throws IllegalArgumentException if one is not above 0
     */
    public static PurchasingPower of(Table<String, Integer, BigDecimal> parities) {
        PriceTable.checkPositive("purchasing power parity", parities);
        return new PurchasingPower(ImmutableTable.copyOf(parities));
    }

    /**
     * {@return an amount in international dollars, {@code V / PPP}, to 34 significant digits}
     *
     * @param amount the amount in the currency of the economy
     * @param economy the economy
     * @param year the calendar year
     * @throws IllegalArgumentException if there is no parity
     */
    public BigDecimal internationalDollars(BigDecimal amount, String economy, int year) {
        return Decimals.quotient(amount, parity(economy, year));
    }

    /**
     * {@return an amount in the currency of an economy, {@code V × PPP}, exact}
     *
     * @param dollars the amount in international dollars
     * @param economy the economy
     * @param year the calendar year
     * @throws IllegalArgumentException if there is no parity
     */
    public BigDecimal nationalCurrency(BigDecimal dollars, String economy, int year) {
        return dollars.multiply(parity(economy, year));
    }

    private BigDecimal parity(String economy, int year) {
        return PriceTable.number("purchasing power parity", parities, economy, year);
    }
}
