package org.cauce.io.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShortestNumberTest {
    @ParameterizedTest
    @CsvSource({
        "0.88500000000000001, 0.885",
        "2.3199999332427979, 2.319999933242798",
        "-1.2097510000000001, -1.209751",
        "5327231.0609999998, 5327231.061",
        "153011473, 153011473",
        "12345678901234567890123456789, 12345678901234567890123456789",
        "no number at all!, no number at all!"
    })
    void isTheShortestOfThoseThatAreTheSameBinaryNumber(String stored, String meant) {
        assertThat(ShortestNumber.of(stored)).isEqualTo(meant);
    }

    @Test
    void givesBackWhatWasTyped() {
        Random random = new Random(15);
        for (int i = 0; i < 10_000; i++) {
            String typed =
                    BigDecimal.valueOf(random.nextInt(), random.nextInt(9)).toString();
            String stored = new BigDecimal(Double.parseDouble(typed))
                    .round(new MathContext(17))
                    .toPlainString();
            assertThat(new BigDecimal(ShortestNumber.of(stored))).isEqualByComparingTo(typed);
        }
    }
}
