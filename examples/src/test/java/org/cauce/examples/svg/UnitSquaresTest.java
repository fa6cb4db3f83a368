package org.cauce.examples.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class UnitSquaresTest {
    private static UnitSquares chart(int done, int total) {
        return new UnitSquares(
                "c", done, total, Drawn.cited(done + " finished"), Drawn.cited("of " + total + " projects"));
    }

    @Test
    void drawsASquareForEachAndFillsThoseDone() {
        String markup = chart(3, 39).draw(Width.NARROW).markup();
        assertThat(Drawn.count(markup, "class=\"u done\"")).isEqualTo(3);
        assertThat(Drawn.count(markup, "class=\"u\"")).isEqualTo(36);
    }

    @Test
    void refusesCountsThatAreNoShare() {
        assertThatThrownBy(() -> chart(4, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> chart(1, 1001)).hasMessageContaining("RankedBars");
    }

    @Test
    void keepsTextsApart() {
        Drawn.assertClear(chart(0, 0));
        Drawn.assertClear(chart(1, 1));
        Drawn.assertClear(chart(1000, 1000));
        Drawn.assertClear(new UnitSquares("c", 1, 40, Drawn.cited(Drawn.LONG), Drawn.cited(Drawn.LONG)));
    }
}
