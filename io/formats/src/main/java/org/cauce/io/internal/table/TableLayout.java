package org.cauce.io.internal.table;

import java.util.function.Consumer;

/**
 * Makes records of the rows of a table.
 *
 * @param <R> the type of the records
 */
public interface TableLayout<R> {
    /**
     * Makes the records of a row; tells the log what is wrong with it, and counts the row and its records there. Blank
     * rows do not come: they are counted as notes.
     *
     * @param row the row, which is not blank
     * @param records takes the records
     */
    void row(Rows row, Consumer<R> records);

    /**
     * {@return what tells a row from others beside what its records say, such as the number of a project; blank if
     * nothing does}
     *
     * @param row the row
     */
    default String key(Rows row) {
        return "";
    }
}
