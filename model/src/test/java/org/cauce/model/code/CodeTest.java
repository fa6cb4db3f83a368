package org.cauce.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import org.cauce.model.source.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {
    @ParameterizedTest
    @CsvSource({
        "DAC-PURPOSE:11220, DAC-PURPOSE, 11220",
        "theme:transport, theme, transport",
        "L:1, L, 1",
        "IATI:MX:SRE, IATI, MX:SRE",
        "LIST:007, LIST, 007",
    })
    void readsTheTextThatItWrites(String text, String vocabulary, String value) {
        assertThat(Code.parse(text)).isEqualTo(Code.of(vocabulary, value)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11220", ":11220", ""})
    void refusesTextWithoutVocabulary(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Code.parse(text))
                .withMessage("Code '" + text
                        + "' names no vocabulary: expected vocabulary:value, such as DAC-PURPOSE:11220");
    }

    @ParameterizedTest
    @CsvSource({"'', 110", "' ', 110", "DAC, ''", "DAC, ' '", "DAC:1, 110", ":DAC, 110"})
    void refusesPartsThatNoCodeHas(String vocabulary, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Code.of(vocabulary, value))
                .withMessage("Code is '" + vocabulary + "' and '" + value
                        + "': expected a vocabulary without a colon, and a value");
    }

    @Test
    void takesUpTo256Characters() {
        assertThat(Code.of("L", "x".repeat(255)).value()).hasSize(255);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Code.of("LL", "x".repeat(255)))
                .withMessage("Code of vocabulary 'LL' is too long: expected at most 256 characters");
    }

    @Test
    void isNotTheSameInAnotherVocabulary() {
        assertThat(Code.of(Code.DAC_CATEGORY, "110")).isNotEqualTo(Code.of(Code.DAC_PURPOSE, "110"));
        assertThat(Code.of(Code.DAC_CATEGORY, "110").isOf(Code.DAC_CATEGORY)).isTrue();
        assertThat(Code.of(Code.DAC_CATEGORY, "110").isOf(Code.DAC_PURPOSE)).isFalse();
    }

    @Test
    void ordersByVocabularyThenValue() {
        assertThat(ImmutableSortedSet.of(Code.theme("b"), Code.of("DAC", "9"), Code.theme("a"), Code.of("DAC", "10")))
                .containsExactly(Code.of("DAC", "10"), Code.of("DAC", "9"), Code.theme("a"), Code.theme("b"));
    }

    @Test
    void refersToASectorIfItIsATheme() {
        assertThat(Code.theme("transport").references()).containsExactly(Kind.SECTOR.ref("transport"));
        assertThat(Code.of(Code.DAC_PURPOSE, "11220").references()).isEmpty();
    }

    @Test
    void refusesAThemeThatNoSectorCanBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Code.theme("Road transport"))
                .withMessageContaining("Road transport");
        assertThat(Code.of(Code.DAC_PURPOSE, "Road transport").value()).isEqualTo("Road transport");
    }

    @Test
    void refusesSectorsWithoutName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sector.builder()
                        .code(Code.theme("jobs"))
                        .level(Sector.Level.THEME)
                        .build())
                .withMessage("Sector theme:jobs has no name: expected at least one");
    }
}
