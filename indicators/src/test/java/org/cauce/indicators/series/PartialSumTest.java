package org.cauce.indicators.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialSumTest {
    private static final Set<String> EXPECTED = Set.of("HND", "SLV", "GTM", "NIC");

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    @Test
    void saysWhatItCovers() {
        PartialSum<String> sum = PartialSum.of(Map.of("HND", n("3"), "SLV", n("-1"), "regional", n("100")), EXPECTED);
        assertThat(sum.sum(1).orElseThrow()).isEqualByComparingTo("2");
        assertThat(sum.sum(3)).isEmpty();
        assertThat(sum.isComplete()).isFalse();
        assertThat(sum.missing()).containsExactly("GTM", "NIC");
        assertThat(sum.present()).containsExactly("HND", "SLV");
        assertThat(sum.coverage().orElseThrow()).isEqualByComparingTo("0.5");
        assertThat(sum.coverage(Map.of("HND", n("10"), "SLV", n("6"), "GTM", n("17"), "NIC", n("7")))
                        .orElseThrow())
                .isEqualByComparingTo("0.4");
        assertThatThrownBy(() -> sum.coverage(Map.of("HND", n("10"), "SLV", n("6"), "GTM", n("17"))))
                .hasMessageContaining("Nothing weighs [NIC]");
    }

    @Test
    void staysMissingWhereAllIs() {
        PartialSum<String> none = PartialSum.of(Map.of("regional", n("100")), EXPECTED);
        assertThat(none.sum(1)).isEmpty();
        assertThat(none.coverage().orElseThrow()).isEqualByComparingTo("0");
        assertThatThrownBy(() -> none.sum(0)).hasMessageContaining("expected 1 or more");
    }

    @Test
    void weighsRatesByWhatTheyAreOf() {
        PartialSum<String> rates = PartialSum.of(Map.of("HND", n("20"), "SLV", n("5"), "GTM", n("7")), EXPECTED);
        assertThat(rates.meanOfRates(Map.of("HND", n("1"), "SLV", n("2"), "NIC", n("9")))
                        .orElseThrow())
                .isEqualByComparingTo("10");
        assertThat(rates.meanOfRates(Map.of())).isEmpty();
    }

    @Test
    void addsUpContributionsToTheGrowth() {
        Contributions<String> growth =
                Contributions.between(Map.of("A", n("8"), "B", n("2")), Map.of("A", n("6"), "C", n("9")));
        assertThat(growth.growth().orElseThrow()).isEqualByComparingTo("0.5");
        assertThat(growth.of("A").orElseThrow()).isEqualByComparingTo("-0.2");
        assertThat(growth.of("B").orElseThrow()).isEqualByComparingTo("-0.2");
        assertThat(growth.of("C").orElseThrow()).isEqualByComparingTo("0.9");
        assertThat(growth.parts()).containsExactly("A", "B", "C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5"})
    void contributesNothingToASumThatIsNotAboveZero(String before) {
        Contributions<String> growth = Contributions.between(Map.of("A", n(before)), Map.of("A", n("1")));
        assertThat(growth.growth()).isEmpty();
        assertThat(growth.of("A")).isEmpty();
    }

    @Test
    void isCompleteWhereAllIsKnown() {
        PartialSum<String> sum = PartialSum.of(Map.of("HND", n("3"), "SLV", n("4")), Set.of("HND", "SLV"));
        assertThat(sum.isComplete()).isTrue();
        assertThat(sum.sum(2).orElseThrow()).isEqualByComparingTo("7");
    }
}
