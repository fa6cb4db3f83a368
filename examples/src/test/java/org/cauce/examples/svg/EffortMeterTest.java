package org.cauce.examples.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EffortMeterTest {
    @Test
    void fillsBoxesAndSaysTheWord() {
        String html = new EffortMeter(2, 3, "medium <2>").html();
        assertThat(Drawn.count(html, "class=\"e1\"")).isEqualTo(2);
        assertThat(Drawn.count(html, "class=\"e0\"")).isEqualTo(1);
        assertThat(Drawn.parse(html).getTextContent()).isEqualTo(" medium <2>");
        assertThat(html).contains("aria-hidden=\"true\"");
    }

    @Test
    void refusesALevelAboveItsBoxes() {
        assertThatThrownBy(() -> new EffortMeter(4, 3, "x")).isInstanceOf(IllegalArgumentException.class);
    }
}
