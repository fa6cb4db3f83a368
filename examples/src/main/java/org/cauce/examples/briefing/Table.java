package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cauce.examples.report.Cited;

/**
 * A table; the first cell of each row is its heading.
 *
 * @param caption what it shows; may be empty
 * @param head the headings of the columns
 * @param rows the rows, each as long as the head
 * @param numeric whether all columns but the first hold numbers
 */
public record Table(
        Prose caption, ImmutableList<Prose> head, ImmutableList<ImmutableList<Prose>> rows, boolean numeric) {
    static Builder of(Prose... head) {
        return new Builder(List.of(head));
    }

    /** {@return all numbers in it, row by row} */
    public Stream<Cited> numbers() {
        return Stream.concat(head.stream(), rows.stream().flatMap(List::stream)).flatMap(Table::numbers);
    }

    /**
     * {@return the numbers of a text}
     *
     * @param prose the text
     */
    static Stream<Cited> numbers(Prose prose) {
        return prose.pieces().stream()
                .map(piece -> piece instanceof Piece.CitedNumber number ? number.cited() : null)
                .filter(Objects::nonNull);
    }

    /** Collects rows. */
    static final class Builder {
        private final List<Prose> head;
        private final List<ImmutableList<Prose>> rows = new ArrayList<>();
        private Prose caption = Prose.EMPTY;

        private Builder(List<Prose> head) {
            this.head = head;
        }

        Builder caption(Prose text) {
            caption = text;
            return this;
        }

        Builder row(Prose... cells) {
            return row(Arrays.asList(cells));
        }

        Builder row(List<Prose> cells) {
            if (cells.size() != head.size()) {
                throw new IllegalArgumentException("A row has " + cells.size() + " cells under " + head.size()
                        + " headings: give one cell for each");
            }
            rows.add(ImmutableList.copyOf(cells));
            return this;
        }

        boolean isEmpty() {
            return rows.isEmpty();
        }

        Table numeric() {
            return new Table(caption, ImmutableList.copyOf(head), ImmutableList.copyOf(rows), true);
        }

        Table words() {
            return new Table(caption, ImmutableList.copyOf(head), ImmutableList.copyOf(rows), false);
        }
    }
}
