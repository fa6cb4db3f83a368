package org.cauce.examples.paper;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A row of an exhibit.
 *
 * @param label what the row is about
 * @param cells its cells, one for each column of the exhibit
 * @param text what a chart writes beside the row; empty in tables
 */
record Row(String label, ImmutableList<Cell> cells, Optional<String> text) {
    static Row of(String label, List<Cell> cells) {
        return new Row(label, ImmutableList.copyOf(cells), Optional.empty());
    }

    static Row of(String label, List<Cell> cells, String text) {
        return new Row(label, ImmutableList.copyOf(cells), Optional.of(text));
    }
}
