package org.cauce.examples.paper;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.cauce.model.source.Ref;

/**
 * A table or figure of the paper, rebuilt.
 *
 * @param id which one
 * @param header the names of the columns: that of the labels, those of the cells, and that of the texts if there are
 *     any
 * @param rows its rows
 * @param remarks what is to be said about it beside the notes that follow from its records
 * @param about records that it is about and does not show, such as the claim that says what a timeline covers
 */
record Exhibit(
        ExhibitId id,
        ImmutableList<String> header,
        ImmutableList<Row> rows,
        ImmutableList<String> remarks,
        ImmutableSet<Ref> about) {
    static Exhibit of(ExhibitId id, List<String> header, List<Row> rows) {
        return new Exhibit(
                id, ImmutableList.copyOf(header), ImmutableList.copyOf(rows), ImmutableList.of(), ImmutableSet.of());
    }

    Exhibit remarking(List<String> more) {
        return new Exhibit(id, header, rows, ImmutableList.copyOf(more), about);
    }

    Exhibit about(Ref... records) {
        return new Exhibit(id, header, rows, remarks, ImmutableSet.copyOf(records));
    }

    Stream<Cell> cells() {
        return rows.stream().flatMap(row -> row.cells().stream());
    }

    Stream<Item> items() {
        return cells().flatMap(cell -> cell.items().stream());
    }

    /** Returns all records that it shows or is about. */
    ImmutableSet<Ref> records() {
        return Stream.concat(items().map(Item::ref), about.stream()).collect(ImmutableSet.toImmutableSet());
    }
}
