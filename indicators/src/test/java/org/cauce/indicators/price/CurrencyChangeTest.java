package org.cauce.indicators.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cauce.indicators.Csv;
import org.cauce.indicators.price.PriceTable.Basis;
import org.cauce.model.currency.CurrencyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates of the World Bank are in the unit of each year; those of the table for aid in the latest one. */
class CurrencyChangeTest {
    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    private static Table<String, Integer, BigDecimal> worldBank() {
        return read("wdi_tidy/pa.nus.fcrf.csv", 1);
    }

    private static Table<String, Integer, BigDecimal> inLatestUnit() {
        return read("deflators_fx/usd_exchange_rates.csv", 0);
    }

    private static Table<String, Integer, BigDecimal> read(String file, int first) {
        Table<String, Integer, BigDecimal> rates = TreeBasedTable.create();
        for (String[] row : Csv.rows(file)) {
            String rate = row[first + 2];
            if (rate.matches("[0-9.eE+-]+") && n(rate).signum() > 0) {
                rates.put(row[first], Integer.valueOf(row[first + 1]), n(rate));
            }
        }
        return rates;
    }

    /** A table of these rates, prices of 100 in each year. */
    private static PriceTable table(Table<String, Integer, BigDecimal> rates) {
        Table<String, Integer, BigDecimal> prices = TreeBasedTable.create();
        rates.cellSet().forEach(cell -> prices.put(cell.getRowKey(), cell.getColumnKey(), n("100")));
        return PriceTable.of(prices, rates);
    }

    private static ImmutableTable<String, Integer, BigDecimal> rates(
            String economy, int firstYear, String... unitsPerDollar) {
        ImmutableTable.Builder<String, Integer, BigDecimal> rates = ImmutableTable.builder();
        for (int i = 0; i < unitsPerDollar.length; i++) {
            rates.put(economy, firstYear + i, n(List.of(unitsPerDollar).get(i)));
        }
        return rates.buildOrThrow();
    }

    /** The two files are of different publishers, so that they prove the fixed rates. */
    @ParameterizedTest
    @CsvSource({
        "GRC, GRD, 2001", "SVN, SIT, 2007", "CYP, CYP, 2008", "MLT, MTL, 2008",
        "SVK, SKK, 2009", "EST, EEK, 2011", "LVA, LVL, 2014", "LTU, LTL, 2015"
    })
    void bringsFormerCurrenciesToTheEurosOfAnotherPublishedTable(String economy, String former, int euroSince) {
        Table<String, Integer, BigDecimal> published = worldBank();
        CurrencyChange change = CurrencyChange.toEuro(economy, CurrencyCode.of(former));
        assertThat(change.firstYear()).isEqualTo(euroSince);
        Table<String, Integer, BigDecimal> euros = change.restated(published);
        inLatestUnit().row(economy).forEach((year, rate) -> {
            assertThat(euros.get(economy, year)).as("%d", year).isCloseTo(rate, within(n("0.000002")));
            if (year < euroSince) {
                assertThat(published.get(economy, year)).as("%d", year).isNotCloseTo(rate, within(n("0.2")));
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ATS, 13.7603",
        "BEF, 40.3399",
        "DEM, 1.95583",
        "ESP, 166.386",
        "FIM, 5.94573",
        "FRF, 6.55957",
        "IEP, 0.787564",
        "ITL, 1936.27",
        "LUF, 40.3399",
        "NLG, 2.20371",
        "PTE, 200.482"
    })
    void knowsTheRatesOfTheFirstMembers(String former, BigDecimal perEuro) {
        CurrencyChange change = CurrencyChange.toEuro("any", CurrencyCode.of(former));
        assertThat(change.firstYear()).isEqualTo(1999);
        assertThat(change.oldUnits()).isEqualByComparingTo(perEuro);
    }

    @Test
    void refusesToCompareTolarsWithEurosUntilTheyAreInOneUnit() {
        Table<String, Integer, BigDecimal> published = worldBank();
        PriceTable mixed = table(published);
        String refusal = "The rate of SVN goes from 191.028257833333 in 2006 to 0.729672399984083 in 2007, which is"
                + " another unit of money: bring the rates to one unit with CurrencyChange before";
        assertThatThrownBy(() -> mixed.deflator("SVN", 2005, 2010)).hasMessage(refusal);
        assertThatThrownBy(() -> mixed.deflator("SVN", 2010, 2005)).hasMessage(refusal);
        assertThatThrownBy(() -> mixed.constant(n("1"), 2005, "USA", new Basis("SVN", 2010, "USA")))
                .hasMessage(refusal);
        assertThat(mixed.deflator("SVN", 2003, 2005).divisor()).isPositive();
        PriceTable euros =
                table(CurrencyChange.toEuro("SVN", CurrencyCode.of("SIT")).restated(published));
        assertThat(euros.deflator("SVN", 2005, 2010).divisor())
                .isCloseTo(table(inLatestUnit()).deflator("SVN", 2005, 2010).divisor(), within(n("0.000002")));
    }

    /** The euro is more than these: their rates rise. */
    @ParameterizedTest
    @CsvSource({"IRL, 1997, 2000", "CYP, 2006, 2009", "MLT, 2006, 2009", "LVA, 2012, 2015"})
    void seesTheEuroWhereTheRateRises(String economy, int before, int after) {
        PriceTable mixed = table(worldBank());
        assertThatThrownBy(() -> mixed.deflator(economy, before, after)).hasMessageContaining("another unit of money");
    }

    /** Reforms, euros, dollars, and in three rows what a publisher mixed up; no currency that only gained. */
    @Test
    void findsChangesOfUnitAndNothingElseInAllRatesOfTheWorldBank() {
        Map<String, Integer> found = new TreeMap<>();
        Table<String, Integer, BigDecimal> published = worldBank();
        PriceTable mixed = table(published);
        published.rowMap().forEach((economy, byYear) -> {
            List<Integer> years = byYear.keySet().stream().sorted().toList();
            for (int i = 1; i < years.size(); i++) {
                if (isRefused(mixed, economy, years.get(i - 1), years.get(i))) {
                    found.put(economy, years.get(i));
                }
            }
        });
        assertThat(found.keySet())
                .containsExactly(
                        "AUT", "BEL", "CYP", "DEU", "ECU", "ESP", "EST", "FIN", "FRA", "GRC", "HRV", "IRL", "ITA",
                        "LAO", "LTU", "LUX", "LVA", "MAF", "MCO", "MLT", "NLD", "PRT", "SLV", "SMR", "SVK", "SVN",
                        "ZMB", "ZWE");
        assertThat(found).containsEntry("SLV", 2001).containsEntry("DEU", 1999).containsEntry("ZMB", 1972);
    }

    private static boolean isRefused(PriceTable table, String economy, int one, int other) {
        try {
            return table.deflator(economy, one, other).divisor().signum() <= 0;
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage()).contains("another unit of money");
        }
    }

    @Test
    void dividesTheYearsBeforeARedenominationOnly() {
        ImmutableTable<String, Integer, BigDecimal> kwacha = rates("ZMB", 2011, "4860", "5150", "5.4", "6.15");
        CurrencyChange rebased = new CurrencyChange("ZMB", 2013, n("1000"));
        ImmutableTable<String, Integer, BigDecimal> restated = rebased.restated(kwacha);
        assertThat(restated.row("ZMB").values()).containsExactly(n("4.86"), n("5.15"), n("5.4"), n("6.15"));
        assertThatThrownBy(() -> table(kwacha).deflator("ZMB", 2012, 2013)).hasMessageContaining("from 5150 in 2012");
        assertThat(table(restated).deflator("ZMB", 2012, 2014).divisor())
                .isCloseTo(n("1.194174757281553"), within(n("1e-15")));
        assertThat(new CurrencyChange("GHA", 2013, n("1000")).restated(kwacha)).isEqualTo(kwacha);
    }

    @Test
    void appliesSeveralReformsOneAfterTheOther() {
        ImmutableTable<String, Integer, BigDecimal> bolivars =
                rates("VEN", 2007, "2147", "2.147", "2.147", "0.0000215");
        Table<String, Integer, BigDecimal> latest = new CurrencyChange("VEN", 2008, n("1000"))
                .restated(new CurrencyChange("VEN", 2010, n("100000")).restated(bolivars));
        assertThat(latest.row("VEN").values())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(n("0.00002147"), n("0.00002147"), n("0.00002147"), n("0.0000215"));
    }

    @Test
    void hasNoPricesOfADeflatorAcrossAnotherUnit() {
        ImmutableTable<String, Integer, BigDecimal> colones = rates("SLV", 1999, "8.755", "8.755", "1", "1");
        DeflatorTable deflators = DeflatorTable.ofIndices(
                2002,
                ImmutableTable.<String, Integer, BigDecimal>builder()
                        .put("SLV", 2000, n("95"))
                        .put("SLV", 2001, n("97"))
                        .put("SLV", 2002, n("100"))
                        .buildOrThrow());
        PriceTable mixed = PriceTable.of(deflators, colones);
        assertThat(mixed.deflator("SLV", 2001, 2002).divisor()).isEqualByComparingTo("0.97");
        assertThatThrownBy(() -> mixed.deflator("SLV", 2000, 2002)).hasMessageContaining("another unit of money");
        PriceTable dollars = PriceTable.of(deflators, new CurrencyChange("SLV", 2001, n("8.75")).restated(colones));
        assertThat(dollars.deflator("SLV", 2000, 2002).divisor()).isCloseTo(n("0.95"), within(n("1e-30")));
    }

    /** There was no euro: what a table calls so is francs or marks by another name. */
    @Test
    void hasNoEuroBeforeItCame() {
        PriceTable published = table(worldBank());
        assertThatThrownBy(() -> published.converted(n("1"), 1995, "EMU", "FRA"))
                .hasMessageContaining("No exchange rate of EMU in 1995; there are 1999 to");
    }

    @Test
    void refusesTwoCurrenciesInOneRow() {
        PriceTable france = PriceTable.of(ImmutableTable.of(), rates("FRA", 1998, "5.9", "0.94"));
        assertThatThrownBy(() -> CubePrices.exchange(france, Map.of("EUR", "FRA", "FRF", "FRA"), "EUR"))
                .hasMessage(
                        "The row of FRA is named for EUR and FRF; expected one currency: give the rates of each a row"
                                + " of its own");
    }

    @Test
    void refusesWhatIsNoChange() {
        assertThatThrownBy(() -> CurrencyChange.toEuro("DNK", CurrencyCode.of("DKK")))
                .hasMessageContaining("The euro did not come in the place of DKK; expected one of [ATS, BEF");
        assertThatThrownBy(() -> new CurrencyChange("ZMB", 2013, BigDecimal.ZERO))
                .hasMessageContaining("expected a number above 0");
    }

    /** The table says what it lacks, though the two years are in one unit. */
    @Test
    void hasNoPricesOfADeflatorWhoseBaseIsInAnotherUnit() {
        DeflatorTable deflators = DeflatorTable.ofIndices(
                1999,
                ImmutableTable.<String, Integer, BigDecimal>builder()
                        .put("SLV", 1999, n("100"))
                        .put("SLV", 2001, n("97"))
                        .put("SLV", 2002, n("98"))
                        .buildOrThrow());
        PriceTable mixed = PriceTable.of(deflators, rates("SLV", 1999, "8.755", "8.755", "1", "1"));
        assertThatThrownBy(() -> mixed.deflator("SLV", 2001, 2002))
                .hasMessageStartingWith("No price index of SLV in 2001; there are 1999");
    }

    @Test
    void takesAFallToLessThanSixTenthsForAnotherUnit() {
        assertThat(table(rates("HND", 2000, "10", "6"))
                        .deflator("HND", 2000, 2001)
                        .divisor())
                .isPositive();
        assertThatThrownBy(() -> table(rates("HND", 2000, "10", "5.99")).deflator("HND", 2000, 2001))
                .hasMessageContaining("another unit of money");
    }

    /** Four lats were five euros, so the rate rose by as much as in these years. */
    @ParameterizedTest
    @CsvSource({"2004, false", "2012, false", "2013, true", "2014, false"})
    void seesTheEuroOnlyInTheYearInWhichItCame(int before, boolean isAnotherUnit) {
        PriceTable rising = table(rates("LVA", before, "0.52", "0.74"));
        assertThat(isRefused(rising, "LVA", before, before + 1)).isEqualTo(isAnotherUnit);
    }
}
