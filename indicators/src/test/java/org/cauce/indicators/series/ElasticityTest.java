package org.cauce.indicators.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import org.cauce.indicators.Wdi;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElasticityTest {
    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    @ParameterizedTest
    @CsvSource({"18.8, 15.7, 1.05138, -3.597, -3.209", "3.0, 4.6, 1.08353, 5.328, 6.385"})
    void agreesWithTheWorkedElasticities(
            BigDecimal before, BigDecimal after, BigDecimal income, BigDecimal log, BigDecimal percentages) {
        PovertyElasticity found = new PovertyElasticity(before, after, income);
        // the ratio of incomes is printed with five digits after the point
        assertThat(found.logarithmic().orElseThrow()).isCloseTo(log, within(n("0.001")));
        assertThat(found.ofPercentages().orElseThrow()).isCloseTo(percentages, within(n("0.001")));
    }

    /** Income per head grew by the rates of the file, one year after the other. */
    private static BigDecimal incomeRatio(String country, int from, int to) {
        return IntStream.rangeClosed(from + 1, to)
                .mapToObj(year -> Wdi.value("ny.gdp.pcap.kd.zg", country, year))
                .map(percent -> BigDecimal.ONE.add(percent.movePointLeft(2)))
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
    }

    @ParameterizedTest
    @CsvSource({"HND, 2019, 2024, 1.05138, -3.597, -3.209", "SLV, 2019, 2023, 1.08353, 5.328, 6.385"})
    void agreesToTheDigitWithThePublishedSeries(
            String country, int from, int to, String ratio, String log, String percentages) {
        BigDecimal income = incomeRatio(country, from, to);
        assertThat(income.setScale(5, RoundingMode.HALF_EVEN)).hasToString(ratio);
        PovertyElasticity found = new PovertyElasticity(
                Wdi.value("si.pov.dday", country, from), Wdi.value("si.pov.dday", country, to), income);
        assertThat(found.logarithmic().orElseThrow().setScale(3, RoundingMode.HALF_EVEN))
                .hasToString(log);
        assertThat(found.ofPercentages().orElseThrow().setScale(3, RoundingMode.HALF_EVEN))
                .hasToString(percentages);
    }

    @ParameterizedTest
    @CsvSource({"SLV, 6.594", "GTM, 12.378", "HND, 9.660"})
    void agreesWithTheWorkedGrowthOfRemittances(String country, String percent) {
        Estimate then = Estimate.exact(Wdi.value("bx.trf.pwkr.cd.dt", country, 2010), Unit.USD);
        Estimate now = Estimate.exact(Wdi.value("bx.trf.pwkr.cd.dt", country, 2024), Unit.USD);
        assertThat(Growth.perYear(then, now, 14).nominal().setScale(3, RoundingMode.HALF_EVEN))
                .hasToString(percent);
    }

    @ParameterizedTest
    @CsvSource({"SLV, 24.336", "GTM, 19.118", "HND, 25.744"})
    void agreesWithTheWorkedRemittancesByTheProduct(String country, String percent) {
        Estimate remittances = Estimate.exact(Wdi.value("bx.trf.pwkr.cd.dt", country, 2024), Unit.USD);
        Estimate product = Estimate.exact(Wdi.value("ny.gdp.mktp.cd", country, 2024), Unit.USD);
        assertThat(Share.of(remittances, product).nominal().setScale(3, RoundingMode.HALF_EVEN))
                .hasToString(percent);
    }

    @Test
    void isUndefinedWithoutGrowthOrPoverty() {
        assertThat(new PovertyElasticity(n("10"), n("8"), n("1.009")).logarithmic())
                .isEmpty();
        assertThat(new PovertyElasticity(n("10"), n("0.9"), n("1.1")).ofPercentages())
                .isEmpty();
    }

    @Test
    void isNotTheCompoundRate() {
        BigDecimal log = LogGrowth.perYear(n("100"), n("121"), 2).orElseThrow();
        assertThat(log.setScale(6, RoundingMode.HALF_EVEN)).isEqualByComparingTo("0.095310");
        assertThat(LogGrowth.perYear(n("0"), n("121"), 2)).isEmpty();
    }

    @Test
    void tellsASignificantChangeFromBandsThatDoNotOverlap() {
        ScoreChange change = new ScoreChange(n("38"), n("2"), n("32"), n("2"));
        assertThat(change.isSignificant()).isTrue();
        assertThat(change.isBeyondBands()).isFalse();
        assertThat(change.statistic().orElseThrow()).isCloseTo(n("2.1213"), within(n("0.0001")));
        assertThat(new ScoreChange(n("38"), n("3"), n("32"), n("3")).isSignificant())
                .isFalse();
    }

    /** Scores and standard errors of 2012 and 2023; the publisher lists the first three as significant. */
    @ParameterizedTest
    @CsvSource({
        "SLV, 38, 2.8, 31, 1.256549, true",
        "GTM, 33, 2.7, 23, 1.362267, true",
        "HND, 28, 2.4, 23, 0.5349705, true",
        "MEX, 34, 1.7, 31, 1.560548, false"
    })
    void agreesWithThePublishedListOfSignificantChangesOfCorruption(
            String country,
            BigDecimal before,
            BigDecimal errorBefore,
            BigDecimal after,
            BigDecimal errorAfter,
            boolean significant) {
        assertThat(new ScoreChange(before, errorBefore, after, errorAfter).isSignificant())
                .as(country)
                .isEqualTo(significant);
    }

    /** Control of corruption in 2022 with standard errors, as the World Bank publishes them, of two countries. */
    @ParameterizedTest
    @CsvSource({
        "-1.2098, 0.1660, -1.0021, 0.1514, false, false",
        "-1.0021, 0.1514, -1.0119, 0.1582, false, false",
        "-1.0021, 0.1514, -0.6421, 0.1589, false, false",
        "-1.2098, 0.1660, -0.6421, 0.1589, true, true"
    })
    void comparesScoresOfGovernanceByTheirErrors(
            BigDecimal one,
            BigDecimal errorOfOne,
            BigDecimal other,
            BigDecimal errorOfOther,
            boolean significant,
            boolean beyondBands) {
        ScoreChange difference = new ScoreChange(one, errorOfOne, other, errorOfOther);
        assertThat(difference.isSignificant()).isEqualTo(significant);
        assertThat(difference.isBeyondBands()).isEqualTo(beyondBands);
    }

    @Test
    void isDefinedFromOnePercentOfGrowthAndOfPovertyOn() {
        assertThat(new PovertyElasticity(n("2"), n("1"), n("1.01"))
                        .ofPercentages()
                        .orElseThrow())
                .isEqualByComparingTo("-50");
        assertThat(new PovertyElasticity(n("1"), n("2"), n("0.99"))
                        .ofPercentages()
                        .orElseThrow())
                .isEqualByComparingTo("-100");
    }

    @Test
    void isUndefinedWhereNoIncomeIsLeft() {
        assertThat(new PovertyElasticity(n("10"), n("8"), n("0")).logarithmic()).isEmpty();
        assertThat(new PovertyElasticity(n("10"), n("8"), n("0")).ofPercentages())
                .isEmpty();
    }

    @Test
    void hasNoLogarithmOfNothing() {
        assertThat(LogGrowth.perYear(n("100"), n("0"), 2)).isEmpty();
        assertThat(LogGrowth.perYear(n("100"), n("100"), 1).orElseThrow()).isEqualByComparingTo("0");
        assertThatThrownBy(() -> LogGrowth.perYear(n("100"), n("121"), 0)).hasMessageContaining("expected 1 or more");
    }

    @Test
    void takesAChangeOfJustTheBoundForNone() {
        ScoreChange bound = new ScoreChange(n("10"), n("2"), n("13.29"), n("0"));
        assertThat(bound.isSignificant()).isFalse();
        assertThat(bound.isBeyondBands()).isFalse();
        ScoreChange more = new ScoreChange(n("10"), n("2"), n("13.291"), n("0"));
        assertThat(more.isSignificant()).isTrue();
        assertThat(more.isBeyondBands()).isTrue();
        assertThat(new ScoreChange(n("10"), n("0"), n("12"), n("0")).statistic())
                .isEmpty();
        assertThatThrownBy(() -> new ScoreChange(n("10"), n("-1"), n("12"), n("0")))
                .hasMessage("Standard errors of -1 and 0; expected 0 or more");
    }
}
