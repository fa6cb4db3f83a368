package org.cauce.io.iati;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.cauce.io.JavaProcess;
import org.cauce.io.Problem;
import org.cauce.io.ReadLimits;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.codelist.CodeListReader;
import org.cauce.io.rates.RateTableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to take a reader down: each ends with its problem, soon, and with little memory. */
@Timeout(300)
class IatiHostileInputTest {
    private static final String SMALL =
            "<?xml version='1.0'?><iati-activities version='2.03' xmlns:x='urn:x'><iati-activity x:a='1'>"
                    + "<title><narrative xml:lang='es'>Año &amp; día<![CDATA[<b>]]></narrative></title><!-- no -->"
                    + "<transaction><value currency='USD' value-date='2024-01-01'>1.5</value></transaction>"
                    + "<x:b>c</x:b></iati-activity></iati-activities>";

    @TempDir
    private Path folder;

    private static List<Problem> read(byte[] bytes, ReadLimits limits) throws IOException {
        try (IatiReader<IatiActivity> reader =
                IatiReader.open(new ByteArrayInputStream(bytes), "hostile.xml", limits)) {
            for (IatiActivity activity : reader) {
                assertThat(activity).isNotNull();
            }
            return reader.problems();
        }
    }

    private static List<String> codes(byte[] bytes) throws IOException {
        return read(bytes, IatiReader.LIMITS).stream()
                .map(problem -> problem.code().id())
                .toList();
    }

    private List<String> codesByTransaction(byte[] bytes) throws IOException {
        Path file = folder.resolve("hostile.xml");
        Files.write(file, bytes);
        try (TransactionReader reader = TransactionReader.open(file)) {
            while (reader.nextActivity()) {
                reader.transactions()
                        .forEachRemaining(transaction -> assertThat(transaction).isNotNull());
            }
            return reader.problems().stream()
                    .map(problem -> problem.code().id())
                    .toList();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] activity(String content) {
        return utf8("<iati-activities version='2.03'><iati-activity>" + content + "</iati-activity></iati-activities>");
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a>",
                "<!DOCTYPE a SYSTEM 'file:///etc/passwd'>",
                "<!DOCTYPE a PUBLIC 'x' 'http://localhost:1/x.dtd'>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE a [<!ENTITY % b SYSTEM 'http://localhost:1/x.dtd'> %b;]>",
                "<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>",
                "<!DOCTYPE a [<!ATTLIST iati-activity version CDATA '1'>]>",
                "<!DOCTYPE a [",
            })
    void refusesDocumentTypes(String type) throws IOException {
        byte[] bytes =
                utf8(type + "<iati-activities version='2.03'><iati-activity>&c;</iati-activity></iati-activities>");
        assertThat(codes(bytes)).containsExactly("doctype_refused");
        assertThat(codesByTransaction(bytes)).containsExactly("doctype_refused");
    }

    /** Namespaces in XML 1.0, section 2.2 and 3: what nobody could write again. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "xmlns:p=''",
                "xmlns:xml='http://example.org'",
                "xmlns:xmlns='http://example.org'",
                "xmlns:p='http://www.w3.org/2000/xmlns/'",
                "xmlns:p='http://www.w3.org/XML/1998/namespace'",
                "xmlns='http://www.w3.org/2000/xmlns/'",
            })
    void refusesNamespacesThatCannotBe(String declaration) throws IOException {
        byte[] ofRoot = utf8("<iati-activities version='2.03' " + declaration + "><iati-activity/></iati-activities>");
        assertThat(codes(ofRoot)).containsExactly("malformed_xml");
        IatiFuzz.fuzzerTestOneInput(ofRoot);
        byte[] ofOther = activity("<other " + declaration + "/>");
        assertThat(codes(ofOther)).contains("malformed_xml");
        IatiFuzz.fuzzerTestOneInput(ofOther);
    }

    @Test
    void refusesAnEntityThatExpandsQuadratically() throws IOException {
        String type = "<!DOCTYPE a [<!ENTITY a '" + "a".repeat(100_000) + "'>]>";
        assertThat(codes(utf8(type + "<iati-activities>" + "&a;".repeat(100_000) + "</iati-activities>")))
                .containsExactly("doctype_refused");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<title>&unknown;</title>|malformed_xml",
                "<title a='&unknown;'/>|malformed_xml",
                "<title>\u0000</title>|malformed_xml",
                "<title>\u0001</title>|malformed_xml",
                "<title a='\u001f'/>|malformed_xml",
                "<title>\uffff</title>|malformed_xml",
                "<title>&#0;</title>|malformed_xml",
                "<title>&#xd800;</title>|malformed_xml",
                "<title>&#x110000;</title>|malformed_xml",
                "<title>&#99999999999999999999;</title>|malformed_xml",
                "<title a='1' a='2'/>|malformed_xml",
                "<title xmlns:a='u' xmlns:b='u' a:x='1' b:x='2'/>|malformed_xml",
                "<title xmlns:a='u' xmlns:a='v'/>|malformed_xml",
                "<a:title/>|malformed_xml",
                "<title a:b='1'/>|malformed_xml",
                "<title></titel>|malformed_xml",
                "<title a=b/>|malformed_xml",
                "<title ]]>|malformed_xml",
                "<title>]]></title>|malformed_xml",
                "<!-- a -- b -->|malformed_xml",
                "<?xml version='1.0'?>|malformed_xml",
                "<title|malformed_xml",
            })
    void tellsWhatIsNotXml(String content, String code) throws IOException {
        assertThat(codes(activity(content))).containsExactly(code);
        assertThat(codesByTransaction(activity(content))).containsExactly(code);
        byte[] wide = new String(activity(content), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
        assertThat(codes(wide)).as("UTF-16").containsExactly(code);
    }

    @Test
    void tellsBytesThatAreNoText() throws IOException {
        int[][] wrong = {{0xff}, {0xc3, 0x28}, {0xc0, 0x80}, {0xed, 0xa0, 0x80}, {0xf5, 0x80, 0x80, 0x80}, {0xe2, 0x82}
        };
        for (int[] sequence : wrong) {
            byte[] bytes = activity("<title>\0\0\0\0</title>");
            int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\0');
            for (int i = 0; i < 4; i++) {
                bytes[at + i] = (byte) (i < sequence.length ? sequence[i] : ' ');
            }
            assertThat(codes(bytes)).as(Arrays.toString(sequence)).containsExactly("invalid_encoding");
        }
    }

    @Test
    void tellsHalfACharacterOfUtf16() throws IOException {
        for (String half : List.of("\ud83d", "\ude00", "\ude00\ud83d")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(new byte[] {(byte) 0xfe, (byte) 0xff});
            String xml = new String(activity("<title>" + half + "</title>"), StandardCharsets.UTF_8);
            // an encoder would not write it
            for (char c :
                    ("<iati-activities version='2.03'><iati-activity><title>" + half + "</title>").toCharArray()) {
                bytes.write(c >> 8);
                bytes.write(c);
            }
            bytes.writeBytes(xml.substring(xml.indexOf("</title>")).getBytes(StandardCharsets.UTF_16BE));
            assertThat(codes(bytes.toByteArray())).containsExactly("invalid_encoding");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "klingon, invalid_encoding",
        "UTF-7, invalid_encoding",
        "a.b-c_d, invalid_encoding",
        "US-ASCII, invalid_encoding",
        "UTF-32, malformed_xml",
        "UTF-16, malformed_xml",
        "utf-8, ''"
    })
    void copesWithDeclarationsThatLie(String encoding, String code) throws IOException {
        byte[] bytes = utf8(SMALL.replace("?>", " encoding='" + encoding + "'?>"));
        assertThat(String.join(" ", codes(bytes))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"00 00 3C 00, invalid_encoding", "00 3C 00 00, malformed_xml"})
    void refusesWideCharactersInAnOrderThatNobodyWrites(String start, String code) throws IOException {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(start);
        assertThat(codes(bytes)).containsExactly(code);
        assertThat(codesByTransaction(bytes)).containsExactly(code);
    }

    @Test
    void tellsThatAFileIsCutAtEachByte() throws IOException {
        byte[] whole = utf8(SMALL);
        assertThat(codes(whole)).isEmpty();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThat(codes(cut))
                    .as("after %d bytes", length)
                    .hasSize(1)
                    .isSubsetOf("truncated_file", "empty_file", "invalid_encoding", "malformed_xml");
            assertThat(codesByTransaction(cut)).as("after %d bytes", length).isEqualTo(codes(cut));
        }
    }

    @Test
    void tellsThatAPackedFileIsCutAtEachByte() throws IOException {
        byte[] whole = packed(utf8(SMALL));
        assertThat(codes(whole)).isEmpty();
        for (int length = 0; length < whole.length; length++) {
            assertThat(codes(Arrays.copyOf(whole, length)))
                    .as("after %d bytes", length)
                    .hasSize(1)
                    .isSubsetOf("truncated_file", "empty_file", "invalid_encoding", "malformed_xml");
        }
    }

    @Test
    void survivesAnyByteInAnyPlace() throws IOException {
        byte[] whole = utf8(SMALL);
        for (int at = 0; at < whole.length; at++) {
            for (int value : new int[] {0, '<', '>', '&', '"', '\'', '=', '/', '!', '[', ']', '?', 0x80, 0xff}) {
                byte[] changed = whole.clone();
                changed[at] = (byte) value;
                for (Problem problem : read(changed, IatiReader.LIMITS)) {
                    assertThat(problem.message()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void refusesWhatIsPackedTooWell() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (InputStream in = GeneratedInput.repeating("<iati-activities version='2.03'>", "<!-- -->", 1L << 27, "");
                OutputStream out = new GZIPOutputStream(bomb)) {
            in.transferTo(out);
        }
        assertThat(codes(bomb.toByteArray())).containsExactly("packs_too_well");
        assertThat(codesByTransaction(bomb.toByteArray())).containsExactly("packs_too_well");
    }

    @Test
    void doesNotUnpackTwice() throws IOException {
        assertThat(codes(packed(packed(utf8(SMALL))))).hasSize(1).isSubsetOf("invalid_encoding", "malformed_xml");
    }

    @Test
    void readsAFilePackedInManyPieces() throws IOException {
        ByteArrayOutputStream pieces = new ByteArrayOutputStream();
        pieces.writeBytes(packed(utf8(SMALL.substring(0, 100))));
        byte[] nothing = packed(new byte[0]);
        for (int i = 0; i < 100_000; i++) {
            pieces.writeBytes(nothing);
        }
        pieces.writeBytes(packed(utf8(SMALL.substring(100))));
        assertThat(codes(pieces.toByteArray())).isSubsetOf("malformed_gzip");
    }

    @Test
    void refusesFilesThatAreLargerThanTheLimit() throws IOException {
        assertThat(read(utf8(SMALL), IatiReader.LIMITS.withFileBytes(100)))
                .extracting(problem -> problem.code().id())
                .containsExactly("file_too_large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<iati-activities/>", "<a/>", "garbage", "&amp;", "]]>", "<", "</a>", "<!DOCTYPE a>", "\u0001"})
    void keepsWhatStandsBeforeASecondRoot(String rest) throws IOException {
        byte[] bytes = utf8(SMALL + rest);
        try (IatiReader<IatiActivity> reader =
                IatiReader.open(new ByteArrayInputStream(bytes), "two.xml", IatiReader.LIMITS)) {
            assertThat(reader.stream().toList()).hasSize(1);
            assertThat(reader.problems()).hasSize(1).allMatch(Problem::isError);
        }
    }

    @Test
    void readsLargeFilesThatNobodyMakesWithLittleMemory() throws Exception {
        assertThat(codesOfLargeFiles()).isEqualTo(expected());
    }

    @Test
    void readsTheirTransactionsOneByOneWithLittleMemory() throws Exception {
        assertThat(codesOfLargeFiles(folder.resolve("hostile.xml.gz").toString()))
                .isEqualTo(expected());
    }

    private static Map<String, String> expected() {
        return new TreeMap<>(
                Arrays.stream(HostileFile.values()).collect(Collectors.toMap(Enum::name, HostileFile::code)));
    }

    private static Map<String, String> codesOfLargeFiles(String... path) throws IOException, InterruptedException {
        String said = JavaProcess.said("128m", HostileFile.class, path);
        Map<String, String> codes = new TreeMap<>();
        said.lines()
                .filter(line -> line.contains(": "))
                .forEach(
                        line -> codes.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(' ') + 1)));
        return codes;
    }

    @Test
    void refusesHostileCodeLists() throws IOException {
        CodeListReader reader = CodeListReader.create();
        Map<String, byte[]> files = ImmutableMap.of(
                "doctype.xml", utf8("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><codelist>&b;</codelist>"),
                "cut.xml", utf8("<codelist name='Sector'><codelist-items><codelist-item><code>1"),
                "deep.xml", utf8("<codelist name='Sector'>" + "<a>".repeat(1_000_000)),
                "deep.json", utf8("{\"a\":" + "[".repeat(1_000_000)),
                "nothing.xml", new byte[0],
                "bytes.xml", new byte[] {'<', (byte) 0xff, (byte) 0xfe, 0});
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.write(path, file.getValue());
            assertThat(reader.read(path).problems()).as(file.getKey()).anyMatch(Problem::isError);
        }
    }

    @Test
    void refusesHostileRates() throws IOException {
        Map<String, byte[]> files = ImmutableMap.of(
                "quote.csv", utf8("DATE,EUR\n\"" + "a".repeat(20_000_000)),
                "cells.csv", utf8("DATE" + ",EUR".repeat(2_000_000) + "\n"),
                "number.csv", utf8("DATE,EUR\n2024-01," + "9".repeat(10_000_000)),
                "exponent.csv", utf8("DATE,EUR\n2024-01,1e999999999\n"),
                "nothing.csv", new byte[0],
                "bytes.csv", new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.write(path, file.getValue());
            assertThat(RateTableReader.create().read(path).problems())
                    .as(file.getKey())
                    .anyMatch(Problem::isError);
        }
    }
}
