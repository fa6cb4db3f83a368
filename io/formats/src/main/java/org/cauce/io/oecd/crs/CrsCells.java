package org.cauce.io.oecd.crs;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.cauce.io.TableProblem;
import org.cauce.io.internal.table.Columns;
import org.cauce.io.internal.table.Numerals;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;

/** The cells of the CRS, read as what their columns hold; what cannot be read is told. */
final class CrsCells {
    /** Some releases have it where there is nothing. */
    private static final String SUBSTITUTE = "\u001a";

    private static final Pattern DATE =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[ T][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?)?");
    private static final LocalDate NEVER = LocalDate.of(1900, 1, 1);
    private static final int DAY_LENGTH = 10;
    private static final int MILLION = 6;

    private final Columns<CrsColumn> columns;
    private final int[] places;
    private final TableLog log;

    CrsCells(Columns<CrsColumn> columns, TableLog log) {
        this.columns = columns;
        this.places = Arrays.stream(CrsColumn.values()).mapToInt(columns::index).toArray();
        this.log = log;
    }

    boolean has(CrsColumn column) {
        return columns.has(column);
    }

    String name(CrsColumn column) {
        return columns.name(column);
    }

    ImmutableList<String> heading() {
        return columns.heading();
    }

    TableLog log() {
        return log;
    }

    @SuppressWarnings("EnumOrdinal") // asked for every cell: the place of a column in an array
    String text(Rows row, CrsColumn column) {
        int place = places[column.ordinal()];
        if (place < 0) {
            return "";
        }
        String cell = row.cell(place);
        if (isTight(cell)) {
            return cell;
        }
        String text = cell.strip();
        return text.equals(SUBSTITUTE) ? "" : text;
    }

    /** Whether a text surely has no white space or control character at its ends, as most have none. */
    private static boolean isTight(String text) {
        return text.isEmpty() || (isGraphic(text.charAt(0)) && isGraphic(text.charAt(text.length() - 1)));
    }

    private static boolean isGraphic(char letter) {
        return letter > ' ' && letter < 0x7f;
    }

    Optional<String> words(Rows row, CrsColumn column) {
        String text = text(row, column);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** What the activity is called: its title, or else its short description. */
    String title(Rows row) {
        String title = text(row, CrsColumn.PROJECT_TITLE);
        return title.isEmpty() ? text(row, CrsColumn.SHORT_DESCRIPTION) : title;
    }

    /** Whether the row says nothing: blank, or the mark at the end of files of DOS. */
    boolean isBlank(Rows row) {
        return row.size() == 0
                || row.isBlank()
                || (row.size() == 1 && row.cell(0).strip().equals(SUBSTITUTE));
    }

    /** Whether the row has no more cells than the heading; tells it if it has. */
    boolean fit(Rows row) {
        int most = columns.heading().size();
        if (row.size() <= most) {
            return true;
        }
        log.tell(
                TableProblem.SURPLUS_CELLS,
                row.line(),
                "",
                problem -> problem.found(Integer.toString(row.size())).expected(Integer.toString(most)));
        return false;
    }

    /** The amount in dollars, of which the file has millions. */
    Optional<BigDecimal> dollars(Rows row, CrsColumn column) {
        return number(row, column).map(millions -> plain(millions.scaleByPowerOfTen(MILLION)));
    }

    private static BigDecimal plain(BigDecimal amount) {
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    Optional<BigDecimal> number(Rows row, CrsColumn column) {
        String text = text(row, column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = Numerals.PLAIN.parse(text, log.options().limits());
        if (number.isEmpty()) {
            tell(TableProblem.INVALID_NUMBER, row, column);
        }
        return number;
    }

    OptionalInt small(Rows row, CrsColumn column) {
        Optional<BigDecimal> number = number(row, column);
        try {
            return number.isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of(number.get().intValueExact());
        } catch (ArithmeticException e) {
            tell(TableProblem.INVALID_NUMBER, row, column);
            return OptionalInt.empty();
        }
    }

    Optional<LocalDate> day(Rows row, CrsColumn column) {
        String text = text(row, column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (DATE.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text.substring(0, DAY_LENGTH)))
                        .filter(day -> !day.equals(NEVER));
            }
        } catch (DateTimeException e) {
            // told below, as all else that is no day
        }
        log.tell(
                TableProblem.INVALID_PERIOD,
                row.line(),
                columns.name(column),
                problem -> problem.found(text).expected("a day such as 2021-07-31"));
        return Optional.empty();
    }

    void tell(TableProblem code, Rows row, CrsColumn column) {
        log.tell(code, row.line(), columns.name(column), problem -> problem.found(text(row, column)));
    }
}
