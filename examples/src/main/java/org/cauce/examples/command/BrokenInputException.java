package org.cauce.examples.command;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cauce.io.Problem;

/** An input of a program has problems that keep it from being used; the program ends with status 1. */
public final class BrokenInputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenInputException(ImmutableList<Problem> problems, Locale language) {
        super(problems.stream().map(problem -> problem.message(language)).collect(Collectors.joining("\n")));
    }
}
