package org.cauce.io.internal.xml;

import java.io.IOException;
import org.cauce.io.Problem;

/** Thrown where XML cannot be read any further; it carries the problem that says why. */
public final class XmlFailure extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /**
     * Creates the exception.
     *
     * @param problem what is wrong
     */
    public XmlFailure(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /** {@return what is wrong} */
    public Problem problem() {
        return problem;
    }
}
