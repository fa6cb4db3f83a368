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
import org.cauce.indicators.price.PriceTable.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceTableTest {
    private static final Path FOLDER = Path.of("../../shared/statistics/data/imf_weo");

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    private static Table<String, Integer, BigDecimal> read(String subject) throws IOException {
        Path file = FOLDER.resolve("weo_" + subject + ".csv");
        assumeTrue(Files.exists(file), "the file of the WEO is not here: " + file);
        Table<String, Integer, BigDecimal> numbers = TreeBasedTable.create();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            List<String> row = List.of(line.split(",", -1));
            if (row.get(2).matches("[0-9.eE+-]+") && n(row.get(2)).signum() > 0) {
                numbers.put(row.get(1), Integer.valueOf(row.get(0)), n(row.get(2)));
            }
        }
        return numbers;
    }

    private static PriceTable weo() throws IOException {
        return weo(33);
    }

    private static PriceTable weo(int decimals) throws IOException {
        Table<String, Integer, BigDecimal> national = read("ngdp");
        Table<String, Integer, BigDecimal> rates = TreeBasedTable.create();
        read("ngdpd")
                .rowMap()
                .forEach((economy, byYear) -> byYear.forEach((year, dollars) -> {
                    BigDecimal own = national.get(economy, year);
                    if (own != null) {
                        rates.put(economy, year, own.divide(dollars, decimals, RoundingMode.HALF_EVEN));
                    }
                }));
        return PriceTable.of(read("ngdp_d"), rates);
    }

    @ParameterizedTest
    @CsvSource({"hnd, 112.139", "slv, 111.794", "mex, 95.704", "usa, 109.029"})
    void agreesWithTheWorkedDollarsOf2010(String economy, String constant) throws IOException {
        BigDecimal found = weo().constant(n("100"), 2010, "usa", new Basis(economy, 2015, "usa"));
        assertThat(found.setScale(3, RoundingMode.HALF_EVEN).toPlainString()).isEqualTo(constant);
    }

    /** Published, at rates of seven decimals; euros at the rate of France. */
    @ParameterizedTest
    @CsvSource({"fra, 50, 43.905229", "usa, 100, 87.482982", "gtm, 200, 161.015043"})
    void agreesWithPublishedEurosOf2017(String economy, BigDecimal dollars, String euros) throws IOException {
        BigDecimal found = weo(7).constant(dollars, 2017, "usa", new Basis(economy, 2015, "fra"));
        assertThat(found.setScale(6, RoundingMode.HALF_EVEN)).hasToString(euros);
    }

    private static final PriceTable SMALL = PriceTable.of(
            ImmutableTable.<String, Integer, BigDecimal>builder()
                    .put("JPN", 1966, n("50"))
                    .put("JPN", 2006, n("100"))
                    .build(),
            ImmutableTable.<String, Integer, BigDecimal>builder()
                    .put("JPN", 1966, n("300"))
                    .put("JPN", 2006, n("100"))
                    .put("USA", 1966, n("1"))
                    .put("USA", 2006, n("1"))
                    .build());

    @Test
    void agreesWithTheExampleOfTheOecd() {
        assertThat(SMALL.converted(n("30000"), 1966, "JPN", "USA")).isEqualByComparingTo("100");
        Deflator deflator = SMALL.deflator("JPN", 1966, 2006);
        assertThat(deflator.divisor()).isCloseTo(n("0.1667"), within(n("0.00005")));
        assertThat(deflator.constant(n("100"))).isCloseTo(n("600"), within(n("1e-25")));
        assertThat(SMALL.constant(n("100"), 1966, "USA", new Basis("JPN", 2006, "USA")))
                .isEqualByComparingTo("600");
    }

    @Test
    void refusesAYearThatIsMissingAndProjectsItWhenAsked() {
        assertThatThrownBy(() -> SMALL.deflator("JPN", 2007, 2006))
                .hasMessage("No price index of JPN in 2007; there are 1966, 2006: choose one of these, or project it");
        PriceTable projected = SMALL.projected("JPN", 2007, n("0.02"));
        assertThat(projected.deflator("JPN", 2007, 2006).divisor()).isEqualByComparingTo("1.02");
        assertThatThrownBy(() -> SMALL.projected("JPN", 2006, n("0.02"))).hasMessageContaining("a year without prices");
    }

    @Test
    void goesForthAndBack() {
        BigDecimal there = SMALL.converted(n("123.45"), 1966, "USA", "JPN");
        assertThat(SMALL.converted(there, 1966, "JPN", "USA")).isCloseTo(n("123.45"), within(n("1e-12")));
        Deflator printed = Deflator.ofIndex(n("94.85"));
        assertThat(printed.current(printed.constant(n("7")))).isCloseTo(n("7"), within(n("1e-25")));
        assertThat(printed.multiplier().deflator().divisor()).isCloseTo(n("0.9485"), within(n("1e-25")));
        // the table of multipliers beside that of deflators prints 1.054348, from more digits than 94.85 has
        assertThat(printed.multiplier().factor()).isCloseTo(n("1.054348"), within(n("0.0001")));
    }

    @Test
    void rebasesEachMemberByItsOwnFactor() {
        Deflator then = Deflator.ofIndex(n("80"));
        Deflator newBase = Deflator.ofIndex(n("160"));
        assertThat(then.rebased(newBase).divisor()).isEqualByComparingTo("0.5");
        assertThat(newBase.rebased(newBase).divisor()).isEqualByComparingTo("1");
        assertThat(Deflator.implied(n("90"), n("100")).divisor()).isEqualByComparingTo("0.9");
    }

    @Test
    void refusesPricesAndRatesThatAreNotAboveZero() {
        ImmutableTable<String, Integer, BigDecimal> right = ImmutableTable.of("HND", 2010, n("1"));
        ImmutableTable<String, Integer, BigDecimal> wrong = ImmutableTable.of("HND", 2010, n("0"));
        assertThatThrownBy(() -> PriceTable.of(wrong, right))
                .hasMessage("The price index of HND in 2010 is 0; expected a number above 0");
        assertThatThrownBy(() -> PriceTable.of(right, wrong))
                .hasMessage("The exchange rate of HND in 2010 is 0; expected a number above 0");
    }

    @Test
    void projectsNoPricesThatAreGone() {
        assertThatThrownBy(() -> SMALL.projected("JPN", 2007, n("-1")))
                .hasMessageContaining("expected a year without prices, and a fraction above -1");
        assertThat(SMALL.projected("JPN", 2007, n("-0.5"))
                        .deflator("JPN", 2007, 2006)
                        .divisor())
                .isEqualByComparingTo("0.5");
    }
}
