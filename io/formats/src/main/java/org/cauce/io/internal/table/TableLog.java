package org.cauce.io.internal.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.ProblemCode;
import org.cauce.io.ReadOptions;
import org.cauce.io.ReadReport;
import org.cauce.io.TableProblem;
import org.jspecify.annotations.Nullable;

/** Keeps the first problems of one file, and counts its rows and records. For one thread. */
public final class TableLog {
    private final String file;
    private final ReadOptions options;
    private final List<Problem> problems = new ArrayList<>();
    /** Kept and refused, and what these were at the mark. */
    private final Map<String, long[]> counts = new LinkedHashMap<>();

    private Optional<String> release = Optional.empty();
    private int width;
    private long problemCount;
    private @Nullable Problem last;
    private @Nullable Problem endedBy;

    /**
     * Creates an empty log.
     *
     * @param file the name of the file, as problems call it
     * @param options how it is read
     */
    public TableLog(String file, ReadOptions options) {
        this.file = file;
        this.options = options;
    }

    /** {@return the name of the file, as problems call it} */
    public String file() {
        return file;
    }

    /** {@return how the file is read} */
    public ReadOptions options() {
        return options;
    }

    /**
     * Says how many cells the heading has; the most, if it has several rows.
     *
     * @param cells how many
     */
    public void heading(int cells) {
        width = Math.max(width, cells);
    }

    /**
     * {@return whether the row has no more cells than the heading, those aside that are blank, or there was no heading;
     * if it has more, that is told}
     *
     * @param row the row
     */
    public boolean fit(Rows row) {
        for (int i = width == 0 ? row.size() : width; i < row.size(); i++) {
            if (!row.cell(i).isBlank()) {
                tell(
                        TableProblem.SURPLUS_CELLS,
                        row.line(),
                        "",
                        problem -> problem.found(Integer.toString(row.size())).expected(Integer.toString(width)));
                return false;
            }
        }
        return true;
    }

    /**
     * Keeps which release of the data the file says it holds, the first that it names.
     *
     * @param text in the words of the file
     */
    public void release(String text) {
        release = release.or(() -> Optional.of(text));
    }

    /** {@return which release the file says it holds, else that which the caller stated} */
    public Optional<String> release() {
        return release.or(() -> options.vintage());
    }

    /**
     * Counts a record that is kept.
     *
     * @param kind the kind of record
     */
    public void keep(String kind) {
        count(kind)[0]++;
    }

    /**
     * Counts a record that is refused.
     *
     * @param kind the kind of record
     */
    public void refuse(String kind) {
        count(kind)[1]++;
    }

    /** Counts a record as refused that was counted as kept. */
    void refuseKept(String kind) {
        count(kind)[0]--;
        count(kind)[1]++;
    }

    private long[] count(String kind) {
        return counts.computeIfAbsent(kind, unused -> new long[4]);
    }

    /** Remembers the counts, so that a row can be {@linkplain #takeBack() taken back}. */
    void mark() {
        for (long[] count : counts.values()) {
            count[2] = count[0];
            count[3] = count[1];
        }
    }

    /** Makes the counts what they were at the last {@link #mark()}. */
    void takeBack() {
        for (long[] count : counts.values()) {
            count[0] = count[2];
            count[1] = count[3];
        }
    }

    /**
     * Tells a problem of a cell.
     *
     * @param code what is wrong
     * @param line the line, counted from 1; less if it is of the file as a whole
     * @param column the name of the column; empty if it is of the row as a whole
     * @param parameters adds what was found and expected
     */
    public void tell(ProblemCode code, long line, String column, UnaryOperator<Problem.Builder> parameters) {
        Location.Builder place = Location.builder().file(file);
        if (line > 0) {
            place.line(line);
        }
        if (!column.isEmpty()) {
            place.pointer(column);
        }
        tell(parameters
                .apply(Problem.builder().code(code).location(place.build()))
                .build());
    }

    /**
     * Tells a problem.
     *
     * @param problem the problem
     */
    public void tell(Problem problem) {
        last = problem;
        problemCount++;
        if (problems.size() < options.limits().problems()) {
            problems.add(problem);
        }
        options.onProblem().accept(problem);
    }

    /**
     * Tells a problem that ends the reading: it is kept, however many there were.
     *
     * @param problem the problem
     */
    public void end(Problem problem) {
        last = problem;
        endedBy = endedBy == null ? problem : endedBy;
        problemCount++;
        problems.add(problem);
        options.onProblem().accept(problem);
    }

    /** Says that no row is read, for the reason that was told last. */
    void endBeforeRows() {
        endedBy = endedBy == null ? last : endedBy;
    }

    /** {@return the problem that ended the reading before the end of the file; empty if none did} */
    public Optional<Problem> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    /** {@return whether so many problems were met that reading is to stop; tells it} */
    public boolean isFull() {
        if (problemCount < options.limits().problems()) {
            return false;
        }
        end(Problem.builder()
                .code(InputProblem.TOO_MANY_PROBLEMS)
                .location(Location.of(file))
                .expected(Integer.toString(options.limits().problems()))
                .build());
        return true;
    }

    /** {@return the problems kept} */
    public ImmutableList<Problem> problems() {
        return ImmutableList.copyOf(problems);
    }

    /** {@return how many problems were met} */
    public long problemCount() {
        return problemCount;
    }

    /** {@return the counts so far} */
    public ReadReport report() {
        ImmutableMap.Builder<String, ReadReport.Count> all = ImmutableMap.builder();
        counts.forEach((kind, count) -> all.put(kind, new ReadReport.Count(count[0] + count[1], count[0], count[1])));
        return new ReadReport(ImmutableList.of(file), all.buildOrThrow());
    }
}
