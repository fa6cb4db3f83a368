package org.cauce.io.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.cauce.io.DataFile;
import org.cauce.io.InputProblem;
import org.cauce.io.Problem;
import org.cauce.io.ReadOptions;
import org.cauce.io.ReadReport;
import org.cauce.io.TableProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TableReaderTest {
    private static final String TABLE = "About,this\n\nCountry Code,Value\nHND,1\nSLV,x\nGTM,3\n";

    private enum Column implements ColumnName {
        COUNTRY("Country Code", "iso3"),
        VALUE("Value", "obs_value");

        private final ImmutableList<String> names;

        Column(String... names) {
            this.names = ImmutableList.copyOf(names);
        }

        @Override
        public List<String> names() {
            return names;
        }

        @Override
        public boolean isRequired() {
            return true;
        }
    }

    /** What a reading of a table of countries and numbers came to. */
    private record Result(List<String> records, List<Problem> problems, ReadReport report) {
        List<Object> codes() {
            return problems.stream().<Object>map(Problem::code).toList();
        }
    }

    private static Result read(byte[] bytes, ReadOptions options) throws IOException {
        TableLog log = new TableLog("t.csv", options);
        List<String> records = new ArrayList<>();
        try (TextRows rows = TextRows.open(DataFile.of("t.csv", bytes), ',', log)) {
            Optional<Heading<Column>> heading =
                    Heading.of(Column.class).within(10).in(rows, log);
            if (heading.isPresent()) {
                Columns<Column> columns = heading.get().columns();
                new TableReader<String>(rows, (row, out) -> line(row, columns, log, out), log)
                        .iterator()
                        .forEachRemaining(records::add);
            }
        }
        return new Result(records, log.problems(), log.report());
    }

    private static void line(Rows row, Columns<Column> columns, TableLog log, Consumer<String> out) {
        String value = columns.text(row, Column.VALUE);
        if (Numerals.PLAIN.parse(value, log.options().limits()).isEmpty()) {
            log.tell(TableProblem.INVALID_NUMBER, row.line(), "Value", problem -> problem.found(value));
            log.refuse("rows");
            return;
        }
        log.keep("rows");
        out.accept(columns.text(row, Column.COUNTRY) + "=" + value + "@" + row.line());
    }

    private static Result read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.STANDARD);
    }

    @Test
    void keepsWhatCanBeReadAndCountsTheRest() throws IOException {
        Result result = read(TABLE);

        assertThat(result.records()).containsExactly("HND=1@4", "GTM=3@6");
        assertThat(result.report().of("rows")).isEqualTo(new ReadReport.Count(3, 2, 1));
        assertThat(result.problems())
                .extracting(Problem::message)
                .containsExactly("t.csv:5 Value: not a number of this format: found x; correct it, or leave it blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsTheSameFromEachEncodingWithAMark(String charset) throws IOException {
        byte[] marked = ("\uFEFF" + TABLE).getBytes(Charset.forName(charset));

        assertThat(read(marked, ReadOptions.STANDARD).records())
                .isEqualTo(read(TABLE).records());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void readsSixteenBitsWithoutAMark(String charset) throws IOException {
        byte[] unmarked = TABLE.getBytes(Charset.forName(charset));

        assertThat(read(unmarked, ReadOptions.STANDARD).records())
                .isEqualTo(read(TABLE).records());
    }

    @Test
    void readsACellOfAnotherEncodingAsWindows1252AndSaysSo() throws IOException {
        byte[] mixed = "Country Code,Value\nPer\u00fa,1\n".getBytes(Charset.forName("windows-1252"));

        Result result = read(mixed, ReadOptions.STANDARD);

        assertThat(result.records()).containsExactly("Perú=1@2");
        assertThat(result.codes()).contains(TableProblem.MIXED_ENCODING);
    }

    @Test
    void findsColumnsInAnyOrderUnderAnyOfTheirNames() throws IOException {
        assertThat(read("OBS_VALUE,note,ISO-3\n5,n,HND\n").records()).containsExactly("HND=5@2");
    }

    @Test
    void namesAllMissingColumnsTogetherWithTheNearest() throws IOException {
        Result result = read("Country Cod,Valeu,Value2\nHND,1,2\n");

        assertThat(result.records()).isEmpty();
        assertThat(result.codes()).containsExactly(TableProblem.NO_HEADING);
        assertThat(read("Country Code,Valeu\nHND,1\n").problems())
                .extracting(Problem::description)
                .containsExactly("columns are missing: Value; rename Valeu → Value");
    }

    @Test
    void saysThatAFileIsEmpty() throws IOException {
        assertThat(read("").codes()).containsExactly(InputProblem.EMPTY_FILE);
    }

    @Test
    void endsAtAnUnclosedQuote() throws IOException {
        Result result = read("Country Code,Value\nHND,1\n\"SLV,2\nGTM,3\n");

        assertThat(result.records()).containsExactly("HND=1@2");
        assertThat(result.codes()).containsExactly(TableProblem.MALFORMED_TABLE);
    }

    @Test
    void refusesAMillionColumns() throws IOException {
        Result result = read("a,".repeat(1_000_000) + "\n1\n");

        assertThat(result.codes()).containsExactly(TableProblem.MALFORMED_TABLE);
    }

    @Test
    void refusesACellOfManyMegabytes() throws IOException {
        Result result = read("Country Code,Value\nHND," + "1".repeat(40_000_000) + "\n");

        assertThat(result.codes()).containsExactly(TableProblem.MALFORMED_TABLE);
    }

    @Test
    void refusesANumberOfTenThousandDigits() throws IOException {
        Result result = read("Country Code,Value\nHND," + "1".repeat(10_000) + "\n");

        assertThat(result.codes()).containsExactly(TableProblem.INVALID_NUMBER);
    }

    @Test
    void readsNoMoreBytesThanAllowed() throws IOException {
        ReadOptions few = ReadOptions.STANDARD.withLimits(ReadOptions.LIMITS.withFileBytes(20));

        assertThat(read(TABLE.getBytes(StandardCharsets.UTF_8), few).codes())
                .containsExactly(InputProblem.FILE_TOO_LARGE);
    }

    @Test
    void stopsWhenCancelledAndTellsHowFarItCame() throws IOException {
        AtomicLong heard = new AtomicLong();
        ReadOptions stopped =
                ReadOptions.STANDARD.withOnProgress(heard::set).withIsCancelled(() -> heard.get() > 600_000);
        byte[] large = ("Country Code,Value\n" + "HND,1\n".repeat(500_000)).getBytes(StandardCharsets.UTF_8);

        Result result = read(large, stopped);

        assertThat(result.codes()).containsExactly(TableProblem.CANCELLED);
        assertThat(result.records()).isNotEmpty().hasSizeLessThan(500_000);
        assertThat(result.report().of("rows").kept()).isEqualTo(result.records().size());
    }

    @Test
    void stopsAfterTooManyProblemsAndCountsThem() throws IOException {
        ReadOptions two = ReadOptions.STANDARD.withLimits(ReadOptions.LIMITS.withProblems(2));

        Result result = read("Country Code,Value\nA,x\nB,x\nC,x\nD,x\n".getBytes(StandardCharsets.UTF_8), two);

        assertThat(result.codes())
                .containsExactly(
                        TableProblem.INVALID_NUMBER, TableProblem.INVALID_NUMBER, InputProblem.TOO_MANY_PROBLEMS);
    }

    @Test
    void survivesTruncationAtEveryByte() throws IOException {
        byte[] whole = "Country Code,Value\n\"H\u00f3ND\",1\n\"S,\"\"LV\",2\n".getBytes(StandardCharsets.UTF_8);
        int most = read(whole, ReadOptions.STANDARD).records().size();

        for (int length = 0; length < whole.length; length++) {
            Result cut = read(Arrays.copyOf(whole, length), ReadOptions.STANDARD);
            assertThat(cut.records()).hasSizeLessThanOrEqualTo(most);
            assertThat(cut.report().of("rows").kept()).isEqualTo(cut.records().size());
        }
    }
}
