package org.cauce.io.internal.table;

import com.google.common.collect.ImmutableList;

/**
 * The heading of a table, and what stands before it.
 *
 * @param preamble the rows before the heading
 * @param columns where the columns stand
 * @param <C> the columns of the layout
 */
public record Heading<C extends Enum<C> & ColumnName>(
        ImmutableList<ImmutableList<String>> preamble, Columns<C> columns) {
    /**
     * {@return a search for the heading of a layout, in the first row}
     *
     * @param <C> the columns of the layout
     * @param layout the columns
     */
    public static <C extends Enum<C> & ColumnName> HeadingSearch<C> of(Class<C> layout) {
        return new HeadingSearch<>(layout, 1, name -> false);
    }
}
