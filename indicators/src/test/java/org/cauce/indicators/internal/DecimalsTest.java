package org.cauce.indicators.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DecimalsTest {
    /** Expected values to 15 digits, from the series x - x²/2 + x³/3 near 1 and from tables elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "1, 0",
        "1.000000000001, 9.999999999995E-13",
        "0.999999999999, -1.0000000000005E-12",
        "1.0001, 0.0000999950003333083",
        "2, 0.693147180559945",
        "10, 2.30258509299405",
        "0.1, -2.30258509299405",
    })
    void logarithmsKeepFifteenDigitsNearOneToo(BigDecimal number, BigDecimal logarithm) {
        assertThat(Decimals.ln(number)).isEqualByComparingTo(logarithm);
    }
}
