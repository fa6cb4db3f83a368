package org.cauce.examples.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cauce.examples.svg.RankedBars.Bar;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class RankedBarsTest {
    private static Bar bar(String label, String value, Style style) {
        return new Bar(label, Drawn.number(value), Drawn.cited(value), style);
    }

    private static final Bar UNKNOWN = new Bar("Others", Optional.empty(), Drawn.cited("not stated"), Style.OTHER);

    @Test
    void drawsLengthsInProportion() {
        RankedBars chart = RankedBars.of("c", List.of(bar("a", "40", Style.COUNTRY), bar("b", "10", Style.MUTED)));
        NodeList bars = Drawn.parse(chart.draw(Width.WIDE).markup()).getElementsByTagName("rect");
        double first = Double.parseDouble(((Element) bars.item(0)).getAttribute("width"));
        double second = Double.parseDouble(((Element) bars.item(2)).getAttribute("width"));
        assertThat(first).isEqualTo(4 * second);
    }

    @Test
    void sharesAScaleWithAnotherChart() {
        RankedBars alone = RankedBars.of("c", List.of(bar("a", "40", Style.OTHER)));
        assertThat(alone.draw(Width.WIDE).markup()).contains("width=\"484.0\"");
        assertThat(alone.upTo(Drawn.number("80")).draw(Width.WIDE).markup()).contains("width=\"242.0\"");
    }

    @Test
    void ranksTheLargestFirstAndTheRemainderLast() {
        RankedBars chart = RankedBars.of(
                "c",
                List.of(
                        UNKNOWN,
                        bar("rest", "90", Style.REMAINDER),
                        bar("a", "1", Style.OTHER),
                        bar("b", "2", Style.OTHER)));
        assertThat(chart.ranked().bars()).extracting(Bar::label).containsExactly("b", "a", "rest", "Others");
    }

    @Test
    void outlinesWhatIsNotKnown() {
        assertThat(RankedBars.of("c", List.of(UNKNOWN)).svg())
                .contains("class=\"bar rest\"")
                .contains(">not stated<");
    }

    @Test
    void refusesNegativeValues() {
        assertThatThrownBy(() -> bar("a", "-1", Style.OTHER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("start at zero");
    }

    @Test
    void keepsTextsApart() {
        Drawn.assertClear(RankedBars.of("c", List.of()));
        Drawn.assertClear(RankedBars.of("c", List.of(bar("one", "5", Style.COUNTRY))));
        Drawn.assertClear(RankedBars.of("c", List.of(bar("zero", "0", Style.COUNTRY), bar("zero", "0", Style.OTHER))));
        Drawn.assertClear(RankedBars.of(
                "c",
                List.of(
                        bar(Drawn.LONG, "1000000000000.25", Style.COUNTRY),
                        bar("Tiny", "0.000001", Style.MUTED),
                        UNKNOWN)));
        Drawn.assertClear(RankedBars.of(
                "c",
                IntStream.range(0, 60)
                        .mapToObj(i -> bar(Drawn.LONG, "7", Style.OTHER))
                        .toList()));
    }
}
