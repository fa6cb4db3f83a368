package org.cauce.examples.svg;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cauce.examples.svg.Slope.Item;
import org.cauce.examples.svg.Slope.Numbers;
import org.junit.jupiter.api.Test;

class SlopeTest {
    private static Item item(String name, String before, String after, Style style) {
        Numbers numbers = new Numbers(Drawn.cited(before), Drawn.cited(after), Optional.of(Drawn.cited("−3")));
        return new Item(name, Drawn.number(before), Drawn.number(after), numbers, style);
    }

    private static Slope slope(Item... items) {
        return new Slope("c", "2012", "2022", "Change", ImmutableList.copyOf(items));
    }

    @Test
    void showsTheChangeInTheWideDrawingOnly() {
        Slope chart = slope(item("Honduras", "28", "23", Style.COUNTRY));
        assertThat(chart.draw(Width.WIDE).markup()).contains("Change").contains("−3");
        assertThat(chart.draw(Width.NARROW).markup()).doesNotContain("Change").doesNotContain("−3");
    }

    @Test
    void drawsTheCountryOverTheOthers() {
        String markup = slope(item("Honduras", "28", "23", Style.COUNTRY), item("World", "43", "43", Style.AVERAGE))
                .draw(Width.WIDE)
                .markup();
        assertThat(markup.indexOf("sl hnd")).isGreaterThan(markup.indexOf("sl avg"));
    }

    @Test
    void joinsALabelThatGaveWayToItsDot() {
        Item first = item("a", "5", "9", Style.OTHER);
        Item second = item("b", "5", "1", Style.OTHER);
        assertThat(Drawn.count(slope(first, second).draw(Width.WIDE).markup(), "class=\"tick\""))
                .isEqualTo(2);
    }

    @Test
    void keepsTextsApart() {
        Drawn.assertClear(slope());
        Drawn.assertClear(slope(item("one", "1", "1", Style.COUNTRY)));
        Drawn.assertClear(slope(item("low", "0", "1000000000", Style.COUNTRY), item("x", "0", "0.001", Style.MUTED)));
        Drawn.assertClear(
                slope(item(Drawn.LONG, "-5", "-5", Style.COUNTRY), item(Drawn.LONG, "-5", "-5", Style.OTHER)));
        Drawn.assertClear(
                new Slope("c", Drawn.LONG, Drawn.LONG, "Change", ImmutableList.of(item("a", "1", "2", Style.OTHER))));
        Drawn.assertClear(slope(IntStream.range(0, 40)
                .mapToObj(i -> item("item " + i, "7", "8", Style.OTHER))
                .toArray(Item[]::new)));
    }
}
