package org.cauce.io.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;

/** Keeps problems, up to a limit. */
final class ProblemLog implements Consumer<Problem> {
    private final int most;
    private final List<Problem> problems = new ArrayList<>();

    ProblemLog(int most) {
        this.most = most;
    }

    /**
     * Keeps a problem.
     *
     * @throws TooManyProblems if it is the last that there is room for
     */
    @Override
    public void accept(Problem problem) {
        problems.add(problem);
        if (problems.size() >= most) {
            problems.add(Problem.builder()
                    .code(InputProblem.TOO_MANY_PROBLEMS)
                    .location(Location.of(problem.location().file()))
                    .expected(Integer.toString(most))
                    .build());
            throw new TooManyProblems();
        }
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    ImmutableList<Problem> problems() {
        return ImmutableList.copyOf(problems);
    }

    /** Ends a reading. */
    static final class TooManyProblems extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyProblems() {
            super("too many problems", null, false, false);
        }
    }
}
