package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of SDMX-CSV that holds a component.
 *
 * @param at its place, from 0
 * @param label the place of the column that names its values; below 0 if there is none
 * @param id the id of the component
 * @param name what the component is called; empty if not stated
 * @param isMultiple whether a cell may hold several values
 * @param languages the languages of its texts
 */
record CsvColumn(int at, int label, String id, String name, boolean isMultiple, ImmutableList<String> languages) {
    private static final String NAME_MARK = ": ";
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*)]");

    /** {@return the column of this heading} */
    static CsvColumn of(int at, int label, String heading, String name) {
        int mark = heading.indexOf(NAME_MARK);
        String code = mark < 0 ? heading : heading.substring(0, mark);
        Matcher brackets = BRACKETS.matcher(code);
        boolean isMultiple = brackets.find();
        String inside = isMultiple ? brackets.group(1) : "";
        return new CsvColumn(
                at,
                label,
                BRACKETS.matcher(code).replaceAll("").strip(),
                mark < 0 ? name : heading.substring(mark + NAME_MARK.length()),
                isMultiple,
                inside.isEmpty() ? ImmutableList.of() : ImmutableList.copyOf(inside.split("[;,|/ ]+", -1)));
    }

    /** {@return whether a heading is of {@code labels=both}} */
    static boolean isLabelled(String heading) {
        return heading.contains(NAME_MARK);
    }

    /** {@return the code of a cell of {@code labels=both}} */
    static String code(String cell) {
        int mark = cell.indexOf(NAME_MARK);
        return mark < 0 ? cell : cell.substring(0, mark);
    }

    /** {@return the name in a cell of {@code labels=both}; empty if there is none} */
    static String name(String cell) {
        int mark = cell.indexOf(NAME_MARK);
        return mark < 0 ? "" : cell.substring(mark + NAME_MARK.length());
    }
}
