package org.cauce.io.sdmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.cauce.io.Problem;
import org.cauce.io.ReadReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds whichever form a file has. */
class SdmxReaderTest {
    private static final String HEADING = "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,TIME_PERIOD,OBS_VALUE";

    /** The same data in each form: of Honduras in 2019 and 2020 and of Guatemala in 2020. */
    private enum Sample {
        CSV(String.join(
                "\n",
                HEADING,
                "dataflow,A:DF(1.0),I,HND,2019,1",
                "dataflow,A:DF(1.0),I,HND,2020,2",
                "dataflow,A:DF(1.0),I,GTM,2020,3\n")),
        JSON("""
                {"structure":{"dimensions":{"series":[{"id":"REF_AREA","values":[{"id":"HND"},{"id":"GTM"}]}],
                "observation":[{"id":"TIME_PERIOD","values":[{"id":"2019"},{"id":"2020"}]}]}},
                "dataSets":[{"series":{"0":{"observations":{"0":[1],"1":[2]}},"1":{"observations":{"1":[3]}}}}]}"""),
        ML("""
                <m:StructureSpecificData xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message"><m:DataSet>
                <Series REF_AREA="HND"><Obs TIME_PERIOD="2019" OBS_VALUE="1"/><Obs TIME_PERIOD="2020" OBS_VALUE="2"/>
                </Series><Series REF_AREA="GTM"><Obs TIME_PERIOD="2020" OBS_VALUE="3"/></Series>
                </m:DataSet></m:StructureSpecificData>""");

        private final String text;

        Sample(String text) {
            this.text = text;
        }

        byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Bytes that know whether they were closed. */
    private static final class Watched extends ByteArrayInputStream {
        private boolean isClosed;

        Watched(byte[] bytes) {
            super(bytes);
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }

    private static byte[] packed(Sample sample) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(sample.bytes());
        }
        return packed.toByteArray();
    }

    private static Read file(Path folder, byte[] bytes) throws IOException {
        return Read.file(Files.write(folder.resolve("data"), bytes), SdmxOptions.STANDARD);
    }

    @ParameterizedTest
    @EnumSource
    void readsAllSeriesWithTheirObservations(Sample sample) {
        Read read = Read.text(sample.text, SdmxOptions.STANDARD);

        assertThat(read.observations())
                .map(SdmxObservation::toString)
                .containsExactly("HND.2019 OBS_VALUE=1", "HND.2020 OBS_VALUE=2", "GTM.2020 OBS_VALUE=3");
        assertThat(read.report().of("series")).isEqualTo(new ReadReport.Count(2, 2, 0));
        assertThat(read.series()).map(series -> series.key().isPartial()).containsExactly(false, false);
    }

    @ParameterizedTest
    @EnumSource
    void passesAMarkOfTheByteOrder(Sample sample) {
        assertThat(Read.text('\ufeff' + sample.text, SdmxOptions.STANDARD).observations())
                .hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "ML"})
    void passesBlanksBeforeTheFirstSign(Sample sample) {
        assertThat(Read.text(" \t\r\n" + sample.text, SdmxOptions.STANDARD).observations())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\ufeff"})
    void tellsThatThereIsNothing(String text) {
        Read read = Read.text(text, SdmxOptions.STANDARD);

        assertThat(read.errors()).hasSize(1).isSubsetOf("empty_file", "not_sdmx");
        assertThat(read.form()).isNull();
        assertThat(read.header()).isEqualTo(SdmxHeader.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void readsPackedFiles(Sample sample, @TempDir Path folder) throws IOException {
        Read read = file(folder, packed(sample));

        assertThat(read.observations()).hasSize(3);
        assertThat(read.errors()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tellsThatAPackedFileIsCut(Sample sample, @TempDir Path folder) throws IOException {
        byte[] packed = packed(sample);

        assertThat(file(folder, Arrays.copyOf(packed, packed.length - 9)).errors())
                .containsExactly("truncated_file");
    }

    @ParameterizedTest
    @EnumSource
    void tellsThatThePackingIsBroken(Sample sample, @TempDir Path folder) throws IOException {
        byte[] packed = packed(sample);
        packed[packed.length - 8] ^= 1;

        assertThat(file(folder, packed).errors()).containsExactly("malformed_gzip");
    }

    @ParameterizedTest
    @EnumSource
    void countsTheObservationsOfASeriesThatIsLeftHalfway(Sample sample) throws IOException {
        try (SdmxReader reader =
                SdmxReader.open(new ByteArrayInputStream(sample.bytes()), "data", SdmxOptions.STANDARD)) {
            assertThat(reader.nextObservation()).isEmpty();
            assertThat(reader.nextSeries()).map(SdmxSeries::toString).contains("HND");
            assertThat(reader.nextObservation()).map(SdmxObservation::toString).contains("HND.2019 OBS_VALUE=1");
            assertThat(reader.nextSeries()).map(SdmxSeries::toString).contains("GTM");
            assertThat(reader.iterator())
                    .toIterable()
                    .map(SdmxObservation::toString)
                    .containsExactly("GTM.2020 OBS_VALUE=3");
            assertThat(reader.nextSeries()).isEmpty();
            assertThat(reader.report().of("observations")).isEqualTo(new ReadReport.Count(3, 3, 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void closesTheStreamThatItReads(Sample sample) throws IOException {
        Watched in = new Watched(sample.bytes());
        try (SdmxReader reader = SdmxReader.open(in, "data", SdmxOptions.STANDARD)) {
            assertThat(reader.nextSeries()).isPresent();
        }

        assertThat(in.isClosed).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "page", "STRUCTURE,DIM\n", "{\"page\":1}", "{\"page\"", "<html/>", "<html"})
    void closesTheStreamThatItRefuses(String text) throws IOException {
        Watched in = new Watched(text.getBytes(StandardCharsets.UTF_8));
        try (SdmxReader reader = SdmxReader.open(in, "data", SdmxOptions.STANDARD)) {
            assertThat(reader.problems()).hasSize(1);
            assertThat(in.isClosed).isTrue();
        }
    }

    @Test
    void keepsNoCopyOfAStreamOnceItIsClosed() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "only Linux shows what is open");
        long before = copies();
        try (SdmxReader reader =
                SdmxReader.open(new ByteArrayInputStream(Sample.JSON.bytes()), "data", SdmxOptions.STANDARD)) {
            assertThat(reader.nextSeries()).isPresent();
            assertThat(copies()).isEqualTo(before + 1);
        }

        assertThat(copies()).isEqualTo(before);
    }

    @Test
    void keepsNoCopyOfAStreamThatItRefuses() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "only Linux shows what is open");
        long before = copies();
        InputStream in = new ByteArrayInputStream("{\"page\":1}".getBytes(StandardCharsets.UTF_8));
        try (SdmxReader reader = SdmxReader.open(in, "data", SdmxOptions.STANDARD)) {
            assertThat(reader.form()).isEmpty();
            assertThat(copies()).isEqualTo(before);
        }
    }

    /** How many copies this process has open. */
    private static long copies() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.filter(SdmxReaderTest::isCopy).count();
        }
    }

    private static boolean isCopy(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().matches(".*/cauce\\d+\\.tmp.*");
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    @Test
    void stopsWhenThereIsNoRoomForMoreProblems() throws IOException {
        SdmxOptions few = SdmxOptions.builder()
                .addDimensions("REF_AREA")
                .limits(SdmxOptions.LIMITS.withProblems(2))
                .build();
        String rows = HEADING + "\n" + "dataflow,A:DF(1.0),I,HND,2019,1\ndataflow,A:DF(1.0),I,HND\n".repeat(4);
        Read read = Read.text(rows, few);

        assertThat(read.errors()).containsExactly("sdmx_row_length", "sdmx_row_length", "too_many_problems");
        assertThat(read.observations()).map(SdmxObservation::line).containsExactly(2L, 4L);
    }

    @Test
    void tellsProblemsToAListenerThoseBeforeItIncluded() throws IOException {
        String text = "STRUCTURE,STRUCTURE_ID,DIM,DIM,OBS_VALUE\ndataflow,A:B(1.0),x,y,n.a.\n";
        List<Problem> heard = new java.util.ArrayList<>();
        try (SdmxReader reader = SdmxReader.open(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "data", SdmxOptions.STANDARD)) {
            reader.onProblem(heard::add);
            assertThat(heard).map(problem -> problem.code().id()).containsExactly("repeated_sdmx_column");
            assertThat(reader.stream()).hasSize(1);
            assertThat(heard).isEqualTo(reader.problems()).hasSize(3);
        }
    }
}
