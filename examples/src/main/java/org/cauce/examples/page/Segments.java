package org.cauce.examples.page;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cauce.examples.svg.Timeline;
import org.cauce.model.initiative.History;
import org.cauce.model.initiative.Moment;

/** Draws the stretches of an initiative as the pieces of a bar: no more than its sources date. */
public final class Segments {
    // beyond a season the bar must show that only the year is known
    private static final long EXACT_DAYS = 124;

    private Segments() {}

    /**
     * {@return the pieces of the bar, in order of time, none over another}
     *
     * <p>A stretch that no source ends is drawn to the last thing that is told of the initiative.
     *
     * @param stretches what the initiative did when, in order of time
     * @param lastKnown the date of the last thing that is told of it; empty if none is
     */
    public static ImmutableList<Timeline.Segment> of(List<History.Stretch> stretches, Optional<Moment> lastKnown) {
        List<Timeline.Segment> drawn = new ArrayList<>();
        LocalDate reached = LocalDate.MIN;
        for (int i = 0; i < stretches.size(); i++) {
            History.Stretch stretch = stretches.get(i);
            LocalDate from = later(stretch.from().earliest(), reached);
            LocalDate sure = later(stretch.from().latest().plusDays(1), reached);
            Moment last = stretch.to().orElseGet(() -> lastKnown.orElse(stretch.from()));
            LocalDate until = later(
                    stretch.to().isPresent() ? last.earliest() : last.latest().plusDays(1), from);
            LocalDate limit = later(last.latest().plusDays(1), until);
            switch (stretch.state()) {
                case PREPARING -> {
                    boolean again = i > 0;
                    add(drawn, again ? Timeline.Kind.PLANNED : Timeline.Kind.ANNOUNCED, from, again ? limit : until);
                }
                case SUSPENDED -> add(drawn, Timeline.Kind.SUSPENDED, from, limit);
                case ACTIVE -> active(drawn, stretch, new LocalDate[] {from, sure, until, limit});
            }
            reached = drawn.isEmpty() ? reached : drawn.get(drawn.size() - 1).until();
        }
        return ImmutableList.copyOf(drawn);
    }

    /** Adds a pale piece where only the year of the start is known, the solid piece, and a pale one for the end. */
    private static void active(List<Timeline.Segment> drawn, History.Stretch stretch, LocalDate[] dates) {
        LocalDate solid = dates[0];
        if (isVague(stretch.from())) {
            solid = earlier(dates[1], later(dates[2], dates[0]));
            add(drawn, Timeline.Kind.YEAR_ONLY, dates[0], solid);
        }
        add(drawn, Timeline.Kind.DATED, solid, dates[2]);
        if (stretch.to().filter(Segments::isVague).isPresent()) {
            add(drawn, Timeline.Kind.YEAR_ONLY, later(dates[2], solid), dates[3]);
        }
    }

    private static void add(List<Timeline.Segment> drawn, Timeline.Kind kind, LocalDate from, LocalDate until) {
        if (until.isAfter(from)) {
            drawn.add(new Timeline.Segment(kind, from, until));
        }
    }

    private static boolean isVague(Moment moment) {
        return ChronoUnit.DAYS.between(moment.earliest(), moment.latest()) > EXACT_DAYS;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
