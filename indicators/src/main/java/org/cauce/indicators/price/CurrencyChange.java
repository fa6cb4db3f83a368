package org.cauce.indicators.price;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.cauce.indicators.internal.Decimals;
import org.cauce.model.currency.CurrencyCode;

/**
 * A new unit of money in an economy, such as the euro for the tolar in 2007, a new kwacha for 1000 old ones in 2013, or
 * the US dollar for the colón in 2001.
 *
 * <p>Some published tables give each year in its own unit, others give all years in the latest one, and few say which;
 * rates in two units must not be compared. A table of the first sort becomes one of the second by {@link #restated}.
 * Amounts restated at the rate of the change are no amounts of the new currency: "euros" of 1990 are francs by another
 * name, and differ from those made of marks.
 *
 * @param economy the economy, by the name or code that the table uses
 * @param firstYear the first year in the new unit
 * @param oldUnits how many old units are one new one, above 0
 */
public record CurrencyChange(String economy, int firstYear, BigDecimal oldUnits) {
    /**
     * Checks the change.
     *
     * @param economy the economy
     * @param firstYear the first year in the new unit
     * @param oldUnits how many old units are one new one
     * @throws IllegalArgumentException if that is not above 0
     */
    public CurrencyChange {
        if (oldUnits.signum() <= 0) {
            throw new IllegalArgumentException(
                    "One new unit of money of " + economy + " is " + oldUnits + " old ones; expected a number above 0");
        }
    }

    /**
     * {@return the change to the euro, in the year and at the rate that Council Regulation (EC) No 2866/98 fixes}
     *
     * @param economy the economy, by the name or code that the table uses
     * @param former the currency before, such as {@code SIT}
     * @throws IllegalArgumentException if the euro did not come in its place
     */
    public static CurrencyChange toEuro(String economy, CurrencyCode former) {
        Optional<FormerCurrency> found = FormerCurrency.find(former);
        return found.map(currency -> new CurrencyChange(economy, currency.firstYear(), currency.perEuro()))
                .orElseThrow(() -> new IllegalArgumentException("The euro did not come in the place of " + former
                        + "; expected one of " + Arrays.toString(FormerCurrency.values())));
    }

    /**
     * {@return the same rates, those of the economy before the change in the new unit, to 34 significant digits; after
     * several changes, each is applied by itself}
     *
     * @param rates the units of national currency per US dollar by economy and year, each year in its own unit
     */
    public ImmutableTable<String, Integer, BigDecimal> restated(Table<String, Integer, BigDecimal> rates) {
        return Cells.changed(
                rates,
                (name, year, rate) -> Optional.of(
                        name.equals(economy) && year < firstYear ? Decimals.quotient(rate, oldUnits) : rate));
    }
}
