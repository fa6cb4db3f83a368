package org.cauce.io.internal.log;

import java.io.IOException;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.ProblemCode;

/** Thrown where input cannot be read any further; it carries the problem that says why. */
public final class InputFailure extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /**
     * Creates the exception.
     *
     * @param problem what is wrong
     */
    public InputFailure(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /**
     * {@return a failure that needs no parameters}
     *
     * @param code what is wrong
     * @param location where
     */
    public static InputFailure of(ProblemCode code, Location location) {
        return new InputFailure(Problem.of(code, location));
    }

    /**
     * {@return a failure beyond a limit}
     *
     * @param code what is wrong
     * @param location where
     * @param most the limit
     */
    public static InputFailure beyond(ProblemCode code, Location location, long most) {
        return new InputFailure(Problem.builder()
                .code(code)
                .location(location)
                .expected(Long.toString(most))
                .build());
    }

    /**
     * {@return a failure that a parser explains}
     *
     * @param code what is wrong
     * @param location where
     * @param reason why, in the words of the parser
     */
    public static InputFailure because(ProblemCode code, Location location, String reason) {
        return new InputFailure(
                Problem.builder().code(code).location(location).reason(reason).build());
    }

    /** {@return what is wrong} */
    public Problem problem() {
        return problem;
    }
}
