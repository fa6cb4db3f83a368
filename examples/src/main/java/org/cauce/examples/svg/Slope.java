package org.cauce.examples.svg;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.examples.report.Cited;

/**
 * Lines between two years. Both ends carry their numbers, pushed apart where they would cover one another.
 *
 * <p>The scale runs from the lowest to the highest value, not from zero. The wide drawing has a column of changes.
 *
 * @param label what a screen reader says of the chart
 * @param before the heading of the left side, such as {@code 2012}
 * @param after the heading of the right side
 * @param change the heading of the column of changes
 * @param items the lines
 */
public record Slope(String label, String before, String after, String change, ImmutableList<Item> items)
        implements Chart {
    private static final double TOP = 34;
    private static final double BOTTOM = 8;
    private static final double PITCH = 25;
    private static final double LEAST_HEIGHT = 392;
    private static final double OFFSET = 14;
    private static final double GAP = 16;
    private static final double LARGEST_NAME = 150;

    /**
     * One line.
     *
     * @param name what the line stands for
     * @param before the value on the left
     * @param after the value on the right
     * @param numbers the two numbers, and the change
     * @param style whom the line stands for
     */
    public record Item(String name, BigDecimal before, BigDecimal after, Numbers numbers, Style style) {}

    /**
     * The numbers of a line.
     *
     * @param before the number on the left
     * @param after the number on the right
     * @param change the change between the two, shown when the drawing is wide; empty to leave it out
     */
    public record Numbers(Cited before, Cited after, Optional<Cited> change) {}

    @Override
    public Svg draw(Width width) {
        double height = Math.max(LEAST_HEIGHT, TOP + items.size() * PITCH + BOTTOM);
        Svg svg = Svg.of(width, label).height(height);
        Columns columns = columns(width);
        headings(svg, columns, height);
        Scale scale = scale(height);
        // the country of the page is drawn last, so that no other line covers it
        items.stream()
                .sorted(Comparator.comparing(item -> item.style() == Style.COUNTRY))
                .forEach(item -> line(svg, columns, scale, item));
        List<Double> lefts = spread(items.stream().map(item -> scale.at(item.before())), height);
        List<Double> rights = spread(items.stream().map(item -> scale.at(item.after())), height);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            before(svg, columns, item, lefts.get(i));
            after(svg, columns, item, rights.get(i));
            leader(svg, columns.left(), scale.at(item.before()), lefts.get(i), -1);
            leader(svg, columns.right(), scale.at(item.after()), rights.get(i), 1);
        }
        return svg;
    }

    /** Where the two sides stand, and the room for names and changes; in pixels. */
    private record Columns(Width width, double left, double right, double name, double rightNumber, double leftNumber) {
        double names() {
            return right + OFFSET + rightNumber + GAP;
        }
    }

    private Columns columns(Width width) {
        double most = width.isWide() ? LARGEST_NAME : LARGEST_NAME * 0.8;
        double name = Math.min(most, widest(items.stream().map(Item::name)));
        double first = widest(items.stream().map(item -> item.numbers().before().shown()));
        double second = widest(items.stream().map(item -> item.numbers().after().shown()));
        double left = OFFSET + first + (width.isWide() ? GAP + name : 6);
        double right = width.pixels() - OFFSET - second - GAP - name - (width.isWide() ? GAP + changes() : 0);
        return new Columns(width, left, right, name, second, first);
    }

    private double changes() {
        Stream<String> shown =
                items.stream().flatMap(item -> item.numbers().change().stream()).map(Cited::shown);
        return widest(Stream.concat(Stream.of(change), shown));
    }

    private void headings(Svg svg, Columns columns, double height) {
        double room = Math.min(columns.left() * 2, columns.right() - columns.left() - GAP);
        svg.text(Words.at(columns.left(), 16, Labels.fit(before, room, "panel"))
                .middle()
                .as("panel"));
        svg.text(Words.at(columns.right(), 16, Labels.fit(after, room, "panel"))
                .middle()
                .as("panel"));
        if (columns.width().isWide() && hasChanges()) {
            svg.text(Words.at(columns.width().pixels(), 16, change).end().as("ax"));
        }
        svg.line(columns.left(), 26, columns.left(), height - 6, "base");
        svg.line(columns.right(), 26, columns.right(), height - 6, "base");
    }

    private boolean hasChanges() {
        return items.stream().anyMatch(item -> item.numbers().change().isPresent());
    }

    private static void line(Svg svg, Columns columns, Scale scale, Item item) {
        String style = item.style().lineClass();
        double left = scale.at(item.before());
        double right = scale.at(item.after());
        double radius = item.style() == Style.COUNTRY ? 5 : 4;
        svg.line(columns.left(), left, columns.right(), right, "sl " + style);
        svg.circle(columns.left(), left, radius, "dot " + style);
        svg.circle(columns.right(), right, radius, "dot " + style);
    }

    private static void before(Svg svg, Columns columns, Item item, double y) {
        String classes = item.style().textClasses();
        double x = columns.left() - OFFSET;
        if (columns.width().isWide()) {
            String name = Labels.fit(item.name(), columns.name(), "");
            svg.text(Words.at(x - columns.leftNumber() - GAP, y + 4.5, name)
                    .end()
                    .as("lab " + classes));
        }
        Cited number = item.numbers().before();
        svg.number(number, Words.at(x, y + 4.5, number.shown()).end().as(classes));
    }

    private static void after(Svg svg, Columns columns, Item item, double y) {
        String classes = item.style().textClasses();
        Cited number = item.numbers().after();
        svg.number(
                number,
                Words.at(columns.right() + OFFSET, y + 4.5, number.shown()).as(classes));
        svg.text(Words.at(columns.names(), y + 4.5, Labels.fit(item.name(), columns.name(), ""))
                .as("lab " + classes));
        if (columns.width().isWide()) {
            item.numbers().change().ifPresent(change -> {
                Words words = Words.at(columns.width().pixels(), y + 4.5, change.shown());
                svg.number(change, words.end().as("ax " + classes));
            });
        }
    }

    /** A hair line from a dot to its label, where the label had to give way. */
    private static void leader(Svg svg, double x, double dot, double text, int side) {
        if (Math.abs(dot - text) > 6) {
            svg.line(x + side * 5, dot, x + side * (OFFSET - 3), text, "tick");
        }
    }

    private Scale scale(double height) {
        BigDecimal low = values().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        BigDecimal high = values().reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
        if (low.compareTo(high) == 0) {
            low = low.subtract(BigDecimal.ONE);
            high = high.add(BigDecimal.ONE);
        }
        return Scale.linear(low, high, height - BOTTOM - PITCH, TOP + 12);
    }

    private Stream<BigDecimal> values() {
        return items.stream().flatMap(item -> Stream.of(item.before(), item.after()));
    }

    private static List<Double> spread(Stream<Double> wanted, double height) {
        return Labels.spread(wanted.toList(), PITCH, TOP + 8, height - BOTTOM);
    }

    private static double widest(Stream<String> texts) {
        return texts.mapToDouble(text -> Words.width(text, "")).max().orElse(0);
    }
}
