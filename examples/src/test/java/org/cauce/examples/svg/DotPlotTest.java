package org.cauce.examples.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.cauce.examples.svg.DotPlot.Mark;
import org.cauce.examples.svg.DotPlot.Row;
import org.junit.jupiter.api.Test;

class DotPlotTest {
    private static final ImmutableList<Marker> NEIGHBOURS =
            ImmutableList.of(Marker.RING, Marker.DIAMOND, Marker.SQUARE);

    private static Mark mark(String name, Marker marker, String value) {
        return new Mark(name, marker, Drawn.number(value), Drawn.cited(value));
    }

    private static Row row(String label, String country, String... others) {
        ImmutableList.Builder<Mark> marks = ImmutableList.builder();
        marks.add(mark("Honduras", Marker.DOT, country));
        for (int i = 0; i < others.length; i++) {
            marks.add(mark("Neighbour " + i, NEIGHBOURS.get(i % NEIGHBOURS.size()), others[i]));
        }
        return new Row(label, "% of population, 2020", Drawn.number("100"), marks.build());
    }

    private static DotPlot plot(Row... rows) {
        return new DotPlot("c", ImmutableList.copyOf(rows));
    }

    @Test
    void givesEachMarkItsShape() {
        String markup =
                plot(row("Poverty", "57.7", "50.9", "26.2")).draw(Width.WIDE).markup();
        assertThat(markup).contains("pt hnd").contains("pt slv").contains("class=\"pt gtm\" d=\"M");
    }

    @Test
    void namesTheCountryInTheFirstRowOnly() {
        String markup =
                plot(row("a", "1", "2"), row("b", "3", "4")).draw(Width.NARROW).markup();
        assertThat(Drawn.count(markup, ">Honduras ")).isEqualTo(1);
        assertThat(Drawn.count(markup, ">Neighbour 0<")).isEqualTo(2);
    }

    @Test
    void refusesValuesBeyondTheEnd() {
        assertThatThrownBy(() -> row("a", "100.1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("between 0 and 100");
    }

    @Test
    void keepsTextsApart() {
        Drawn.assertClear(plot());
        Drawn.assertClear(plot(row("none", "0", "0", "0"), row("all", "100", "100", "100")));
        Drawn.assertClear(plot(row(Drawn.LONG, "50", "50", "50", "50", "50", "50", "50"), row(Drawn.LONG, "0.0001")));
        Row alone = new Row("", "", BigDecimal.ZERO, ImmutableList.of(mark(Drawn.LONG, Marker.RING, "0")));
        Row empty = new Row("no values", Drawn.LONG, Drawn.number("1000000000"), ImmutableList.of());
        Drawn.assertClear(plot(alone, empty, alone));
    }

    @Test
    void keepsTextsApartForAnyValues() {
        for (int seed = 0; seed < 500; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Row[] rows = new Row[3];
            for (int i = 0; i < rows.length; i++) {
                String[] values = Stream.generate(() -> random.nextInt(0, 101) + ".5")
                        .map(value -> value.replace("100.5", "100"))
                        .limit(random.nextInt(1, 6))
                        .toArray(String[]::new);
                rows[i] = row("row " + seed, values[0], values);
            }
            Drawn.assertClear(plot(rows));
        }
    }
}
