package org.cauce.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SpreadsheetTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1",
                "=1+1",
                "+SUM(A1)",
                "-x",
                "-1+cmd",
                "-2+3+cmd|' /C calc'!A0",
                "+",
                "-",
                "@x",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "\t=1",
                "-1e5",
                "-1,5",
                "-12.",
                "+-1",
                "-1\n",
                "\uff1d1",
                "\uff0bx",
                "\uff0dx",
                "\uff20x"
            })
    void disarmsWhatASpreadsheetWouldRun(String text) {
        assertThat(SpreadsheetText.unarmed(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "a=1", "1", "-1", "+5", "-12.50", "+0.1", "'=1", "1-1", "\u2212 1"})
    void leavesAllElseAsItIs(String text) {
        assertThat(SpreadsheetText.unarmed(text)).isEqualTo(text);
    }

    @Test
    void looksAtLongTextsAtOnce() {
        String digits = "-" + "9".repeat(10_000_000);
        assertThat(SpreadsheetText.unarmed(digits)).isSameAs(digits);
        assertThat(SpreadsheetText.unarmed(digits + "x").length()).isEqualTo(digits.length() + 2);
    }
}
