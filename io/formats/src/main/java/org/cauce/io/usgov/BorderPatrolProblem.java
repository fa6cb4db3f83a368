package org.cauce.io.usgov;

import java.util.Locale;
import org.cauce.io.ProblemCode;
import org.cauce.io.Severity;
import org.cauce.io.internal.text.Messages;

/** What can be wrong with a monthly table of the Border Patrol, beside the problems of any table. */
public enum BorderPatrolProblem implements ProblemCode {
    /**
     * A total of the table is not the sum of its parts: a part was corrected and the total was not, or a cell is wrong.
     * The parts were kept; the total never is. Compare the table with what its publisher shows.
     */
    TOTAL_DIFFERS(Severity.WARNING);

    private final Severity severity;

    BorderPatrolProblem(Severity severity) {
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
