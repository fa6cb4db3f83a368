package org.cauce.io.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cauce.io.Problem;
import org.cauce.io.catalogue.CatalogueReader;
import org.cauce.io.catalogue.CatalogueWriter;
import org.cauce.io.iati.IatiReader;
import org.cauce.io.iati.IatiWriter;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.analysis.allocation.AllocationPolicy;
import org.cauce.io.iati.analysis.allocation.SharePolicy;
import org.cauce.io.iati.common.IatiHeader;
import org.cauce.io.iati.common.IatiStandard;
import org.cauce.io.iati.export.IatiJsonReader;
import org.cauce.io.iati.export.IatiJsonWriter;
import org.cauce.io.iati.export.TransactionCsvWriter;
import org.cauce.model.catalogue.CatalogueParts;
import org.cauce.model.review.Gap;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each writer makes of texts that mean harm: data files keep them to the letter, whatever a spreadsheet or a
 * browser would do with them; the table of transactions, which is for spreadsheets, disarms formulas; and what a form
 * cannot hold is refused, and the old file stays. Each takes less than a minute, for texts of up to a million
 * characters.
 */
@Timeout(60)
final class HostileTextsTest {
    private static final IatiHeader HEADER =
            IatiHeader.builder().standard(IatiStandard.ACTIVITIES).build();

    @TempDir
    Path folder;

    static Stream<String> texts() {
        return Stream.of(
                "=HYPERLINK(\"http://localhost\")",
                "+1+1",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(1)",
                "</script><script>alert(1)</script>",
                "\"quoted\", 'so', `and so`",
                "]]> --> <!-- <![CDATA[ <?xml ?> &lt; &#0;",
                "../../../etc/passwd",
                "C:\\con\\..\\nul",
                "{\"a\": [1}",
                "a\r\nb\tc",
                "\u2028\u2029\u202e\u00a0\ufeff",
                "\ud83c\udf0e",
                "9".repeat(100_000),
                "x".repeat(1 << 20));
    }

    /** Characters that XML has no form for. */
    static Stream<String> noXml() {
        return Stream.of("\u0000", "a\u0007b", "\u001b[2J", "\uffff", "\ud83c", "\udf0e\ud83c");
    }

    /** What no UTF-8 has a form for. */
    static Stream<String> halves() {
        return Stream.of("\ud83c", "a\udf0e", "\udf0e\ud83c");
    }

    private static IatiActivity activity(String text) {
        return IatiActivity.builder()
                .linkedDataUri(text)
                .addTransaction(Transaction.builder().ref(text).build())
                .build();
    }

    private Path xml(String text) throws IOException {
        Path file = folder.resolve("activities.xml");
        try (IatiWriter writer = IatiWriter.create(file, HEADER)) {
            writer.write(activity(text));
            writer.finish();
        }
        return file;
    }

    private Path json(String text) throws IOException {
        Path file = folder.resolve("activities.json");
        try (IatiJsonWriter writer = IatiJsonWriter.array(file)) {
            writer.write(activity(text));
            writer.finish();
        }
        return file;
    }

    private Path table(String text) throws IOException {
        Path file = folder.resolve("transactions.csv");
        try (TransactionCsvWriter writer = TransactionCsvWriter.create(file, AllocationPolicy.of(SharePolicy.STRICT))) {
            writer.write("activities.xml", activity(text));
            writer.finish();
        }
        return file;
    }

    private Path catalogue(String text) {
        Path file = folder.resolve("catalogue.json");
        CatalogueWriter.create()
                .write(
                        CatalogueParts.builder()
                                .addGap(Statement.of(
                                        "a", Gap.builder().missing(text).build()))
                                .build(),
                        file);
        return file;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void xmlKeepsThem(String text) throws IOException {
        try (IatiReader<IatiActivity> reader = IatiReader.open(xml(text), IatiReader.LIMITS.withTextLength(1 << 21))) {
            IatiActivity read = reader.iterator().next();
            assertThat(read.linkedDataUri().orElseThrow().equals(text)).isTrue();
            assertThat(read.transactions().get(0).ref().orElseThrow().equals(text))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void jsonKeepsThem(String text) throws IOException {
        try (IatiJsonReader<IatiActivity> reader = IatiJsonReader.open(json(text))) {
            assertThat(reader.iterator().next().linkedDataUri().orElseThrow().equals(text))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aCatalogueKeepsThem(String text) {
        Path file = catalogue(text);
        if (text.length() < 1 << 19) {
            assertThat(CatalogueReader.create().read(file).orThrow().parts().gaps())
                    .extracting(gap -> gap.says().missing())
                    .containsExactly(text);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTableDisarmsFormulasAndKeepsTheRest(String text) throws IOException {
        boolean isArmed = text.matches("(?s)[=+\\-@\t\r\n].*");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .maxBufferSize(1 << 26)
                .build(
                        NamedCsvRecordHandler.builder()
                                .maxFieldSize(1 << 25)
                                .maxRecordSize(1 << 26)
                                .build(),
                        table(text))) {
            String cell = rows.iterator().next().getField("ref");
            assertThat(cell.equals(isArmed ? "'" + text : text)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("noXml")
    void xmlRefusesWhatItCannotHoldAndTheOldFileStays(String text) throws IOException {
        Path old = xml("old");
        String before = Files.readString(old);

        assertThatThrownBy(() -> xml(text))
                .isInstanceOf(IOException.class)
                .hasMessageMatching("(?s).*(XML cannot be written|surrogate).*");
        assertThat(old).hasContent(before);
        assertThat(files()).containsExactly(old);
    }

    private static String escaped(String text) {
        return text.replace("\ud83c", "\\uD83C").replace("\udf0e", "\\uDF0E");
    }

    /** So that the file is UTF-8 all the same. */
    @ParameterizedTest
    @MethodSource("halves")
    void jsonEscapesHalfACharacter(String text) throws IOException {
        assertThat(Files.readString(json(text))).contains('"' + escaped(text) + '"');
    }

    @ParameterizedTest
    @MethodSource("halves")
    void aCatalogueEscapesHalfACharacterWhichItsReaderTells(String text) throws IOException {
        Path file = catalogue(text);

        assertThat(Files.readString(file)).contains('"' + escaped(text) + '"');
        assertThat(CatalogueReader.create().read(file).problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("half a character"));
    }

    @ParameterizedTest
    @MethodSource("halves")
    void aTableHasAQuestionMarkForHalfACharacter(String text) throws IOException {
        assertThat(Files.readString(table(text)))
                .contains(text.replace('\ud83c', '?').replace('\udf0e', '?'));
    }
}
