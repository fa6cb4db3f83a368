package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.examples.report.Cited;
import org.cauce.examples.svg.Chart;
import org.cauce.examples.svg.Style;
import org.cauce.examples.svg.Svg;
import org.cauce.examples.svg.Timeline;
import org.cauce.examples.svg.Width;

/**
 * The initiatives of two donors over the years: for each group of sectors those of the first donor above, those of the
 * second below, and between them what joins them and when both are at work with nothing to join them. Events that join
 * the donors fall through all groups.
 *
 * @param label what a screen reader says of the chart
 * @param frame what holds for all of it
 * @param events what joined the donors on a day, in any order
 * @param lanes the groups of sectors, from above
 */
record FacingTimelines(String label, Frame frame, ImmutableList<Happening> events, ImmutableList<Lane> lanes)
        implements Chart {
    /** How many rows fit on a sheet of paper. */
    private static final int ROWS_OF_SHEET = 46;

    /**
     * What holds for the whole chart.
     *
     * @param one the first donor, above
     * @param other the second donor, below
     * @param from the first day that is drawn: what began before is cut
     * @param until the day after the last that is drawn
     * @param joins the heading of the events
     * @param nobody what stands where a donor has no initiative
     */
    record Frame(Side one, Side other, LocalDate from, LocalDate until, String joins, String nobody) {}

    /**
     * A donor.
     *
     * @param name its name
     * @param style its colour
     */
    record Side(String name, Style style) {}

    /**
     * Something that happened.
     *
     * @param title what
     * @param date when, as shown after the title, with its source; the link covers the title too
     * @param day the day that the line falls from
     */
    record Happening(String title, Cited date, LocalDate day) {}

    /**
     * A group of sectors.
     *
     * @param name its name
     * @param one the initiatives of the first donor, from above
     * @param other those of the second
     * @param strips what stands between
     */
    record Lane(String name, ImmutableList<Row> one, ImmutableList<Row> other, ImmutableList<Strip> strips) {
        /** About how many rows it takes: one of its own donors at least, and room around them. */
        int rows() {
            return Math.max(1, one.size()) + Math.max(1, other.size()) + strips.size() + 1;
        }
    }

    /**
     * An initiative. It has a segment, or is known by some day, or both.
     *
     * @param name its name
     * @param shortName a shorter name for where the name has no room; empty if there is none
     * @param dates its dates as shown after the name, with their source; the link covers the name too
     * @param segments the pieces of its bar, in order of time; may be empty if it is known by some day
     * @param knownBy the day by which sources tell of it, where none tells when it began
     * @param isOpenEnded whether the sources state no end, which is drawn as dots
     */
    record Row(
            String name,
            Optional<String> shortName,
            Cited dates,
            ImmutableList<Timeline.Segment> segments,
            Optional<LocalDate> knownBy,
            boolean isOpenEnded) {
        Row {
            if (segments.isEmpty() && knownBy.isEmpty()) {
                throw new IllegalArgumentException("%s has no date: leave it out".formatted(name));
            }
        }

        LocalDate first() {
            LocalDate begun =
                    segments.isEmpty() ? LocalDate.MAX : segments.get(0).from();
            return knownBy.filter(begun::isAfter).orElse(begun);
        }

        LocalDate last() {
            LocalDate until = segments.isEmpty()
                    ? LocalDate.MIN
                    : segments.get(segments.size() - 1).until();
            return knownBy.filter(until::isBefore).orElse(until);
        }
    }

    /**
     * What stands between the donors in a group of sectors.
     *
     * @param kind what it is
     * @param text what it says, such as the name of a framework; the link covers it
     * @param years the years as shown after the text, with the source or the rule
     * @param days when it holds, at least one day
     */
    record Strip(Kind kind, String text, Cited years, ImmutableRangeSet<LocalDate> days) {
        Strip {
            if (days.isEmpty()) {
                throw new IllegalArgumentException("'%s' holds on no day: leave it out".formatted(text));
            }
        }

        /** What a strip stands for. */
        enum Kind {
            /** Solid: initiatives of both are linked. */
            LINKED("strip link", ""),
            /** Tinted: a framework of both. */
            FRAMEWORK("strip frame", ""),
            /** Tinted in the colour of the recipients: a plan of others in which both take part. */
            PLAN("strip ca", ""),
            /** Hatched in the colour of what is joint: a source says that one complements the other. */
            COMPLEMENT("strip ind", "hatch3"),
            /** Hatched in ink: both at work, nothing joins them. */
            SIDE_BY_SIDE("sbs", "hatch2");

            private final String classes;
            private final String hatch;

            Kind(String classes, String hatch) {
                this.classes = classes;
                this.hatch = hatch;
            }

            String classes() {
                return classes;
            }

            /** The class of its hatching; empty if it has none. */
            String hatch() {
                return hatch;
            }
        }
    }

    @Override
    public ImmutableList<Width> widths() {
        return ImmutableList.of(Width.BIG, Width.WIDE, Width.NARROW);
    }

    /** {@return the drawings for screens, and for paper one for each sheet, so that no page cuts through a row} */
    @Override
    public String svg() {
        StringBuilder all = new StringBuilder(Chart.super.svg());
        for (FacingTimelines sheet : sheets()) {
            all.append("<div class=\"sheet\">")
                    .append(sheet.draw(Width.BIG).markup())
                    .append("</div>");
        }
        return all.toString();
    }

    /** The events fall through the first sheet only. */
    private ImmutableList<FacingTimelines> sheets() {
        ImmutableList.Builder<FacingTimelines> sheets = ImmutableList.builder();
        ImmutableList<Happening> first = events;
        int from = 0;
        while (from < lanes.size()) {
            int rows = first.size();
            int to = from;
            while (to < lanes.size() && (to == from || rows + lanes.get(to).rows() <= ROWS_OF_SHEET)) {
                rows += lanes.get(to++).rows();
            }
            sheets.add(new FacingTimelines(label, frame, first, lanes.subList(from, to)));
            first = ImmutableList.of();
            from = to;
        }
        return sheets.build();
    }

    @Override
    public Svg draw(Width width) {
        return new FacingDrawing(this, new FacingScale(width, frame.from(), frame.until())).draw();
    }

    /** {@return the rows of both donors, group by group} */
    Stream<Row> rows() {
        return lanes.stream().flatMap(lane -> Stream.concat(lane.one().stream(), lane.other().stream()));
    }
}
