package org.cauce.examples.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import org.cauce.examples.report.Cited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class SvgTest {
    @Test
    void drawsNumbersAsLinksToTheirNotes() {
        Cited number = new Cited(
                "$1 & more",
                12,
                "Aid <net>",
                Optional.of("“\"1\"”"),
                Optional.of("around"),
                Optional.of("doubtful"),
                "observation:a",
                true);
        Svg svg = Svg.of(Width.WIDE, "A \"chart\"").height(40);
        svg.number(number, Words.at(10, 20, number.shown()).as("strong"));
        Element link = (Element) Drawn.parse(svg.markup()).getFirstChild();
        assertThat(link.getTagName()).isEqualTo("a");
        assertThat(link.getAttribute("class")).isEqualTo("n calc");
        assertThat(link.getAttribute("href")).isEqualTo("#s12");
        assertThat(link.getAttribute("data-n")).isEqualTo("12");
        assertThat(link.getAttribute("data-w")).isEqualTo("Aid <net>");
        assertThat(link.getAttribute("data-p")).isEqualTo("“\"1\"”");
        assertThat(link.getAttribute("data-k")).isEqualTo("around");
        assertThat(link.getAttribute("data-x")).isEqualTo("doubtful");
        assertThat(link.getAttribute("data-i")).isEqualTo("observation:a");
        assertThat(link.getTextContent()).isEqualTo("$1 & more");
    }

    @Test
    void leavesOutWhatIsNotKnownOfANumber() {
        Cited number = new Cited("1", 1, "w", Optional.empty(), Optional.empty(), Optional.empty(), "r", false);
        String markup =
                Svg.of(Width.WIDE, "c").number(number, Words.at(0, 20, "1")).markup();
        assertThat(markup)
                .contains("class=\"n\"")
                .doesNotContain("data-p")
                .doesNotContain("data-k")
                .doesNotContain("data-x");
    }

    @Test
    void givesEachLineOfANumberATargetOf24Pixels() {
        Svg svg = Svg.of(Width.WIDE, "c");
        svg.number(Drawn.cited("12345"), Words.at(100, 50, "12345").end());
        Box hit = svg.hits().get(0);
        Box text = svg.texts().get(0);
        assertThat(hit.height()).isEqualTo(24);
        assertThat(text.right()).isEqualTo(100);
        assertThat(hit.x()).isLessThan(text.x());
        assertThat(hit.right()).isGreaterThan(text.right());
        assertThat(hit.y()).isLessThan(text.y());
        assertThat(hit.bottom()).isGreaterThan(text.bottom());
    }

    @Test
    void escapesTextAndLabel() {
        Svg svg = Svg.of(Width.NARROW, "<\"&'>")
                .text(Words.at(0, 9, "<script>&\u0007").and("</text>", "yr"));
        Element root = Drawn.parse(svg.markup());
        assertThat(root.getAttribute("aria-label")).isEqualTo("<\"&'>");
        assertThat(root.getAttribute("role")).isEqualTo("group");
        assertThat(root.getTextContent()).isEqualTo("<script>&\uFFFD</text>");
        assertThat(root.getElementsByTagName("script").getLength()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0,0.0", "-0.04,0.0", "-0.06,-0.1", "12.34,12.3", "12.35,12.4", "-7.25,-7.2", "719.96,720.0"})
    void writesCoordinatesWithOneDecimal(double value, String expected) {
        assertThat(Svg.px(value)).isEqualTo(expected);
    }

    @Test
    void writesThePointInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            String markup = Svg.of(Width.WIDE, "c")
                    .line(1.25, 2, 3, 4, "grid")
                    .height(20)
                    .markup();
            assertThat(markup)
                    .contains("x1=\"1.3\"")
                    .contains("viewBox=\"0 0 720 20\"")
                    .contains("806px");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refusesCoordinatesThatAreNoNumbers() {
        assertThatThrownBy(() -> Svg.px(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesPathsWithTooFewNumbers() {
        Svg svg = Svg.of(Width.WIDE, "c");
        assertThatThrownBy(() -> svg.path("x", "M# #", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 numbers, not 1");
    }
}
