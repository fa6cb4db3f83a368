package org.cauce.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static final List<String> NAMES =
            List.of("flow", "status-change", "finding", "framework", "framework-part");

    @Test
    void nameTheClosestFirst() {
        assertThat(Suggestions.of("framwork", NAMES)).startsWith("framework");
    }

    @Test
    void forgiveExchangedLetters() {
        assertThat(Suggestions.of("flwo", NAMES)).containsExactly("flow");
    }

    @Test
    void lookPastCaseAccentsAndHyphens() {
        assertThat(Suggestions.of("STATUS CHÁNGE", NAMES)).containsExactly("status-change");
    }

    @Test
    void nameWhatHoldsTheWord() {
        assertThat(Suggestions.of("frame", NAMES)).containsExactly("framework", "framework-part");
    }

    @Test
    void areNoneForWhatIsFarFromAll() {
        assertThat(Suggestions.of("observation", NAMES)).isEmpty();
        assertThat(Suggestions.of("", NAMES)).isEmpty();
    }
}
