package org.cauce.io.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.cauce.io.DataFile;
import org.cauce.io.Problem;
import org.cauce.io.ProblemCode;
import org.cauce.io.ReadOptions;
import org.cauce.io.ReadReport;
import org.cauce.io.RecordReader;
import org.cauce.model.source.Statement;

/**
 * What reading a file to its end came to.
 *
 * @param kind what the report calls the records
 * @param records the first records
 * @param count how many there were
 * @param problems the problems kept
 * @param problemCount how many there were
 * @param heard how many of them the listener was told
 * @param report the counts
 */
public record Reading(
        String kind,
        ImmutableList<Statement<?>> records,
        long count,
        ImmutableList<Problem> problems,
        long problemCount,
        long heard,
        ReadReport report) {
    private static final int MOST = 10_000;

    /**
     * {@return what reading a file to its end comes to}
     *
     * @param sample says the format, and what its records are called
     * @param file the file
     * @param options how it is read
     * @throws IOException if the disk refuses
     */
    public static Reading of(FormatSample sample, DataFile file, ReadOptions options) throws IOException {
        AtomicLong heard = new AtomicLong();
        ReadOptions listening = options.withOnProblem(problem -> {
            heard.incrementAndGet();
            options.onProblem().accept(problem);
        });
        List<Statement<?>> records = new ArrayList<>();
        long count = 0;
        try (RecordReader<? extends Statement<?>> reader = sample.format().open(file, listening)) {
            for (Statement<?> record : reader) {
                count++;
                if (records.size() < MOST) {
                    records.add(record);
                }
            }
            return new Reading(
                    sample.kind(),
                    ImmutableList.copyOf(records),
                    count,
                    reader.problems(),
                    reader.problemCount(),
                    heard.get(),
                    reader.report());
        }
    }

    /** {@return what the records say, whatever line they stand in} */
    public List<Object> says() {
        return records.stream().<Object>map(Statement::says).toList();
    }

    /** {@return the codes of the problems kept, in their order} */
    public List<ProblemCode> codes() {
        return problems.stream().map(Problem::code).toList();
    }

    /**
     * {@return this reading, if its counts are those of its records, each problem was told, and nothing was refused
     * without one}
     *
     * @throws AssertionError if not
     */
    public Reading addsUp() {
        assertThat(report.of(kind).kept()).as("%s counted as kept", kind).isEqualTo(count);
        assertThat(problems).allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
        assertThat(problemCount).as("problems counted").isGreaterThanOrEqualTo(problems.size());
        assertThat(heard).as("problems that the listener was told").isEqualTo(problemCount);
        if (report.total().refused() > 0) {
            assertThat(problems).as("problems, where %s", report).isNotEmpty();
        }
        return this;
    }
}
