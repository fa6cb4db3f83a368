package org.cauce.io.internal.log;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.ReadLimits;
import org.cauce.io.ReadReport;
import org.cauce.io.ReadResult;

/** Keeps the problems of one file, up to a limit, and counts its records. */
public final class ReadingLog {
    private final String file;
    private final ReadLimits limits;
    private final List<Problem> problems = new ArrayList<>();
    private final Multiset<String> seen = LinkedHashMultiset.create();
    private final Multiset<String> refused = LinkedHashMultiset.create();

    /**
     * Creates an empty log.
     *
     * @param file the name of the file, as problems call it
     * @param limits how many problems and records there may be
     */
    public ReadingLog(String file, ReadLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** {@return the name of the file, as problems call it} */
    public String file() {
        return file;
    }

    /** {@return what the file may ask of the machine} */
    public ReadLimits limits() {
        return limits;
    }

    /**
     * Counts a record that begins.
     *
     * @param kind the kind of record
     * @param at where it begins
     * @throws Stopped if there are too many
     */
    public void see(String kind, Location at) {
        if (seen.size() >= limits.recordsPerFile()) {
            tell(Problem.builder()
                    .code(InputProblem.TOO_MANY_RECORDS)
                    .location(at)
                    .expected(Integer.toString(limits.recordsPerFile()))
                    .build());
            throw new Stopped();
        }
        seen.add(kind);
    }

    /**
     * Counts a record that was seen and is not kept.
     *
     * @param kind the kind of record
     */
    public void refuse(String kind) {
        refused.add(kind);
    }

    /**
     * Keeps a problem.
     *
     * @param problem the problem
     * @throws Stopped if it is the last that there is room for
     */
    public void tell(Problem problem) {
        problems.add(problem);
        if (problems.size() >= limits.problems()) {
            problems.add(Problem.builder()
                    .code(InputProblem.TOO_MANY_PROBLEMS)
                    .location(Location.of(file))
                    .expected(Integer.toString(limits.problems()))
                    .build());
            throw new Stopped();
        }
    }

    /**
     * {@return a place in the file}
     *
     * @param line the line, counted from 1; less if it is not known
     * @param pointer the path to the value, or the name of its column
     */
    public Location at(long line, String pointer) {
        Location.Builder place = Location.builder().file(file).pointer(pointer);
        return line < 1 ? place.build() : place.line(line).build();
    }

    /** {@return whether one of the problems is an error} */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /**
     * {@return the result of the reading: the value, unless there is an error}
     *
     * @param <T> the type of the value
     * @param value makes the value; only asked if there is no error
     */
    public <T> ReadResult<T> result(Supplier<T> value) {
        ReadReport report = new ReadReport(ImmutableList.of(file), Maps.toMap(seen.elementSet(), this::count));
        return hasErrors() ? ReadResult.refused(problems, report) : ReadResult.of(value.get(), problems, report);
    }

    private ReadReport.Count count(String kind) {
        int all = seen.count(kind);
        int bad = refused.count(kind);
        return new ReadReport.Count(all, all - bad, bad);
    }

    /** Ends a reading; the log says why. */
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Creates it, without a stack trace. */
        public Stopped() {
            super("reading was stopped", null, false, false);
        }
    }
}
