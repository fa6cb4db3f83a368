package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.ProblemCode;
import org.cauce.io.ReadLimits;
import org.cauce.io.ReadReport;
import org.jspecify.annotations.Nullable;

/** What a reading takes note of: problems, the first of them kept, and counts. */
final class SdmxLog {
    private final String file;
    private final ReadLimits limits;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> once = new HashSet<>();
    private Consumer<Problem> listener = problem -> {};
    private long problemCount;
    private boolean stopsWhenFull;
    private @Nullable Problem endedBy;
    long series;
    long kept;
    long refused;
    long passedOver;

    SdmxLog(String file, ReadLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    String file() {
        return file;
    }

    ReadLimits limits() {
        return limits;
    }

    /**
     * Keeps a problem, if there is room.
     *
     * @throws UncheckedIOException with an {@link SdmxFailure} if it is the last that there is room for, and reading
     *     {@linkplain #stopWhenFull() is to stop}
     */
    void tell(Problem problem) {
        problemCount++;
        if (problems.size() < limits.problems()) {
            problems.add(problem);
        }
        listener.accept(problem);
        if (stopsWhenFull && problemCount >= limits.problems()) {
            throw new UncheckedIOException(new SdmxFailure(Problem.builder()
                    .code(InputProblem.TOO_MANY_PROBLEMS)
                    .location(Location.of(file))
                    .expected(Integer.toString(limits.problems()))
                    .build()));
        }
    }

    /** Has the reading end with the last problem that there is room for. */
    void stopWhenFull() {
        stopsWhenFull = true;
    }

    void tell(ProblemCode code, long line, UnaryOperator<Problem.Builder> details) {
        Location place = line < 1
                ? Location.of(file)
                : Location.builder().file(file).line(line).build();
        tell(details.apply(Problem.builder().code(code).location(place)).build());
    }

    void tell(ProblemCode code, long line, String component, UnaryOperator<Problem.Builder> details) {
        Location place = Location.builder()
                .file(file)
                .line(Math.max(line, 1))
                .pointer(component)
                .build();
        tell(details.apply(Problem.builder().code(code).location(place)).build());
    }

    /** Keeps a problem that comes again and again only the first time. */
    void tellOnce(String key, ProblemCode code, long line, UnaryOperator<Problem.Builder> details) {
        if (once.size() < limits.problems() && once.add(key)) {
            tell(code, line, details);
        }
    }

    /** Keeps the problem that ends the reading, whether there is room or not. */
    void end(Problem problem) {
        endedBy = endedBy == null ? problem : endedBy;
        problemCount++;
        problems.add(problem);
        listener.accept(problem);
    }

    Optional<Problem> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    void onProblem(Consumer<Problem> newListener) {
        listener = newListener;
        problems.forEach(newListener);
    }

    ImmutableList<Problem> problems() {
        return ImmutableList.copyOf(problems);
    }

    long problemCount() {
        return problemCount;
    }

    ReadReport report() {
        ImmutableMap.Builder<String, ReadReport.Count> counts = ImmutableMap.builder();
        counts.put("observations", new ReadReport.Count(kept + refused, kept, refused));
        counts.put("series", new ReadReport.Count(series, series, 0));
        if (passedOver > 0) {
            counts.put("passed-over", new ReadReport.Count(passedOver, passedOver, 0));
        }
        return new ReadReport(ImmutableList.of(file), counts.buildOrThrow());
    }
}
