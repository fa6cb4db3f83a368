package org.cauce.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MagnitudeTest {

    @ParameterizedTest
    @CsvSource({"one, 1", "thousand, 1000", "million, 1000000", "billion, 1000000000", "trillion, 1000000000000"})
    void countsInTheShortScale(String text, String factor) {
        assertThat(Magnitude.parse(text).factor()).hasToString(factor);
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatItPrints(Magnitude magnitude) {
        assertThat(Magnitude.parse(magnitude.toString())).isEqualTo(magnitude);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Million", "milliard", "m"})
    void namesTheKnownMagnitudesWhenItRefuses(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Magnitude.parse(text))
                .withMessage(
                        "Unknown magnitude '" + text + "': expected one of one, thousand, million, billion, trillion");
    }
}
