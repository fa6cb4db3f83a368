package org.cauce.examples.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import org.cauce.examples.report.Cited;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PieceTest {
    private static Cited number(String shown) {
        return new Cited(
                shown, 1, "what", Optional.empty(), Optional.empty(), Optional.empty(), "observation:x", false);
    }

    @Test
    void refusesANumberAmongWords() {
        assertThatThrownBy(() -> Prose.of("617 million"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("617 million");
    }

    @Test
    void refusesANumberAsAValueOfASentence() {
        Texts texts = Texts.in(Locale.ENGLISH, "org.cauce.examples.briefing.briefing");
        assertThatThrownBy(() -> texts.say("aid.text.net", "Honduras", "617", TimePeriod.year(2021), ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(texts.say("aid.text.net", "Honduras", number("$617 million"), TimePeriod.year(2021), "")
                        .text())
                .isEqualTo("Honduras received $617 million in net aid in 2021.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "around $370 / 6,310 MXN in Mexico (III.A) | $370, 6,310",
                "announced 1 December 2018 (III.A) | 1 December 2018",
                "first phase (IV.A.1, IV.A.2); Table 1, endnotes 13, 21 | ''",
                "the 21st Century, 37% is printed with $2 billion | 21st, 37%, $2 billion",
                "6,000, then 8 | 6,000, 8",
            })
    void findsTheNumbersOfAText(String text, String numbers) {
        Prose prose = Linked.text(text, PieceTest::number);
        assertThat(prose.text()).isEqualTo(text);
        assertThat(Table.numbers(prose).map(Cited::shown).toList()).hasToString("[" + numbers + "]");
    }

    @Test
    void listsWithAnAndBeforeTheLast() {
        Texts texts = Texts.in(Locale.ENGLISH, "org.cauce.examples.briefing.briefing");
        assertThat(texts.list(java.util.List.of(Prose.of("a"), Prose.of("b"), Prose.of("c")))
                        .text())
                .isEqualTo("a, b and c");
    }
}
