package org.cauce.io;

import java.util.Locale;
import org.cauce.io.internal.text.Messages;

/**
 * What can be wrong with any input, whatever its format.
 *
 * <p>Each constant says what it means, where it comes from, and what to do about it; {@link #id()} is its name in lower
 * case.
 */
public enum InputProblem implements ProblemCode {
    /** A file is larger than {@link ReadLimits#fileBytes()}. Split it, or raise the limit if you trust the file. */
    FILE_TOO_LARGE(Severity.ERROR),
    /** A folder holds more files than {@link ReadLimits#filesPerFolder()}. Split it, or raise the limit. */
    TOO_MANY_FILES(Severity.ERROR),
    /** A folder holds no file that the reader reads, perhaps because it is the wrong one. Correct the path. */
    NOTHING_TO_READ(Severity.ERROR),
    /** A symbolic link in a folder leads out of it. Put the file itself there. */
    LINK_LEAVES_FOLDER(Severity.ERROR),
    /** A file holds nothing, or nothing but blanks; a download may have failed. Get it again. */
    EMPTY_FILE(Severity.ERROR),
    /** A file begins with a byte order mark, as some editors write it. It was skipped; nothing needs to be done. */
    BYTE_ORDER_MARK(Severity.INFO),
    /** Bytes are not UTF-8, as in a file saved in a national encoding. Save it as UTF-8. */
    INVALID_ENCODING(Severity.ERROR),
    /** A file ends in the middle of something; a download may have been cut. Get it again. */
    TRUNCATED_FILE(Severity.ERROR),
    /** A text is not JSON: a comma, quote or bracket is missing or too many. Correct it at the place named. */
    MALFORMED_JSON(Severity.ERROR),
    /** A property stands twice in one object, and nobody can tell which one is meant. Remove one. */
    DUPLICATE_KEY(Severity.ERROR),
    /**
     * Values are nested deeper than {@link ReadLimits#depth()}. No honest record is, so the file is not what it seems.
     * Flatten it, or raise the limit if you trust the file.
     */
    NESTING_TOO_DEEP(Severity.ERROR),
    /** A text, or a row of digits, is longer than {@link ReadLimits#textLength()}. Shorten it, or raise the limit. */
    TEXT_TOO_LONG(Severity.ERROR),
    /**
     * A number has more digits than {@link ReadLimits#numberDigits()} or takes more characters than
     * {@link ReadLimits#numberLength()}. No source measures so exactly: round it.
     */
    NUMBER_TOO_LONG(Severity.ERROR),
    /** A file holds more records than {@link ReadLimits#recordsPerFile()}. Split it, or raise the limit. */
    TOO_MANY_RECORDS(Severity.ERROR),
    /** A record holds more values than {@link ReadLimits#valuesPerRecord()}. Split the record, or raise the limit. */
    RECORD_TOO_LARGE(Severity.ERROR),
    /** Reading stopped after {@link ReadLimits#problems()} problems. Cure the first ones and read again. */
    TOO_MANY_PROBLEMS(Severity.ERROR),
    /** A null stands where there should be a value, or nothing. Leave out what is not known. */
    NULL_VALUE(Severity.ERROR),
    /** A value is of another type than expected, such as a text that looks like a number. Write it as that type. */
    WRONG_TYPE(Severity.ERROR),
    /** A whole number is too large or too small for what it counts. Correct it. */
    NUMBER_OUT_OF_RANGE(Severity.ERROR),
    /** A property is not known, most often because its name is misspelled. Correct the name, or remove it. */
    UNKNOWN_PROPERTY(Severity.ERROR),
    /** A property that must be there is not. Add it. */
    MISSING_PROPERTY(Severity.ERROR),
    /** A text is none of those that a list allows. Take one of the list. */
    UNKNOWN_VALUE(Severity.ERROR),
    /**
     * A text cannot be read as what it should be, such as a date that does not exist. What is told are the words of the
     * type that refuses it: they name the text, what was expected and mostly the cure, as in <code>period '2021-13':
     * month 13 does not exist: expected 1 to 12 — correct the month, or write the year alone</code>. In a table the
     * whole row is refused, or the whole observation of SDMX. Correct the text at the place named.
     */
    INVALID_VALUE(Severity.ERROR),
    /**
     * A reference leads to a record of a kind that does not belong there, such as a flow to be paid by a place. Refer
     * to a record of the kind expected.
     */
    WRONG_KIND(Severity.ERROR),
    /**
     * Values that are right each by itself do not go together. What is told are the words of the type that refuses
     * them: they name the rule, what was found and what was expected, as in <code>A split has 2 forms: expected exactly
     * one of whole, among and shares</code>. Change one of the values at the place named, or leave it out.
     */
    BROKEN_RULE(Severity.ERROR);

    private final Severity severity;

    InputProblem(Severity severity) {
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
