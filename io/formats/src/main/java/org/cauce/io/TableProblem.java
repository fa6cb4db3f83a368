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
    /**
     * Columns are not known to the reader: of a newer release, or a user's own. They are kept as text; nothing needs to
     * be done.
     */
    UNKNOWN_COLUMNS(Severity.INFO),
    /**
     * The file has no row with the heading of its format. It is another file, or lacks its heading. Get it again, or
     * put the heading back.
     */
    NO_HEADING(Severity.ERROR),
    /**
     * A text, or a line of it, is not what the format is made of: a quote is not closed, or a cell too long. Correct
     * it.
     */
    MALFORMED_TABLE(Severity.ERROR),
    /**
     * A row has more cells than the heading, so that nobody can tell what belongs where. It was refused. Correct the
     * row: a cell with a separator in it needs quotes.
     */
    SURPLUS_CELLS(Severity.ERROR),
    /**
     * A cell is no number in the way in which this format writes numbers. It was refused, never guessed. Correct it, or
     * leave it blank.
     */
    INVALID_NUMBER(Severity.ERROR),
    /**
     * A cell is no year, month or date in the way in which this format writes them. Write it in the way that the
     * message tells.
     */
    INVALID_PERIOD(Severity.ERROR),
    /** A code or name stands for no country or group that the format has. Correct it, or use a newer cauce. */
    UNKNOWN_AREA(Severity.ERROR),
    /**
     * A cell that a record cannot do without is blank, such as the code of its indicator. Fill it, or leave the row
     * out.
     */
    BLANK_CELL(Severity.ERROR),
    /**
     * A code is none that the format has, as in a release newer than this library. It was kept as text; a row that
     * means nothing without it, as without its kind of transaction, was refused. Correct it, or use a newer cauce.
     */
    UNKNOWN_TABLE_CODE(Severity.WARNING),
    /**
     * A cell is not UTF-8 and was read as Windows-1252, as in files that were joined from several sources. Look at what
     * it says, and save the file as UTF-8.
     */
    MIXED_ENCODING(Severity.WARNING),
    /**
     * A row has the key of an earlier one. Both were kept, so that their amounts would be added. Compare the two rows,
     * and leave one out if it says the same.
     */
    REPEATED_ROW(Severity.WARNING),
    /**
     * Prices are constant, but the file does not say of which year. The amounts were left out. State the year, with
     * {@link ReadOptions#baseYear()}.
     */
    UNKNOWN_BASE_YEAR(Severity.WARNING),
    /** Amounts are in a national currency that the file does not name. They were left out. Take those in dollars. */
    UNNAMED_CURRENCY(Severity.INFO),
    /**
     * The caller stopped the reading before the end. What was read until then is whole. Read the file again for the
     * rest.
     */
    CANCELLED(Severity.ERROR),
    /** The file is a workbook of Excel before 2007, which is not read. Save it as .xlsx. */
    OLD_WORKBOOK(Severity.ERROR),
    /**
     * A workbook is broken, or written in a way that the standard does not know; a download may have been cut. Get it
     * again, or save it again as .xlsx.
     */
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
