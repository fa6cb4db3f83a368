package org.cauce.io.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cauce.io.DataFile;
import org.cauce.io.Format;
import org.cauce.io.Problem;
import org.cauce.io.ProblemCode;
import org.cauce.io.ReadOptions;
import org.cauce.io.ReadReport;
import org.cauce.io.RecordReader;
import org.cauce.model.source.Statement;

/**
 * What reading a file to its end came to.
 *
 * @param records the first records
 * @param count how many there were
 * @param problems the problems kept
 * @param problemCount how many there were
 * @param report the counts
 */
record Reading(
        List<Statement<?>> records, long count, ImmutableList<Problem> problems, long problemCount, ReadReport report) {
    private static final int MOST = 10_000;

    static Reading of(Format format, DataFile file, ReadOptions options) throws IOException {
        List<Statement<?>> records = new ArrayList<>();
        long count = 0;
        try (RecordReader<? extends Statement<?>> reader = format.open(file, options)) {
            for (Statement<?> record : reader) {
                count++;
                if (records.size() < MOST) {
                    records.add(record);
                }
            }
            return new Reading(records, count, reader.problems(), reader.problemCount(), reader.report());
        }
    }

    /** {@return what the records say, whatever line they stand in} */
    List<Object> says() {
        return records.stream().<Object>map(Statement::says).toList();
    }

    List<ProblemCode> codes() {
        return problems.stream().map(Problem::code).toList();
    }

    /** {@return how many records were kept, refused and passed over, of all kinds together} */
    ReadReport.Count counted() {
        return Stream.of("observations", "flows", "economies", "descriptions", "series-notes")
                .map(report::of)
                .reduce(ReadReport.Count.NONE, ReadReport.Count::plus);
    }

    /** Holds what must hold of each reading, whatever was read. */
    Reading addsUp() {
        assertThat(counted().kept()).as("records counted as kept").isEqualTo(count);
        assertThat(problems).allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
        assertThat(problemCount).isGreaterThanOrEqualTo(problems.size());
        if (report.total().refused() > 0) {
            assertThat(problems).as("refused: %s", report).isNotEmpty();
        }
        return this;
    }
}
