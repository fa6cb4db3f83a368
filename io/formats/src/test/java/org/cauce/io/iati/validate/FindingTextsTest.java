package org.cauce.io.iati.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTextsTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    static Stream<String> sentences() {
        return RuleCatalogue.bundled().all().stream()
                .flatMap(rule -> Stream.of(rule.message(), rule.cure()))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void tellsEveryRuleInSpanish(String english) {
        assertThat(FindingTexts.in(SPANISH, english)).isNotEqualTo(english).doesNotContain("[0]");
        assertThat(FindingTexts.in(Locale.ENGLISH, english)).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cvc-attribute.3: The value 'x' of attribute 'y' on element 'z' is not valid with respect to its type, 'date'.",
                "cvc-type.3.1.3: The value 'x' of element 'y' is not valid.",
                "cvc-complex-type.2.1: Element 'x' must have no character or element information item [children].",
                "cvc-complex-type.2.2: Element 'x' must have no element [children].",
                "cvc-complex-type.2.3: Element 'x' cannot have character [children].",
                "cvc-complex-type.2.4.a: Invalid content was found starting with element 'x'. One of '{y}' is expected.",
                "cvc-complex-type.2.4.b: The content of element 'x' is not complete. One of '{y}' is expected.",
                "cvc-complex-type.2.4.c: The matching wildcard is strict, but no declaration for element 'x'.",
                "cvc-complex-type.2.4.d: Invalid content was found starting with element 'x'.",
                "cvc-complex-type.2.4.e: 'x' can occur a maximum of '1' times.",
                "cvc-complex-type.3.2.2: Attribute 'x' is not allowed to appear in element 'y'.",
                "cvc-complex-type.4: Attribute 'x' must appear on element 'y'.",
                "cvc-elt.1.a: Cannot find the declaration of element 'x'.",
                "cvc-something-else: 'x'",
            })
    void tellsWhatASchemaSaysInSpanish(String said) {
        SchemaWords.Told told = SchemaWords.of(said).orElseThrow();
        assertThat(FindingTexts.in(SPANISH, told.message())).isNotEqualTo(told.message());
        assertThat(FindingTexts.in(SPANISH, told.cure()))
                .isNotEqualTo(told.cure())
                .doesNotContain("[0]");
    }

    @Test
    void keepsWhatStandsInTheGap() {
        assertThat(FindingTexts.in(SPANISH, "Write a code of the list TransactionType."))
                .isEqualTo("Escriba un código de la lista TransactionType.");
    }

    @Test
    void leavesASentenceThatItDoesNotKnow() {
        assertThat(FindingTexts.in(SPANISH, "Ask the publisher.")).isEqualTo("Ask the publisher.");
    }

    @Test
    void hasTheSameGapsInBothLanguages() throws IOException {
        List<String> lines = Resources.readLines(
                Resources.getResource(FindingTexts.class, "findings_es.tsv"), StandardCharsets.UTF_8);
        assertThat(lines.subList(1, lines.size())).hasSizeGreaterThan(150).allSatisfy(line -> {
            String[] cells = line.split("\t", -1);
            assertThat(cells).hasSize(2);
            assertThat(cells[1].contains("[0]")).isEqualTo(cells[0].contains("{0}"));
        });
    }
}
