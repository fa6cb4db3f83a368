package org.cauce.io.internal.table;

import java.util.function.Consumer;

/**
 * Makes records of the rows of a table.
 *
 * @param <R> the type of the records
 */
public interface TableLayout<R> {
    /**
     * Makes the records of a row; tells the log what is wrong with it, and counts the row and its records there.
     *
     * @param row the row
     * @param records takes the records
     */
    void row(Rows row, Consumer<R> records);
}
