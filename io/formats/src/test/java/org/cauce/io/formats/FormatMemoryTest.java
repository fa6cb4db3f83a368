package org.cauce.io.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cauce.io.DataFile;
import org.cauce.io.ReadOptions;
import org.cauce.io.RecordReader;
import org.cauce.io.contract.FormatSample;
import org.cauce.model.source.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader holds does not grow with its file, not even if no two cells of it are the same. */
final class FormatMemoryTest {
    /**
     * By then all that is remembered up to a bound has reached it; what starts anew at a bound is as far at the end.
     */
    private static final int FIRST = 40_000;

    private static final int ROWS = FIRST + 2 * (1 << 15);

    /** Less than 60 bytes a row. */
    private static final long MOST = 4L << 20;

    private static final ReadOptions OPTIONS = ReadOptions.STANDARD.withLimits(ReadOptions.LIMITS.withProblems(100));

    static Stream<FormatSample> tables() {
        return Samples.tables();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void holdsNoMoreForALongerFile(FormatSample sample) throws IOException {
        Table table = Table.of(sample);
        List<String> cells = table.rows().get(table.rows().size() - 1);
        List<Integer> varied = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty() && isRead(sample, row(table, cells, List.of(column), 7))) {
                varied.add(column);
            }
        }

        assertThat(varied).as("columns that may hold anything").isNotEmpty();
        assertThat(grown(sample, sample.text(), number -> row(table, cells, varied, number)))
                .as("bytes held for cells %s of %s", varied, cells)
                .isLessThan(MOST);
    }

    private static boolean isRead(FormatSample sample, String row) throws IOException {
        return sample.read(sample.text() + row, ReadOptions.STANDARD).count()
                > sample.read().count();
    }

    /** Words of letters alone, and numbers where there was one. */
    private static String row(Table table, List<String> cells, List<Integer> varied, int number) {
        String word = "X" + Integer.toString(number, 36).toUpperCase(Locale.ROOT);
        return IntStream.range(0, cells.size())
                .mapToObj(i -> !varied.contains(i)
                        ? '"' + cells.get(i).replace("\"", "\"\"") + '"'
                        : Character.isDigit(cells.get(i).charAt(0)) ? String.valueOf(number + 1) : word)
                .collect(Collectors.joining(String.valueOf(table.separator()), "", "\n"));
    }

    private static long grown(FormatSample sample, String text, IntFunction<String> row) throws IOException {
        DataFile file = DataFile.of(sample.name(), new Rows(text, row));
        try (RecordReader<? extends Statement<?>> reader = sample.format().open(file, OPTIONS)) {
            Iterator<? extends Statement<?>> records = reader.iterator();
            for (int i = 0; i < FIRST && records.hasNext(); i++) {
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
