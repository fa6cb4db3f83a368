package org.cauce.indicators.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeflatorTableTest {
    private static final Path FOLDER = Path.of("../../shared/statistics/data/deflators_fx");
    private static final BigDecimal TINY = new BigDecimal("1e-25");

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    /** Economy and year are in the first two columns, the number is in the last. */
    private static Table<String, Integer, BigDecimal> read(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), "the file of deflators is not here: " + file);
        Table<String, Integer, BigDecimal> numbers = TreeBasedTable.create();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            List<String> row = List.of(line.replace("\"", "").split(",", -1));
            String number = row.get(row.size() - 1);
            if (row.get(1).matches("[0-9]{4}")
                    && number.matches("[0-9.eE+-]+")
                    && n(number).signum() > 0) {
                numbers.put(row.get(0).strip(), Integer.valueOf(row.get(1)), n(number));
            }
        }
        return numbers;
    }

    private static DeflatorTable dac() throws IOException {
        return DeflatorTable.ofIndices(2013, read("OECD_DAC_deflators_base2013.csv"));
    }

    @ParameterizedTest
    @CsvSource({
        "United States, 2000, 76.76",
        "United States, 2005, 86.22",
        "United States, 2010, 94.85",
        "United States, 2014, 101.59",
        "Japan, 2010, 114.99",
        "Spain, 2000, 51.20"
    })
    void agreesWithTheWorkedDeflatorsOfTheDac(String provider, int year, BigDecimal index) throws IOException {
        assertThat(dac().deflator(provider, year).divisor().movePointRight(2)).isEqualByComparingTo(index);
        assertThat(dac().deflator(provider, 2013).divisor()).isEqualByComparingTo("1");
    }

    @Test
    void tellsMultipliersFromDivisors() throws IOException {
        DeflatorTable multipliers = DeflatorTable.ofMultipliers(2013, read("oecd_deflator_by_donor_2013.csv"));
        PriceMultiplier printed = multipliers.deflator("United States", 2010).multiplier();
        assertThat(printed.factor().setScale(6, RoundingMode.HALF_EVEN)).isEqualByComparingTo("1.054348");
        assertThat(multipliers
                        .deflator("United States", 2010)
                        .divisor()
                        .movePointRight(2)
                        .setScale(2, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo("94.85");
    }

    @ParameterizedTest
    @CsvSource({"HND, 24.75", "GTM, 7.72", "SLV, 1.00"})
    void readsTheRatesOf2020(String economy, String rate) throws IOException {
        PriceTable rates = PriceTable.of(TreeBasedTable.create(), withDollar(read("usd_exchange_rates.csv")));
        BigDecimal found = rates.converted(BigDecimal.ONE, 2020, "USA", economy);
        assertThat(found.setScale(2, RoundingMode.HALF_EVEN)).hasToString(rate);
    }

    private static Table<String, Integer, BigDecimal> withDollar(Table<String, Integer, BigDecimal> rates) {
        rates.put("USA", 2020, BigDecimal.ONE);
        return rates;
    }

    @Test
    void rebasesAGroupMemberByMember() throws IOException {
        DeflatorTable old = dac();
        DeflatorTable rebased = old.rebased(2010);
        assertThat(rebased.baseYear()).isEqualTo(2010);
        BigDecimal usa = rebased.deflator("United States", 2005).constant(n("100"));
        BigDecimal japan = rebased.deflator("Japan", 2005).constant(n("100"));
        assertThat(usa)
                .isCloseTo(
                        old.deflator("United States", 2010)
                                .current(old.deflator("United States", 2005).constant(n("100"))),
                        within(TINY));
        BigDecimal byOneNumber = old.deflator("United States", 2010)
                .current(old.deflator("United States", 2005)
                        .constant(n("100"))
                        .add(old.deflator("Japan", 2005).constant(n("100"))));
        assertThat(usa.add(japan).subtract(byOneNumber).abs()).isGreaterThan(BigDecimal.ONE);
        assertThat(rebased.rebased(2013).deflator("Japan", 2005).divisor())
                .isCloseTo(old.deflator("Japan", 2005).divisor(), within(TINY));
    }

    private static Table<String, Integer, BigDecimal> table(String economy, String... yearsAndNumbers) {
        Table<String, Integer, BigDecimal> table = TreeBasedTable.create();
        for (int i = 0; i < yearsAndNumbers.length; i += 2) {
            table.put(economy, Integer.valueOf(yearsAndNumbers[i]), n(yearsAndNumbers[i + 1]));
        }
        return table;
    }

    @Test
    void derivesPricesAndRatesFromTheAmountsOfATable() {
        // Japan's example of the OECD: a dollar of 2006 is 100 yen, of 1966 300; prices doubled
        Table<String, Integer, BigDecimal> current = table("JPN", "1966", "100", "2006", "500");
        Table<String, Integer, BigDecimal> constant = table("JPN", "1966", "600", "2006", "500");
        Table<String, Integer, BigDecimal> national = table("JPN", "1966", "30000", "2006", "50000");
        DeflatorTable deflators = DeflatorTable.implied(2006, current, constant);
        Table<String, Integer, BigDecimal> rates = PriceTable.impliedRates(national, current);
        PriceTable prices = PriceTable.of(deflators, rates);
        assertThat(rates.get("JPN", 1966)).isEqualByComparingTo("300");
        assertThat(prices.deflator("JPN", 1966, 2006).divisor())
                .isCloseTo(deflators.deflator("JPN", 1966).divisor(), within(TINY));
        BigDecimal yen = prices.constant(n("30000"), 1966, "JPN", new PriceTable.Basis("JPN", 2006, "JPN"));
        assertThat(yen).isCloseTo(n("60000"), within(n("1e-20")));
    }

    @Test
    void refusesWhatIsMissing() {
        DeflatorTable table = DeflatorTable.ofIndices(2013, table("USA", "2010", "95", "2011", "96", "2013", "100"));
        assertThatThrownBy(() -> table.deflator("USA", 2012))
                .hasMessage("No deflator of USA in 2012 to prices of 2013; there are 2010 to 2011, 2013: choose one of"
                        + " these, or another table");
        assertThatThrownBy(() -> table.rebased(2012).deflator("USA", 2010))
                .hasMessageEndingWith("nor in any other year: leave it out, or choose another table");
        assertThat(DeflatorTable.implied(2013, table("USA", "2010", "-1"), table("USA", "2010", "1"))
                        .table()
                        .cellSet())
                .isEmpty();
    }

    @Test
    void weighsTheDeflatorsOfAGroup() {
        Table<String, Integer, BigDecimal> indices = table("USA", "2010", "90");
        indices.putAll(table("JPN", "2010", "120"));
        DeflatorTable table = DeflatorTable.ofIndices(2013, indices);
        assertThat(table.ofGroup(Map.of("USA", n("2"), "JPN", n("1")), 2010).divisor())
                .isEqualByComparingTo("1");
        assertThatThrownBy(() -> table.ofGroup(Map.of("USA", n("2"), "FRA", n("1")), 2010))
                .hasMessageContaining("No deflator of FRA in 2010");
        assertThatThrownBy(() -> table.ofGroup(Map.of("USA", n("0")), 2010))
                .hasMessageContaining("one of them above 0");
    }

    @Test
    void goesToInternationalDollarsAndBack() {
        PurchasingPower parities = PurchasingPower.of(ImmutableTable.of("HND", 2020, n("10.5")));
        BigDecimal dollars = parities.internationalDollars(n("21"), "HND", 2020);
        assertThat(dollars).isEqualByComparingTo("2");
        assertThat(parities.nationalCurrency(dollars, "HND", 2020)).isEqualByComparingTo("21");
        assertThatThrownBy(() -> parities.internationalDollars(n("1"), "HND", 2021))
                .hasMessageContaining("No purchasing power parity of HND in 2021; there are 2020");
    }

    @Test
    void impliesNothingOfAmountsThatAreNotAboveZero() {
        Table<String, Integer, BigDecimal> one =
                table("HND", "2010", "0", "2011", "-1", "2012", "3", "2013", "3", "2014", "3");
        Table<String, Integer, BigDecimal> other =
                table("HND", "2010", "3", "2011", "3", "2012", "0", "2013", "-1", "2014", "2");
        assertThat(DeflatorTable.implied(2014, one, other).table().row("HND"))
                .containsExactly(Map.entry(2014, new Deflator(n("1.5"))));
        assertThat(PriceTable.impliedRates(one, other).row("HND")).containsExactly(Map.entry(2014, n("1.5")));
    }

    @Test
    void letsAMemberOfAGroupWeighNothing() {
        Table<String, Integer, BigDecimal> indices = table("USA", "2010", "90");
        indices.putAll(table("JPN", "2010", "120"));
        DeflatorTable table = DeflatorTable.ofIndices(2013, indices);
        assertThat(table.ofGroup(Map.of("USA", n("2"), "JPN", n("0")), 2010).divisor())
                .isEqualByComparingTo("0.9");
        assertThatThrownBy(() -> table.ofGroup(Map.of("USA", n("2"), "JPN", n("-1")), 2010))
                .hasMessageContaining("expected weights of 0 or more");
    }

    @Test
    void refusesDeflatorsAndMultipliersOfZero() {
        assertThatThrownBy(() -> new Deflator(n("0"))).hasMessage("A deflator of 0; expected a number above 0");
        assertThatThrownBy(() -> new PriceMultiplier(n("0")))
                .hasMessage("A price multiplier of 0; expected a number above 0");
        assertThatThrownBy(() -> new Deflator.ThenAndBase(n("0"), n("2")))
                .hasMessage("An index of 0 by 2; expected numbers above 0");
        assertThatThrownBy(() -> new Deflator.ThenAndBase(n("2"), n("0")))
                .hasMessage("An index of 2 by 0; expected numbers above 0");
        assertThatThrownBy(() -> PurchasingPower.of(ImmutableTable.of("HND", 2020, n("0"))))
                .hasMessage("The purchasing power parity of HND in 2020 is 0; expected a number above 0");
    }

    @Test
    void multipliesByAMultiplierWhatADeflatorDivides() {
        Deflator deflator = Deflator.ofIndex(n("80"));
        assertThat(deflator.multiplier().constant(n("8"))).isEqualByComparingTo("10");
        assertThat(deflator.constant(n("8"))).isEqualByComparingTo("10");
    }
}
