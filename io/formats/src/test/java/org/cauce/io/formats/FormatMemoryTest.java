package org.cauce.io.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import com.google.common.io.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.cauce.io.DataFile;
import org.cauce.io.ReadOptions;
import org.cauce.io.RecordReader;
import org.cauce.model.source.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader holds does not grow with its file, not even if no two cells of it are the same. */
final class FormatMemoryTest {
    private static final int ROWS = 100_000;

    /** Less than 50 bytes a row; what has a bound of its own has room in it. */
    private static final long MOST = 5L << 20;

    private static final ReadOptions OPTIONS = ReadOptions.STANDARD.withLimits(ReadOptions.LIMITS.withProblems(100));

    static Stream<Sample> tables() {
        return Sample.tables();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void holdsNoMoreForALongerFile(Sample sample) throws IOException {
        Table table = Table.of(sample);
        List<String> last = table.rows().get(table.rows().size() - 1);
        List<String> names = table.rows().get(table.heading());
        SoftAssertions softly = new SoftAssertions();
        for (int column = 0; column < last.size(); column++) {
            int varied = column;
            if (!last.get(column).isEmpty()) {
                long grown = grown(sample, sample.text(), row -> row(table, last, varied, row));
                softly.assertThat(grown)
                        .as("bytes held for cells %s", names.get(Math.min(column, names.size() - 1)))
                        .isLessThan(MOST);
            }
        }
        softly.assertAll();
    }

    /** Words of letters alone, and numbers where there was one. */
    private static String row(Table table, List<String> cells, int varied, int number) {
        List<String> row = new ArrayList<>(cells);
        boolean isNumber = cells.get(varied).matches("[0-9.,-]+");
        row.set(
                varied,
                isNumber
                        ? String.valueOf(number + 1)
                        : "X" + Integer.toString(number, 36).toUpperCase(Locale.ROOT));
        return new Table(table.separator(), ImmutableList.of(ImmutableList.copyOf(row)), 0).text();
    }

    private static long grown(Sample sample, String text, IntFunction<String> row) throws IOException {
        DataFile file = DataFile.of(sample.name(), new Rows(text, row));
        try (RecordReader<? extends Statement<?>> reader = sample.format().open(file, OPTIONS)) {
            Iterator<? extends Statement<?>> records = reader.iterator();
            for (int i = 0; i < 1_000 && records.hasNext(); i++) {
                records.next();
            }
            long before = held();
            while (records.hasNext()) {
                records.next();
            }
            long after = held();
            assertThat(reader.report().files()).hasSize(1);
            return after - before;
        }
    }

    private static long held() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** A table with many rows behind its own, which are made when they are read. */
    private static final class Rows extends ByteSource {
        private final String beginning;
        private final IntFunction<String> row;

        Rows(String beginning, IntFunction<String> row) {
            this.beginning = beginning;
            this.row = row;
        }

        @Override
        public InputStream openStream() {
            Iterator<InputStream> parts = Stream.concat(
                            Stream.of(beginning), IntStream.range(0, ROWS).mapToObj(row))
                    .<InputStream>map(part -> new ByteArrayInputStream(part.getBytes(UTF_8)))
                    .iterator();
            return new SequenceInputStream(Iterators.asEnumeration(parts));
        }
    }
}
