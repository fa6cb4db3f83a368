package org.cauce.io.iati.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.cauce.io.InputProblem;
import org.cauce.io.Problem;
import org.cauce.io.ProblemCode;
import org.cauce.io.ReadLimits;
import org.cauce.io.ReadReport;
import org.cauce.io.ReadResult;
import org.cauce.io.Shared;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeListReaderTest {
    private static final String XML = """
            <?xml version="1.0" encoding="%s"?>
            <codelist name="Colour" xml:lang="en" category-codelist="Hue" complete="1">
              <metadata><name><narrative>Colours</narrative><narrative xml:lang="fr">Couleurs</narrative></name>
                <url>http://example.org/</url></metadata>
              <codelist-items>
                <!-- the first -->
                <codelist-item status="withdrawn" activation-date="2015-01-01" withdrawal-date="2020-06-30">
                  <code>R</code>
                  <name><narrative>Red &amp; pink</narrative><narrative xml:lang="es">Rojo
                     y rosa</narrative></name>
                  <description><narrative>As blood</narrative></description>
                  <category>warm</category>
                </codelist-item>
                <codelist-item><code><![CDATA[B]]></code><name xml:lang="fr">Bleué</name></codelist-item>
              </codelist-items>
            </codelist>
            """;
    private static final String JSON = """
            {"attributes": {"name": "Colour", "complete": "0", "category-codelist": null},
             "metadata": {"name": "Colores", "url": "", "last-updated-date": "2024-06-14"},
             "data": [
               {"code": "R", "name": "Rojo", "status": "withdrawn", "category": "warm", "x": {"code": "no"}},
               {"code": "B", "name": null, "status": "active"}]}
            """;

    private static ReadResult<CodeList> read(String text) {
        return CodeListReader.create().read(text.getBytes(StandardCharsets.UTF_8), "Colour");
    }

    private static List<ProblemCode> codes(ReadResult<?> result) {
        return result.problems().stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1"})
    void readsXml(String encoding) {
        byte[] bytes = String.format(Locale.ROOT, XML, encoding).getBytes(Charset.forName(encoding));
        ReadResult<CodeList> result = CodeListReader.create().read(bytes, "Colour.xml");
        CodeList list = result.orThrow();
        CodeItem red = list.find("R").orElseThrow();

        assertThat(list.id()).isEqualTo("Colour");
        assertThat(list.name(Locale.FRENCH)).isEqualTo("Couleurs");
        assertThat(list.isComplete()).isTrue();
        assertThat(list.categories()).contains("Hue");
        assertThat(list.url()).contains("http://example.org/");
        assertThat(red.name()).isEqualTo("Red & pink");
        assertThat(red.name(Locale.forLanguageTag("es"))).isEqualTo("Rojo y rosa");
        assertThat(red.isWithdrawn()).isTrue();
        assertThat(red.activated().orElseThrow()).isEqualTo("2015-01-01");
        assertThat(red.withdrawn().orElseThrow()).isEqualTo("2020-06-30");
        assertThat(red.category()).contains("warm");
        assertThat(list.find("B").orElseThrow().name(Locale.FRENCH)).isEqualTo("Bleué");
        assertThat(result.report().of("codelist-items")).isEqualTo(new ReadReport.Count(2, 2, 0));
    }

    @Test
    void readsJsonOfALanguage() {
        CodeList list = CodeListReader.builder()
                .language(Locale.forLanguageTag("es"))
                .build()
                .read(("\uFEFF" + JSON).getBytes(StandardCharsets.UTF_8), "Colour.json")
                .orThrow();

        assertThat(list.id()).isEqualTo("Colour");
        assertThat(list.isComplete()).isFalse();
        assertThat(list.categories()).isEmpty();
        assertThat(list.updated().orElseThrow()).isEqualTo("2024-06-14");
        assertThat(list.find("R").orElseThrow().names().get(0).language()).contains(Locale.forLanguageTag("es"));
        assertThat(list.find("R").orElseThrow().isWithdrawn()).isTrue();
        assertThat(list.find("B").orElseThrow().name()).isEqualTo("B");
    }

    @Test
    void keepsTheFirstOfARepeatedCodeAndSaysSo() {
        ReadResult<CodeList> result = read(JSON.replace("\"B\"", "\"R\""));

        assertThat(result.orThrow().items()).hasSize(1);
        assertThat(codes(result)).containsExactly(CodeListProblem.REPEATED_CODE);
        assertThat(result.report().of("codelist-items")).isEqualTo(new ReadReport.Count(2, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                              | EMPTY_FILE",
                "'  '                                                            | EMPTY_FILE",
                "code,name                                                       | NOT_A_CODE_LIST",
                "<html/>                                                         | NOT_A_CODE_LIST",
                "<codelist/>                                                     | NOT_A_CODE_LIST",
                "{}                                                              | NOT_A_CODE_LIST",
                "{\"data\": []}                                                  | NOT_A_CODE_LIST",
                "{\"attributes\": {\"name\": \"X\"}, \"data\": [1]}              | WRONG_TYPE",
                "{\"attributes\": {\"name\": \"X\"}, \"data\": [{}]}             | MISSING_PROPERTY",
                "{\"attributes\": {\"name\": \"X\"}, \"data\": []} x             | MALFORMED_JSON",
                "{\"attributes\": {\"name\": \"X\"}, \"data\": [                 | TRUNCATED_FILE",
                "{\"data\": [{\"code\": \"1\", \"status\": \"old\"}]}            | UNKNOWN_VALUE",
                "{\"metadata\": {\"last-updated-date\": \"June\"}, \"data\": []} | INVALID_VALUE",
                "<codelist name='X'>                                             | TRUNCATED_FILE",
                "<codelist name='X'>&x;</codelist>                               | MALFORMED_CODE_LIST",
                "<!DOCTYPE codelist><codelist name='X'/>                         | DOCTYPE_IN_CODE_LIST",
            })
    void tellsWhatIsWrongWithAFile(String text, String code) {
        ReadResult<CodeList> result = read(text);

        assertThat(result.value()).isEmpty();
        assertThat(result.problems())
                .extracting(problem -> ((Enum<?>) problem.code()).name())
                .contains(code);
        assertThat(result.problems())
                .allSatisfy(problem -> assertThat(problem.message()).doesNotContainPattern("\\{[a-z]+(:[a-z]+)?}"));
    }

    @Test
    void tellsLineAndCureOfABadDate() {
        ReadResult<CodeList> result =
                read(String.format(Locale.ROOT, XML, "UTF-8").replace("2015-01-01", "2015-13-01"));

        assertThat(result.problems())
                .extracting(Problem::message)
                .containsExactly("Colour:7 /codelist/codelist-items/codelist-item: expected a date such as 2024-06-15,"
                        + " found \"2015-13-01\"; correct it, or leave it out");
        assertThat(result.report().of("codelist-items")).isEqualTo(new ReadReport.Count(2, 1, 1));
    }

    @Test
    void refusesEntitiesThatGrow() {
        String bomb = "<!DOCTYPE codelist [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;\">]><codelist name=\"&c;\"/>";

        assertThat(codes(read(bomb))).containsExactly(CodeListProblem.DOCTYPE_IN_CODE_LIST);
        assertThat(codes(read("<!DOCTYPE codelist SYSTEM \"file:///etc/passwd\"><codelist name=\"X\"/>")))
                .containsExactly(CodeListProblem.DOCTYPE_IN_CODE_LIST);
    }

    @Test
    void stopsAtItsLimits() {
        String xml = String.format(Locale.ROOT, XML, "UTF-8");

        for (String text : List.of(xml, JSON)) {
            assertThat(codes(read(text, ReadLimits.STANDARD.withFileBytes(80))))
                    .containsExactly(InputProblem.FILE_TOO_LARGE);
            assertThat(codes(read(text, ReadLimits.STANDARD.withRecordsPerFile(1))))
                    .containsExactly(InputProblem.TOO_MANY_RECORDS);
            assertThat(codes(read(text, ReadLimits.STANDARD.withTextLength(3))))
                    .containsExactly(InputProblem.TEXT_TOO_LONG);
        }
        assertThat(codes(read("<codelist name='X'>" + "<a>".repeat(100), ReadLimits.STANDARD)))
                .containsExactly(InputProblem.NESTING_TOO_DEEP);
        assertThat(codes(read("{\"data\": " + "[".repeat(100), ReadLimits.STANDARD)))
                .contains(InputProblem.NESTING_TOO_DEEP);
        assertThat(codes(read(
                        "{\"data\": [" + "{\"code\": \"\"},".repeat(50) + "{}]}", ReadLimits.STANDARD.withProblems(5))))
                .hasSize(6)
                .endsWith(InputProblem.TOO_MANY_PROBLEMS);
    }

    private static ReadResult<CodeList> read(String text, ReadLimits limits) {
        return CodeListReader.builder().limits(limits).build().read(text.getBytes(StandardCharsets.UTF_8), "Colour");
    }

    @Test
    void endsSoonOnAFileOfNothing() {
        byte[] blanks = new byte[10_000_000];
        Arrays.fill(blanks, (byte) ' ');

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> CodeListReader.create().read(blanks, "blanks"));
    }

    @Test
    void givesAValueOrAnErrorWhateverTheBytes() {
        for (long seed = 0; seed < 4_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] good = (random.nextBoolean() ? JSON : String.format(Locale.ROOT, XML, "UTF-8"))
                    .getBytes(StandardCharsets.UTF_8);
            byte[] changed = Arrays.copyOf(good, good.length - random.nextInt(40));
            for (int count = random.nextInt(4); count > 0; count--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            ReadResult<CodeList> result = CodeListReader.create().read(changed, "changed");

            assertThat(result.value().isPresent())
                    .as("seed %d", seed)
                    .isEqualTo(result.problems().stream().noneMatch(Problem::isError));
            ReadReport.Count count = result.report().of("codelist-items");
            result.value()
                    .ifPresent(list ->
                            assertThat(count.kept()).isEqualTo(list.items().size()));
        }
    }

    @Test
    void namesTheFileThatTheDiskRefuses() throws IOException {
        InputStream half = new ByteArrayInputStream(
                XML.replace("%s", "UTF-8").substring(0, XML.length() / 2).getBytes(StandardCharsets.UTF_8));
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        InputStream broken = new SequenceInputStream(half, closed);

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> CodeListReader.create().read(broken, "Colour.xml"))
                .withMessageContaining("Colour.xml cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json/en", "json/es", "non-embedded/xml", "embedded-1.04/xml", "embedded-2.03/xml"})
    void readsEveryPublishedFile(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Shared.path("iati/codelists/" + folder))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                ReadResult<CodeList> result = CodeListReader.create().read(file);

                assertThat(result.problems()).as(file.toString()).noneMatch(Problem::isError);
                assertThat(result.orThrow().items()).as(file.toString()).isNotEmpty();
                assertThat(file.getFileName().toString())
                        .startsWith(result.orThrow().id());
            }
        }
    }
}
