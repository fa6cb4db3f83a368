package org.cauce.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    @ParameterizedTest
    @CsvSource({"1/2, 1/2", "2/4, 1/2", "0/5, 0/1", "7/7, 1/1", "5/3, 5/3"})
    void keepsLowestTerms(String text, String lowest) {
        assertThat(Fraction.parse(text)).hasToString(lowest);
    }

    @Test
    void readsWhatItPrints() {
        for (int seed = 0; seed < 2_000; seed++) {
            Samples samples = new Samples(seed);
            Fraction fraction = Fraction.of(samples.below(1_000), 1 + samples.below(1_000));
            assertThat(Fraction.parse(fraction.toString())).as("seed %d", seed).isEqualTo(fraction);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1/0", "-1/2", "1/-2", "1/2/3", "½", "1 / 2", "1/99999999999999999999"})
    void refusesWhatIsNoPrintedFraction(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse(text))
                .withMessageContaining("fraction")
                .withMessageContaining("expected");
    }

    @Test
    void takesAPartOfAWhole() {
        assertThat(Fraction.of(1, 2).of(BigDecimal.valueOf(100))).hasToString("50");
        assertThat(Fraction.of(2, 3).of(BigDecimal.valueOf(100))).hasToString("66.66666666666666666666666666666667");
    }
}
