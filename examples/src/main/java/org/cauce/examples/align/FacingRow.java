package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.cauce.examples.svg.Box;
import org.cauce.examples.svg.Hatching;
import org.cauce.examples.svg.Svg;
import org.cauce.examples.svg.Timeline;
import org.cauce.examples.svg.Words;

/** Where an initiative of {@link FacingTimelines} stands: its bar, and its label beside or above it. */
final class FacingRow {
    private static final String CLASSES = "lab tl";
    private static final double BAR = 12;
    private static final double PITCH = 28;
    private static final double CLEARANCE = 8;
    private static final double LEAST_BAR = 3;

    private final FacingTimelines.Row row;
    private final FacingScale scale;
    private final String side;
    private final double barTop;
    private final double bottom;
    private final ImmutableList<Words> label;

    private FacingRow(FacingTimelines.Row row, FacingScale scale, String side, double top) {
        this.row = row;
        this.scale = scale;
        this.side = side;
        ImmutableList<Words> beside = scale.hasNames() ? beside(top + 6 + 10.5) : ImmutableList.of();
        this.label = beside.isEmpty() ? above(top + 17) : beside;
        this.barTop = beside.isEmpty() ? label.get(label.size() - 1).y() + 5 : top + 6;
        this.bottom = beside.isEmpty() ? barTop + BAR + 6 : top + PITCH;
    }

    /** Places the initiatives of a donor below each other. */
    static ImmutableList<FacingRow> place(
            List<FacingTimelines.Row> rows, FacingScale scale, FacingTimelines.Side side, double top) {
        ImmutableList.Builder<FacingRow> placed = ImmutableList.builder();
        double y = top;
        for (FacingTimelines.Row row : rows) {
            FacingRow next = new FacingRow(row, scale, side.style().className(), y);
            placed.add(next);
            y = next.bottom();
        }
        return placed.build();
    }

    double bottom() {
        return bottom;
    }

    private double lead() {
        return row.knownBy().isEmpty() ? 0 : scale.hasNames() ? 46 : 24;
    }

    private double start() {
        return Math.max(scale.left(), scale.at(row.first()) - lead());
    }

    private double barEnd() {
        return Math.max(scale.at(row.last()), scale.at(row.first()) + LEAST_BAR);
    }

    private double end() {
        return row.isOpenEnded() ? Math.min(barEnd() + (scale.hasNames() ? 26 : 14), scale.right()) : barEnd();
    }

    private Stream<NameAndDates> names() {
        return Stream.concat(Stream.of(row.name()), row.shortName().stream())
                .map(name -> new NameAndDates(name, row.dates().shown(), CLASSES));
    }

    /** In one line right or left of the bar; empty if there is no room for the name, long or short. */
    private ImmutableList<Words> beside(double base) {
        double right = scale.width().pixels() - end() - CLEARANCE;
        double left = start() - CLEARANCE - scale.left();
        return names().filter(name -> name.width() <= Math.max(left, right))
                .findFirst()
                .map(name -> name.width() <= right
                        ? name.line().to(end() + CLEARANCE, base)
                        : name.line().end().to(start() - CLEARANCE, base))
                .map(ImmutableList::of)
                .orElse(ImmutableList.of());
    }

    /** Above the bar, as near to its beginning as can be; in several lines only if one is too long. */
    private ImmutableList<Words> above(double base) {
        double room = scale.width().pixels() - 1 - scale.left();
        NameAndDates name = names().filter(one -> one.width() <= room)
                .findFirst()
                .orElseGet(() -> names().reduce((longer, shorter) -> shorter).orElseThrow());
        double last = scale.width().pixels() - 1 - Math.min(name.width(), room);
        return name.lines(Words.at(Math.min(start(), last), base, ""), room);
    }

    void drawBar(Svg svg) {
        double middle = barTop + BAR / 2;
        if (row.knownBy().isPresent()) {
            double x = scale.at(row.knownBy().get());
            svg.line(start(), middle, Math.max(start(), x - 5), middle, "tail " + side);
            svg.path("kb " + side, "M# #v#", x, barTop - 1, BAR + 2);
        }
        row.segments().forEach(segment -> draw(svg, segment));
        if (end() > barEnd() + 4) {
            svg.line(barEnd() + 3, middle, end(), middle, "tail " + side);
        }
    }

    private void draw(Svg svg, Timeline.Segment segment) {
        double from = scale.at(segment.from());
        Box box = new Box(from, barTop, Math.max(scale.at(segment.until()) - from, LEAST_BAR), BAR);
        svg.rect(box, ("seg " + classes(segment.kind())).strip());
        if (segment.kind() == Timeline.Kind.SUSPENDED) {
            Hatching.draw(svg, box, "hatch");
        }
    }

    private String classes(Timeline.Kind kind) {
        return switch (kind) {
            case DATED -> side;
            case YEAR_ONLY -> side + " fz";
            case ANNOUNCED -> side + " prep";
            case SUSPENDED -> "stop";
            case PLANNED -> side + " plan";
        };
    }

    void drawLabel(Svg svg) {
        svg.number(row.dates(), label);
    }
}
