package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cauce.examples.report.Cited;
import org.cauce.examples.svg.Box;
import org.cauce.examples.svg.Chart;
import org.cauce.examples.svg.Labels;
import org.cauce.examples.svg.Scale;
import org.cauce.examples.svg.Svg;
import org.cauce.examples.svg.Width;
import org.cauce.examples.svg.Words;

/**
 * How alike portfolios are, from 0 to 1: a hollow mark for all cells, a filled one without the cell that moves the
 * measure most. A pair that cannot be computed keeps its row, dashed.
 *
 * @param label what a screen reader says of the chart
 * @param pairs the pairs, from above
 * @param absent what stands where a pair cannot be computed
 */
record SimilarityPlot(String label, ImmutableList<Pair> pairs, String absent) implements Chart {
    private static final ImmutableList<String> TICKS = ImmutableList.of("0", "0.25", "0.5", "0.75", "1");
    private static final double LEFT = 126;
    private static final double ROW = 60;
    private static final double HEAD = 30;
    private static final double NUMBER = 38;
    private static final double TOUCHING = 16;

    /**
     * Two donors.
     *
     * @param name both names
     * @param measures the measures; empty if they cannot be computed
     */
    record Pair(String name, ImmutableList<Measured> measures) {
        double height() {
            return HEAD + Math.max(1, measures.size()) * ROW;
        }
    }

    /**
     * One measure.
     *
     * @param name its name
     * @param isDiamond whether its mark is a diamond, else a circle
     * @param all the measure over all cells
     * @param without the measure without one cell; empty if no cell moves it
     */
    record Measured(String name, boolean isDiamond, Value all, Optional<Without> without) {}

    /** A value, from 0 to 1, as it is shown. */
    record Value(BigDecimal value, Cited number) {}

    /** The measure without a cell, with what the cell is called, such as "without Ukraine". */
    record Without(String cell, Value value) {}

    @Override
    public Svg draw(Width width) {
        Svg svg = Svg.of(width, label);
        Scale scale = Scale.fromZero(BigDecimal.ONE, LEFT, width.pixels() - 18);
        double bottom = pairs.stream().mapToDouble(Pair::height).sum();
        for (String tick : TICKS) {
            double x = scale.at(new BigDecimal(tick));
            svg.line(x, 4, x, bottom, "grid");
            svg.text(Words.at(x, bottom + 16, tick).middle().as("ax"));
        }
        double y = 0;
        for (Pair pair : pairs) {
            draw(svg, pair, scale, y);
            y += pair.height();
        }
        return svg.height(bottom + 24);
    }

    private void draw(Svg svg, Pair pair, Scale scale, double top) {
        svg.text(Words.at(0, top + 18, Labels.fit(pair.name(), scale.at(BigDecimal.ONE), "lab"))
                .as("lab strong tl"));
        if (pair.measures().isEmpty()) {
            absent(svg, scale, top + HEAD);
        }
        double y = top + HEAD + 22;
        for (Measured measure : pair.measures()) {
            draw(svg, measure, scale, y);
            y += ROW;
        }
    }

    private void absent(Svg svg, Scale scale, double y) {
        double from = scale.at(BigDecimal.ZERO);
        double to = scale.at(BigDecimal.ONE);
        svg.rect(new Box(from, y, to - from, 22), "bar rest");
        svg.text(Words.at((from + to) / 2, y + 15, Labels.fit(absent, to - from - 8, "ax"))
                .middle()
                .as("ax tl"));
    }

    private static void draw(Svg svg, Measured measure, Scale scale, double y) {
        svg.text(Words.at(0, y - 1, Labels.fit(measure.name(), LEFT - 8, "lab")).as("lab"));
        measure.without()
                .ifPresent(without -> svg.text(
                        Words.at(0, y + 14, "").as("ax").stacked(Labels.wrap(without.cell(), LEFT - 8, "ax", 2))));
        svg.line(scale.at(BigDecimal.ZERO), y, scale.at(BigDecimal.ONE), y, "hairl");
        double all = scale.at(measure.all().value());
        measure.without()
                .ifPresent(without -> arrow(svg, all, scale.at(without.value().value()), y));
        mark(svg, measure.isDiamond(), all, new Mark(y, "pt us bf"));
        measure.without()
                .ifPresent(without ->
                        mark(svg, measure.isDiamond(), scale.at(without.value().value()), new Mark(y, "pt us af")));
        numbers(svg, measure, scale, y - 9);
    }

    private static void arrow(Svg svg, double from, double to, double y) {
        if (Math.abs(from - to) > TOUCHING) {
            double side = Math.signum(to - from);
            svg.path("arr oth", "M# #H#", from + side * 7, y, to - side * 10);
        }
    }

    private record Mark(double y, String classes) {}

    private static void mark(Svg svg, boolean isDiamond, double x, Mark mark) {
        if (isDiamond) {
            svg.path(mark.classes(), "M# #l6.4 6.4l-6.4 6.4l-6.4 -6.4z", x, mark.y() - 6.4);
        } else {
            svg.circle(x, mark.y(), 5.5, mark.classes());
        }
    }

    private static void numbers(Svg svg, Measured measure, Scale scale, double base) {
        List<Value> values = measure.without()
                .map(without -> List.of(measure.all(), without.value()))
                .orElse(List.of(measure.all()));
        List<Double> wanted =
                values.stream().map(value -> scale.at(value.value())).toList();
        List<Double> places = Labels.spread(wanted, NUMBER, LEFT + 16, scale.at(BigDecimal.ONE));
        for (int i = 0; i < values.size(); i++) {
            Cited number = values.get(i).number();
            svg.number(
                    number,
                    Words.at(places.get(i), base, number.shown()).middle().as(i == 0 ? "sm" : "sm strong"));
        }
    }
}
