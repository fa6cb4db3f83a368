package org.cauce.io;

import java.util.Locale;
import org.cauce.io.internal.text.Messages;

/**
 * What can be wrong with a table of statistics, beside the {@linkplain InputProblem problems of any input}.
 *
 * <p>Each constant says what it means, where it comes from, and what to do about it; {@link #id()} is its name in lower
 * case.
 */
public enum TableProblem implements ProblemCode {
    /** Columns that must be there are not, most often since a release renamed them. Give them the names expected. */
    MISSING_COLUMNS(Severity.ERROR),
    /** Columns are not known to the reader: of a newer release, or a user's own. They are kept as text. */
    UNKNOWN_COLUMNS(Severity.INFO),
    /** The file has no row with the heading of its format. It is another file, or lacks its heading. */
    NO_HEADING(Severity.ERROR),
    /**
     * A text, or a line of it, is not what the format is made of: a quote is not closed, or a cell too long. Correct
     * it.
     */
    MALFORMED_TABLE(Severity.ERROR),
    /** A row has more cells than the heading, so that nobody can tell what belongs where. It was refused. */
    SURPLUS_CELLS(Severity.ERROR),
    /** A cell is no number in the way in which this format writes numbers. It was refused, never guessed. */
    INVALID_NUMBER(Severity.ERROR),
    /** A cell is no year, month or date in the way in which this format writes them. */
    INVALID_PERIOD(Severity.ERROR),
    /** A code or name stands for no country or group that the format has. Correct it, or use a newer cauce. */
    UNKNOWN_AREA(Severity.ERROR),
    /** A cell must be filled and is blank. */
    BLANK_CELL(Severity.ERROR),
    /** A code is none that the format has. */
    UNKNOWN_TABLE_CODE(Severity.WARNING),
    /** A cell is not UTF-8 and was read as Windows-1252, as in files that were joined from several sources. */
    MIXED_ENCODING(Severity.WARNING),
    /** A row has the key of an earlier one. Both were kept. */
    REPEATED_ROW(Severity.WARNING),
    /** Prices are constant, but the file does not say of which year. The amounts were left out: state the year. */
    UNKNOWN_BASE_YEAR(Severity.WARNING),
    /** Amounts are in a national currency that the file does not name. They were left out: take those in dollars. */
    UNNAMED_CURRENCY(Severity.INFO),
    /** The caller stopped the reading before the end. */
    CANCELLED(Severity.ERROR),
    /** The file is a workbook of Excel before 2007, which is not read. Save it as .xlsx. */
    OLD_WORKBOOK(Severity.ERROR),
    /** The file is no workbook, or a broken one. */
    MALFORMED_WORKBOOK(Severity.ERROR);

    private final Severity severity;

    TableProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String template() {
        return Messages.template(id());
    }
}
