package org.cauce.model.source;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class EndnoteTest {
    private static Endnote.Builder endnote() {
        return Endnote.builder().source(Kind.SOURCE.ref("003")).number(1).type(Endnote.Type.IBID);
    }

    @Test
    void refusesNumbersBelowOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> endnote().number(0).build())
                .withMessage("The number of an endnote is 0: expected 1 or more");
    }

    @Test
    void belongsToASourceAndResolvesToAnEndnote() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> endnote().source(Kind.EVENT.ref("x")).build())
                .withMessage("source of an endnote refers to event:x: expected a reference of kind [source]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> endnote().resolvesTo(Kind.SOURCE.ref("003")).build())
                .withMessage("resolvesTo of an endnote refers to source:003: expected a reference of kind [endnote]");
    }
}
