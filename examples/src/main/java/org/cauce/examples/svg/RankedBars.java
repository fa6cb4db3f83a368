package org.cauce.examples.svg;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cauce.examples.report.Cited;

/**
 * Bars from zero, one below the other, each with its value at the end; no axis and no grid.
 *
 * <p>The bars stand in the order given; {@link #ranked()} puts the largest first. Charts that are compared share a
 * scale through {@link #upTo(BigDecimal)}, and their captions say so.
 *
 * @param label what a screen reader says of the chart
 * @param bars the bars
 * @param scaledTo the value at the full length; empty for the largest value here
 */
public record RankedBars(String label, ImmutableList<Bar> bars, Optional<BigDecimal> scaledTo) implements Chart {
    private static final double THICKNESS = 18;
    private static final double LABEL_COLUMN = 172;
    private static final double GAP = 12;
    private static final double LEAST_RIGHT = 64;
    private static final double UNKNOWN_LENGTH = 24;

    /**
     * One bar.
     *
     * @param label what the bar stands for
     * @param value the length, zero or more; empty if it is not known, which is drawn as a short dashed outline
     * @param number the number at the end of the bar
     * @param style whom the bar stands for; {@link Style#REMAINDER} is a dashed outline
     */
    public record Bar(String label, Optional<BigDecimal> value, Cited number, Style style) {
        /**
         * Checks the value.
         *
         * @param label what the bar stands for
         * @param value the length, zero or more; empty if it is not known, which is drawn as a short dashed outline
         * @param number the number at the end of the bar
         * @param style whom the bar stands for; {@link Style#REMAINDER} is a dashed outline
         * @throws IllegalArgumentException if it is negative
         */
        public Bar {
            if (value.isPresent() && value.get().signum() < 0) {
                throw new IllegalArgumentException(
                        "%s is %s: bars start at zero; leave it out or draw a Slope".formatted(label, value.get()));
            }
        }

        /**
         * A bar whose value is known.
         *
         * @param label what the bar stands for
         * @param value the length, zero or more
         * @param number the number at the end of the bar
         * @param style whom the bar stands for
         */
        public Bar(String label, BigDecimal value, Cited number, Style style) {
            this(label, Optional.of(value), number, style);
        }

        private String classes() {
            return value.isEmpty() ? Style.REMAINDER.barClasses() : style.barClasses();
        }

        private String textClasses() {
            return style == Style.COUNTRY ? "strong" : "";
        }
    }

    /**
     * {@return a chart scaled to its largest value}
     *
     * @param label what a screen reader says of the chart
     * @param bars the bars, in the order drawn
     */
    public static RankedBars of(String label, List<Bar> bars) {
        return new RankedBars(label, ImmutableList.copyOf(bars), Optional.empty());
    }

    /** {@return the chart with the largest bar first, remainders and unknown values last} */
    public RankedBars ranked() {
        Comparator<Bar> order = Comparator.<Bar, Boolean>comparing(
                        bar -> bar.value().isEmpty() || bar.style() == Style.REMAINDER)
                .thenComparing(bar -> bar.value().orElse(BigDecimal.ZERO), Comparator.reverseOrder());
        return new RankedBars(label, ImmutableList.sortedCopyOf(order, bars), scaledTo);
    }

    /**
     * {@return the chart on a scale shared with others}
     *
     * @param value the value at the full length
     */
    public RankedBars upTo(BigDecimal value) {
        return new RankedBars(label, bars, Optional.of(value));
    }

    @Override
    public Svg draw(Width width) {
        Svg svg = Svg.of(width, label);
        double left = width.isWide() ? LABEL_COLUMN : 0;
        Scale scale = Scale.fromZero(longest(), left, width.pixels() - right());
        double y = 0;
        for (Bar bar : bars) {
            y = width.isWide() ? drawBeside(svg, scale, bar, y) : drawBelow(svg, scale, bar, y);
        }
        if (width.isWide()) {
            svg.line(left, 0, left, y + 2, "base");
        }
        return svg.height(y + 4);
    }

    private double drawBeside(Svg svg, Scale scale, Bar bar, double y) {
        ImmutableList<String> lines = Labels.wrap(bar.label(), LABEL_COLUMN - GAP, "");
        double height = Math.max(THICKNESS + Words.LEADING, lines.size() * Words.LEADING + 6);
        double first = y + height / 2 + 4.5 - (lines.size() - 1) * Words.LEADING / 2;
        svg.text(Words.at(LABEL_COLUMN - GAP, first, "")
                .end()
                .as("lab " + bar.textClasses())
                .stacked(lines));
        drawBar(svg, scale, bar, y + (height - THICKNESS) / 2);
        return y + height;
    }

    private double drawBelow(Svg svg, Scale scale, Bar bar, double y) {
        ImmutableList<String> lines = Labels.wrap(bar.label(), Width.NARROW.pixels(), "");
        svg.text(Words.at(0, y + 14, "").as("lab " + bar.textClasses()).stacked(lines));
        double top = y + 5 + lines.size() * Words.LEADING;
        drawBar(svg, scale, bar, top);
        return top + THICKNESS + 5;
    }

    private static void drawBar(Svg svg, Scale scale, Bar bar, double top) {
        double start = scale.at(BigDecimal.ZERO);
        double length = bar.value().map(value -> scale.at(value) - start).orElse(UNKNOWN_LENGTH);
        svg.rect(new Box(start, top, length, THICKNESS), bar.classes());
        Words words = Words.at(
                start + Math.max(length, 0.6) + 8, top + 14, bar.number().shown());
        svg.number(bar.number(), words.as(bar.textClasses()));
    }

    private BigDecimal longest() {
        BigDecimal longest =
                bars.stream().flatMap(bar -> bar.value().stream()).reduce(BigDecimal.ZERO, BigDecimal::max);
        return scaledTo.orElse(longest).max(longest);
    }

    /** The room the longest number needs after the longest bar. */
    private double right() {
        return bars.stream()
                .mapToDouble(bar -> Words.width(bar.number().shown(), "") + GAP)
                .reduce(LEAST_RIGHT, Math::max);
    }
}
