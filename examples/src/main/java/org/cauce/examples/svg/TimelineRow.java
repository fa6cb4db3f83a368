package org.cauce.examples.svg;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.cauce.examples.report.Cited;

/**
 * Where a row of a {@link Timeline} stands: its bar, its label, and the labels of its segments.
 *
 * <p>An arrow from the row above comes down on {@code arrowIn}, one to the row below leaves at {@code arrowOut}; labels
 * keep clear of both.
 */
final class TimelineRow {
    static final double BAR = 12;
    private static final String LABEL = "lab tl";
    private static final String NOTE = "sm stopt";
    private static final double CLEARANCE = 8;
    private static final double NOTE_PITCH = 18;

    private final Timeline.Row row;
    private final TimelineScale scale;
    private final double arrowIn;
    private final double arrowOut;
    private final double barTop;
    private final ImmutableList<Words> label;
    private final ImmutableList<Note> notes;

    /** The label of a segment. */
    record Note(Cited number, ImmutableList<Words> lines) {}

    /** Places a row from {@code top} on, between the arrows above and below it. */
    TimelineRow(Timeline.Row row, TimelineScale scale, double top, TimelineArrow above, TimelineArrow below) {
        this.row = row;
        this.scale = scale;
        this.arrowIn = above.head();
        this.arrowOut = below.start();
        String beside = scale.width().isWide() ? nameBeside() : "";
        if (beside.isEmpty()) {
            double base = top + (scale.width().isWide() ? 9 : 16);
            this.label = above(base);
            this.barTop = base - 10 + label.size() * Words.LEADING;
        } else {
            this.barTop = top + 2;
            this.label = ImmutableList.of(beside(beside));
        }
        this.notes = notes();
    }

    Timeline.Row row() {
        return row;
    }

    double barTop() {
        return barTop;
    }

    double arrowIn() {
        return arrowIn;
    }

    double arrowOut() {
        return arrowOut;
    }

    ImmutableList<Words> label() {
        return label;
    }

    ImmutableList<Note> noteLabels() {
        return notes;
    }

    /** Below the bar and the labels of its segments. */
    double bottom() {
        int lines = notes.stream().mapToInt(note -> note.lines().size()).sum();
        return barTop + BAR + lines * NOTE_PITCH;
    }

    /** The end of the bar, dots included. */
    double end() {
        return scale.end(row);
    }

    /** The name that fits beside the bar, long or short; empty if neither does. */
    private String nameBeside() {
        double room = Math.max(rightRoom(), leftRoom());
        return ImmutableList.of(row.name(), row.shortName().orElse(row.name())).stream()
                .filter(name -> width(name) <= room)
                .findFirst()
                .orElse("");
    }

    private Words beside(String name) {
        double base = barTop + 10.5;
        return width(name) <= rightRoom()
                ? words(name, end() + 10, base)
                : words(name, scale.at(row.from()) - CLEARANCE, base).end();
    }

    private double rightRoom() {
        return scale.width().pixels() - end() - 10;
    }

    private double leftRoom() {
        return scale.at(row.from()) - CLEARANCE;
    }

    /** One line above the bar if there is room on a side of the arrow; otherwise name and dates below each other. */
    private ImmutableList<Words> above(double base) {
        for (String name : ImmutableList.of(row.name(), row.shortName().orElse(row.name()))) {
            double width = width(name);
            double left = left(scale.at(row.from()), width, arrowIn);
            if (left >= 0) {
                return ImmutableList.of(towardsArrow(words(name, left, base)));
            }
        }
        return block(base);
    }

    /** Name and dates in lines below each other, as near to the beginning of the bar as they can be. */
    private ImmutableList<Words> block(double base) {
        double room = Math.max(roomLeft(arrowIn), roomRight(arrowIn));
        ImmutableList<String> names = Labels.wrap(row.shortName().orElse(row.name()), room, LABEL);
        ImmutableList<String> dates = Labels.wrapNumber(row.dates().shown(), room, LABEL);
        double width = Stream.concat(names.stream(), dates.stream())
                .mapToDouble(line -> Words.width(line, LABEL))
                .reduce(0, Math::max);
        double left = left(scale.at(row.from()), width, arrowIn);
        ImmutableList.Builder<Words> lines = ImmutableList.builder();
        lines.addAll(Words.at(left, base, "").as(LABEL).stacked(names));
        for (int i = 0; i < dates.size(); i++) {
            double y = base + (names.size() + i) * Words.LEADING;
            lines.add(new Words(left, y, Words.Anchor.START, LABEL, span(dates.get(i))));
        }
        return lines.build();
    }

    /** A text on the left of an arrow ends at it, however wide its font is. */
    private Words towardsArrow(Words words) {
        Box box = words.box();
        return box.right() <= arrowIn ? words.to(box.right(), words.y()).end() : words;
    }

    private static ImmutableList<Words.Span> span(String dates) {
        return ImmutableList.of(new Words.Span(dates, "yr"));
    }

    private Words words(String name, double x, double base) {
        return Words.at(x, base, name).as(LABEL).and(" " + row.dates().shown(), "yr");
    }

    private double width(String name) {
        return Words.width(name + " " + row.dates().shown(), LABEL);
    }

    private ImmutableList<Note> notes() {
        ImmutableList.Builder<Note> result = ImmutableList.builder();
        double base = barTop + BAR + 16;
        for (Timeline.Segment segment : row.segments()) {
            if (segment.number().isPresent()) {
                Note note = note(segment, segment.number().get(), base);
                result.add(note);
                base += note.lines().size() * NOTE_PITCH;
            }
        }
        return result.build();
    }

    /** Ends where its segment ends, unless the edge or an arrow is in the way. */
    private Note note(Timeline.Segment segment, Cited number, double base) {
        double width = Words.width(number.shown(), NOTE);
        double left = left(scale.at(segment.until()) + 2 - width, width, arrowOut);
        if (left >= 0) {
            return new Note(
                    number,
                    ImmutableList.of(Words.at(left, base, number.shown()).as(NOTE)));
        }
        double room = Math.max(roomLeft(arrowOut), roomRight(arrowOut));
        double start = room == roomLeft(arrowOut) ? 0 : arrowOut + CLEARANCE;
        List<String> lines = Labels.wrapNumber(number.shown(), room, NOTE);
        ImmutableList.Builder<Words> words = ImmutableList.builder();
        for (int i = 0; i < lines.size(); i++) {
            words.add(Words.at(start, base + i * NOTE_PITCH, lines.get(i)).as(NOTE));
        }
        return new Note(number, words.build());
    }

    /** Where a text of a width begins, near the wanted place and clear of an arrow; negative if there is no room. */
    private double left(double wanted, double width, double arrow) {
        double last = scale.width().pixels() - 1 - width;
        double free = Math.max(0, Math.min(wanted, last));
        boolean isClear = Double.isNaN(arrow) || arrow + CLEARANCE <= free || arrow - CLEARANCE >= free + width;
        if (last < 0 || isClear) {
            return last < 0 ? -1 : free;
        }
        if (width <= roomRight(arrow)) {
            return Math.max(free, arrow + CLEARANCE);
        }
        return width <= roomLeft(arrow) ? Math.min(free, arrow - CLEARANCE - width) : -1;
    }

    private double roomLeft(double arrow) {
        return Double.isNaN(arrow) ? scale.width().pixels() : arrow - CLEARANCE;
    }

    private double roomRight(double arrow) {
        return Double.isNaN(arrow) ? 0 : scale.width().pixels() - 1 - arrow - CLEARANCE;
    }
}
