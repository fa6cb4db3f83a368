package org.cauce.examples.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cauce.examples.svg.Squares.Look;
import org.cauce.examples.svg.Squares.Stage;
import org.cauce.examples.svg.Squares.Sum;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SquaresTest {
    private static Sum sum(String amount, Look look) {
        return new Sum(Drawn.number(amount), Drawn.cited("around $" + amount), "What it is, when and where", look);
    }

    private static Stage stage(String name, Sum... sums) {
        return new Stage(name, ImmutableList.copyOf(sums));
    }

    private static Squares chart(Stage... stages) {
        return new Squares("c", ImmutableList.copyOf(stages));
    }

    @Test
    void drawsAreasInProportion() {
        Squares chart = chart(stage("a", sum("40000", Look.ENVISAGED)), stage("b", sum("10000", Look.DISBURSED)));
        NodeList groups = Drawn.parse(chart.draw(Width.WIDE).markup()).getElementsByTagName("g");
        assertThat(side(groups, 0)).isCloseTo(2 * side(groups, 1), within(0.2));
    }

    /** The side with its stroke. */
    private static double side(NodeList groups, int index) {
        Element square = (Element) groups.item(index).getFirstChild();
        return Double.parseDouble(square.getAttribute("width")) + 1.5;
    }

    @Test
    void crossesWhatDidNotMaterialise() {
        String markup = chart(stage("Offered", sum("5", Look.NOT_MATERIALISED)))
                .draw(Width.WIDE)
                .markup();
        assertThat(markup).contains("class=\"void\"");
        assertThat(Drawn.count(markup, "<path class=\"x\"")).isEqualTo(2);
    }

    @Test
    void linksTheQualifierToo() {
        Sum sum = new Sum(
                Drawn.number("750"),
                Drawn.cited("$750 m"),
                "Pledge",
                Look.PLEDGED,
                Optional.of(Drawn.cited("75% conditional")));
        String markup = chart(stage("Pledged", sum)).draw(Width.NARROW).markup();
        assertThat(Drawn.count(markup, "<a ")).isEqualTo(2);
    }

    @Test
    void refusesNegativeAmounts() {
        assertThatThrownBy(() -> sum("-1", Look.PLEDGED)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTextsApart() {
        Drawn.assertClear(chart());
        Drawn.assertClear(chart(stage("one", sum("0", Look.PLEDGED))));
        Drawn.assertClear(chart(stage("none")));
        Drawn.assertClear(chart(
                stage(Drawn.LONG, sum("44700000000", Look.ENVISAGED), sum("1", Look.COMMITTED_BY_MEXICO)),
                stage("b", sum("0", Look.PLEDGED), sum("44700000000", Look.PLEDGED)),
                stage("c")));
        Drawn.assertClear(chart(IntStream.range(0, 9)
                .mapToObj(
                        i -> stage("Stage of money number " + i, sum("7", Look.APPROPRIATED), sum("7", Look.DISBURSED)))
                .toArray(Stage[]::new)));
    }
}
