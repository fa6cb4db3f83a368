package org.cauce.io.service;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cauce.io.Location;
import org.cauce.io.Problem;

/** Why a request gave no file, and whether it is worth asking again. */
final class FetchFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final int status;
    private final boolean passing;
    private final transient Optional<Duration> wait;

    private FetchFailure(Problem problem, int status, boolean passing, Optional<Duration> wait) {
        super(problem.message(), null, false, false);
        this.problem = problem;
        this.status = status;
        this.passing = passing;
        this.wait = wait;
    }

    /** {@return a failure that asking again does not cure} */
    static FetchFailure lasting(ServiceProblem code, URI uri, UnaryOperator<Problem.Builder> details) {
        return new FetchFailure(problem(code, uri, details), 0, false, Optional.empty());
    }

    /** {@return a failure that may pass by itself} */
    static FetchFailure passing(ServiceProblem code, URI uri, UnaryOperator<Problem.Builder> details) {
        return new FetchFailure(problem(code, uri, details), 0, true, Optional.empty());
    }

    static Problem problem(ServiceProblem code, URI uri, UnaryOperator<Problem.Builder> details) {
        return details.apply(Problem.builder().code(code).location(Location.of(uri.toString())))
                .build();
    }

    FetchFailure withStatus(int newStatus) {
        return new FetchFailure(problem, newStatus, passing, wait);
    }

    FetchFailure withWait(Optional<Duration> newWait) {
        return new FetchFailure(problem, status, passing, newWait);
    }

    FetchFailure withProblem(Problem newProblem) {
        return new FetchFailure(newProblem, status, passing, wait);
    }

    Problem problem() {
        return problem;
    }

    boolean is(ServiceProblem code) {
        return problem.code() == code;
    }

    /** {@return the status of the answer; 0 if there was none, or it is not the reason} */
    int status() {
        return status;
    }

    boolean isPassing() {
        return passing;
    }

    /** {@return how long the service asks to wait; empty if it does not say} */
    Optional<Duration> wait(Duration otherwise) {
        return wait.or(() -> Optional.of(otherwise));
    }
}
