package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.examples.report.Cited;
import org.cauce.examples.svg.Box;
import org.cauce.examples.svg.Chart;
import org.cauce.examples.svg.Labels;
import org.cauce.examples.svg.Scale;
import org.cauce.examples.svg.Style;
import org.cauce.examples.svg.Svg;
import org.cauce.examples.svg.Width;
import org.cauce.examples.svg.Words;

/**
 * What donors give to each of some recipients, all bars on one scale. A donor of which nothing is known keeps its row,
 * as a dashed outline: it is not a donor that gives nothing.
 *
 * @param label what a screen reader says of the chart
 * @param panels the recipients
 */
record DonorBars(String label, ImmutableList<Panel> panels) implements Chart {
    private static final int COLUMNS = 3;
    private static final double GAP = 40;
    private static final double ROW = 30;
    private static final double HEAD = 26;
    private static final double BAR = 18;
    private static final double LARGEST_NAME = 150;

    /**
     * One recipient.
     *
     * @param name its name
     * @param bars the donors
     */
    record Panel(String name, ImmutableList<Bar> bars) {
        double height() {
            return HEAD + bars.size() * ROW + 8;
        }
    }

    /**
     * One donor.
     *
     * @param name its name
     * @param style whom the bar stands for
     * @param value the amount, drawn from zero; a negative one has no bar; empty if there is none
     * @param number the amount as shown; empty if there is none
     * @param absent what stands there if there is no amount
     */
    record Bar(String name, Style style, Optional<BigDecimal> value, Optional<Cited> number, String absent) {}

    /** Where a panel is drawn. */
    private record Place(double x, double y, double width, boolean hasNames) {}

    @Override
    public Svg draw(Width width) {
        Svg svg = Svg.of(width, label);
        int columns = width.isWide() ? Math.max(1, Math.min(COLUMNS, panels.size())) : 1;
        double name = name();
        double room = (width.pixels() - name - GAP * (columns - 1)) / columns;
        double y = 0;
        for (int i = 0; i < panels.size(); i++) {
            int column = i % columns;
            Place place = new Place(name + column * (room + GAP), y, room, column == 0);
            draw(svg, panels.get(i), place);
            y += column == columns - 1 || i == panels.size() - 1 ? panels.get(i).height() : 0;
        }
        return svg.height(y);
    }

    private void draw(Svg svg, Panel panel, Place place) {
        svg.text(Words.at(place.x(), place.y() + 14, Labels.fit(panel.name(), place.width(), "panel"))
                .as("panel"));
        Scale scale = Scale.fromZero(longest(), 0, place.width() - number());
        double y = place.y() + HEAD;
        for (Bar bar : panel.bars()) {
            if (place.hasNames()) {
                svg.text(Words.at(place.x() - 10, y + 14, Labels.fit(bar.name(), LARGEST_NAME, ""))
                        .end()
                        .as(bar.style() == Style.OTHER ? "lab" : "lab strong"));
            }
            draw(svg, bar, scale, new Box(place.x(), y, place.width(), BAR));
            y += ROW;
        }
        svg.line(place.x(), place.y() + 22, place.x(), y - 6, "base");
    }

    private static void draw(Svg svg, Bar bar, Scale scale, Box room) {
        if (bar.number().isEmpty()) {
            double wide = Words.at(0, 0, bar.absent()).as("ax").width() + 16;
            svg.rect(new Box(room.x(), room.y(), Math.min(wide, room.width()), BAR), "bar rest");
            svg.text(Words.at(room.x() + 8, room.y() + 13.5, Labels.fit(bar.absent(), room.width() - 10, "ax"))
                    .as("ax"));
            return;
        }
        double length =
                bar.value().filter(value -> value.signum() > 0).map(scale::at).orElse(0.0);
        if (length > 0) {
            svg.rect(
                    new Box(room.x(), room.y(), length, BAR),
                    bar.style() == Style.OTHER ? "bar" : "bar " + bar.style().className());
        }
        Cited number = bar.number().get();
        svg.number(number, Words.at(room.x() + length + 6, room.y() + 14, number.shown()));
    }

    private Stream<Bar> bars() {
        return panels.stream().flatMap(panel -> panel.bars().stream());
    }

    private double name() {
        double widest =
                bars().mapToDouble(bar -> Words.at(0, 0, bar.name()).width()).reduce(0, Math::max);
        return Math.min(widest, LARGEST_NAME) + 14;
    }

    /** The room that the widest number takes after the longest bar. */
    private double number() {
        return bars().flatMap(bar -> bar.number().stream())
                        .mapToDouble(number -> Words.at(0, 0, number.shown()).width())
                        .reduce(0, Math::max)
                + 10;
    }

    private BigDecimal longest() {
        return bars().flatMap(bar -> bar.value().stream()).reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
