package org.cauce.io.sdmx;

import java.util.Locale;
import org.cauce.io.ProblemCode;
import org.cauce.io.Severity;
import org.cauce.io.internal.text.Messages;

/**
 * What can be wrong with SDMX, beside the {@linkplain org.cauce.io.InputProblem problems of any input} and
 * {@linkplain org.cauce.io.xml.XmlProblem of any XML}.
 *
 * <p>Each constant says what it means, where it comes from, and what to do about it; {@link #id()} is its name in lower
 * case.
 */
public enum SdmxProblem implements ProblemCode {
    /**
     * A file is no SDMX: it does not begin as one of the forms does. A service may have answered with a page. Get the
     * file again.
     */
    NOT_SDMX(Severity.ERROR),
    /**
     * A file is SDMX, but not of a kind that is read here, such as SDMX-ML 2.0, or structures where data should be. Ask
     * the publisher for SDMX-CSV, SDMX-JSON, or SDMX-ML 2.1 or 3.0.
     */
    OTHER_SDMX(Severity.ERROR),
    /** A text is not CSV, most often for a quote that is not closed. Correct it. */
    BROKEN_SDMX_CSV(Severity.ERROR),
    /** A column that must be there is not, such as {@code STRUCTURE_ID}. Correct the first line. */
    MISSING_SDMX_COLUMN(Severity.ERROR),
    /** Two columns have one name, and nobody can tell which one is meant. The first was read. Rename one of them. */
    REPEATED_SDMX_COLUMN(Severity.WARNING),
    /**
     * A column may hold several values, but the first column does not say what separates them. {@code ;} was taken.
     * Write the sign behind the name of the first column, as in {@code STRUCTURE[;]}.
     */
    NO_SUB_SEPARATOR(Severity.WARNING),
    /**
     * A row has fewer cells than the heading. Those at the end, which are not of the key, were taken for empty.
     * Complete the row.
     */
    SDMX_SHORT_ROW(Severity.WARNING),
    /**
     * A row has more cells than the heading, or lacks some of the key. Nobody can tell what belongs where: it was left
     * out. Correct the row.
     */
    SDMX_ROW_LENGTH(Severity.ERROR),
    /** A structure is of none of the kinds that there are. Correct it. */
    UNKNOWN_STRUCTURE_KIND(Severity.ERROR),
    /** A structure is not written as {@code agency:id(version)}. Correct it. */
    INVALID_STRUCTURE_REF(Severity.ERROR),
    /** An action is none of those that there are. Correct it. */
    UNKNOWN_SDMX_ACTION(Severity.ERROR),
    /**
     * A file does not tell its dimensions from its attributes, and neither does its reader. All before the time, the
     * value and the first known attribute were taken for dimensions. Give the structures, or name the dimensions.
     */
    SDMX_ROLES_ASSUMED(Severity.INFO),
    /** No column is known to be a measure, so that observations have no value. Name the measures. */
    NO_SDMX_MEASURE(Severity.WARNING),
    /**
     * A period cannot be read. It was kept as text. Write it as SDMX has it, such as {@code 2020}, {@code 2020-Q1} or
     * {@code 2020-01-31}.
     */
    UNREADABLE_SDMX_PERIOD(Severity.WARNING),
    /** A value is no number. It was kept as text. Correct it, or leave it blank. */
    SDMX_VALUE_NOT_A_NUMBER(Severity.WARNING),
    /** SDMX-JSON has no structure for a data set, so that nobody can tell what its numbers mean. Get the file again. */
    MISSING_SDMX_STRUCTURE(Severity.ERROR),
    /**
     * A number in SDMX-JSON points to a code or value that is not there. The series or observation was left out. Get
     * the file again, and tell the publisher if it stays so.
     */
    INVALID_SDMX_INDEX(Severity.ERROR),
    /**
     * A number in SDMX-JSON points to a value of an attribute that is not there. The attribute was left out. Get the
     * file again, and tell the publisher if it stays so.
     */
    INVALID_ATTRIBUTE_INDEX(Severity.WARNING),
    /**
     * An element, or a value, stands where the standard has none. It was passed over. Correct its name, or remove it.
     */
    UNKNOWN_SDMX_ELEMENT(Severity.WARNING),
    /** What the publisher's own service says about the answer, such as that it was cut. Ask it for less. */
    SDMX_MESSAGE(Severity.ERROR);

    private final Severity severity;

    SdmxProblem(Severity severity) {
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
