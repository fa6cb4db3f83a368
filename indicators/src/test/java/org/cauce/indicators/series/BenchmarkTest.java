package org.cauce.indicators.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cauce.indicators.TestCatalogue.exact;

import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchmarkTest {
    private static final Estimate WORLD = exact("43", Unit.SCORE_0_100);

    @Test
    void isAnIndexInWhichTheBenchmarkIsHundred() {
        assertThat(Benchmark.index(WORLD, WORLD)).isEqualTo(exact("100", Benchmark.INDEX));
        assertThat(Benchmark.index(exact("33", Unit.SCORE_0_100), WORLD).rounded(1))
                .isEqualTo(exact("76.7", Benchmark.INDEX));
    }

    @Test
    void isADistanceThatIsNegativeBelowTheBenchmark() {
        assertThat(Benchmark.distance(exact("33", Unit.SCORE_0_100), WORLD)).isEqualTo(exact("-10", Unit.SCORE_0_100));
        assertThat(Benchmark.distance(exact("12", Unit.PERCENT), exact("10", Unit.PERCENT)))
                .isEqualTo(exact("2", Unit.PERCENTAGE_POINTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void refusesABenchmarkThatIsNotAboveZero(String benchmark) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Benchmark.index(exact("1", Unit.USD), exact(benchmark, Unit.USD)))
                .withMessageContaining("give the distance instead");
    }
}
