package org.cauce.io.worldbank;

import java.util.Locale;
import org.cauce.io.ProblemCode;
import org.cauce.io.Severity;
import org.cauce.io.internal.text.Messages;

/** What can be wrong with a file of the World Bank, beside the problems of any table. */
public enum WorldBankProblem implements ProblemCode {
    /**
     * The file does not say of which indicator it is; the name of the file was taken for its code. Rename the file if
     * it is of another indicator.
     */
    INDICATOR_FROM_NAME(Severity.INFO),
    /** Neither the file nor its name says of which indicator it is. Call it by the code, as {@code sp.pop.totl.csv}. */
    NO_INDICATOR(Severity.ERROR),
    /**
     * The service answered with an error, which stands in the file instead of data: an economy, an indicator or a date
     * of the question is not known to it. Correct the question that the message quotes, and get the file again.
     */
    API_ERROR(Severity.ERROR),
    /**
     * The file is no answer of the World Bank's API, such as a page of HTML, or holds only the beginning of one. Get it
     * again later.
     */
    NOT_AN_ANSWER(Severity.ERROR);

    private final Severity severity;

    WorldBankProblem(Severity severity) {
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
