package org.cauce.indicators.price;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.Table;
import com.google.common.collect.TreeRangeSet;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cauce.indicators.internal.Decimals;

/**
 * Price indices and exchange rates of economies by calendar year, from which amounts are brought to constant prices.
 *
 * <p>Indices are in national currency, of any base, such as the GDP deflator; consumer prices give other figures and
 * are not to be put in its place unsaid. Rates are averages of the year, units of national currency per US dollar; a
 * dollarised economy has 1. A year that is missing is refused, never taken from another; {@link #projected} fills it,
 * when asked.
 *
 * <p>Rates of one economy are compared over the years, so all must be in one unit of money: where a published table
 * changes it, for the euro or after a reform, bring it to one unit with {@link CurrencyChange}. What would compare
 * rates across such a change is refused, as far as the numbers show it: a rate that falls to less than 0.6 of that of
 * the year before, since no currency gains as much in a year (of all that the World Bank publishes, the yen of 1986
 * gained most, to 0.71); and a country, by its code or name, whose rate moves with the coming of the euro as the fixed
 * rate says, as that of Latvia, which rises.
 */
public final class PriceTable {
    private final ImmutableTable<String, Integer, BigDecimal> prices;
    private final ImmutableTable<String, Integer, BigDecimal> rates;
    private final UnitsOfMoney units;

    private PriceTable(Table<String, Integer, BigDecimal> prices, Table<String, Integer, BigDecimal> rates) {
        this.prices = ImmutableTable.copyOf(prices);
        this.rates = ImmutableTable.copyOf(rates);
        this.units = UnitsOfMoney.of(this.rates);
    }

    /**
     * {@return the table of these numbers}
     *
     * @param prices the price index by economy and year
     * @param rates the units of national currency per US dollar by economy and year
     * @throws IllegalArgumentException if a number is not above 0
     */
    public static PriceTable of(Table<String, Integer, BigDecimal> prices, Table<String, Integer, BigDecimal> rates) {
        checkPositive("price index", prices);
        checkPositive("exchange rate", rates);
        return new PriceTable(prices, rates);
    }

    /**
     * {@return the table of deflators of US dollars and exchange rates: the prices that make the one of the other,
     * {@code P(t) = 100 × D(t) × E(t) / E(b)}}
     *
     * <p>An economy without a rate in the base year, or in another, has no prices then; nor if its unit of money
     * changed between the two.
     *
     * @param deflators the deflators, such as the DAC's
     * @param rates the units of national currency per US dollar by economy and year
     * @throws IllegalArgumentException if a rate is not above 0
     */
    public static PriceTable of(DeflatorTable deflators, Table<String, Integer, BigDecimal> rates) {
        UnitsOfMoney units = UnitsOfMoney.of(rates);
        return of(
                Cells.changed(
                        deflators.table(),
                        (economy, year, deflator) -> Cells.positive(rates, economy, year)
                                .filter(unused -> units.areSame(economy, year, deflators.baseYear()))
                                .flatMap(then -> Cells.positive(rates, economy, deflators.baseYear())
                                        .map(base -> deflator.national(new Deflator.ThenAndBase(then, base))))),
                rates);
    }

    /**
     * {@return the exchange rates that the same amounts in national currency and in US dollars imply, {@code national /
     * dollars}, to 34 significant digits; where one of the two is missing or not above 0 there is none}
     *
     * @param national the amounts in national currency by economy and year, such as the DAC's amount type N
     * @param dollars the same amounts in current US dollars
     */
    public static ImmutableTable<String, Integer, BigDecimal> impliedRates(
            Table<String, Integer, BigDecimal> national, Table<String, Integer, BigDecimal> dollars) {
        return Cells.changed(
                national,
                (economy, year, amount) -> Cells.positive(dollars, economy, year)
                        .filter(unused -> amount.signum() > 0)
                        .map(other -> Decimals.quotient(amount, other)));
    }

    static void checkPositive(String what, Table<String, Integer, BigDecimal> numbers) {
        numbers.rowMap()
                .forEach((economy, byYear) -> byYear.forEach((year, number) -> {
                    if (number.signum() <= 0) {
                        throw new IllegalArgumentException("The " + what + " of " + economy + " in " + year + " is "
                                + number + "; expected a number above 0");
                    }
                }));
    }

    /**
     * How amounts are brought to constant prices.
     *
     * @param pricesOf whose prices: the provider's, as the DAC does, or the recipient's, for what the money buys there
     * @param baseYear the year of the prices
     * @param target the economy in whose currency the answer is
     */
    public record Basis(String pricesOf, int baseYear, String target) {}

    /**
     * {@return an amount in another currency of the same year, {@code V × E_to / E_from}, to 34 significant digits}
     *
     * @param amount the amount, in the currency of {@code from}
     * @param year the calendar year
     * @param from the economy whose currency it is in
     * @param to the economy whose currency is wanted
     * @throws IllegalArgumentException if a rate is missing
     */
    public BigDecimal converted(BigDecimal amount, int year, String from, String to) {
        return Decimals.quotient(amount.multiply(rate(to, year)), rate(from, year));
    }

    /**
     * {@return an amount at constant prices: brought to the currency of whose prices count, deflated there, and
     * converted at the rate of the base year; {@code V × E_c(t) / E_s(t) / (P_c(t) / P_c(b)) / (E_c(b) / E_k(b))}, to
     * 34 significant digits}
     *
     * @param amount the amount in current prices
     * @param year its calendar year, {@code t}
     * @param source the economy in whose currency it is, {@code s}
     * @param basis whose prices {@code c}, of which year {@code b}, in which currency {@code k}
     * @throws IllegalArgumentException if a price or rate is missing, or the unit of money changed
     */
    public BigDecimal constant(BigDecimal amount, int year, String source, Basis basis) {
        String economy = basis.pricesOf();
        units.checkSame(economy, year, basis.baseYear());
        BigDecimal above = amount.multiply(rate(economy, year))
                .multiply(price(economy, basis.baseYear()))
                .multiply(rate(basis.target(), basis.baseYear()));
        BigDecimal below = rate(source, year).multiply(price(economy, year)).multiply(rate(economy, basis.baseYear()));
        return Decimals.quotient(above, below);
    }

    /**
     * {@return the deflator of US dollars by the prices of an economy}
     *
     * @param economy whose prices
     * @param year the calendar year
     * @param baseYear the base year, in which it is 1
     * @throws IllegalArgumentException if a price or rate is missing, or the unit of money changed
     */
    public Deflator deflator(String economy, int year, int baseYear) {
        units.checkSame(economy, year, baseYear);
        return Deflator.inDollars(
                new Deflator.ThenAndBase(price(economy, year), price(economy, baseYear)),
                new Deflator.ThenAndBase(rate(economy, year), rate(economy, baseYear)));
    }

    /**
     * {@return this table with a price index for one more year: the last one, grown as stated, at the last rate of
     * exchange}
     *
     * @param economy the economy
     * @param year the year after the last one that has both
     * @param inflation the growth of its prices since, as a fraction above −1
     * @throws IllegalArgumentException if the year is there, the one before is missing, or the growth is not above −1
     */
    public PriceTable projected(String economy, int year, BigDecimal inflation) {
        if (prices.contains(economy, year) || inflation.compareTo(BigDecimal.ONE.negate()) <= 0) {
            throw new IllegalArgumentException("The prices of " + economy + " in " + year + " projected by " + inflation
                    + "; expected a year without prices, and a fraction above -1");
        }
        BigDecimal index = price(economy, year - 1).multiply(BigDecimal.ONE.add(inflation));
        Table<String, Integer, BigDecimal> more = with(prices, economy, year, index);
        return rates.contains(economy, year)
                ? new PriceTable(more, rates)
                : new PriceTable(more, with(rates, economy, year, rate(economy, year - 1)));
    }

    private static Table<String, Integer, BigDecimal> with(
            ImmutableTable<String, Integer, BigDecimal> old, String economy, int year, BigDecimal number) {
        return ImmutableTable.<String, Integer, BigDecimal>builder()
                .putAll(old)
                .put(economy, year, number)
                .buildOrThrow();
    }

    private BigDecimal price(String economy, int year) {
        return number("price index", prices, economy, year);
    }

    private BigDecimal rate(String economy, int year) {
        return number("exchange rate", rates, economy, year);
    }

    static BigDecimal number(
            String what, ImmutableTable<String, Integer, BigDecimal> numbers, String economy, int year) {
        Map<Integer, BigDecimal> ofEconomy = numbers.row(economy);
        if (!ofEconomy.containsKey(year)) {
            throw new IllegalArgumentException("No " + what + " of " + economy + " in " + year + "; there are "
                    + years(ofEconomy.keySet()) + ": choose one of these, or project it");
        }
        return Objects.requireNonNull(ofEconomy.get(year));
    }

    /** Names years in a message, in order, the runs of them by their ends. */
    static String years(Set<Integer> years) {
        ImmutableSortedSet<Integer> sorted = ImmutableSortedSet.copyOf(years);
        RangeSet<Integer> runs = TreeRangeSet.create();
        sorted.forEach(year -> runs.add(Range.closedOpen(year, year + 1)));
        return sorted.isEmpty()
                ? "none"
                : runs.asRanges().stream().map(PriceTable::run).collect(Collectors.joining(", "));
    }

    private static String run(Range<Integer> years) {
        int last = years.upperEndpoint() - 1;
        return years.lowerEndpoint() == last ? "" + last : years.lowerEndpoint() + " to " + last;
    }
}
