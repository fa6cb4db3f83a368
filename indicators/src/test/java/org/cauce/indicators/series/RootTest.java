package org.cauce.indicators.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RootTest {
    private static final BigDecimal ULP = new BigDecimal("0.00001");

    @Test
    void enclosesTheRootBetweenFloorAndCeiling() {
        SplittableRandom random = new SplittableRandom(3);
        for (int run = 0; run < 3_000; run++) {
            BigDecimal number = BigDecimal.valueOf(random.nextLong(0, 10_000_000), random.nextInt(6));
            int degree = random.nextInt(1, 12);
            BigDecimal floor = Root.of(number, degree, 5, RoundingMode.FLOOR);
            BigDecimal ceiling = Root.of(number, degree, 5, RoundingMode.CEILING);
            assertThat(floor.pow(degree)).as("run %d: %s", run, number).isLessThanOrEqualTo(number);
            assertThat(floor.add(ULP).pow(degree)).as("run %d: %s", run, number).isGreaterThan(number);
            assertThat(ceiling.pow(degree)).as("run %d: %s", run, number).isGreaterThanOrEqualTo(number);
            assertThat(ceiling.subtract(floor)).as("run %d: %s", run, number).isLessThanOrEqualTo(ULP);
        }
    }

    @Test
    void roundsHalfUpByTheDigitAfterTheLast() {
        assertThat(Root.of(new BigDecimal("2.25"), 2, 0, RoundingMode.HALF_UP)).isEqualByComparingTo("2");
        assertThat(Root.of(new BigDecimal("2.2499"), 2, 0, RoundingMode.HALF_UP))
                .isEqualByComparingTo("1");
        assertThat(Root.of(new BigDecimal("1.0201"), 2, 2, RoundingMode.HALF_UP))
                .isEqualByComparingTo("1.01");
    }

    @Test
    void isExactWhereThereIsARoot() {
        assertThat(Root.of(new BigDecimal("0.000064"), 6, 3, RoundingMode.CEILING))
                .isEqualByComparingTo("0.2");
        assertThat(Root.of(BigDecimal.ZERO, 5, 3, RoundingMode.CEILING)).isEqualByComparingTo("0");
    }
}
