/**
 * Tables: rows of cells from text or sheets, headings matched by name, strict numbers, and the one loop that all
 * readers of statistics share.
 *
 * <p>{@link org.cauce.io.internal.table.Rows} gives cells, {@link org.cauce.io.internal.table.Columns} finds them by
 * name, a {@link org.cauce.io.internal.table.TableLayout} makes records of a row, and
 * {@link org.cauce.io.internal.table.TableReader} goes through the file, counts and keeps problems.
 */
@NullMarked
package org.cauce.io.internal.table;

import org.jspecify.annotations.NullMarked;
