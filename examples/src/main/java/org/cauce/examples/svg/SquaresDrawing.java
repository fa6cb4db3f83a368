package org.cauce.examples.svg;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One drawing of {@link Squares}: columns on a base line when wide, rows with the square on the left when narrow. */
final class SquaresDrawing {
    private static final double LARGEST = 150;
    private static final double LARGEST_NARROW = 130;
    private static final double SMALLEST = 2.5;
    private static final double GAP = 12;
    private static final int COLUMNS = 6;
    private static final String HEADING = "strong";

    private final Squares chart;
    private final Width width;
    private final Svg svg;
    private final double largest;

    SquaresDrawing(Squares chart, Width width) {
        this.chart = chart;
        this.width = width;
        this.svg = Svg.of(width, chart.label());
        this.largest = width.isWide() ? largest(chart) : LARGEST_NARROW;
    }

    Svg draw() {
        double y = 0;
        if (width.isWide()) {
            for (int i = 0; i < chart.stages().size(); i += COLUMNS) {
                y = columns(
                                chart.stages()
                                        .subList(
                                                i,
                                                Math.min(
                                                        i + COLUMNS,
                                                        chart.stages().size())),
                                y)
                        + 20;
            }
        } else {
            for (Squares.Stage stage : chart.stages()) {
                y = row(stage, y);
            }
        }
        return svg.height(y);
    }

    /** Draws columns that share a base line, and returns where the longest ends. */
    private double columns(List<Squares.Stage> stages, double top) {
        double[] widths = widths(stages);
        double base = top + baseLine(stages, widths);
        double x = 0;
        double bottom = base;
        for (int i = 0; i < stages.size(); i++) {
            svg.line(x, top + 0.5, x + widths[i], top + 0.5, "base");
            svg.text(Words.at(x, top + 18, "")
                    .as(HEADING)
                    .stacked(Labels.wrap(stages.get(i).name(), widths[i], HEADING)));
            bottom = Math.max(bottom, column(stages.get(i), new Box(x, base, widths[i], 0)));
            x += widths[i] + GAP;
        }
        return bottom;
    }

    private double column(Squares.Stage stage, Box place) {
        double y = place.y();
        boolean isFirst = true;
        for (Squares.Sum sum : stage.sums()) {
            double base = isFirst ? y : y + side(sum) + 10;
            square(sum, place.x(), base);
            y = caption(sum, new Box(place.x(), base + 20, place.width(), 0));
            isFirst = false;
        }
        return y;
    }

    /** Headings and the largest first square decide where the squares stand. */
    private double baseLine(List<Squares.Stage> stages, double[] widths) {
        double square = 0;
        int lines = 1;
        for (int i = 0; i < stages.size(); i++) {
            lines = Math.max(
                    lines, Labels.wrap(stages.get(i).name(), widths[i], HEADING).size());
            square = Math.max(
                    square,
                    stages.get(i).sums().stream()
                            .limit(1)
                            .mapToDouble(this::side)
                            .sum());
        }
        return 18 + lines * Words.LEADING + square;
    }

    /** Equal columns, except that one with a larger square takes what it needs. */
    private double[] widths(List<Squares.Stage> stages) {
        double room = width.pixels() - GAP * (stages.size() - 1);
        double[] widths = new double[stages.size()];
        Arrays.fill(widths, room / stages.size());
        List<Integer> rest = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            double need =
                    stages.get(i).sums().stream().mapToDouble(this::side).max().orElse(0) + 4;
            if (need > widths[i]) {
                widths[i] = need;
                room -= need;
            } else {
                rest.add(i);
            }
        }
        for (int i : rest) {
            widths[i] = room / rest.size();
        }
        return widths;
    }

    /** Where more than one column would need the room of the largest square, all squares become smaller. */
    private static double largest(Squares chart) {
        int columns = Math.min(Math.max(chart.stages().size(), 1), COLUMNS);
        double share = (Width.WIDE.pixels() - GAP * (columns - 1)) / columns - 4;
        BigDecimal limit = most(chart).multiply(BigDecimal.valueOf(share / LARGEST * (share / LARGEST)));
        long over = chart.stages().stream()
                .filter(stage ->
                        stage.sums().stream().anyMatch(sum -> sum.amount().compareTo(limit) > 0))
                .count();
        return over > 1 ? Math.min(share, LARGEST) : LARGEST;
    }

    private double row(Squares.Stage stage, double top) {
        svg.line(0, top + 0.5, width.pixels(), top + 0.5, "lanel");
        ImmutableList<Words> heading =
                Words.at(0, top + 18, "").as(HEADING).stacked(Labels.wrap(stage.name(), width.pixels(), HEADING));
        svg.text(heading);
        double y = top + 10 + heading.size() * Words.LEADING;
        double x = LARGEST_NARROW + 14;
        for (Squares.Sum sum : stage.sums()) {
            double side = side(sum);
            double text = textHeight(sum, width.pixels() - x);
            double height = Math.max(side, text);
            square(sum, LARGEST_NARROW - side, y + (height + side) / 2);
            caption(sum, new Box(x, y + (height - text) / 2 + 14, width.pixels() - x, 0));
            y += height + 14;
        }
        return y;
    }

    private void square(Squares.Sum sum, double x, double base) {
        double side = side(sum);
        String classes = sum.look().classes();
        svg.open("sq")
                .rect(
                        new Box(x + 0.75, base - side + 0.75, Math.max(side - 1.5, 1.5), Math.max(side - 1.5, 1.5)),
                        classes);
        if (sum.look() == Squares.Look.NOT_MATERIALISED) {
            svg.path("x", "M# #L# #", x + 1, base - 1, x + side - 1, base - side + 1);
            svg.path("x", "M# #L# #", x + 1, base - side + 1, x + side - 1, base - 1);
        }
        svg.close();
    }

    /** Draws number, words and qualifier from a base line on, and returns where they end. */
    private double caption(Squares.Sum sum, Box place) {
        ImmutableList<String> shown = Labels.wrapNumber(sum.number().shown(), place.width(), HEADING);
        svg.number(sum.number(), Words.at(place.x(), place.y(), "").as(HEADING).stacked(shown));
        double y = place.y() + shown.size() * Words.LEADING + 1;
        ImmutableList<String> what = words(sum, place.width());
        svg.text(Words.at(place.x(), y, "").as("ax").stacked(what));
        y += what.size() * Words.LEADING;
        if (sum.qualifier().isPresent()) {
            ImmutableList<String> lines =
                    Labels.wrapNumber(sum.qualifier().get().shown(), place.width(), "ax");
            svg.number(
                    sum.qualifier().get(),
                    Words.at(place.x(), y + 4, "").as("ax").stacked(lines));
            y += lines.size() * Words.LEADING + 4;
        }
        return y;
    }

    private double textHeight(Squares.Sum sum, double room) {
        int lines = Labels.wrapNumber(sum.number().shown(), room, HEADING).size()
                + words(sum, room).size();
        double qualifier = sum.qualifier()
                .map(number -> Labels.wrapNumber(number.shown(), room, "ax").size() * Words.LEADING + 4)
                .orElse(0.0);
        return lines * Words.LEADING + qualifier + 1;
    }

    private static ImmutableList<String> words(Squares.Sum sum, double room) {
        return sum.what().isEmpty() ? ImmutableList.of() : Labels.wrap(sum.what(), room, "ax");
    }

    /** The side of a square: its area is as the amount. */
    private double side(Squares.Sum sum) {
        BigDecimal most = most(chart);
        if (most.signum() == 0) {
            return SMALLEST;
        }
        double share = sum.amount().divide(most, MathContext.DECIMAL64).doubleValue();
        return Math.max(SMALLEST, largest * Math.sqrt(share));
    }

    private static BigDecimal most(Squares chart) {
        return chart.stages().stream()
                .flatMap(stage -> stage.sums().stream())
                .map(Squares.Sum::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
