package org.cauce.indicators.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {
    @ParameterizedTest
    @EnumSource
    void isReadBack(Verdict verdict) {
        assertThat(Verdict.parse(verdict.toString())).isEqualTo(verdict);
    }

    @Test
    void isWritten() {
        assertThat(Verdict.AGREES_WITHIN_ROUNDING).hasToString("agrees within rounding");
    }

    @Test
    void refusesOtherTexts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Verdict.parse("AGREES"))
                .withMessage("Unknown verdict 'AGREES': expected one of agrees, agrees within rounding, disagrees,"
                        + " implied only, not recomputable");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Verdict.parse("x".repeat(1000)))
                .withMessageContaining("'" + "x".repeat(80) + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "AGREES, AGREES, AGREES",
        "AGREES, AGREES_WITHIN_ROUNDING, AGREES_WITHIN_ROUNDING",
        "DISAGREES, AGREES_WITHIN_ROUNDING, DISAGREES",
        "DISAGREES, IMPLIED_ONLY, IMPLIED_ONLY"
    })
    void bothMustHold(Verdict one, Verdict other, Verdict worse) {
        assertThat(one.and(other)).isEqualTo(worse);
        assertThat(other.and(one)).isEqualTo(worse);
    }

    @ParameterizedTest
    @CsvSource({"AGREES, true", "AGREES_WITHIN_ROUNDING, true", "DISAGREES, false", "IMPLIED_ONLY, false"})
    void agreementIsExactOrWithinRounding(Verdict verdict, boolean agreement) {
        assertThat(verdict.isAgreement()).isEqualTo(agreement);
    }
}
