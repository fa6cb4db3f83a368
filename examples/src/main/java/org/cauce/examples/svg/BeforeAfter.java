package org.cauce.examples.svg;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.cauce.examples.report.Cited;

/**
 * For each row a ring where it was, a filled dot where it came to, and an arrow between; an axis from zero below.
 *
 * @param label what a screen reader says of the chart
 * @param beforeWord the word that explains the ring, in the first row only, such as {@code before}
 * @param afterWord the word that explains the dot, in the first row only
 * @param suffix what follows the last mark of the axis, such as {@code %}; may be empty
 * @param rows the rows
 */
public record BeforeAfter(String label, String beforeWord, String afterWord, String suffix, ImmutableList<Row> rows)
        implements Chart {
    private static final double LABEL_COLUMN = 120;
    private static final double ROW = 56;
    private static final double ABOVE = 12;
    private static final double ARROW = 26;

    /**
     * One row.
     *
     * @param name what it stands for
     * @param before the mark before
     * @param after the mark after
     * @param style whom it stands for
     */
    public record Row(String name, Mark before, Mark after, Style style) {}

    /**
     * One mark.
     *
     * @param value its value, zero or more
     * @param number the number shown
     */
    public record Mark(BigDecimal value, Cited number) {
        /**
         * Checks the value.
         *
         * @param value its value, zero or more
         * @param number the number shown
         * @throws IllegalArgumentException if it is negative
         */
        public Mark {
            if (value.signum() < 0) {
                throw new IllegalArgumentException("The axis starts at zero; %s is below it".formatted(value));
            }
        }
    }

    @Override
    public Svg draw(Width width) {
        Svg svg = Svg.of(width, label);
        double left = width.isWide() ? LABEL_COLUMN : 0;
        ImmutableList<BigDecimal> ticks = ticks(width.pixels() - left);
        BigDecimal end = ticks.get(ticks.size() - 1);
        double widest = Words.width(tick(end, true), "ax");
        Scale scale = Scale.fromZero(end, left + Math.max(16, widest / 2), width.pixels() - Math.max(20, widest / 2));
        double bottom = 0;
        for (Row row : rows) {
            bottom += height(width, row);
        }
        axis(svg, scale, ticks, bottom);
        double top = 0;
        for (int i = 0; i < rows.size(); i++) {
            drawRow(svg, width, scale, new Place(rows.get(i), top, i == 0));
            top += height(width, rows.get(i));
        }
        return svg.height(bottom + 24);
    }

    /** A row and where it is drawn. */
    private record Place(Row row, double top, boolean isFirst) {}

    private void drawRow(Svg svg, Width width, Scale scale, Place place) {
        Row row = place.row();
        List<String> names = names(width, row);
        String classes = ("lab " + row.style().textClasses()).strip();
        double leading = Words.LEADING;
        double height = height(width, row);
        double y = place.top() + (width.isWide() ? height / 2 + 4 : height - 24);
        if (width.isWide()) {
            double first = y + 4.5 - (names.size() - 1) * leading / 2;
            svg.text(Words.at(LABEL_COLUMN - 8, first, "").end().as(classes).stacked(names));
        } else {
            svg.text(Words.at(0, place.top() + 16, "").as(classes).stacked(names));
        }
        marks(svg, row, scale, y);
        numbers(svg, scale, place, new Box(width.isWide() ? LABEL_COLUMN : 0, y, width.pixels(), 0));
    }

    private static void marks(Svg svg, Row row, Scale scale, double y) {
        String style = row.style() == Style.COUNTRY ? "hnd" : "oth";
        double before = scale.at(row.before().value());
        double after = scale.at(row.after().value());
        boolean isClose = Math.abs(before - after) < ARROW;
        if (!isClose) {
            double side = Math.signum(after - before);
            svg.path("arr " + style, "M# #H#", before + side * 8, y, after - side * 14);
            svg.path("arh " + style, "M# #l# -5v10z", after - side * 8, y, -side * 9);
        }
        // where the two meet, the dot stands inside the ring
        svg.circle(before, y, isClose ? 8 : 6, "pt bf " + style);
        svg.circle(after, y, isClose ? 4.5 : 6, "pt af " + style);
    }

    private void numbers(Svg svg, Scale scale, Place place, Box room) {
        ImmutableList<Mark> marks =
                ImmutableList.of(place.row().before(), place.row().after());
        ImmutableList<String> texts = ImmutableList.of(
                marks.get(0).number().shown() + (place.isFirst() ? " " + beforeWord : ""),
                marks.get(1).number().shown() + (place.isFirst() ? " " + afterWord : ""));
        List<Double> wanted = marks.stream().map(mark -> scale.at(mark.value())).toList();
        List<Double> sizes =
                texts.stream().map(text -> Words.width(text, "") + 8).toList();
        // at equal values the order of spread is the order given: before on the left
        List<Double> middles = Labels.spread(wanted, sizes, room.x() - 4, room.width() + 4);
        for (int i = 0; i < 2; i++) {
            svg.number(
                    marks.get(i).number(),
                    Words.at(middles.get(i), room.y() - ABOVE, texts.get(i))
                            .middle()
                            .as(place.row().style().textClasses()));
        }
    }

    private void axis(Svg svg, Scale scale, ImmutableList<BigDecimal> ticks, double bottom) {
        for (int i = 0; i < ticks.size(); i++) {
            double x = scale.at(ticks.get(i));
            svg.line(x, 6, x, bottom, "grid");
            svg.text(Words.at(x, bottom + 18, tick(ticks.get(i), i == ticks.size() - 1))
                    .middle()
                    .as("ax"));
        }
    }

    private String tick(BigDecimal value, boolean isLast) {
        return Scale.write(value) + (isLast ? suffix : "");
    }

    /** As many marks as there is room for. */
    private ImmutableList<BigDecimal> ticks(double room) {
        BigDecimal highest = rows.stream()
                .map(row -> row.before().value().max(row.after().value()))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        for (int intervals = 4; intervals > 1; intervals--) {
            ImmutableList<BigDecimal> ticks = Scale.ticks(BigDecimal.ZERO, highest, intervals);
            double widest = ticks.stream()
                    .mapToDouble(value -> Words.width(tick(value, true), "ax"))
                    .max()
                    .orElse(0);
            if ((widest + 16) * ticks.size() <= room) {
                return ticks;
            }
        }
        return Scale.ticks(BigDecimal.ZERO, highest, 1);
    }

    private static double height(Width width, Row row) {
        int lines = names(width, row).size();
        return width.isWide() ? Math.max(ROW, lines * 16.0 + 24) : ROW + 4 + lines * 16.0;
    }

    private static ImmutableList<String> names(Width width, Row row) {
        return Labels.wrap(row.name(), width.isWide() ? LABEL_COLUMN - 8 : width.pixels(), "");
    }
}
