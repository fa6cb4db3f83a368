package org.cauce.examples.svg;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.examples.report.Cited;
import org.cauce.examples.report.Digits;

/**
 * Small multiples: one panel per series, the other series in grey behind it, all on one scale that includes zero; with
 * bands or error bars where the points have a spread.
 *
 * <p>A panel labels its peak, with the year, and its last value; the data table of the page holds the rest. The country
 * of the page comes first.
 *
 * @param label what a screen reader says of the chart
 * @param series the series, in the order of the panels
 * @param look how a spread and the axis of time are drawn
 * @param digits how numbers are written
 */
public record Lines(String label, ImmutableList<Series> series, Look look, Digits digits) implements Chart {
    private static final int PANELS_IN_A_ROW = 3;
    private static final double TOP = 48;
    private static final double FOOT = 26;
    private static final double GAP = 10;

    /**
     * Makes a chart whose axis has years and whose spreads are bands.
     *
     * @param label what a screen reader says of the chart
     * @param series the series, in the order of the panels
     */
    public Lines(String label, ImmutableList<Series> series) {
        this(label, series, new Look(false, ImmutableList.of()), Digits.ENGLISH);
    }

    /**
     * Makes a chart whose numbers are written as in English.
     *
     * @param label what a screen reader says of the chart
     * @param series the series, in the order of the panels
     * @param look how a spread and the axis of time are drawn
     */
    public Lines(String label, ImmutableList<Series> series, Look look) {
        this(label, series, look, Digits.ENGLISH);
    }

    /**
     * How a spread and the axis of time are drawn.
     *
     * @param hasErrorBars whether a spread is a bar at each point; otherwise it is a band along the line
     * @param marks the times marked on the axis instead of years; empty for years
     */
    public record Look(boolean hasErrorBars, ImmutableList<Mark> marks) {}

    /**
     * A time marked on the axis, such as the beginning of a fiscal year.
     *
     * @param at the time, in years
     * @param name what begins there
     */
    public record Mark(BigDecimal at, String name) {}

    /**
     * How far a value may be off.
     *
     * @param low the lower end
     * @param high the upper end
     */
    public record Spread(BigDecimal low, BigDecimal high) {}

    /**
     * One series.
     *
     * @param name what it stands for
     * @param style {@link Style#COUNTRY} for the country of the page
     * @param points its points; times without a value are left out, and the line passes over them
     */
    public record Series(String name, Style style, ImmutableList<Point> points) {
        /**
         * Sorts the points by time.
         *
         * @param name what it stands for
         * @param style {@link Style#COUNTRY} for the country of the page
         * @param points its points; times without a value are left out, and the line passes over them
         * @throws IllegalArgumentException if there are none
         */
        public Series {
            if (points.isEmpty()) {
                throw new IllegalArgumentException("The series %s has no points: leave it out".formatted(name));
            }
            points = ImmutableList.sortedCopyOf(Comparator.comparing(Point::at), points);
        }

        Point last() {
            return points.get(points.size() - 1);
        }

        /** The highest point, the latest of several. */
        Point peak() {
            return points.stream()
                    .max(Comparator.comparing(Point::value).thenComparing(Point::at))
                    .orElseThrow();
        }
    }

    /**
     * One point.
     *
     * @param at the time, in years
     * @param when the time in words, as the peak shows it
     * @param value the value
     * @param number the number shown if the point is the peak or the last
     * @param spread how far the value may be off; empty if not known
     */
    public record Point(BigDecimal at, String when, BigDecimal value, Cited number, Optional<Spread> spread) {
        /**
         * Makes the point of a year, without a spread.
         *
         * @param year the year
         * @param value the value
         * @param number the number shown if the point is the peak or the last
         */
        public Point(int year, BigDecimal value, Cited number) {
            this(BigDecimal.valueOf(year), Integer.toString(year), value, number, Optional.empty());
        }

        BigDecimal low() {
            return spread.map(Spread::low).orElse(value).min(value);
        }

        BigDecimal high() {
            return spread.map(Spread::high).orElse(value).max(value);
        }
    }

    @Override
    public Svg draw(Width width) {
        Svg svg = Svg.of(width, label);
        ImmutableList<BigDecimal> ticks = ticks();
        double axis = widest(ticks.stream().map(Scale::write), "ax") + 10;
        double right = widest(series.stream().map(one -> one.last().number().shown()), "sm") + GAP;
        int columns = width.isWide() ? Math.min(PANELS_IN_A_ROW, Math.max(series.size(), 1)) : 1;
        double panel = (width.pixels() - axis) / columns - right - (columns > 1 ? GAP : 0);
        double height = width.isWide() ? 170 : 112;
        double bottom = 0;
        for (int i = 0; i < series.size(); i++) {
            int row = i / columns;
            double x = axis + i % columns * (panel + right + GAP);
            double y = TOP + row * (height + TOP + FOOT);
            Box plot = new Box(x, y, panel, height);
            new LinesPanel(svg, plot, this, ticks).draw(series.get(i), i % columns == 0);
            bottom = plot.bottom() + FOOT;
        }
        return svg.height(bottom);
    }

    BigDecimal first() {
        return points().map(Point::at).min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    BigDecimal last() {
        return points().map(Point::at).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    private ImmutableList<BigDecimal> ticks() {
        BigDecimal low = points().map(Point::low).reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = points().map(Point::high).reduce(BigDecimal.ZERO, BigDecimal::max);
        return Scale.ticks(low, high, 3);
    }

    private Stream<Point> points() {
        return series.stream().map(Series::points).flatMap(List::stream);
    }

    private static double widest(Stream<String> texts, String classes) {
        return texts.mapToDouble(text -> Words.width(text, classes)).max().orElse(0);
    }
}
