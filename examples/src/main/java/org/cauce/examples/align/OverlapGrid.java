package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import org.cauce.examples.page.Prose;

/**
 * The overlap map, ready for its template: a row for each group of sectors, a column for each recipient.
 *
 * @param label what a screen reader says of it
 * @param corner the heading of the first column
 * @param columns the recipients
 * @param rows the groups of sectors
 * @param heads the headings of the table behind the map
 */
public record OverlapGrid(
        String label,
        String corner,
        ImmutableList<String> columns,
        ImmutableList<Row> rows,
        ImmutableList<String> heads) {
    /**
     * A group of sectors.
     *
     * @param label its name
     * @param cells one for each recipient
     */
    public record Row(String label, ImmutableList<Cell> cells) {}

    /**
     * One group in one recipient.
     *
     * @param anchor the id of its row in the table
     * @param label group and recipient
     * @param look what is drawn
     * @param state the state in words
     * @param names the names beside the drawing
     * @param details the cells of the row of the table, after its heading
     */
    public record Cell(
            String anchor,
            String label,
            Look look,
            String state,
            ImmutableList<Name> names,
            ImmutableList<Prose> details) {}

    /**
     * What is drawn in a cell.
     *
     * @param style the class of the state
     * @param one the square of the first donor
     * @param other the square of the second donor
     * @param between what stands between them
     * @param marks what else is drawn
     */
    public record Look(String style, Square one, Square other, Between between, Marks marks) {}

    /**
     * What is drawn in a cell beside the squares.
     *
     * @param priority whether the recipient calls something here a priority
     * @param many whether many initiatives of both stand side by side with no pair linked
     * @param small whether both pay here in many small parts
     * @param years the years of the map; empty if it is of one only
     */
    public record Marks(boolean priority, boolean many, boolean small, ImmutableList<Year> years) {
        /**
         * {@return where the bar of a year begins, if all of them are as wide as the squares}
         *
         * @param year the place of the year, from 0
         */
        public String left(int year) {
            return tenths(year * STRIP / years.size());
        }

        /** {@return how wide the bar of a year is} */
        public String width() {
            return tenths(Math.max(10, STRIP / years.size() - 10));
        }

        private static String tenths(int tenths) {
            return tenths / 10 + "." + tenths % 10;
        }
    }

    /**
     * A year of a cell.
     *
     * @param one whether the first donor is active
     * @param other whether the second donor is active
     * @param linked whether a pair of their initiatives is linked
     */
    public record Year(boolean one, boolean other, boolean linked) {}

    /** How wide the bars of all years are together, in tenths of a unit of the drawing. */
    private static final int STRIP = 1110;

    /** What stands between two squares. */
    public enum Between {
        /** A bar: a pair is linked by name. */
        BAR,
        /** A broken line: both, no linked pair. */
        BROKEN,
        /** Nothing. */
        NOTHING
    }

    /**
     * A square: full with a number, hollow, or none.
     *
     * @param style the class of its colour
     * @param count how many initiatives name the country
     * @param regional whether a regional programme that names no country is there
     */
    public record Square(String style, int count, boolean regional) {}

    /**
     * A name beside the drawing.
     *
     * @param text the name, or a sign between two names
     * @param style the class of its colour
     * @param below whether it begins a line
     */
    public record Name(String text, String style, boolean below) {}
}
