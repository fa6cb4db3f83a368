package org.cauce.io.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.BaseEncoding;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cauce.io.MalformedInputException;
import org.cauce.io.Problem;
import org.cauce.io.ReadReport;
import org.cauce.io.ReadResult;
import org.cauce.io.contract.Spoiled;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.codelist.CodeListReader;
import org.cauce.io.iati.export.IatiJsonReader;
import org.cauce.io.rates.RateTableReader;
import org.cauce.io.sdmx.SdmxStructures;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The readers of what is no table of statistics: whatever a file holds, each gives a value or tells what is wrong, and
 * throws nothing else.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
final class OtherReadersTest {
    @TempDir
    Path folder;

    enum Kind {
        RATES("rates.csv", "DATE,EUR,HNL\n2021-01,0.82,24.1\n2021-02,0.83,24.2\n") {
            @Override
            List<Problem> read(Path file) {
                return told(RateTableReader.create().read(file));
            }
        },
        CODES_XML(
                "codes.xml",
                "<codelist name='Sector' xml:lang='en'><metadata><name><narrative>S</narrative></name></metadata>"
                        + "<codelist-items><codelist-item><code>1</code><name><narrative>año</narrative></name>"
                        + "</codelist-item></codelist-items></codelist>") {
            @Override
            List<Problem> read(Path file) {
                return told(CodeListReader.create().read(file));
            }
        },
        CODES_JSON(
                "codes.json",
                "{\"attributes\":{\"name\":\"Sector\"},\"metadata\":{\"name\":\"S\"},"
                        + "\"data\":[{\"code\":\"1\",\"name\":\"año\"},{\"code\":\"2\",\"name\":\"b\"}]}") {
            @Override
            List<Problem> read(Path file) {
                return told(CodeListReader.create().read(file));
            }
        },
        STRUCTURES(
                "structure.xml",
                "<m:Structure xmlns:m='http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message'"
                        + " xmlns:s='http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure'><m:Structures>"
                        + "<s:Codelists><s:Codelist id='CL' agencyID='A' version='1.0'><s:Code id='x'/></s:Codelist>"
                        + "</s:Codelists></m:Structures></m:Structure>") {
            @Override
            List<Problem> read(Path file) {
                return told(SdmxStructures.read(file));
            }
        },
        ACTIVITIES("activities.json", "[{\"language\":\"año\",\"line\":1},{\"language\":\"es\"}]") {
            @Override
            List<Problem> read(Path file) throws IOException {
                return activities(file);
            }
        },
        ACTIVITIES_IN_LINES("activities.ndjson", "{\"language\":\"año\"}\n{\"language\":\"es\"}\n") {
            @Override
            List<Problem> read(Path file) throws IOException {
                return activities(file);
            }
        };

        private final String name;
        private final String sample;

        Kind(String name, String sample) {
            this.name = name;
            this.sample = sample;
        }

        abstract List<Problem> read(Path file) throws IOException;

        private static List<Problem> told(ReadResult<?> result) {
            ReadReport.Count total = result.report().total();
            assertThat(total.seen()).isEqualTo(total.kept() + total.refused());
            assertThat(result.value().isPresent() || !result.problems().isEmpty())
                    .as("a value, or why there is none")
                    .isTrue();
            return result.problems();
        }

        private static List<Problem> activities(Path file) throws IOException {
            try (IatiJsonReader<IatiActivity> reader = IatiJsonReader.open(file)) {
                for (IatiActivity activity : reader) {
                    assertThat(activity).isNotNull();
                }
                return List.of();
            } catch (MalformedInputException wrong) {
                return wrong.problems();
            }
        }

        Path in(Path folder) {
            return folder.resolve(name);
        }

        byte[] bytes() {
            return sample.getBytes(UTF_8);
        }
    }

    private List<Problem> read(Kind kind, ByteSource bytes, String what) {
        Path file = kind.in(folder);
        try {
            Files.write(file, bytes.read());
            List<Problem> problems = kind.read(file);
            assertThat(problems)
                    .as(what)
                    .allSatisfy(problem ->
                            assertThat(problem.message()).isNotBlank().hasSizeLessThan(5_000));
            return problems;
        } catch (IOException | RuntimeException | StackOverflowError surprise) {
            throw new AssertionError(kind + ", " + what + ": " + surprise, surprise);
        }
    }

    private void readAll(Kind kind, Stream<Spoiled> files) {
        files.forEach(file -> read(kind, file.bytes(), file.what()));
    }

    @ParameterizedTest
    @EnumSource
    void readsTheSampleItself(Kind kind) {
        assertThat(read(kind, ByteSource.wrap(kind.bytes()), "the sample")).noneMatch(Problem::isError);
    }

    @ParameterizedTest
    @EnumSource
    void endsWhereverTheFileIsCut(Kind kind) {
        readAll(kind, Spoiled.cut(kind.bytes()));
    }

    @ParameterizedTest
    @EnumSource
    void endsWhateverByteIsWrong(Kind kind) {
        Random random = new Random(17);
        for (int i = 0; i < 500; i++) {
            byte[] changed = kind.bytes();
            int at = random.nextInt(changed.length);
            changed[at] = (byte) random.nextInt(256);
            read(kind, ByteSource.wrap(changed), "byte " + at + " is " + changed[at]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsBytesThatBelongToNoText(Kind kind) {
        byte[] bytes = kind.bytes();
        for (String hex : List.of("ff", "c328", "eda080", "f8a1a1a1a1", "c3")) {
            ByteSource put = ByteSource.wrap(BaseEncoding.base16().lowerCase().decode(hex));
            Spoiled.with(bytes, hex, put)
                    .forEach(file -> assertThat(read(kind, file.bytes(), file.what()))
                            .as("%s, %s", kind, file)
                            .isNotEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsAtWhatNobodyWrites(Kind kind) {
        for (String put : List.of("\0", "\"", "<", "&", "]]>", "{", "[", "}", "]", "null,", ",", "\n", "\ufeff")) {
            readAll(kind, Spoiled.with(kind.bytes(), put, put));
        }
        for (String number : List.of("9".repeat(10_000), "1e999999999", "-1e-999999999", "NaN", "")) {
            readAll(kind, Spoiled.numbers(kind.bytes(), number));
        }
    }
}
