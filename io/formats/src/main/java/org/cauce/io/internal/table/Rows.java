package org.cauce.io.internal.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Rows of cells, one after the other; what is said of a row holds until the next. For one thread. */
public interface Rows extends Closeable {
    /**
     * Goes to the next row.
     *
     * @return whether there is one
     * @throws IOException if the disk refuses, or the rest cannot be read as rows
     */
    boolean next() throws IOException;

    /** {@return the line where the row begins, or its number in a sheet, counted from 1} */
    long line();

    /** {@return how many cells the row has} */
    int size();

    /**
     * {@return a cell, as it stands there; empty beyond the end of the row}
     *
     * @param index its number, from 0
     */
    String cell(int index);

    /** {@return all cells of the row} */
    default List<String> cells() {
        List<String> cells = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            cells.add(cell(i));
        }
        return cells;
    }

    /** {@return whether all cells of the row are blank} */
    default boolean isBlank() {
        for (int i = 0; i < size(); i++) {
            if (!cell(i).isBlank()) {
                return false;
            }
        }
        return true;
    }
}
