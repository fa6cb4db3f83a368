package org.cauce.io.catalogue;

import java.util.Locale;
import org.cauce.io.ProblemCode;
import org.cauce.io.Severity;
import org.cauce.io.internal.text.Messages;

/**
 * What can be wrong with a catalogue, beside the {@linkplain org.cauce.io.InputProblem problems of any input}.
 *
 * <p>Each constant says what it means, where it comes from, and what to do about it; {@link #id()} is its name in lower
 * case.
 */
public enum CatalogueProblem implements ProblemCode {
    /**
     * A file does not begin with the property {@code "cauce-catalogue"}. It is another file, or lacks its header. Begin
     * it with that property if it is a catalogue.
     */
    NOT_A_CATALOGUE,
    /** A file is of a version of the format that this library does not know. Use a newer library. */
    UNKNOWN_VERSION,
    /** A section is not known, most often because its name is misspelled. Correct the name, or remove it. */
    UNKNOWN_SECTION,
    /** Two records of a kind have the same id. Give one of them another. */
    DUPLICATE_ID,
    /** A reference leads to no record, because that is missing or the reference misspelled. Add it, or correct it. */
    DANGLING_REFERENCE,
    /** A citation names an endnote that its document does not have. Add the endnote, or correct the number. */
    UNKNOWN_ENDNOTE;

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String template() {
        return Messages.template(id());
    }
}
