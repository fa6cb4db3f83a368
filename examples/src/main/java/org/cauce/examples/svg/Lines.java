package org.cauce.examples.svg;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cauce.examples.report.Cited;

/**
 * Small multiples: one panel per series, the other series in grey behind it, all on one scale that includes zero.
 *
 * <p>A panel labels its peak, with the year, and its last value; the data table of the page holds the rest. The country
 * of the page comes first.
 *
 * @param label what a screen reader says of the chart
 * @param series the series, in the order of the panels
 */
public record Lines(String label, ImmutableList<Series> series) implements Chart {
    private static final int PANELS_IN_A_ROW = 3;
    private static final double TOP = 48;
    private static final double FOOT = 26;
    private static final double GAP = 10;

    /**
     * One series.
     *
     * @param name what it stands for
     * @param style {@link Style#COUNTRY} for the country of the page
     * @param points its points; years without a value are left out, and the line passes over them
     */
    public record Series(String name, Style style, ImmutableList<Point> points) {
        /**
         * Sorts the points by year.
         *
         * @param name what it stands for
         * @param style {@link Style#COUNTRY} for the country of the page
         * @param points its points; years without a value are left out, and the line passes over them
         * @throws IllegalArgumentException if there are none
         */
        public Series {
            if (points.isEmpty()) {
                throw new IllegalArgumentException("The series %s has no points: leave it out".formatted(name));
            }
            points = ImmutableList.sortedCopyOf(Comparator.comparingInt(Point::year), points);
        }

        Point last() {
            return points.get(points.size() - 1);
        }

        /** The highest point, the latest of several. */
        Point peak() {
            return points.stream()
                    .max(Comparator.comparing(Point::value).thenComparingInt(Point::year))
                    .orElseThrow();
        }
    }

    /**
     * One point.
     *
     * @param year the year
     * @param value the value
     * @param number the number shown if the point is the peak or the last
     */
    public record Point(int year, BigDecimal value, Cited number) {}

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

    int firstYear() {
        return points().mapToInt(Point::year).min().orElse(0);
    }

    int lastYear() {
        return points().mapToInt(Point::year).max().orElse(0);
    }

    private ImmutableList<BigDecimal> ticks() {
        BigDecimal low = points().map(Point::value).reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = points().map(Point::value).reduce(BigDecimal.ZERO, BigDecimal::max);
        return Scale.ticks(low, high, 3);
    }

    private Stream<Point> points() {
        return series.stream().map(Series::points).flatMap(List::stream);
    }

    private static double widest(Stream<String> texts, String classes) {
        return texts.mapToDouble(text -> Words.width(text, classes)).max().orElse(0);
    }
}
