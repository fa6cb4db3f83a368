package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import org.cauce.examples.svg.Svg;
import org.cauce.examples.svg.Words;

/** The events above {@link FacingTimelines}: the newest on top, so that no line falls through an older label. */
final class FacingEvents {
    private static final double FIRST = 41;
    private static final double GAP = 9;
    private static final double CLEARANCE = 9;
    private static final double ENOUGH = 150;
    private static final double RADIUS = 4.5;

    private final ImmutableList<Placed> events;
    private final double bottom;

    private record Placed(FacingTimelines.Happening event, double x, double y, ImmutableList<Words> label) {}

    private FacingEvents(ImmutableList<Placed> events, double bottom) {
        this.events = events;
        this.bottom = bottom;
    }

    /** Places the events that lie in the years of the scale. */
    static FacingEvents place(List<FacingTimelines.Happening> events, FacingScale scale) {
        List<FacingTimelines.Happening> newestFirst = events.stream()
                .filter(event ->
                        !event.day().isBefore(scale.from()) && event.day().isBefore(scale.until()))
                .sorted(Comparator.comparing(FacingTimelines.Happening::day).reversed())
                .toList();
        ImmutableList.Builder<Placed> placed = ImmutableList.builder();
        double y = FIRST;
        for (FacingTimelines.Happening event : newestFirst) {
            ImmutableList<Words> label = label(event, scale, y);
            placed.add(new Placed(event, scale.at(event.day()), y, label));
            y += label.size() * Words.LEADING + GAP;
        }
        return new FacingEvents(placed.build(), newestFirst.isEmpty() ? FIRST - 25 : y - GAP - 8);
    }

    /** Left of its line, in several lines if need be; right only if there is little room on the left. */
    private static ImmutableList<Words> label(FacingTimelines.Happening event, FacingScale scale, double base) {
        NameAndDates text = new NameAndDates(event.title(), event.date().shown(), "lab tl");
        double x = scale.at(event.day());
        double left = x - CLEARANCE;
        double right = scale.width().pixels() - x - CLEARANCE;
        boolean isLeft = text.width() <= left || left >= ENOUGH || left >= right;
        return isLeft
                ? text.lines(Words.at(x - CLEARANCE, base, "").end(), left)
                : text.lines(Words.at(x + CLEARANCE, base, ""), right);
    }

    boolean isEmpty() {
        return events.isEmpty();
    }

    double bottom() {
        return bottom;
    }

    void drawLines(Svg svg, double to) {
        events.forEach(event -> svg.line(event.x(), event.y() - 4, event.x(), to, "drop"));
    }

    void drawLabels(Svg svg) {
        for (Placed placed : events) {
            svg.circle(placed.x(), placed.y() - 4, RADIUS, "ev");
            svg.number(placed.event().date(), placed.label());
        }
    }
}
