package org.cauce.io;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Thrown when a caller wants the value of input that has errors. */
public final class MalformedInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Problem> problems;

    /**
     * Creates the exception; its message is that of the first error and the number of further ones.
     *
     * @param problems the problems, at least one of them an error
     */
    public MalformedInputException(List<Problem> problems) {
        super(message(problems.stream().filter(Problem::isError).toList()));
        this.problems = ImmutableList.copyOf(problems);
    }

    private static String message(List<Problem> errors) {
        if (errors.isEmpty()) {
            throw new IllegalArgumentException("No problem is an error: expected at least one");
        }
        String first = errors.get(0).message();
        return errors.size() == 1 ? first : first + "; and " + (errors.size() - 1) + " more";
    }

    /** {@return all problems, in the order of the input} */
    public ImmutableList<Problem> problems() {
        return problems;
    }
}
