package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.cauce.examples.svg.Labels;
import org.cauce.examples.svg.Words;

/**
 * A name with dates after it, in one line or in several.
 *
 * @param name the name
 * @param dates the dates; may be empty
 * @param classes the classes that decide the size of type
 */
record NameAndDates(String name, String dates, String classes) {
    private static final String DATES = "yr";

    /** Returns both in one line that begins at the origin. */
    Words line() {
        Words words = Words.at(0, 0, name).as(classes);
        return dates.isEmpty() ? words : words.and(name.isEmpty() ? dates : " " + dates, DATES);
    }

    double width() {
        return line().width();
    }

    /** Returns lines that fit into the room, from the place of {@code at} on and with its anchor. */
    ImmutableList<Words> lines(Words at, double room) {
        if (width() <= room) {
            return ImmutableList.of(placed(line(), at, 0));
        }
        List<String> names = Labels.wrap(name, room, classes);
        String last = names.get(names.size() - 1);
        ImmutableList.Builder<Words> lines = ImmutableList.builder();
        for (int i = 0; i < names.size() - 1; i++) {
            lines.add(placed(Words.at(0, 0, names.get(i)).as(classes), at, i));
        }
        NameAndDates end = new NameAndDates(last, dates, classes);
        if (end.width() <= room) {
            return lines.add(placed(end.line(), at, names.size() - 1)).build();
        }
        lines.add(placed(Words.at(0, 0, last).as(classes), at, names.size() - 1));
        List<String> below = Labels.wrapNumber(dates, room, classes);
        for (int i = 0; i < below.size(); i++) {
            lines.add(placed(new NameAndDates("", below.get(i), classes).line(), at, names.size() + i));
        }
        return lines.build();
    }

    private static Words placed(Words words, Words at, int line) {
        return new Words(at.x(), at.y() + line * Words.LEADING, at.anchor(), words.classes(), words.spans());
    }
}
