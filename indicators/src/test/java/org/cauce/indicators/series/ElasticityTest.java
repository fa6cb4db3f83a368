package org.cauce.indicators.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
}
