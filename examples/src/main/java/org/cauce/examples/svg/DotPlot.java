package org.cauce.examples.svg;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cauce.examples.report.Cited;
import org.cauce.examples.report.Digits;

/**
 * One line per indicator with a mark per country, each line on its own scale from zero, its right end printed.
 *
 * <p>The country of the page, marked {@link Marker#DOT}, has its value above the line, named in the first row; the
 * others have name and value below.
 *
 * @param label what a screen reader says of the chart
 * @param rows the lines, from above
 * @param digits how numbers are written
 */
public record DotPlot(String label, ImmutableList<Row> rows, Digits digits) implements Chart {
    private static final double LABEL_COLUMN = 196;
    private static final double LABEL_GAP = 14;
    private static final double INSET = 12;
    private static final double ABOVE = 13;
    private static final double BELOW = 23;
    private static final double PITCH = 25;

    /**
     * Makes a chart whose axes are written as in English.
     *
     * @param label what a screen reader says of the chart
     * @param rows the lines, in their order
     */
    public DotPlot(String label, ImmutableList<Row> rows) {
        this(label, rows, Digits.ENGLISH);
    }

    /**
     * One indicator.
     *
     * @param label its name
     * @param unit its unit and period; may be empty
     * @param end the value at the right end
     * @param marks the countries that have a value
     */
    public record Row(String label, String unit, BigDecimal end, ImmutableList<Mark> marks) {
        /**
         * Checks that the values lie on the line.
         *
         * @param label its name
         * @param unit its unit and period; may be empty
         * @param end the value at the right end
         * @param marks the countries that have a value
         * @throws IllegalArgumentException if a value is below zero or beyond the end
         */
        public Row {
            for (Mark mark : marks) {
                if (mark.value().signum() < 0 || mark.value().compareTo(end) > 0) {
                    throw new IllegalArgumentException(
                            "%s, %s: the value %s is not between 0 and %s; choose another end"
                                    .formatted(label, mark.name(), mark.value(), end));
                }
            }
        }
    }

    /**
     * One country on a line.
     *
     * @param name its name
     * @param marker its shape
     * @param value its value
     * @param number the number shown
     */
    public record Mark(String name, Marker marker, BigDecimal value, Cited number) {}

    @Override
    public Svg draw(Width width) {
        Svg svg = Svg.of(width, label);
        double y = 0;
        boolean isFirst = true;
        for (Row row : rows) {
            y = drawRow(svg, width, new Place(row, y, isFirst));
            isFirst = false;
        }
        return svg.height(y + 6);
    }

    /** A row and where it is drawn. */
    private record Place(Row row, double top, boolean isFirst) {}

    private double drawRow(Svg svg, Width width, Place place) {
        Row row = place.row();
        double y = heading(svg, width, place);
        double left = (width.isWide() ? LABEL_COLUMN + LABEL_GAP : 0) + INSET;
        double right = width.pixels() - endWidth() - 8;
        axis(svg, left, right, y);
        svg.text(Words.at(right + 6, y + 4, Scale.write(row.end(), digits)).as("ax"));
        Scale scale = Scale.fromZero(row.end(), left, right);
        double low = row.marks().stream()
                .mapToDouble(mark -> scale.at(mark.value()))
                .min()
                .orElse(left);
        double high = row.marks().stream()
                .mapToDouble(mark -> scale.at(mark.value()))
                .max()
                .orElse(left);
        svg.line(low, y, high, y, "span");
        // the country of the page is drawn last, so that no other mark covers it
        row.marks().stream()
                .sorted(Comparator.comparing(mark -> mark.marker() == Marker.DOT))
                .forEach(mark -> mark.marker().draw(svg, scale.at(mark.value()), y));
        double from = width.isWide() ? LABEL_COLUMN + LABEL_GAP : 0;
        country(svg, scale, place, new Box(from, y, width.pixels() - from, 0));
        double bottom = neighbours(svg, scale, row, new Box(from, y, width.pixels() - from, 0));
        return width.isWide() ? Math.max(bottom, headingBottom(place)) : bottom;
    }

    private double endWidth() {
        return rows.stream()
                .mapToDouble(row -> Words.width(Scale.write(row.end(), digits), "ax"))
                .reduce(0, Math::max);
    }

    /** Draws name and unit, and returns the height of the line they belong to. */
    private double heading(Svg svg, Width width, Place place) {
        double room = width.isWide() ? LABEL_COLUMN : width.pixels();
        ImmutableList<String> names = Labels.wrap(place.row().label(), room, "");
        ImmutableList<String> units = units(place.row(), room);
        if (!width.isWide()) {
            svg.text(Words.at(0, place.top() + 16, "").as("lab").stacked(names));
            double second = place.top() + 16 + names.size() * Words.LEADING;
            svg.text(Words.at(0, second, "").as("ax").stacked(units));
            return second + units.size() * Words.LEADING + 18;
        }
        double y = place.top() + Math.max(30, names.size() * Words.LEADING);
        double first = y + (units.isEmpty() ? 4 : 0) - (names.size() - 1) * Words.LEADING;
        svg.text(Words.at(LABEL_COLUMN, first, "").end().as("lab").stacked(names));
        svg.text(Words.at(LABEL_COLUMN, y + Words.LEADING, "").end().as("ax").stacked(units));
        return y;
    }

    private static double headingBottom(Place place) {
        int names = Labels.wrap(place.row().label(), LABEL_COLUMN, "").size();
        int units = units(place.row(), LABEL_COLUMN).size();
        return place.top() + Math.max(30, names * Words.LEADING) + units * Words.LEADING + 6;
    }

    private static ImmutableList<String> units(Row row, double room) {
        return row.unit().isEmpty() ? ImmutableList.of() : Labels.wrap(row.unit(), room, "ax");
    }

    private static void axis(Svg svg, double left, double right, double y) {
        svg.line(left, y, right, y, "grid");
        svg.line(left, y - 4, left, y + 4, "tick");
        svg.line(right, y - 4, right, y + 4, "tick");
    }

    private static void country(Svg svg, Scale scale, Place place, Box room) {
        List<Mark> own = place.row().marks().stream()
                .filter(mark -> mark.marker() == Marker.DOT)
                .toList();
        List<String> texts = own.stream()
                .map(mark -> (place.isFirst() ? mark.name() + " " : "")
                        + mark.number().shown())
                .toList();
        List<Double> wanted = own.stream().map(mark -> scale.at(mark.value())).toList();
        List<Double> sizes =
                texts.stream().map(text -> Words.width(text, "") + 8).toList();
        List<Double> middles = Labels.spread(wanted, sizes, room.x(), room.right() + 4);
        for (int i = 0; i < own.size(); i++) {
            Words words = Words.at(middles.get(i), room.y() - ABOVE, texts.get(i));
            svg.number(own.get(i).number(), words.middle().as("strong hndt"));
        }
    }

    /** Draws names and values below the line, on as many lines as they need, and returns where they end. */
    private static double neighbours(Svg svg, Scale scale, Row row, Box room) {
        double y = room.y() + BELOW;
        for (List<Mark> line : lines(row, room.width())) {
            List<Double> wanted =
                    line.stream().map(mark -> scale.at(mark.value())).toList();
            List<Double> sizes =
                    line.stream().map(mark -> size(mark, room.width())).toList();
            List<Double> middles = Labels.spread(wanted, sizes, room.x() - 4, room.right() + 4);
            for (int i = 0; i < line.size(); i++) {
                Mark mark = line.get(i);
                Words words = new Words(
                                middles.get(i),
                                y,
                                Words.Anchor.MIDDLE,
                                "sm",
                                ImmutableList.of(new Words.Span(name(mark, room.width()), "cc")))
                        .and(" " + mark.number().shown(), "");
                svg.number(mark.number(), words);
            }
            y += PITCH;
        }
        return y - PITCH + 9;
    }

    private static ImmutableList<List<Mark>> lines(Row row, double room) {
        ImmutableList.Builder<List<Mark>> lines = ImmutableList.builder();
        List<Mark> line = new ArrayList<>();
        double used = 0;
        for (Mark mark : row.marks()) {
            if (mark.marker() == Marker.DOT) {
                continue;
            }
            double size = size(mark, room);
            if (used + size > room && !line.isEmpty()) {
                lines.add(line);
                line = new ArrayList<>();
                used = 0;
            }
            line.add(mark);
            used += size;
        }
        return lines.add(line).build();
    }

    private static String name(Mark mark, double room) {
        return Labels.fit(mark.name(), room - Words.width(" " + mark.number().shown(), "sm") - 8, "sm");
    }

    private static double size(Mark mark, double room) {
        return Words.width(name(mark, room) + " " + mark.number().shown(), "sm") + 8;
    }
}
