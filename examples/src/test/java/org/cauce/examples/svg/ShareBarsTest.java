package org.cauce.examples.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.cauce.examples.svg.ShareBars.Bar;
import org.junit.jupiter.api.Test;

class ShareBarsTest {
    private static Bar bar(String label, String total, String percent) {
        return new Bar(
                label, Drawn.number(total), Drawn.cited(total), Drawn.number(percent), Drawn.cited(percent + "%"));
    }

    @Test
    void fillsTheShareOfTheTotal() {
        String markup = new ShareBars("c", "part", ImmutableList.of(bar("2021", "1000", "25")))
                .draw(Width.NARROW)
                .markup();
        assertThat(markup).contains("width=\"296.8\" height=\"24.0\" class=\"bar mut\"");
        assertThat(markup).contains("width=\"74.2\" height=\"24.0\" class=\"bar hl\"");
    }

    @Test
    void refusesSharesOfMoreThanAll() {
        assertThatThrownBy(() -> bar("2021", "1", "101"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 to 100");
    }

    @Test
    void keepsTextsApart() {
        Drawn.assertClear(new ShareBars(
                "c",
                Drawn.LONG,
                ImmutableList.of(
                        bar("2012", "795735", "0"),
                        bar("2021", "1865379", "100"),
                        bar("a longer label than a year", "0", "0"),
                        bar("2022", "1", "50"))));
    }
}
