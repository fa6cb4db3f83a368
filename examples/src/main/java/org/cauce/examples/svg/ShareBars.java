package org.cauce.examples.svg;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import org.cauce.examples.report.Cited;

/**
 * Bars from zero with the part that belongs to the subject filled; both whole and part carry their numbers.
 *
 * @param label what a screen reader says of the chart
 * @param part what the filled part is, written once under the bars
 * @param bars the bars, in the order drawn
 */
public record ShareBars(String label, String part, ImmutableList<Bar> bars) implements Chart {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final double THICKNESS = 24;
    private static final double LABEL_COLUMN = 64;
    private static final double GAP = 12;

    /**
     * One bar.
     *
     * @param label what it stands for, such as a year
     * @param total the length of the whole bar, zero or more
     * @param totalNumber the number at its end
     * @param percent how much of it is filled, 0 to 100; a bound is drawn as if it were the value
     * @param shareNumber the number of the part
     */
    public record Bar(String label, BigDecimal total, Cited totalNumber, BigDecimal percent, Cited shareNumber) {
        /**
         * Checks the numbers.
         *
         * @param label what it stands for, such as a year
         * @param total the length of the whole bar, zero or more
         * @param totalNumber the number at its end
         * @param percent how much of it is filled, 0 to 100; a bound is drawn as if it were the value
         * @param shareNumber the number of the part
         * @throws IllegalArgumentException if the total is negative or the part not between nothing and all
         */
        public Bar {
            if (total.signum() < 0 || percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
                throw new IllegalArgumentException(
                        "%s: expected a total from 0 and a share from 0 to 100, found %s and %s"
                                .formatted(label, total, percent));
            }
        }
    }

    @Override
    public Svg draw(Width width) {
        Svg svg = Svg.of(width, label);
        double left = width.isWide() ? LABEL_COLUMN : 0;
        BigDecimal longest = bars.stream().map(Bar::total).reduce(BigDecimal.ZERO, BigDecimal::max);
        double right = bars.stream()
                .mapToDouble(bar -> Words.width(bar.totalNumber().shown(), "") + GAP)
                .reduce(0, Math::max);
        Scale scale = Scale.fromZero(longest, left, width.pixels() - right);
        double y = 0;
        for (Bar bar : bars) {
            y = drawBar(svg, width, scale, new Place(bar, y));
        }
        ImmutableList<String> lines = Labels.wrap(part, width.pixels() - left, "ax");
        svg.text(Words.at(left, y + 14, "").as("ax hndt strong").stacked(lines));
        return svg.height(y + 6 + lines.size() * Words.LEADING);
    }

    /** A bar and where it is drawn. */
    private record Place(Bar bar, double top) {}

    private static double drawBar(Svg svg, Width width, Scale scale, Place place) {
        Bar bar = place.bar();
        double left = scale.at(BigDecimal.ZERO);
        double room = width.isWide() ? LABEL_COLUMN - GAP : width.pixels();
        ImmutableList<String> names = Labels.wrap(bar.label(), room, "");
        double y = place.top() + 6 + (width.isWide() ? 0 : names.size() * Words.LEADING);
        Words first =
                width.isWide() ? Words.at(LABEL_COLUMN - GAP, y + 17, "").end() : Words.at(0, place.top() + 16, "");
        svg.text(first.as("lab").stacked(names));
        double length = scale.at(bar.total()) - left;
        double filled = scale.at(bar.total().multiply(bar.percent()).divide(HUNDRED, MathContext.DECIMAL64)) - left;
        svg.rect(new Box(left, y, length, THICKNESS), "bar mut");
        svg.rect(new Box(left, y, filled, THICKNESS), "bar hl");
        svg.number(
                bar.totalNumber(),
                Words.at(left + length + 8, y + 17, bar.totalNumber().shown()));
        boolean fits = filled + Words.width(bar.shareNumber().shown(), "") + 14 <= length;
        double below = fits ? 0 : THICKNESS;
        Words share = Words.at(
                left + (fits ? filled + 7 : 0),
                y + 17 + below,
                bar.shareNumber().shown());
        svg.number(bar.shareNumber(), share.as(fits ? "strong nohalo" : "strong hndt"));
        double lines = width.isWide() ? (names.size() - 1) * Words.LEADING : 0;
        return y + Math.max(THICKNESS + below, lines + THICKNESS) + (width.isWide() ? 16 : 10);
    }
}
