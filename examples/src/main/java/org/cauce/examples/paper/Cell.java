package org.cauce.examples.paper;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;

/**
 * A cell of an exhibit.
 *
 * @param column the name of its column
 * @param items what stands in it, in order; none if the catalogue has no such record
 * @param expected whether an empty cell means that a record is missing, as in a table; not so in a chart
 */
record Cell(String column, ImmutableList<Item> items, boolean expected) {
    /** What stands for a number that is not there, as in the publications of the United Nations. */
    static final String MISSING = "…";

    static Cell of(String column, Collection<Item> items) {
        return new Cell(column, ImmutableList.copyOf(items), true);
    }

    static Cell of(String column, Item item) {
        return of(column, List.of(item));
    }

    /** A place of a chart in which nothing needs to stand. */
    static Cell mark(String column, Collection<Item> items) {
        return new Cell(column, ImmutableList.copyOf(items), false);
    }

    boolean isMissing() {
        return expected && items.isEmpty();
    }

    /** Returns the lines of the cell, an item each. */
    ImmutableList<String> lines() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (int i = 0; i < items.size(); i++) {
            lines.add(items.get(i).shown() + (i < items.size() - 1 ? "," : ""));
        }
        return isMissing() ? ImmutableList.of(MISSING) : lines.build();
    }

    /** Returns the whole text of the cell on one line, as the paper prints it. */
    String text() {
        return String.join(" ", lines());
    }
}
