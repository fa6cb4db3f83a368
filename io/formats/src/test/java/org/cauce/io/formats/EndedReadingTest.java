package org.cauce.io.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.cauce.io.DataFile;
import org.cauce.io.InputProblem;
import org.cauce.io.Problem;
import org.cauce.io.ReadOptions;
import org.cauce.io.RecordReader;
import org.cauce.io.TableProblem;
import org.cauce.io.contract.FormatSample;
import org.cauce.io.iati.IatiReader;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.xml.XmlProblem;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a reader says that it did not come to the end of the file. */
final class EndedReadingTest {
    private static final String ACTIVITIES = "<iati-activities version='2.03'>"
            + "<iati-activity><iati-identifier>XM-1</iati-identifier></iati-activity>".repeat(3)
            + "</iati-activities>";

    static Stream<FormatSample> formats() {
        return Samples.all().stream().filter(sample -> !(sample.format() instanceof SheetFormat));
    }

    static Stream<FormatSample> texts() {
        return Samples.texts();
    }

    static Stream<FormatSample> headed() {
        return Samples.tables().filter(sample -> !sample.format().id().equals("sdmx-csv"));
    }

    private static Optional<Problem> endedBy(FormatSample sample, byte[] bytes, ReadOptions options)
            throws IOException {
        try (RecordReader<? extends Statement<?>> reader =
                sample.format().open(DataFile.of(sample.name(), bytes), options)) {
            reader.forEach(record -> {});
            reader.endedBy().ifPresent(problem -> assertThat(reader.problems()).contains(problem));
            return reader.endedBy();
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void nothingEndsTheReadingOfAWholeFile(FormatSample sample) throws IOException {
        assertThat(endedBy(sample, sample.bytes(), ReadOptions.STANDARD)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void endsWhereAPackedFileIsCut(FormatSample sample) throws IOException {
        byte[] packed = Samples.gzipped(sample);

        for (int left : List.of(packed.length * 2 / 3, packed.length - 4)) {
            assertThat(endedBy(sample, Arrays.copyOf(packed, left), ReadOptions.STANDARD))
                    .as("the first %s of %s bytes", left, packed.length)
                    .get()
                    .satisfies(problem -> assertThat(problem.isError()).isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void endsAtALimit(FormatSample sample) throws IOException {
        ReadOptions one = ReadOptions.STANDARD.withLimits(ReadOptions.LIMITS.withRecordsPerFile(1));

        assertThat(endedBy(sample, sample.bytes(), one).map(Problem::code)).contains(InputProblem.TOO_MANY_RECORDS);
    }

    @ParameterizedTest
    @MethodSource("headed")
    void endsWhereThereIsNoHeading(FormatSample sample) throws IOException {
        byte[] other = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);

        assertThat(endedBy(sample, other, ReadOptions.STANDARD).map(Problem::code))
                .get()
                .isIn(TableProblem.NO_HEADING, TableProblem.MISSING_COLUMNS);
    }

    @ParameterizedTest
    @MethodSource("headed")
    void goesOnAfterARowThatIsRefused(FormatSample sample) throws IOException {
        Table table = Table.of(sample);
        ImmutableList<String> worse = table.rows().get(table.rows().size() - 1).stream()
                .map(cell -> cell.isEmpty() ? "" : "x?" + cell)
                .collect(ImmutableList.toImmutableList());
        ImmutableList<ImmutableList<String>> rows = ImmutableList.<ImmutableList<String>>builder()
                .addAll(table.rows())
                .add(worse)
                .build();
        String text = new Table(table.separator(), rows, table.heading()).text();

        assertThat(endedBy(sample, text.getBytes(StandardCharsets.UTF_8), ReadOptions.STANDARD))
                .isEmpty();
    }

    @Test
    void endsWhereAFileOfIatiIsCut() throws IOException {
        assertThat(endedBy(ACTIVITIES.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(endedBy(ACTIVITIES.substring(0, ACTIVITIES.length() / 2).getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    @Test
    void endsBehindTheRootOfIati() throws IOException {
        assertThat(endedBy((ACTIVITIES + ACTIVITIES).getBytes(StandardCharsets.UTF_8))
                        .map(Problem::code))
                .contains(XmlProblem.SECOND_ROOT);
    }

    @Test
    void endsWhereThePackingOfIatiIsCutBehindTheRoot() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(ACTIVITIES.getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = packed.toByteArray();

        assertThat(endedBy(Arrays.copyOf(whole, whole.length - 4))).isPresent();
    }

    private static Optional<Problem> endedBy(byte[] bytes) throws IOException {
        try (IatiReader<IatiActivity> reader =
                IatiReader.open(DataFile.of("activities.xml", bytes).open(), "activities.xml", IatiReader.LIMITS)) {
            reader.forEach(activity -> {});
            return reader.endedBy();
        }
    }
}
