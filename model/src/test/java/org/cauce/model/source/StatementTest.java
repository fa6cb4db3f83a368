package org.cauce.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTest {
    private static final Citation MAIN = Citation.of(Kind.SOURCE.ref("003"), "I");
    private static final Citation FURTHER = Citation.of(Kind.SOURCE.ref("001"), "p7");

    @Test
    void needsNoMoreThanAnId() {
        Statement<String> statement = Statement.of("mine", "jobs grew");
        assertThat(statement.attribution()).isEqualTo(Attribution.REPORTED);
        assertThat(statement.citation()).isEmpty();
        assertThat(statement.references()).isEmpty();
    }

    @Test
    void citesTheMainPlaceFirst() {
        assertThat(Statement.<String>builder()
                        .id("x")
                        .says("y")
                        .addCitations(MAIN, FURTHER)
                        .build()
                        .citation())
                .hasValue(MAIN);
    }

    @Test
    void keepsTheEnvelopeWhenWhatIsSaidChanges() {
        Statement<String> statement = Statement.<String>builder()
                .id("x")
                .says("12")
                .note("It is twelve.")
                .addCitation(MAIN)
                .attribution(Attribution.DECODED)
                .saidBy(Kind.PERSON.ref("minister"))
                .method("counted")
                .decoding(Decoding.builder().printed("twelfth").build())
                .conflictGroup("dozen")
                .addSameAs(Kind.FLOW.ref("y"))
                .build();
        assertThat(statement.map(Integer::valueOf))
                .isEqualTo(Statement.<Integer>builder()
                        .id("x")
                        .says(12)
                        .note("It is twelve.")
                        .addCitation(MAIN)
                        .attribution(Attribution.DECODED)
                        .saidBy(Kind.PERSON.ref("minister"))
                        .method("counted")
                        .decoding(Decoding.builder().printed("twelfth").build())
                        .conflictGroup("dozen")
                        .addSameAs(Kind.FLOW.ref("y"))
                        .build());
    }

    @Test
    void isDecodedOnlyIfItsAttributionSaysSo() {
        assertThat(Statement.<String>builder()
                        .id("x")
                        .says("y")
                        .attribution(Attribution.DECODED)
                        .build()
                        .isDecoded())
                .isTrue();
        assertThat(Statement.of("x", "y").isDecoded()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Statement.<String>builder()
                        .id("x")
                        .says("y")
                        .decoding(Decoding.builder().build())
                        .build())
                .withMessage("Statement x has a decoding but is reported: set its attribution to DECODED, or leave the"
                        + " decoding out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " x", "x\n", "a\tb"})
    void refusesIdsThatNoReferenceCanHave(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Statement.of(id, "y"))
                .withMessageStartingWith("Id of a statement is '" + id.replaceAll("[\\n\\t]", "?") + "': expected");
    }
}
