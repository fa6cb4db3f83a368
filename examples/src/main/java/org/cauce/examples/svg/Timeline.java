package org.cauce.examples.svg;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.cauce.examples.report.Cited;

/**
 * Initiatives over the years, in lanes by who leads them.
 *
 * <p>A bar shows what the sources date and no more: it ends at the last dated statement, and dots say that no end is
 * stated.
 *
 * @param label what a screen reader says of the chart
 * @param lanes the lanes, from above
 */
public record Timeline(String label, ImmutableList<Lane> lanes) implements Chart {
    /**
     * The initiatives of one leader.
     *
     * @param name the leader
     * @param style its colour
     * @param rows its initiatives, from above
     */
    public record Lane(String name, Style style, ImmutableList<Row> rows) {}

    /**
     * One initiative.
     *
     * @param name its name
     * @param shortName a shorter name for where the name has no room; empty if there is none
     * @param dates its dates as shown after the name, such as {@code Jun 2001–2008}, with their source; the link covers
     *     the name too
     * @param segments the pieces of its bar, in order of time
     * @param isOpenEnded whether the sources state no end, which is drawn as dots
     * @param succeedsAbove whether it succeeds the initiative of the row above, which is drawn as an arrow
     */
    public record Row(
            String name,
            Optional<String> shortName,
            Cited dates,
            ImmutableList<Segment> segments,
            boolean isOpenEnded,
            boolean succeedsAbove) {
        /**
         * Checks the segments.
         *
         * @param name its name
         * @param shortName a shorter name for where the name has no room; empty if there is none
         * @param dates its dates as shown after the name, such as {@code Jun 2001–2008}, with their source; the link
         *     covers the name too
         * @param segments the pieces of its bar, in order of time
         * @param isOpenEnded whether the sources state no end, which is drawn as dots
         * @param succeedsAbove whether it succeeds the initiative of the row above, which is drawn as an arrow
         * @throws IllegalArgumentException if there are none
         */
        public Row {
            if (segments.isEmpty()) {
                throw new IllegalArgumentException("%s has no dated segment: leave it out".formatted(name));
            }
        }

        LocalDate from() {
            return segments.get(0).from();
        }

        LocalDate until() {
            return segments.get(segments.size() - 1).until();
        }
    }

    /**
     * A piece of a bar.
     *
     * @param kind what is known of it
     * @param from its first day
     * @param until the day after its last
     * @param number what the label under it says, with its source, such as {@code suspended Mar 2019–Jun 2020}; empty
     *     for no label
     */
    public record Segment(Kind kind, LocalDate from, LocalDate until, Optional<Cited> number) {
        /**
         * Checks the days.
         *
         * @param kind what is known of it
         * @param from its first day
         * @param until the day after its last
         * @param number what the label under it says, with its source, such as {@code suspended Mar 2019–Jun 2020};
         *     empty for no label
         * @throws IllegalArgumentException if it ends before it begins
         */
        public Segment {
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("A segment from %s cannot end on %s".formatted(from, until));
            }
        }

        /**
         * A piece without a label.
         *
         * @param kind what is known of it
         * @param from its first day
         * @param until the day after its last
         */
        public Segment(Kind kind, LocalDate from, LocalDate until) {
            this(kind, from, until, Optional.empty());
        }
    }

    /** What is known of a piece of a bar. */
    public enum Kind {
        /** Solid: dated activity, up to the last dated statement. */
        DATED(""),
        /** Pale: only the year is known. */
        YEAR_ONLY("fz"),
        /** Outline: announced, not launched. */
        ANNOUNCED("prep"),
        /** Hatched: suspended. */
        SUSPENDED("stop"),
        /** Dashed outline: a next phase is planned. */
        PLANNED("plan");

        private final String className;

        Kind(String className) {
            this.className = className;
        }

        String classes(Style style) {
            return this == SUSPENDED ? "seg stop" : ("seg " + style.className() + " " + className).strip();
        }
    }

    @Override
    public Svg draw(Width width) {
        return new TimelineDrawing(this, width).draw();
    }
}
