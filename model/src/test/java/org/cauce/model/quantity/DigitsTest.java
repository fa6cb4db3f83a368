package org.cauce.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {

    @ParameterizedTest
    @CsvSource({
        "1.50, 1.5",
        "100, 100",
        "1E+2, 100",
        "0.000, 0",
        "0E+400, 0",
        "-7.0, -7",
        "1E-100, 1E-100",
        "1E+100, 1E+100",
        "9.9E+100, 9.9E+100"
    })
    void keepsOneFormOfEachNumber(String number, String normal) {
        BigDecimal stated = Digits.stated(new BigDecimal(number));
        assertThat(stated).isEqualByComparingTo(normal);
        assertThat(stated.scale()).isNotNegative();
        assertThat(stated).isEqualTo(Digits.stated(stated));
    }

    @Test
    void keeps38DigitsAndRefusesOneMore() {
        String most = "1".repeat(38);
        assertThat(Digits.stated(new BigDecimal(most))).hasToString(most);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Digits.stated(new BigDecimal(most + ".1")))
                .withMessageContaining("39 significant digits")
                .withMessageContaining("round it first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E101", "1E-101", "1E2000000000", "-1E-2000000000"})
    void refusesExponentsThatWouldFillTheMemory(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Digits.stated(new BigDecimal(number)))
                .withMessageContaining("exponent");
    }

    @Test
    void refusesComputedNumbersWithoutReasonableSize() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Digits.computed(new BigDecimal("1E2000000000"), RoundingMode.FLOOR))
                .withMessageContaining("larger or smaller unit");
    }

    @Test
    void cutsComputedNumbersAt76DigitsOnly() {
        BigDecimal exact = new BigDecimal("9".repeat(38)).multiply(new BigDecimal("7".repeat(38)));
        assertThat(Digits.computed(exact, RoundingMode.UNNECESSARY)).isEqualByComparingTo(exact);
        BigDecimal longer = new BigDecimal("1." + "1".repeat(76));
        assertThat(Digits.computed(longer, RoundingMode.FLOOR)).isLessThan(longer);
        assertThat(Digits.computed(longer, RoundingMode.CEILING)).isGreaterThan(longer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,5", "1.", ".5", "+1", "1e3", "0x1", " 1", "1 ", "--1", "١", "NaN"})
    void readsPlainDecimalsOnly(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Digits.parse(text))
                .withMessageContaining("\"" + text + "\"")
                .withMessageContaining("-0.25");
    }

    @Test
    void refusesEndlessRowsOfDigitsAndQuotesTheirBeginningOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Digits.parse("9".repeat(1_000_000)))
                .withMessageMatching(".{0,300}");
    }

    @Test
    void neverAddsDigitsWhenRounding() {
        assertThat(Digits.rounded(new BigDecimal("1.5"), 1_000_000_000, RoundingMode.HALF_UP))
                .isEqualTo(new BigDecimal("1.5"));
    }
}
