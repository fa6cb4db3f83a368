package org.cauce.indicators.volatility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cauce.indicators.Csv;
import org.cauce.indicators.internal.Decimals;
import org.cauce.indicators.portfolio.Dac2a;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolatilityTest {
    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    private static String rounded(Optional<BigDecimal> number, int digits) {
        return number.orElseThrow().setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static Map<Integer, BigDecimal> series(String... amounts) {
        Map<Integer, BigDecimal> series = new TreeMap<>();
        for (String amount : amounts) {
            series.put(2010 + series.size(), n(amount));
        }
        return series;
    }

    @ParameterizedTest
    @CsvSource({"El Salvador, 128.856, 0.4788, 0.4965", "Honduras, 128.401, 0.3048, 0.2963"})
    void agreesWithTheWorkedNumbersForTheUnitedStates(String recipient, String mean, String plain, String detrended) {
        Volatility found =
                Volatility.of(Dac2a.byYear(Dac2a.NET, "United States").row(recipient));
        assertThat(rounded(found.mean(), 3)).isEqualTo(mean);
        assertThat(rounded(found.coefficient(), 4)).isEqualTo(plain);
        assertThat(rounded(found.detrended(), 4)).isEqualTo(detrended);
    }

    @Test
    void isUndefinedBelowThreeYearsAndAroundNoMean() {
        assertThat(Volatility.of(series("1", "2")).coefficient()).isEmpty();
        assertThat(Volatility.of(series("1", "-2", "1")).coefficient()).isEmpty();
        assertThat(Volatility.of(Map.of()).mean()).isEmpty();
    }

    @Test
    void findsNoVolatilityAroundALine() {
        Volatility line = Volatility.of(series("1", "2", "3", "4"));
        assertThat(line.detrended().orElseThrow()).isEqualByComparingTo("0");
        assertThat(line.coefficient().orElseThrow()).isGreaterThan(n("0.5"));
    }

    @Test
    void keepsALineAsTrendAndTheSumInTheTrend() {
        HodrickPrescott line = HodrickPrescott.of(List.of(n("1"), n("2"), n("3"), n("4")), n("100"));
        assertThat(line.variance()).isCloseTo(BigDecimal.ZERO, within(n("1e-20")));
        HodrickPrescott other = HodrickPrescott.of(List.of(n("3"), n("1"), n("4"), n("1"), n("5")), n("6.25"));
        assertThat(Decimals.sum(other.cycle())).isCloseTo(BigDecimal.ZERO, within(n("1e-12")));
        assertThat(other.relativeTo(other).orElseThrow()).isEqualByComparingTo("1");
        // three values: the cycle is -lambda d / (1 + 6 lambda) times (1, -2, 1), turned
        HodrickPrescott three = HodrickPrescott.of(List.of(n("0"), n("3"), n("0")), n("1"));
        assertThat(three.trend().get(1)).isCloseTo(n("1.285714285714286"), within(n("1e-12")));
        assertThatThrownBy(() -> HodrickPrescott.of(List.of(n("1")), n("6.25")))
                .hasMessageContaining("expected 0 or more, and three years");
    }

    @Test
    void comparesOnlyYearsThatHaveBoth() {
        Predictability found = Predictability.of(
                Map.of(2000, n("50"), 2001, n("100"), 2002, n("50"), 2003, n("50")),
                Map.of(2001, n("80"), 2002, n("60"), 2003, n("60")));
        assertThat(found.yearsLeftOut()).containsExactly(2000);
        assertThat(found.ratio().orElseThrow()).isEqualByComparingTo("1");
        assertThat(found.meanAbsoluteDeviation().orElseThrow()).isEqualByComparingTo("0.2");
        assertThat(found.windows(2).keySet()).containsExactly(2002, 2003);
        assertThat(found.windows(2).get(2003)).isEqualByComparingTo("1.2");
        assertThat(found.windows(3).get(2003)).isEqualByComparingTo("1");
    }

    private static Map<Integer, BigDecimal> education(String recipient, String flow) {
        Map<Integer, BigDecimal> years = new TreeMap<>();
        Csv.rows("oecd_crs/CRS1_educ_health.csv", line -> line.contains(recipient) && line.contains("Education"))
                .stream()
                .filter(row -> row[13].equals(flow) && row[3].equals(recipient))
                .filter(row -> Integer.parseInt(row[16]) >= 2007 && Integer.parseInt(row[16]) <= 2016)
                .forEach(row -> years.put(Integer.valueOf(row[16]), n(row[24])));
        return years;
    }

    @ParameterizedTest
    @CsvSource({
        "El Salvador, 260.697, 392.994, 0.6634, 0.4698",
        "Honduras, 436.972, 399.720, 1.0932, 0.4748",
        "Mexico, , , 0.9796, 0.0440"
    })
    void agreesWithTheWorkedPredictabilityOfEducation(
            String recipient,
            @Nullable BigDecimal disbursed,
            @Nullable BigDecimal committed,
            String ratio,
            String deviation) {
        Map<Integer, BigDecimal> commitments = education(recipient, "Commitments");
        Map<Integer, BigDecimal> disbursements = education(recipient, "Gross Disbursements");
        Predictability found = Predictability.of(commitments, disbursements);
        assertThat(found.years()).hasSize(10);
        assertThat(rounded(found.ratio(), 4)).isEqualTo(ratio);
        assertThat(rounded(found.meanAbsoluteDeviation(), 4)).isEqualTo(deviation);
        if (disbursed != null && committed != null) {
            BigDecimal half = n("0.0005");
            assertThat(Decimals.sum(disbursements.values())).isCloseTo(disbursed, within(half));
            assertThat(Decimals.sum(commitments.values())).isCloseTo(committed, within(half));
        }
    }

    @Test
    void findsGapsJumpsAndChangesOfBasis() {
        Map<Integer, BigDecimal> amounts =
                Map.of(2014, n("10"), 2015, n("12"), 2017, n("90"), 2018, n("95"), 2019, n("30"), 2020, n("-1"));
        Breaks breaks = Breaks.of(amounts);
        assertThat(breaks.start()).contains(2014);
        assertThat(breaks.end()).contains(2020);
        assertThat(breaks.gaps()).containsExactly(2016);
        assertThat(breaks.jumps(n("3"))).containsExactly(2019, 2020);
        Map<Integer, String> basis = new TreeMap<>();
        amounts.keySet().forEach(year -> basis.put(year, year < 2018 ? "net" : "grant equivalent"));
        assertThat(breaks.changesOfBasis(basis)).containsExactly(2018);
        basis.remove(2014);
        assertThatThrownBy(() -> breaks.changesOfBasis(basis)).hasMessageContaining("expected one for each");
    }

    @Test
    void isDefinedFromThreeYearsOn() {
        Volatility three = Volatility.of(series("1", "2", "3"));
        assertThat(three.coefficient().orElseThrow()).isEqualByComparingTo("0.5");
        assertThat(Volatility.of(series("-1", "-2", "-3")).coefficient()).isEmpty();
    }

    @Test
    void givesBackTheSeriesWithoutSmoothing() {
        List<BigDecimal> values = List.of(n("3"), n("1"), n("4"));
        assertThat(HodrickPrescott.of(values, n("0")).trend())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(values);
        assertThatThrownBy(() -> HodrickPrescott.of(values, n("-1"))).hasMessageContaining("expected 0 or more");
    }

    /** The cycle of 0, 3, 0 at a smoothing of 1 is -6/7, 12/7, -6/7. */
    @Test
    void takesTheVarianceOfASample() {
        HodrickPrescott three = HodrickPrescott.of(List.of(n("0"), n("3"), n("0")), n("1"));
        assertThat(three.variance()).isCloseTo(n("2.204081632653"), within(n("1e-11")));
    }

    @Test
    void hasNoDeviationInYearsWithoutACommitmentAboveZero() {
        Predictability found = Predictability.of(
                Map.of(2000, n("0"), 2001, n("100"), 2002, n("-5")),
                Map.of(2000, n("7"), 2001, n("80"), 2002, n("60")));
        assertThat(found.meanAbsoluteDeviation().orElseThrow()).isEqualByComparingTo("0.2");
        assertThat(Predictability.of(Map.of(2000, n("0")), Map.of(2000, n("7"))).meanAbsoluteDeviation())
                .isEmpty();
    }

    @Test
    void takesSingleYearsForWindowsOfOne() {
        Predictability found =
                Predictability.of(Map.of(2000, n("50"), 2001, n("100")), Map.of(2000, n("25"), 2001, n("100")));
        assertThat(found.windows(1).keySet()).containsExactly(2000, 2001);
        assertThat(found.windows(1).get(2000)).isEqualByComparingTo("0.5");
        assertThatThrownBy(() -> found.windows(0)).hasMessage("Windows of 0 years; expected 1 or more");
    }

    @Test
    void findsNoJumpOfExactlyTheFactor() {
        Breaks breaks = Breaks.of(series("10", "30", "10", "31", "0", "0"));
        assertThat(breaks.jumps(n("3"))).containsExactly(2013, 2014);
        assertThatThrownBy(() -> breaks.jumps(n("1"))).hasMessage("Jumps by a factor of 1; expected more than 1");
    }
}
