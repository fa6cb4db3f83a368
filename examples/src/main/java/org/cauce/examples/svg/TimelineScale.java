package org.cauce.examples.svg;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The years of a {@link Timeline} in pixels, with room on the right for the dots of what has no stated end. */
final class TimelineScale {
    private static final double TAIL = 24;
    private static final double LEFT = 2;
    private static final double LEAST_BAR = 3;

    private final Width width;
    private final int firstYear;
    private final LocalDate last;
    private final Scale scale;

    TimelineScale(Timeline chart, Width width) {
        List<Timeline.Segment> segments = chart.lanes().stream()
                .flatMap(lane -> lane.rows().stream())
                .flatMap(row -> row.segments().stream())
                .toList();
        LocalDate first = segments.stream()
                .map(Timeline.Segment::from)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        LocalDate latest = segments.stream()
                .map(Timeline.Segment::until)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        LocalDate start = first.withDayOfYear(1);
        this.width = width;
        this.firstYear = first.getYear();
        this.last = latest.isBefore(start.plusYears(1)) ? start.plusYears(1) : latest;
        this.scale = Scale.linear(day(start), day(last), LEFT, width.pixels() - TAIL - 4);
    }

    Width width() {
        return width;
    }

    int firstYear() {
        return firstYear;
    }

    int lastYear() {
        return last.getYear();
    }

    double at(LocalDate date) {
        return scale.at(day(date));
    }

    double at(int year) {
        return at(LocalDate.of(year, 1, 1));
    }

    /** The end of the bar without the dots. */
    double barEnd(Timeline.Row row) {
        return Math.max(at(row.until()), at(row.from()) + LEAST_BAR);
    }

    double end(Timeline.Row row) {
        return barEnd(row) + (row.isOpenEnded() ? TAIL : 0);
    }

    double length(Timeline.Segment segment) {
        return Math.max(at(segment.until()) - at(segment.from()), LEAST_BAR);
    }

    private static BigDecimal day(LocalDate date) {
        return BigDecimal.valueOf(date.toEpochDay());
    }
}
