package org.cauce.io.iati.common;

import java.util.Locale;
import org.cauce.io.ProblemCode;
import org.cauce.io.Severity;
import org.cauce.io.internal.text.Messages;

/**
 * What can be wrong with a file of IATI when it is read or upgraded, beside the {@linkplain org.cauce.io.InputProblem
 * problems of any input}. Whether it follows the rules of the standard is the validator's to say.
 *
 * <p>Each constant says what it means, where it comes from, and what to do about it; {@link #id()} is its name in lower
 * case. Warnings of reading keep nothing back: what they are about is in the extras of the value.
 */
public enum IatiProblem implements ProblemCode {
    /**
     * The root is none of IATI, or of its other standard, as where activities are read as organisations. Read the right
     * file, or with the right reader.
     */
    NOT_IATI(Severity.ERROR),
    /**
     * A file has no version, or one that the standard never had. It is read leniently, as version 1 with narratives.
     * State one from 1.01 to 2.03.
     */
    UNKNOWN_IATI_VERSION(Severity.WARNING),
    /** A record holds more values than the limits allow. Read its transactions one by one, or raise the limit. */
    ACTIVITY_TOO_LARGE(Severity.ERROR),
    /** A value is not what it should be, such as a date "soon". It is kept as text. Correct it in the source. */
    UNREADABLE_VALUE(Severity.WARNING),
    /** An element that may stand once stands again. The first is read, the others are kept. Remove them. */
    ELEMENT_REPEATED(Severity.WARNING),
    /** An element is not of the standard and in no namespace of its own. It is kept. Correct or remove it. */
    UNKNOWN_ELEMENT(Severity.WARNING),
    /** An attribute is not of the standard and in no namespace of its own. It is kept. Correct or remove it. */
    UNKNOWN_ATTRIBUTE(Severity.WARNING),
    /** Text stands where the standard has none. It is kept. Put it into a narrative, or remove it. */
    TEXT_OUT_OF_PLACE(Severity.WARNING),
    /**
     * The version to which a file is upgraded has no place for a value. It is left out. Keep the file that was read.
     */
    NO_PLACE_IN_UPGRADE(Severity.WARNING),
    /** The version to which a file is upgraded demands what the record has not. Nothing is invented. Add it. */
    MISSING_IN_UPGRADE(Severity.WARNING);

    private final Severity severity;

    IatiProblem(Severity severity) {
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
