package org.cauce.examples.page;

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
    /**
     * {@return a table to be filled}
     *
     * @param head the headings of the columns
     */
    public static Builder of(Prose... head) {
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
    public static Stream<Cited> numbers(Prose prose) {
        return prose.pieces().stream()
                .map(piece -> piece instanceof Piece.CitedNumber number ? number.cited() : null)
                .filter(Objects::nonNull);
    }

    /** Collects rows. */
    public static final class Builder {
        private final List<Prose> head;
        private final List<ImmutableList<Prose>> rows = new ArrayList<>();
        private Prose caption = Prose.EMPTY;

        private Builder(List<Prose> head) {
            this.head = head;
        }

        /**
         * {@return this, with what it shows}
         *
         * @param text what it shows
         */
        public Builder caption(Prose text) {
            caption = text;
            return this;
        }

        /**
         * {@return this, with a row}
         *
         * @param cells one for each heading
         */
        public Builder row(Prose... cells) {
            return row(Arrays.asList(cells));
        }

        /**
         * {@return this, with a row}
         *
         * @param cells one for each heading
         * @throws IllegalArgumentException if there are more or fewer cells than headings
         */
        public Builder row(List<Prose> cells) {
            if (cells.size() != head.size()) {
                throw new IllegalArgumentException("A row has " + cells.size() + " cells under " + head.size()
                        + " headings: give one cell for each");
            }
            rows.add(ImmutableList.copyOf(cells));
            return this;
        }

        /** {@return whether there is no row} */
        public boolean isEmpty() {
            return rows.isEmpty();
        }

        /** {@return the table, of numbers but for its first column} */
        public Table numeric() {
            return new Table(caption, ImmutableList.copyOf(head), ImmutableList.copyOf(rows), true);
        }

        /** {@return the table, of words} */
        public Table words() {
            return new Table(caption, ImmutableList.copyOf(head), ImmutableList.copyOf(rows), false);
        }
    }
}
