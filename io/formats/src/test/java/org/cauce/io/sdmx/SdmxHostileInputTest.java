package org.cauce.io.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cauce.io.ReadReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that nobody honest makes: it ends in bounded time and memory, and a problem says why. */
class SdmxHostileInputTest {
    private static final long LARGE = 100_000_000;
    private static final String CSV = "STRUCTURE,STRUCTURE_ID,DIM,TIME_PERIOD,OBS_VALUE\n";
    private static final String ROW = "dataflow,A:B(1.0),x,2020,";
    private static final String ML =
            "<m:StructureSpecificData xmlns:m=\"http://www.sdmx.org/resources/sdmxml/schemas/v2_1"
                    + "/message\"><m:DataSet>";
    private static final String JSON =
            "{\"structure\":{\"dimensions\":{\"observation\":[{\"id\":\"D\",\"values\":[{\"id\":"
                    + "\"x\"}]}]}},\"dataSets\":[{\"observations\":{\"0\":[";

    private static List<String> codes(InputStream in, SdmxOptions options) throws IOException {
        try (SdmxReader reader = SdmxReader.open(in, "hostile", options)) {
            reader.stream().forEach(one -> assertThat(one.line()).isPositive());
            ReadReport.Count count = reader.report().of("observations");
            assertThat(count.seen()).isEqualTo(count.kept() + count.refused());
            return reader.problems().stream()
                    .map(problem -> problem.code().id())
                    .distinct()
                    .toList();
        }
    }

    private static List<String> codes(InputStream in) throws IOException {
        return codes(in, SdmxOptions.STANDARD);
    }

    private static List<String> codes(String text) throws IOException {
        return codes(Repeated.of(text, "", 0, ""));
    }

    @Test
    void endsAtALongCell() throws IOException {
        assertThat(codes(Repeated.of(CSV + ROW, "9", LARGE, "\n"))).contains("text_too_long");
        assertThat(codes(Repeated.of(CSV + ROW + "\"", "9\n", LARGE, "\"\n"))).contains("text_too_long");
        assertThat(codes(Repeated.of("", "S", LARGE, "\n"))).contains("not_sdmx");
        assertThat(codes(Repeated.of(JSON + "\"", "9", LARGE, "\"]}}]}"))).contains("text_too_long");
        assertThat(codes(Repeated.of(ML + "<Obs OBS_VALUE=\"", "9", LARGE, "\"/></m:DataSet>")))
                .contains("text_too_long");
    }

    @Test
    void endsAtManyColumns() throws IOException {
        assertThat(codes(Repeated.of("STRUCTURE,STRUCTURE_ID", ",A", 1_000_000, "\n")))
                .contains("text_too_long");
        String many =
                IntStream.range(0, 1_000_000).mapToObj(i -> " A" + i + "=\"\"").collect(Collectors.joining());
        assertThat(codes(ML + "<Obs" + many + "/>")).containsAnyOf("too_many_names", "text_too_long");
    }

    @Test
    void endsAtNamesWithoutEnd() throws IOException {
        String many = IntStream.range(0, 50_000)
                .mapToObj(i -> "<Obs A" + i + "=\"\"/>")
                .collect(Collectors.joining());
        assertThat(codes(ML + many)).containsAnyOf("too_many_names", "too_many_problems");
        assertThat(codes(Repeated.of("{\"", "a", LARGE, "\":1}"))).contains("text_too_long");
    }

    @Test
    void endsAtDepth() throws IOException {
        assertThat(codes(Repeated.of(ML, "<Obs>", 1_000_000, ""))).contains("nesting_too_deep");
        assertThat(codes(Repeated.of("{\"dataSets\":", "[", 1_000_000, ""))).contains("nesting_too_deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "-1e99999999999999999999", "LONG"})
    void refusesNumbersThatNobodyMeasures(String text) throws IOException {
        String number = text.equals("LONG") ? "9".repeat(10_000) : text;
        assertThat(codes(CSV + ROW + number + "\n")).contains("number_too_long");
        assertThat(codes(JSON + number + "]}}]}")).contains("number_too_long");
        assertThat(codes(ML + "<Obs OBS_VALUE=\"" + number + "\"/></m:DataSet></m:StructureSpecificData>"))
                .contains("number_too_long");
    }

    @Test
    void refusesDocumentTypes() throws IOException {
        assertThat(codes("<!DOCTYPE x [<!ENTITY a 'aaaa'>]>" + ML)).containsExactly("doctype_refused");
    }

    @Test
    void tellsBytesThatAreNoText() throws IOException {
        for (String beginning : List.of(CSV + ROW, JSON, ML)) {
            byte[] bytes = (beginning + "\u00e9").getBytes(StandardCharsets.ISO_8859_1);
            List<String> codes = Read.bytes(Arrays.copyOf(bytes, bytes.length + 5), SdmxOptions.STANDARD)
                    .codes();
            assertThat(codes).as(beginning).contains("invalid_encoding");
        }
    }

    @Test
    void refusesNul() throws IOException {
        assertThat(codes(CSV + ROW + "1\0\n")).contains("broken_sdmx_csv");
        assertThat(codes(JSON + "\"\0\"")).contains("malformed_json");
        assertThat(codes(ML + "\0")).contains("malformed_xml");
    }

    @Test
    void endsAtWhatItWouldHaveToKeep() throws IOException {
        SdmxOptions few = SdmxOptions.builder()
                .limits(SdmxOptions.LIMITS.withValuesPerRecord(1000))
                .build();
        assertThat(codes(Repeated.of(ML, "<Group A=\"1\" B=\"2\"/>", 10_000, "</m:DataSet>"), few))
                .contains("record_too_large");
        assertThat(codes(Repeated.of(JSON, "1,", 10_000, "1]}}]}"), few)).contains("record_too_large");
        assertThat(codes(Repeated.of("{\"structure\":[", "{},", 10_000, "{}]}"), few))
                .contains("record_too_large");
    }

    @Test
    void endsAtTooManyRecordsAndBytes() throws IOException {
        SdmxOptions few = SdmxOptions.builder()
                .limits(SdmxOptions.LIMITS.withRecordsPerFile(100))
                .build();
        assertThat(codes(Repeated.of(CSV, ROW + "1\n", 10_000, ""), few)).contains("too_many_records");
        SdmxOptions small = SdmxOptions.builder()
                .limits(SdmxOptions.LIMITS.withFileBytes(10_000))
                .build();
        for (InputStream in : List.of(
                Repeated.of(CSV, ROW + "1\n", 10_000, ""),
                Repeated.of(JSON, "1,", 10_000, "1]}}]}"),
                Repeated.of(ML, "<Obs A=\"1\"/>", 10_000, ""))) {
            assertThat(codes(in, small)).contains("file_too_large");
        }
    }

    static List<Path> files() throws IOException {
        return SdmxProblemTest.files("fuzz").stream()
                .filter(file ->
                        !file.endsWith("structure.xml") && !file.toString().endsWith(".csv"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void tellsThatAFileIsCutAtEachByte(Path file) throws IOException {
        byte[] whole = Files.readString(file).strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < whole.length; length++) {
            assertThat(Read.bytes(Arrays.copyOf(whole, length), SdmxOptions.STANDARD)
                            .errors())
                    .as("cut at %s", length)
                    .isNotEmpty();
        }
    }
}
