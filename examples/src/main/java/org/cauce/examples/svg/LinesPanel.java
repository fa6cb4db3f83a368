package org.cauce.examples.svg;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One panel of {@link Lines}. */
final class LinesPanel {
    private static final ImmutableList<Integer> YEAR_STEPS = ImmutableList.of(1, 2, 5, 10, 20, 50, 100);
    private static final double YEAR_ROOM = 44;

    private final Svg svg;
    private final Box plot;
    private final Lines chart;
    private final ImmutableList<BigDecimal> ticks;
    private final Scale across;
    private final Scale up;

    LinesPanel(Svg svg, Box plot, Lines chart, ImmutableList<BigDecimal> ticks) {
        this.svg = svg;
        this.plot = plot;
        this.chart = chart;
        this.ticks = ticks;
        this.across = Scale.linear(chart.first(), chart.last(), plot.x(), plot.right());
        this.up = Scale.linear(ticks.get(0), ticks.get(ticks.size() - 1), plot.bottom(), plot.y());
    }

    void draw(Lines.Series series, boolean hasAxis) {
        boolean isCountry = series.style() == Style.COUNTRY;
        String name = Labels.fit(series.name(), plot.width(), "panel");
        svg.text(Words.at(plot.x(), plot.y() - 28, name).as(isCountry ? "panel hnd" : "panel"));
        grid(hasAxis);
        if (chart.look().marks().isEmpty()) {
            years();
        } else {
            marks();
        }
        spreads(series);
        chart.series().stream().filter(other -> !other.equals(series)).forEach(other -> line(other, "ctx"));
        line(series, "ln " + colour(series));
        labels(series);
    }

    private static String colour(Lines.Series series) {
        return series.style() == Style.COUNTRY ? "hnd" : "oth";
    }

    private void grid(boolean hasAxis) {
        for (BigDecimal tick : ticks) {
            double y = up.at(tick);
            svg.line(plot.x(), y, plot.right(), y, tick.signum() == 0 ? "base" : "grid");
            if (hasAxis) {
                svg.text(Words.at(plot.x() - 6, y + 4, Scale.write(tick, chart.digits()))
                        .end()
                        .as("ax"));
            }
        }
    }

    /** The first year and the round ones that do not come too near to it. */
    private void years() {
        int first = firstYear();
        int step = yearStep();
        double taken = year(first, false);
        for (int year = (first / step + 1) * step; year <= lastYear(); year += step) {
            double half = Words.width(Integer.toString(year), "ax") / 2;
            if (x(year) - half > taken + 6) {
                taken = year(year, true);
            }
        }
    }

    private double year(int year, boolean isInside) {
        svg.line(x(year), plot.bottom(), x(year), plot.bottom() + 4, "tick");
        Words words =
                Words.at(x(year), plot.bottom() + 18, Integer.toString(year)).as("ax");
        Words placed = isInside ? words.middle() : words;
        svg.text(placed);
        return placed.box().right();
    }

    private int firstYear() {
        return chart.first().intValue();
    }

    private int lastYear() {
        return chart.last().intValue();
    }

    /** Lines at the marks; their names where there is room. */
    private void marks() {
        double taken = plot.x() - 6;
        for (Lines.Mark mark : chart.look().marks()) {
            double x = across.at(mark.at());
            if (x < plot.x() - 0.5 || x > plot.right()) {
                continue;
            }
            svg.line(x, plot.y(), x, plot.bottom() + 4, "grid");
            Words words = Words.at(x, plot.bottom() + 18, mark.name()).as("ax");
            if (x > taken + 5 && words.box().right() <= plot.right()) {
                svg.text(words);
                taken = words.box().right();
            }
        }
    }

    private void spreads(Lines.Series series) {
        List<Lines.Point> points = series.points().stream()
                .filter(point -> point.spread().isPresent())
                .toList();
        if (chart.look().hasErrorBars()) {
            points.forEach(point ->
                    svg.line(x(point), up.at(point.low()), x(point), up.at(point.high()), "err " + colour(series)));
        } else if (points.size() > 1) {
            band(points, "band " + colour(series));
        }
    }

    /** Along the upper ends, and back along the lower ones. */
    private void band(List<Lines.Point> points, String classes) {
        int count = points.size();
        double[] numbers = new double[4 * count];
        for (int i = 0; i < count; i++) {
            Lines.Point back = points.get(count - 1 - i);
            numbers[2 * i] = x(points.get(i));
            numbers[2 * i + 1] = up.at(points.get(i).high());
            numbers[2 * (count + i)] = x(back);
            numbers[2 * (count + i) + 1] = up.at(back.low());
        }
        svg.path(classes, "M# #" + "L# #".repeat(2 * count - 1) + "z", numbers);
    }

    private int yearStep() {
        int years = lastYear() - firstYear() + 1;
        return YEAR_STEPS.stream()
                .filter(step -> plot.width() / years * step >= YEAR_ROOM)
                .findFirst()
                .orElse(years);
    }

    private void line(Lines.Series series, String classes) {
        List<Lines.Point> points = series.points();
        double[] numbers = new double[points.size() * 2];
        for (int i = 0; i < points.size(); i++) {
            numbers[2 * i] = x(points.get(i));
            numbers[2 * i + 1] = up.at(points.get(i).value());
        }
        svg.path(classes, "M# #" + "L# #".repeat(points.size() - 1), numbers);
    }

    private void labels(Lines.Series series) {
        Lines.Point last = series.last();
        Lines.Point peak = series.peak();
        Words end = Words.at(
                        x(last) + 7, up.at(last.value()) + 4.5, last.number().shown())
                .as("sm");
        dot(series, last);
        if (!peak.equals(last)) {
            dot(series, peak);
            svg.number(peak.number(), peakWords(peak, end.box()));
        }
        svg.number(last.number(), end);
    }

    /** Above the peak, not beyond the plot; away from the last value if that is where it would stand. */
    private Words peakWords(Lines.Point peak, Box taken) {
        double y = up.at(peak.value());
        Words words = Words.at(0, y - 9, peak.number().shown()).as("sm").and(" (" + peak.when() + ")", "yr");
        double width = words.width();
        boolean isLate = x(peak) + width / 2 > plot.right();
        double left = isLate ? x(peak) - 8 - width : x(peak) - width / 2;
        double clamped = Math.max(plot.x(), Math.min(left, plot.right() - width));
        double beside = isLate && left >= plot.x() ? y + 2 : y - 9;
        List<Double> places = new ArrayList<>(List.of(beside, y - 9));
        for (double other = plot.bottom() - 6; other > plot.y() - 9; other -= 8) {
            places.add(other);
        }
        for (double place : places) {
            Words candidate = words.to(clamped, place);
            if (!candidate.box().overlaps(taken)) {
                return candidate;
            }
        }
        return words.to(clamped, plot.y() - 9);
    }

    private void dot(Lines.Series series, Lines.Point point) {
        svg.circle(x(point), up.at(point.value()), 3.5, "dot " + colour(series));
    }

    private double x(int year) {
        return across.at(BigDecimal.valueOf(year));
    }

    private double x(Lines.Point point) {
        return across.at(point.at());
    }
}
