package org.cauce.io.iati.analysis.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureValueTest {
    // trap 22
    @ParameterizedTest
    @CsvSource({
        "12, NUMBER, 12",
        "-12.50, NUMBER, -12.50",
        "+3, NUMBER, 3",
        ".5, NUMBER, 0.5",
        "' 7 ', NUMBER, 7",
        "45%, PERCENTAGE, 45",
        "45.5 %, PERCENTAGE, 45.5",
    })
    void readsNumbers(String text, FigureValue.Kind kind, BigDecimal number) {
        assertThat(FigureValue.parse(text)).isEqualTo(new FigureValue(kind, Optional.of(number), text));
    }

    // trap 22: what is no number is kept and not guessed at
    @ParameterizedTest
    @ValueSource(strings = {"Yes", "1,200", "1.200.000", "3-5", "1e9", "%", "-", ".", "12 000", "NaN", "٣"})
    void keepsWordsAsText(String text) {
        assertThat(FigureValue.parse(text)).isEqualTo(new FigureValue(FigureValue.Kind.TEXT, Optional.empty(), text));
    }

    @Test
    void doesNotReadNumbersWithoutEnd() {
        assertThat(FigureValue.parse("9".repeat(1_000)).kind()).isEqualTo(FigureValue.Kind.TEXT);
    }

    @Test
    void tellsThatThereIsNone() {
        assertThat(FigureValue.NONE.kind()).isEqualTo(FigureValue.Kind.NONE);
        assertThat(FigureValue.parse("")).isEqualTo(FigureValue.NONE);
        assertThat(FigureValue.parse(" ").kind()).isEqualTo(FigureValue.Kind.NONE);
    }
}
