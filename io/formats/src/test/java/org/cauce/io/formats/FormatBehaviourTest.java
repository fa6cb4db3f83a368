package org.cauce.io.formats;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cauce.io.DataFile;
import org.cauce.io.FlowReader;
import org.cauce.io.Format;
import org.cauce.io.Formats;
import org.cauce.io.InputProblem;
import org.cauce.io.Problem;
import org.cauce.io.ReadOptions;
import org.cauce.io.RecordReader;
import org.cauce.io.TableProblem;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FlowFilter;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.indicator.Observation;
import org.cauce.model.indicator.ObservationFilter;
import org.cauce.model.source.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How every reader behaves, whatever its format. */
final class FormatBehaviourTest {
    private static final int PADDING = 1 << 20;

    static Stream<Sample> formats() {
        return Sample.all().stream().filter(sample -> !(sample.format() instanceof SheetFormat));
    }

    static Stream<Sample> padded() {
        return Sample.texts();
    }

    static Stream<Sample> tables() {
        return Sample.tables();
    }

    /** Tables with one row of headings, whose columns may stand in any order; those of SDMX tell roles by it. */
    static Stream<Sample> headed() {
        return tables().filter(sample -> !sample.format().id().matches("usbp-monthly|sdmx-csv"));
    }

    private static ReadOptions some(FlowFilter flows, ObservationFilter observations) {
        return ReadOptions.STANDARD.withFlows(flows).withObservations(observations);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void citesFileAndLineOfEachRecordUnderAnIdOfItsOwn(Sample sample) throws IOException {
        List<Statement<?>> records = sample.read().records();

        assertThat(records)
                .allSatisfy(record -> assertThat(record.citations())
                        .anySatisfy(citation -> assertThat(citation.at())
                                .hasValueSatisfying(at -> assertThat(at.file())
                                        .matches(file ->
                                                file.equals(sample.name()) || file.startsWith(sample.name() + "!")))));
        assertThat(records).extracting(Statement::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void goesOnWhereAnIteratorStopped(Sample sample) throws IOException {
        List<Object> ids = new ArrayList<>();
        try (RecordReader<? extends Statement<?>> reader =
                sample.format().open(DataFile.of(sample.name(), sample.bytes()), ReadOptions.STANDARD)) {
            ids.add(reader.iterator().next().id());
            reader.iterator().forEachRemaining(record -> ids.add(record.id()));
            Iterator<?> ended = reader.iterator();
            assertThat(ended.hasNext()).isFalse();
        }

        assertThat(ids)
                .isEqualTo(sample.read().records().stream().map(Statement::id).toList());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void givesNoMoreAndNoLessThanWhatAFilterWants(Sample sample) throws IOException {
        Reading all = sample.read();
        for (Object one : all.says()) {
            FlowFilter.Builder flows = FlowFilter.builder();
            ObservationFilter.Builder observations = ObservationFilter.builder();
            if (one instanceof FundingFlow flow) {
                flow.recipients().ifPresent(split -> flows.addAllRecipients(split.parts()));
                flows.addAllProviders(flow.providers()).addStages(flow.stage());
            } else if (one instanceof Observation observation) {
                observations.addSubjects(observation.subject());
            }
            hold(sample, all, flows.build(), observations.build());
        }
        for (int year = 1960; year < 2024; year++) {
            hold(
                    sample,
                    all,
                    FlowFilter.builder().firstYear(year).build(),
                    ObservationFilter.builder().firstYear(year).build());
            hold(
                    sample,
                    all,
                    FlowFilter.builder().lastYear(year).build(),
                    ObservationFilter.builder().lastYear(year).build());
        }
    }

    private static void hold(Sample sample, Reading all, FlowFilter flows, ObservationFilter observations)
            throws IOException {
        Predicate<Object> wanted = one -> one instanceof FundingFlow flow
                ? flows.accepts(flow)
                : !(one instanceof Observation observation) || accepts(observations, observation);
        Reading some = sample.read(some(flows, observations)).addsUp();
        List<Object> expected = all.says().stream().filter(wanted).toList();
        assertThat(some.says()).as("%s %s", flows, observations).isEqualTo(expected);
        if (expected.size() < all.count()) {
            assertThat(passedOver(some) + leftOut(some, all)).isPositive();
        }
    }

    private static boolean accepts(ObservationFilter filter, Observation observation) {
        return observation.subjects().stream().anyMatch(filter::wantsSubject)
                && filter.wantsPeriod(observation.period());
    }

    private static long passedOver(Reading some) {
        return some.report().counts().entrySet().stream()
                .filter(count -> count.getKey().startsWith("passed-over"))
                .mapToLong(count -> count.getValue().kept())
                .sum();
    }

    /** A measure that is not wanted is not looked at, in a row that is. */
    private static long leftOut(Reading some, Reading all) {
        return some.report().of("rows").equals(all.report().of("rows"))
                ? all.report().of("flows").kept() - some.report().of("flows").kept()
                : 0;
    }

    @ParameterizedTest
    @MethodSource("formats")
    void givesTheSameFlowsThroughACursor(Sample sample) throws IOException {
        List<Object> flows = new ArrayList<>();
        try (RecordReader<? extends Statement<?>> reader =
                sample.format().open(DataFile.of(sample.name(), sample.bytes()), ReadOptions.STANDARD)) {
            if (reader instanceof FlowReader flowReader) {
                FlowCursor cursor = flowReader.cursor();
                while (cursor.next()) {
                    assertThat(cursor.amount()).isNotNull();
                    flows.add(cursor.statement().says());
                }
                assertThat(flows).isEqualTo(sample.read().says());
                assertThat(reader.report()).isEqualTo(sample.read().report());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void closesWhatItOpens(Sample sample) throws IOException {
        for (byte[] bytes : List.of(sample.bytes(), Arrays.copyOf(sample.bytes(), 40), new byte[0])) {
            AtomicInteger open = new AtomicInteger();
            DataFile file = DataFile.of(sample.name(), new Counting(bytes, open));
            try (RecordReader<? extends Statement<?>> reader = sample.format().open(file, ReadOptions.STANDARD)) {
                assertThat(reader.iterator().hasNext())
                        .isEqualTo(reader.iterator().hasNext());
            }
            assertThat(open).as("streams left open").hasValue(0);
        }
    }

    private static final class Counting extends ByteSource {
        private final byte[] bytes;
        private final AtomicInteger open;

        Counting(byte[] bytes, AtomicInteger open) {
            this.bytes = bytes;
            this.open = open;
        }

        @Override
        public InputStream openStream() {
            open.incrementAndGet();
            return new FilterInputStream(new ByteArrayInputStream(bytes)) {
                private boolean isClosed;

                @Override
                public void close() {
                    open.addAndGet(isClosed ? 0 : -1);
                    isClosed = true;
                }
            };
        }
    }

    @ParameterizedTest
    @MethodSource("padded")
    void tellsItsProgressAndStopsWhenAsked(Sample sample) throws IOException {
        byte[] padded = padded(sample);
        AtomicLong heard = new AtomicLong();
        ReadOptions listened = ReadOptions.STANDARD.withOnProgress(heard::set);
        Reading whole = sample.read(padded, listened).addsUp();
        assertThat(heard.get()).isGreaterThan(PADDING / 2);
        assertThat(whole.says()).isEqualTo(sample.read().says());

        heard.set(0);
        Reading stopped = sample.read(padded, listened.withIsCancelled(() -> heard.get() > 0))
                .addsUp();
        assertThat(stopped.codes()).contains(TableProblem.CANCELLED);
        assertThat(stopped.count()).isLessThanOrEqualTo(whole.count());
    }

    /** Blank lines between rows, and blanks between what is no row, change nothing. */
    static byte[] padded(Sample sample) {
        String text = sample.text();
        int at = sample.isXml() ? text.lastIndexOf("</") : sample.isJson() ? text.lastIndexOf('}') : text.length();
        return (text.substring(0, at) + "\n".repeat(PADDING) + text.substring(at)).getBytes(UTF_8);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void holdsItsLimits(Sample sample) throws IOException {
        Reading all = sample.read();
        Reading bytes = sample.read(
                ReadOptions.STANDARD.withLimits(ReadOptions.LIMITS.withFileBytes(sample.bytes().length - 1)));
        assertThat(bytes.addsUp().codes()).contains(InputProblem.FILE_TOO_LARGE);

        Reading rows = sample.read(ReadOptions.STANDARD.withLimits(ReadOptions.LIMITS.withRecordsPerFile(1)));
        assertThat(rows.addsUp().codes()).contains(InputProblem.TOO_MANY_RECORDS);
        assertThat(rows.count()).isLessThan(all.count());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void goesOnBehindARowThatItRefuses(Sample sample) throws IOException {
        Table table = Table.of(sample);
        Reading whole = sample.read();
        List<ImmutableList<String>> rows = new ArrayList<>(table.rows());
        rows.add(rows.size() - 1, worse(table));
        List<Problem> heard = new ArrayList<>();
        Reading reading = sample.read(
                        new Table(table.separator(), ImmutableList.copyOf(rows), table.heading()).text(),
                        ReadOptions.STANDARD.withOnProblem(heard::add))
                .addsUp();

        assertThat(reading.problemCount()).isGreaterThan(whole.problemCount());
        assertThat(reading.says()).containsAll(whole.says());
        assertThat(heard).containsAll(reading.problems());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void stopsAfterTooManyProblems(Sample sample) throws IOException {
        Table table = Table.of(sample);
        List<ImmutableList<String>> rows = new ArrayList<>(table.rows());
        IntStream.range(0, 20).forEach(i -> rows.add(rows.size() - 1, worse(table)));
        Reading reading = sample.read(
                        new Table(table.separator(), ImmutableList.copyOf(rows), table.heading()).text(),
                        ReadOptions.STANDARD.withLimits(ReadOptions.LIMITS.withProblems(5)))
                .addsUp();

        assertThat(reading.codes()).hasSize(6).endsWith(InputProblem.TOO_MANY_PROBLEMS);
    }

    /** A row in which nothing is a number, a year or a country. */
    private static ImmutableList<String> worse(Table table) {
        return table.rows().get(table.rows().size() - 1).stream()
                .map(cell -> cell.isEmpty() ? "" : "x?" + cell)
                .collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void keepsRecordsThatRepeatAndTellsThemWhenAsked(Sample sample) throws IOException {
        Table table = Table.of(sample);
        Reading once = sample.read();
        String twice = table.twice(table.rows().size() - 1).text();
        Reading silent = sample.read(twice, ReadOptions.STANDARD).addsUp();
        Reading told = sample.read(twice, ReadOptions.STANDARD.withReportsRepeats(true))
                .addsUp();

        assertThat(silent.count()).isGreaterThan(once.count());
        assertThat(silent.codes()).doesNotContain(TableProblem.REPEATED_ROW);
        assertThat(told.says()).isEqualTo(silent.says());
        assertThat(told.codes()).filteredOn(TableProblem.REPEATED_ROW::equals).hasSize((int)
                (silent.count() - once.count()));
        assertThat(sample.read(ReadOptions.STANDARD.withReportsRepeats(true)).codes())
                .doesNotContain(TableProblem.REPEATED_ROW);
    }

    @ParameterizedTest
    @MethodSource("headed")
    void findsColumnsWhereverTheyStand(Sample sample) throws IOException {
        assertThat(sample.read(Table.of(sample).reversed().text(), ReadOptions.STANDARD)
                        .says())
                .hasSameSizeAs(sample.read().says())
                .containsAll(sample.read().says());
    }

    @ParameterizedTest
    @MethodSource("headed")
    void findsColumnsHoweverTheirNamesAreSpelled(Sample sample) throws IOException {
        Table table = Table.of(sample);
        List<String> names = table.rows().get(table.heading()).stream()
                .map(name -> " " + name.toUpperCase(Locale.ROOT).replace(' ', '_') + " ")
                .toList();
        // both YEAR and Year; names of areas, which are no columns
        if (!sample.format().id().matches("oecd-dac|undesa-migrant-stock")) {
            assertThat(sample.read(table.with(table.heading(), names).text(), ReadOptions.STANDARD)
                            .says())
                    .isEqualTo(sample.read().says());
        }
    }

    @ParameterizedTest
    @MethodSource("headed")
    void tellsAColumnThatItDoesNotKnow(Sample sample) throws IOException {
        Reading reading = sample.read(Table.of(sample).withColumn("#zz", "zz").text(), ReadOptions.STANDARD)
                .addsUp();

        assertThat(reading.says()).isEqualTo(sample.read().says());
        if (!sample.format().id().equals("hxl")) { // any tag is known
            assertThat(reading.codes()).contains(TableProblem.UNKNOWN_COLUMNS);
        }
    }

    @ParameterizedTest
    @MethodSource("headed")
    void namesAllColumnsThatAreMissing(Sample sample) throws IOException {
        Table table = Table.of(sample);
        List<String> names = table.rows().get(table.heading());
        for (int i = 0; i < names.size(); i++) {
            List<String> without = new ArrayList<>(names);
            without.set(i, "zz");
            Reading reading = sample.read(table.with(table.heading(), without).text(), ReadOptions.STANDARD)
                    .addsUp();
            if (reading.count() == 0) {
                assertThat(reading.problems())
                        .as("without %s", names.get(i))
                        .filteredOn(Problem::isError)
                        .hasSize(1)
                        .allMatch(problem -> problem.expected().isPresent());
            }
        }
        List<String> none = names.stream().map(name -> "zz").toList();
        assertThat(sample.read(table.with(table.heading(), none).text(), ReadOptions.STANDARD)
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.isError()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("headed")
    void readsUtf16LikeUtf8(Sample sample) throws IOException {
        byte[] wide = ("\uFEFF" + sample.text().replace("\uFEFF", "")).getBytes(UTF_16LE);

        assertThat(sample.read(wide).says()).isEqualTo(sample.read().says());
        assertThat(Formats.installed().detect(DataFile.of("wide", wide)))
                .map(Format::id)
                .contains(sample.format().id());
    }

    @ParameterizedTest
    @MethodSource("padded")
    void unpacksGzip(Sample sample) throws IOException {
        byte[] packed = sample.gzipped();

        assertThat(Formats.installed().detect(DataFile.of("packed", packed)))
                .map(Format::id)
                .contains(sample.format().id());
        assertThat(sample.read(packed).says()).isEqualTo(sample.read().says());
        for (int length = 2; length < packed.length; length++) {
            assertThat(sample.read(Arrays.copyOf(packed, length)).addsUp().problems())
                    .anyMatch(Problem::isError);
        }
    }
}
