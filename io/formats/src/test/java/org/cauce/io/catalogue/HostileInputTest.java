package org.cauce.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cauce.io.InputProblem;
import org.cauce.io.Problem;
import org.cauce.io.ProblemCode;
import org.cauce.io.ReadLimits;
import org.cauce.io.ReadReport;
import org.cauce.io.ReadResult;
import org.cauce.model.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an attacker, or a broken program, would send. Everything ends soon, with a problem, in little memory. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileInputTest {
    private static final String BEGIN = "{\"cauce-catalogue\": 1, \"flows\": [";
    private static final String RECORD =
            "{\"id\": \"a\", \"says\": {\"stage\": \"pledged\", \"amount\": {\"is\": \"none\"}}}";

    /** A text repeated, as a stream that is made while it is read. */
    private static InputStream repeated(String text, int times) {
        byte[] chunk = text.repeat(1_000).getBytes(StandardCharsets.UTF_8);
        return new SequenceInputStream(Collections.enumeration(IntStream.range(0, times / 1_000)
                .mapToObj(part -> (InputStream) new ByteArrayInputStream(chunk))
                .toList()));
    }

    private static InputStream stream(Object... parts) {
        List<InputStream> streams = Arrays.stream(parts)
                .map(part -> part instanceof InputStream stream
                        ? stream
                        : new ByteArrayInputStream(((String) part).getBytes(StandardCharsets.UTF_8)))
                .toList();
        return new SequenceInputStream(Collections.enumeration(streams));
    }

    private static ReadResult<Catalogue> read(Object... parts) {
        ReadResult<Catalogue> result = CatalogueReader.create().read(stream(parts), "hostile.json");
        ReadReport.Count total = result.report().total();
        assertThat(total.seen()).isEqualTo(total.kept() + total.refused());
        assertThat(result.problems())
                .allSatisfy(problem -> assertThat(problem.message()).hasSizeLessThan(1_500));
        return result;
    }

    private static Stream<ProblemCode> codes(ReadResult<?> result) {
        return result.problems().stream().map(Problem::code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"id\": ", "{\"id\": \"a\", \"says\": {\"stage\": \"pledged\", \"wordedAs\": "})
    void refusesATextOfAHundredMegabytes(String before) {
        assertThat(codes(read(BEGIN, before, "\"", repeated("x", 100_000_000), "\"}}]}")))
                .containsExactly(InputProblem.TEXT_TOO_LONG);
    }

    @Test
    void refusesANameOfAHundredMegabytes() {
        assertThat(codes(read(BEGIN, "{\"", repeated("x", 100_000_000), "\": 1}]}")))
                .containsExactly(InputProblem.TEXT_TOO_LONG);
        assertThat(codes(read("{\"", repeated("x", 100_000_000), "\": 1}")))
                .containsExactly(InputProblem.TEXT_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void refusesNestingAHundredThousandDeep(String level) {
        assertThat(codes(read(BEGIN, repeated(level, 100_000)))).endsWith(InputProblem.NESTING_TOO_DEEP);
        assertThat(codes(read(BEGIN, "{\"id\": ", repeated(level, 100_000))))
                .containsExactly(InputProblem.NESTING_TOO_DEEP);
        assertThat(codes(read("{\"cauce-catalogue\": 1, \"other\": ", repeated(level, 100_000))))
                .contains(InputProblem.NESTING_TOO_DEEP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "0.", "1e", "1.5e-"})
    void refusesANumberOfTenMillionDigits(String before) {
        assertThat(codes(read(BEGIN, "{\"id\": ", before, repeated("7", 10_000_000), "}]}")))
                .containsExactly(InputProblem.TEXT_TOO_LONG);
        assertThat(codes(read(BEGIN, "{\"id\": ", before, "7".repeat(101), "}]}")))
                .containsExactly(InputProblem.NUMBER_TOO_LONG);
        assertThat(codes(read("{\"cauce-catalogue\": 1", repeated("7", 10_000_000), "}")))
                .containsExactly(InputProblem.TEXT_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e2147483647", "1e-2147483648", "9e99999999999999999999", "0e-2000000000", "1E+101", "1e-101"})
    void refusesNumbersWhoseDigitsWouldFillTheMemory(String number) {
        String share = "{\"id\": \"a\", \"says\": {\"stage\": \"pledged\", \"amount\":"
                + " {\"is\": \"share\", \"whole\": \"flow:a\", \"percent\": " + number + "}}}";
        assertThat(codes(read(BEGIN, share, "]}"))).containsExactly(InputProblem.NUMBER_TOO_LONG);
    }

    @Test
    void refusesAnObjectOfAMillionKeys() {
        StringBuilder keys = new StringBuilder();
        for (int key = 0; key < 1_000_000; key++) {
            keys.append("\"k").append(key).append("\": 1, ");
        }
        ReadResult<Catalogue> result = read(BEGIN, "{", keys.toString(), "\"id\": \"x\"}, ", RECORD, "]}");

        assertThat(codes(result)).containsExactly(InputProblem.RECORD_TOO_LARGE);
        assertThat(result.report().total()).isEqualTo(new ReadReport.Count(2, 1, 1));
    }

    @Test
    void stopsAtTheLimitOfProblemsInAMillionOfSections() {
        StringBuilder sections = new StringBuilder("{\"cauce-catalogue\": 1");
        for (int section = 0; section < 1_000_000; section++) {
            sections.append(", \"s").append(section).append("\": []");
        }
        assertThat(read(sections.toString(), "}").problems())
                .hasSize(ReadLimits.STANDARD.problems() + 1)
                .last()
                .extracting(Problem::code)
                .isEqualTo(InputProblem.TOO_MANY_PROBLEMS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{},", "[],", "null,", "\"\",", "0,"})
    void stopsAtTheLimitOfProblemsInAHugeListOfNothing(String nothing) {
        ReadResult<Catalogue> result = read(BEGIN, repeated(nothing, 10_000_000), "{}]}");
        assertThat(result.problems()).hasSize(ReadLimits.STANDARD.problems() + 1);
        assertThat(codes(result)).endsWith(InputProblem.TOO_MANY_PROBLEMS);
    }

    @Test
    void refusesARecordWithAHugeListOfNothing() {
        assertThat(codes(read(BEGIN, "{\"id\": [", repeated("{},", 10_000_000), "{}]}]}")))
                .containsExactly(InputProblem.RECORD_TOO_LARGE);
    }

    @Test
    void refusesMoreDuplicateKeysThanThereIsPatienceFor() {
        assertThat(codes(read(BEGIN, "{", repeated("\"id\": [{}], ", 1_000_000), "\"id\": 1}]}")))
                .endsWith(InputProblem.TOO_MANY_PROBLEMS)
                .contains(InputProblem.DUPLICATE_KEY);
    }

    @Test
    void tellsAllThatIsWrongWithAVeryWrongRecord() {
        ReadResult<Catalogue> result = read(
                BEGIN,
                "{\"id\": \"a\", \"says\": {\"stage\": \"pledged\", \"amount\": {\"is\": \"none\"}, \"providers\": [",
                repeated("\"nobody\",", 20_000),
                "\"nobody\"]}}]}");
        assertThat(codes(result)).contains(InputProblem.INVALID_VALUE).endsWith(InputProblem.TOO_MANY_PROBLEMS);
    }

    @Test
    void looksForReferencesInReasonableTime() {
        StringBuilder records = new StringBuilder();
        for (int record = 0; record < 20_000; record++) {
            records.append(
                    "{\"id\": \"a%d\", \"says\": {\"stage\": \"pledged\", \"providers\": [\"organisation:%s%d\"], \"amount\": {\"is\": \"none\"}}},"
                            .formatted(record, "x".repeat(80), record));
        }
        assertThat(codes(read(BEGIN, records.toString(), RECORD, "]}")))
                .endsWith(InputProblem.TOO_MANY_PROBLEMS)
                .contains(CatalogueProblem.DANGLING_REFERENCE);
    }

    @Test
    void tellsAProblemWhereverAFileIsCut() {
        byte[] whole = (BEGIN + RECORD + "], \"gaps\": [{\"id\": \"x\", \"says\": {\"missing\": \"ñ€😀\"}}]}")
                .getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            ReadResult<Catalogue> result = CatalogueReader.create().read(Arrays.copyOf(whole, length), "cut.json");
            assertThat(result.value()).as("%d bytes", length).isEmpty();
            assertThat(codes(result).toList())
                    .as("%d bytes", length)
                    .containsAnyOf(InputProblem.EMPTY_FILE, InputProblem.TRUNCATED_FILE, InputProblem.MALFORMED_JSON);
        }
        assertThat(CatalogueReader.create().read(whole, "whole.json").value()).isPresent();
    }

    static Stream<byte[]> noText() {
        return Stream.of(
                new byte[1_000_000],
                new byte[] {(byte) 0xFF},
                new byte[] {(byte) 0xFE, (byte) 0xFF, 0, '{', 0, '}'},
                "{}".getBytes(StandardCharsets.UTF_16LE),
                (BEGIN + "\u0000").getBytes(StandardCharsets.UTF_8),
                (BEGIN + "{\"id\": \"\u0000\"}]}").getBytes(StandardCharsets.UTF_8),
                (BEGIN + "{\"id\": \"\u00F1\"}]}").getBytes(StandardCharsets.ISO_8859_1),
                new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                "\u001F\u008B\b".getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @MethodSource("noText")
    void refusesWhatIsNoText(byte[] bytes) {
        ReadResult<Catalogue> result = CatalogueReader.create().read(bytes, "bytes.json");
        assertThat(result.value()).isEmpty();
        assertThat(codes(result)).containsAnyOf(InputProblem.INVALID_ENCODING, InputProblem.MALFORMED_JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"cauce-catalogue\": 1}{}",
                "{\"cauce-catalogue\": 1} x",
                "{\"cauce-catalogue\": 1,}",
                "{'cauce-catalogue': 1}",
                "{\"cauce-catalogue\": 01}",
                "{\"cauce-catalogue\": 1, \"gaps\": [1,]}",
                "{\"cauce-catalogue\": 1, /* comment */ \"gaps\": []}",
                "{\"cauce-catalogue\": 1, \"gaps\": [NaN]}",
                "{\"cauce-catalogue\": 1, \"gaps\": [+1]}",
                "{\"cauce-catalogue\": 1, \"gaps\": [.5]}",
                "{\"cauce-catalogue\": 1, \"gaps\": [\"\\x\"]}"
            })
    void refusesWhatIsNearlyJson(String text) {
        assertThat(codes(read(text))).contains(InputProblem.MALFORMED_JSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "NaN       | 'NaN' is a number only elsewhere",
                "-Infinity | not JSON",
                "+1        | plus sign",
                ".5        | not JSON",
                "/* x */ 1 | comment",
            })
    void tellsWhatIsNoJsonInWordsOfItsOwn(String value, String words) {
        assertThat(read("{\"cauce-catalogue\": 1, \"gaps\": [" + value + "]}").problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).contains(words).doesNotContain("Feature", "ALLOW_", "enable"));
    }

    @Test
    void endsAnEndlessStream() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                Arrays.fill(buffer, offset, offset + length, (byte) ' ');
                return length;
            }
        };
        ReadLimits limits = ReadLimits.STANDARD.withFileBytes(50_000_000);
        assertThat(codes(CatalogueReader.builder().limits(limits).build().read(endless, "endless.json")))
                .containsExactly(InputProblem.FILE_TOO_LARGE);
    }
}
