package org.cauce.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Interval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "799999.99999999999999, 800000",
        "135.29411764705882, 135.294117647",
        "221600000.00, 221600000",
        "-0.100, -0.1",
        "1234567890123456, 1234567890120000",
        "0.000, 0",
    })
    void areShortAndPlain(String number, String written) {
        assertThat(Numbers.rounded(new BigDecimal(number)).toPlainString()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1.00000000000001, 2.00000000000001) | [1, 2.00000000001)",
                "(-∞, 5]                              | (-∞, 5]",
                "(0, ∞)                               | (0, ∞)",
                "[800000, 800000]                     | 800000",
            })
    void roundIntervalsOutward(String interval, String written) {
        assertThat(Numbers.text(Interval.parse(interval))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15 months | 15 months",
                "135.29411764705882 [117.1, 142.5) percent | 135.294117647 [117.1, 142.5) percent"
            })
    void tellIntervalAndUnit(String estimate, String written) {
        assertThat(Numbers.text(Estimate.parse(estimate))).isEqualTo(written);
    }
}
