package org.cauce.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CitationTest {
    private static final Ref PAPER = Kind.SOURCE.ref("003");

    @Test
    void citesASectionOrALine() {
        assertThat(Citation.of(PAPER, "III.B"))
                .isEqualTo(Citation.builder().source(PAPER).section("III.B").build());
        assertThat(Citation.of(PAPER, FileLine.parse("crs.txt:7")))
                .isEqualTo(Citation.builder()
                        .source(PAPER)
                        .at(new FileLine("crs.txt", 7))
                        .build());
    }

    @Test
    void keepsEndnotesInOrder() {
        assertThat(Citation.builder().source(PAPER).addEndnotes(14, 12).build().endnotes())
                .containsExactly(12, 14);
    }

    @Test
    void refusesEndnotesBelowOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Citation.builder().source(PAPER).addEndnotes(3, 0).build())
                .withMessage("Endnotes are [0, 3]: expected numbers from 1 on");
    }

    @Test
    void refusesWhatIsNoSource() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of(Kind.EVENT.ref("storm"), "I"))
                .withMessage("source of a citation refers to event:storm: expected a reference of kind [source]");
    }
}
