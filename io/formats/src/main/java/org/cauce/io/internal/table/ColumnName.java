package org.cauce.io.internal.table;

import java.util.List;

/** A column that a layout knows: an enumeration of them is the schema of a table. */
public interface ColumnName {
    /** {@return its names in the headings of the releases, the usual one first} */
    List<String> names();

    /** {@return whether a table without it cannot be read} */
    boolean isRequired();
}
