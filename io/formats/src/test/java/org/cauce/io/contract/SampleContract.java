package org.cauce.io.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.cauce.io.InputProblem;
import org.cauce.io.ObservationReader;
import org.cauce.io.Problem;
import org.cauce.io.ReadOptions;
import org.cauce.io.RecordReader;
import org.cauce.io.TableProblem;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.indicator.Observation;
import org.cauce.model.source.FileLine;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every format must make of a valid file, however it is asked to read it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SampleContract {
    /** What makes a file long, so that its reader looks up in the midst of it. */
    private static final int PADDING = 1 << 20;

    private static final int THREADS = 4;
    private static final int BAD_RECORDS = 20;
    private static final int MOST_PROBLEMS = 5;

    SampleContract() {}

    /** {@return the files that the format is tried on, one or more} */
    protected abstract List<FormatSample> samples();

    /** {@return the samples that are text, and no archive} */
    protected final Stream<FormatSample> texts() {
        return samples().stream().filter(sample -> !sample.isArchive());
    }

    /** {@return the samples that are tables: no archive, no XML and no JSON} */
    protected final Stream<FormatSample> tables() {
        return texts().filter(sample -> !sample.isXml() && !sample.isJson());
    }

    /**
     * {@return a text with a megabyte more in it that is no record}
     *
     * <p>It is blank lines, at the end, or before the last bracket or tag. Override it for a format in which these are
     * something else.
     *
     * @param sample the text
     */
    protected byte[] lengthened(FormatSample sample) {
        String text = sample.text();
        int at = sample.isXml() ? text.lastIndexOf("</") : sample.isJson() ? text.lastIndexOf('}') : text.length();
        return (text.substring(0, at) + "\n".repeat(PADDING) + text.substring(at)).getBytes(UTF_8);
    }

    /**
     * {@return a table with records more that must be refused, before its last one}
     *
     * <p>It is the line of that one, with {@code x?} before each word and number. Override it for a format in which a
     * record is no line, or that takes such words.
     *
     * @param sample the table
     * @param count how many more
     * @throws IOException if the disk refuses
     */
    protected byte[] withBadRecords(FormatSample sample, int count) throws IOException {
        List<String> lines = new ArrayList<>(sample.text().lines().toList());
        int last = lastLine(sample);
        String bad = lines.get(last).replaceAll("[\\p{L}\\p{N}]+", "x?$0");
        for (int i = 0; i < count; i++) {
            lines.add(last, bad);
        }
        return (String.join("\n", lines) + "\n").getBytes(UTF_8);
    }

    /**
     * {@return a table with its last record twice}
     *
     * <p>It is the line of that one. Override it for a format in which a record is no line.
     *
     * @param sample the table
     * @throws IOException if the disk refuses
     */
    protected byte[] withRepeatedRecord(FormatSample sample) throws IOException {
        List<String> lines = new ArrayList<>(sample.text().lines().toList());
        int last = lastLine(sample);
        lines.add(last, lines.get(last));
        return (String.join("\n", lines) + "\n").getBytes(UTF_8);
    }

    private static int lastLine(FormatSample sample) throws IOException {
        return (int) sample.read().records().stream()
                        .flatMap(record -> record.citations().stream())
                        .flatMap(citation -> citation.at().stream())
                        .mapToLong(FileLine::line)
                        .max()
                        .orElseThrow(() -> new AssertionError(sample + ": no record cites a line"))
                - 1;
    }

    /** {@return a reader of a sample} */
    static RecordReader<? extends Statement<?>> open(FormatSample sample, ReadOptions options) throws IOException {
        return sample.format().open(sample.file(), options);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsAllThatTheFileHolds(FormatSample sample) throws IOException {
        Reading reading = sample.read().addsUp();

        assertThat(sample.records()).as("records of a sample").isGreaterThanOrEqualTo(2);
        assertThat(reading.count()).as("%s", reading.problems()).isEqualTo(sample.records());
        assertThat(reading.report().total().refused())
                .as("refused: %s", reading.problems())
                .isZero();
        assertThat(reading.report().files()).containsExactly(sample.name());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsTheSameAgain(FormatSample sample) throws IOException {
        assertThat(sample.read()).isEqualTo(sample.read());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsTheSameInSeveralThreads(FormatSample sample) throws Exception {
        Reading one = sample.read();
        List<FutureTask<Reading>> readings = Stream.generate(() -> new FutureTask<>(sample::read))
                .limit(THREADS)
                .toList();
        readings.forEach(reading -> new Thread(reading).start());
        for (FutureTask<Reading> reading : readings) {
            assertThat(reading.get()).isEqualTo(one);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void citesFileAndLineOfEachRecordUnderAnIdOfItsOwn(FormatSample sample) throws IOException {
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
    @MethodSource("samples")
    void saysWhatEachNumberIsOfAndWhen(FormatSample sample) throws IOException {
        try (RecordReader<? extends Statement<?>> reader = open(sample, ReadOptions.STANDARD)) {
            List<Observation> observations = new ArrayList<>();
            for (Statement<?> record : reader) {
                if (record.says() instanceof FundingFlow flow) {
                    assertThat(flow.when()).as("when %s", flow).isPresent();
                    assertThat(flow.providers()).as("who gives in %s", flow).isNotEmpty();
                } else if (record.says() instanceof Observation observation) {
                    observations.add(observation);
                }
            }
            if (reader instanceof ObservationReader indicators) {
                assertThat(indicators.indicators().stream().map(one -> Kind.INDICATOR.ref(one.id())))
                        .as("the indicators of the observations")
                        .containsAll(observations.stream()
                                .map(Observation::indicator)
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void givesNoMoreAndNoLessThanWhatAFilterWants(FormatSample sample) throws IOException {
        Reading all = sample.read();
        for (Filters filters : Filters.of(all)) {
            Reading some = sample.read(filters.options()).addsUp();
            List<Object> wanted = all.says().stream().filter(filters::accept).toList();
            assertThat(some.says()).as("%s", filters).isEqualTo(wanted);
            if (wanted.size() < all.count()) {
                assertThat(Filters.notWanted(some, all))
                        .as("counted as passed over, %s", filters)
                        .isPositive();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void goesOnWhereAnIteratorStopped(FormatSample sample) throws IOException {
        List<Object> ids = new ArrayList<>();
        try (RecordReader<? extends Statement<?>> reader = open(sample, ReadOptions.STANDARD)) {
            ids.add(reader.iterator().next().id());
            reader.iterator().forEachRemaining(record -> ids.add(record.id()));
            Iterator<?> ended = reader.iterator();
            assertThat(ended.hasNext()).isFalse();
        }

        assertThat(ids)
                .isEqualTo(sample.read().records().stream().map(Statement::id).toList());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("texts")
    void tellsItsProgressAndStopsWhenAsked(FormatSample sample) throws IOException {
        byte[] longer = lengthened(sample);
        AtomicLong heard = new AtomicLong();
        ReadOptions listened = ReadOptions.STANDARD.withOnProgress(heard::set);
        Reading whole = sample.read(longer, listened).addsUp();
        assertThat(heard.get()).as("bytes that were told").isGreaterThan(longer.length / 2);
        assertThat(whole.says()).isEqualTo(sample.read().says());

        heard.set(0);
        Reading stopped = sample.read(longer, listened.withIsCancelled(() -> heard.get() > 0))
                .addsUp();
        assertThat(stopped.codes()).contains(TableProblem.CANCELLED);
        assertThat(stopped.count()).isLessThanOrEqualTo(whole.count());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void holdsItsLimits(FormatSample sample) throws IOException {
        Reading bytes = sample.read(
                ReadOptions.STANDARD.withLimits(ReadOptions.LIMITS.withFileBytes(sample.bytes().length - 1)));
        assertThat(bytes.addsUp().codes()).contains(InputProblem.FILE_TOO_LARGE);

        Reading records = sample.read(ReadOptions.STANDARD.withLimits(ReadOptions.LIMITS.withRecordsPerFile(1)));
        assertThat(records.addsUp().codes()).contains(InputProblem.TOO_MANY_RECORDS);
        assertThat(records.count()).isLessThan(sample.records());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("tables")
    void goesOnBehindARecordThatItRefuses(FormatSample sample) throws IOException {
        Reading whole = sample.read();
        List<Problem> heard = new ArrayList<>();
        Reading reading = sample.read(withBadRecords(sample, 1), ReadOptions.STANDARD.withOnProblem(heard::add))
                .addsUp();

        assertThat(reading.problemCount()).isGreaterThan(whole.problemCount());
        assertThat(reading.says()).containsAll(whole.says());
        assertThat(heard).containsAll(reading.problems());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("tables")
    void stopsAfterTooManyProblems(FormatSample sample) throws IOException {
        Reading reading = sample.read(
                        withBadRecords(sample, BAD_RECORDS),
                        ReadOptions.STANDARD.withLimits(ReadOptions.LIMITS.withProblems(MOST_PROBLEMS)))
                .addsUp();

        assertThat(reading.codes()).hasSize(MOST_PROBLEMS + 1).endsWith(InputProblem.TOO_MANY_PROBLEMS);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("tables")
    void keepsRecordsThatRepeatAndTellsThemWhenAsked(FormatSample sample) throws IOException {
        ReadOptions telling = ReadOptions.STANDARD.withReportsRepeats(true);
        byte[] twice = withRepeatedRecord(sample);
        Reading silent = sample.read(twice).addsUp();
        Reading told = sample.read(twice, telling).addsUp();
        long repeated = silent.count() - sample.records();

        assertThat(repeated).isPositive();
        assertThat(silent.codes()).doesNotContain(TableProblem.REPEATED_ROW);
        assertThat(told.says()).isEqualTo(silent.says());
        assertThat(told.codes()).filteredOn(TableProblem.REPEATED_ROW::equals).hasSize((int) repeated);
        assertThat(sample.read(telling).codes()).doesNotContain(TableProblem.REPEATED_ROW);
    }

    /** {@return what the records of a reader say that are left} */
    static List<Object> left(RecordReader<? extends Statement<?>> reader) {
        ImmutableList.Builder<Object> says = ImmutableList.builder();
        reader.iterator().forEachRemaining(record -> says.add(record.says()));
        return says.build();
    }
}
