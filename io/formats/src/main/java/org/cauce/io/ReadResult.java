package org.cauce.io;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What reading gives: the value if nothing is wrong with it, all problems, and what was seen.
 *
 * <p>There is never half a value: a single error, and there is none. Warnings do not keep it back.
 *
 * @param <T> the type of the value
 */
public final class ReadResult<T> {
    private final Optional<T> value;
    private final ImmutableList<Problem> problems;
    private final ReadReport report;

    private ReadResult(Optional<T> value, List<Problem> problems, ReadReport report) {
        this.value = value;
        this.problems = ImmutableList.copyOf(problems);
        this.report = report;
    }

    /**
     * {@return the result of reading a value without error}
     *
     * @param <T> the type of the value
     * @param value the value
     * @param problems the problems, none of them an error
     * @param report what was seen
     * @throws IllegalArgumentException if one of the problems is an error
     */
    public static <T> ReadResult<T> of(T value, List<Problem> problems, ReadReport report) {
        problems.stream().filter(Problem::isError).findFirst().ifPresent(error -> {
            throw new IllegalArgumentException("A value with an error: " + error.message());
        });
        return new ReadResult<>(Optional.of(value), problems, report);
    }

    /**
     * {@return the result of reading what is refused}
     *
     * @param <T> the type that the value would have had
     * @param problems the problems, at least one of them an error
     * @param report what was seen
     * @throws IllegalArgumentException if none of the problems is an error
     */
    public static <T> ReadResult<T> refused(List<Problem> problems, ReadReport report) {
        if (problems.stream().noneMatch(Problem::isError)) {
            throw new IllegalArgumentException("Refused without an error: expected at least one");
        }
        return new ReadResult<>(Optional.empty(), problems, report);
    }

    /** {@return the value; empty if there is an error} */
    public Optional<T> value() {
        return value;
    }

    /** {@return all problems, in the order of the input; those between records follow those within them} */
    public ImmutableList<Problem> problems() {
        return problems;
    }

    /** {@return what was seen, kept and refused} */
    public ReadReport report() {
        return report;
    }

    /**
     * {@return the value}
     *
     * @throws MalformedInputException if there is an error; it carries all problems
     */
    public T orThrow() {
        return value.orElseThrow(() -> new MalformedInputException(problems));
    }

    /**
     * {@return the same result with another value made of this one}
     *
     * @param <R> the type of the other value
     * @param change what to make of the value
     */
    public <R> ReadResult<R> map(Function<? super T, ? extends R> change) {
        return new ReadResult<>(value.map(change), problems, report);
    }

    /** {@return the report, and the number of problems} */
    @Override
    public String toString() {
        return report + "; " + problems.size() + (problems.size() == 1 ? " problem" : " problems");
    }
}
