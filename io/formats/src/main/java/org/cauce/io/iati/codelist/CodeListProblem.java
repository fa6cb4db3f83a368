package org.cauce.io.iati.codelist;

import java.util.Locale;
import org.cauce.io.ProblemCode;
import org.cauce.io.Severity;
import org.cauce.io.internal.text.Messages;

/**
 * What can be wrong with the file of a code list, beside the {@linkplain org.cauce.io.InputProblem problems of any
 * input}.
 *
 * <p>Each constant says what it means, where it comes from, and what to do about it; {@link #id()} is its name in lower
 * case.
 */
public enum CodeListProblem implements ProblemCode {
    /** A file is no code list, in neither of the two forms in which IATI publishes them. Take the file itself. */
    NOT_A_CODE_LIST(Severity.ERROR),
    /** A file is not well-formed XML; a download may have failed. Get it again. */
    MALFORMED_CODE_LIST(Severity.ERROR),
    /** A file has a document type definition, which no code list needs and attackers use. Remove it. */
    DOCTYPE_IN_CODE_LIST(Severity.ERROR),
    /**
     * A code is there twice, as in some published lists. The first one was kept. Remove the other if both say the same.
     */
    REPEATED_CODE(Severity.WARNING);

    private final Severity severity;

    CodeListProblem(Severity severity) {
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
