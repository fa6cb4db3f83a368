package org.cauce.examples.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.cauce.examples.svg.BeforeAfter.Mark;
import org.cauce.examples.svg.BeforeAfter.Row;
import org.junit.jupiter.api.Test;

class BeforeAfterTest {
    private static Row row(String name, String before, String after, Style style) {
        return new Row(name, mark(before), mark(after), style);
    }

    private static Mark mark(String value) {
        return new Mark(Drawn.number(value), Drawn.cited(value + "%"));
    }

    private static BeforeAfter chart(Row... rows) {
        return new BeforeAfter("c", "before", "after", "%", ImmutableList.copyOf(rows));
    }

    @Test
    void pointsTheArrowTheWayOfTheChange() {
        assertThat(chart(row("down", "33", "4", Style.COUNTRY)).draw(Width.WIDE).markup())
                .contains("l9.0 -5v10z");
        assertThat(chart(row("up", "4", "33", Style.COUNTRY)).draw(Width.WIDE).markup())
                .contains("l-9.0 -5v10z");
    }

    @Test
    void drawsNoArrowWhereNothingChanged() {
        String markup =
                chart(row("same", "4", "4", Style.OTHER)).draw(Width.WIDE).markup();
        assertThat(markup).doesNotContain("arr").contains("pt bf oth").contains("pt af oth");
    }

    @Test
    void explainsTheMarksInTheFirstRowOnly() {
        String markup = chart(row("a", "4", "5", Style.COUNTRY), row("b", "6", "7", Style.OTHER))
                .draw(Width.NARROW)
                .markup();
        assertThat(markup)
                .contains(">4% before<")
                .contains(">5% after<")
                .contains(">6%<")
                .contains(">7%<");
    }

    @Test
    void refusesNegativeValues() {
        assertThatThrownBy(() -> mark("-1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTextsApart() {
        Drawn.assertClear(chart());
        Drawn.assertClear(chart(row("zero", "0", "0", Style.COUNTRY)));
        Drawn.assertClear(chart(row("both ends", "100", "0", Style.COUNTRY), row("same", "100", "100", Style.OTHER)));
        Drawn.assertClear(
                chart(row(Drawn.LONG, "0.001", "0.0011", Style.COUNTRY), row(Drawn.LONG, "0", "0", Style.OTHER)));
        Drawn.assertClear(chart(row("large", "987654321", "1", Style.COUNTRY)));
    }
}
