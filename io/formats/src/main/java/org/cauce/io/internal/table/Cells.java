package org.cauce.io.internal.table;

import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.io.TableProblem;
import org.cauce.io.area.Areas;
import org.cauce.model.place.Area;

/**
 * The cells of a table, read as what their columns hold; what cannot be read is told.
 *
 * @param <C> the columns of the layout
 */
public final class Cells<C extends Enum<C> & ColumnName> {
    private final Columns<C> columns;
    private final TableLog log;

    /**
     * Creates a view of the cells.
     *
     * @param columns where the columns stand
     * @param log the log of the file
     */
    public Cells(Columns<C> columns, TableLog log) {
        this.columns = columns;
        this.log = log;
    }

    /**
     * {@return what a row has in a column, without white space at its ends; empty if the table has no such column}
     *
     * @param row the row
     * @param column the column
     */
    public String text(Rows row, C column) {
        return columns.text(row, column);
    }

    /**
     * {@return whether the row has no more cells than the heading, those aside that are blank; if it has, that is told}
     *
     * @param row the row
     */
    public boolean fit(Rows row) {
        return log.fit(row);
    }

    /**
     * {@return the number in a cell; empty if there is none, or what is there is none, which is told}
     *
     * @param row the row
     * @param column the column
     * @param numerals how its numbers are written
     */
    public Optional<BigDecimal> number(Rows row, C column, Numerals numerals) {
        String text = text(row, column);
        if (numerals.isMissing(text)) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = numerals.parse(text, log.options().limits());
        if (number.isEmpty()) {
            tell(TableProblem.INVALID_NUMBER, row, column);
        }
        return number;
    }

    /**
     * {@return the area whose code is in a cell; empty if there is none of this code, which is told}
     *
     * @param row the row
     * @param column the column of the code
     * @param areas the areas
     */
    public Optional<Area> area(Rows row, C column, Areas areas) {
        Optional<Area> area = areas.byCode(text(row, column));
        if (area.isEmpty()) {
            tell(TableProblem.UNKNOWN_AREA, row, column);
        }
        return area;
    }

    /**
     * {@return the area whose name is in a cell; empty if none or several bear it, which is told}
     *
     * @param row the row
     * @param column the column of the name
     * @param areas the areas
     */
    public Optional<Area> areaByName(Rows row, C column, Areas areas) {
        String name = text(row, column);
        Optional<Area> area = areas.byName(name);
        if (area.isEmpty()) {
            log.tell(TableProblem.UNKNOWN_AREA, row.line(), columns.name(column), AreaCells.unknown(name, areas));
        }
        return area;
    }

    /**
     * Tells a problem of a cell that needs no more words than what was found.
     *
     * @param code what is wrong
     * @param row the row
     * @param column the column
     */
    public void tell(TableProblem code, Rows row, C column) {
        log.tell(code, row.line(), columns.name(column), problem -> problem.found(text(row, column)));
    }

    /**
     * Tells a problem of a cell.
     *
     * @param code what is wrong
     * @param row the row
     * @param column the column
     * @param expected what was expected
     */
    public void tell(TableProblem code, Rows row, C column, String expected) {
        log.tell(
                code,
                row.line(),
                columns.name(column),
                problem -> problem.found(text(row, column)).expected(expected));
    }
}
