package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("StringConcatToTextBlock") // the commas at the ends of lines would not show
final class DataTest {
    private static final String AID =
            "\"Data Source\",\"World Development Indicators\",\n\n\"Last Updated Date\",\"2026-07-13\",\n\n"
                    + "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2021\",\"2022\",\n"
                    + "\"Honduras\",\"HND\",\"Net ODA received (current US$)\",\"DT.ODA.ODAT.CD\",\"10\",\"30.5\",\n"
                    + "\"El Salvador\",\"SLV\",\"Net ODA received (current US$)\",\"DT.ODA.ODAT.CD\",\"\",\"7\",\n"
                    + "\"Nowhere\",\"QQQ\",\"Net ODA received (current US$)\",\"DT.ODA.ODAT.CD\",\"1\",\"2\",\n";

    @TempDir
    Path folder;

    @BeforeEach
    void downloads() throws IOException {
        Files.writeString(folder.resolve("aid.txt"), AID);
        Files.writeString(folder.resolve("dump.csv"), "CREATE TABLE x (y int);\n");
    }

    @Test
    void tellsWhatAFileIsByItsContentAndWhatWasRefused() {
        Run run = Run.of("data", folder.toString(), "--format", "ndjson");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines().toList().get(0))
                .contains("\"file\":\"aid.txt\"", "\"format\":\"worldbank", "\"rows\":3", "\"kept\":2", "\"refused\":1")
                .contains("\"countries\":2", "\"years\":\"2021–2022\"", "QQQ");
    }

    @Test
    void saysWhyAFileIsNotRead() {
        Run run = Run.of("data", folder.resolve("dump.csv").toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("a dump of a database: load it there");
        assertThat(run.err()).contains("1 file, 0 of a known format");
    }

    @Test
    void looksIntoArchives() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("aid.zip")))) {
            zip.putNextEntry(new ZipEntry("a/aid.csv"));
            zip.write(AID.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("logo.png"));
            zip.write(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        }
        Run run = Run.of("data", folder.resolve("aid.zip").toString(), "--format", "ndjson");

        assertThat(run.out())
                .contains("\"file\":\"aid.zip!a/aid.csv\"", "\"rows\":3", "last updated 2026-07-13")
                .contains("\"file\":\"aid.zip!logo.png\"", "\"reason\":\"an image\"");
        assertThat(run.err()).contains("2 files, 1 of a known format");
    }

    @Test
    void saysWhatIsDamaged() throws IOException {
        Files.write(folder.resolve("cut.zip"), new byte[] {'P', 'K', 3, 4, 0});
        Run run = Run.of("data", folder.resolve("cut.zip").toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("not a ZIP archive").doesNotContain("cut.zip:");
        assertThat(Run.of("data", folder.resolve("cut.zip").toString(), "--lang", "es")
                        .out())
                .contains("no es un archivo ZIP");
    }

    @Test
    void showsSeriesOfTheOtherFilesWhereOneIsDamaged() throws IOException {
        Files.write(folder.resolve("cut.zip"), new byte[] {'P', 'K', 3, 4, 0});
        Run run = Run.of("series", "DT.ODA.ODAT.CD", "HND", "--from", folder.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("HND ▁█");
        assertThat(run.err()).contains("Not read: cut.zip, not a ZIP archive");
    }

    @Test
    void namesTheRootOfXmlThatNoFormatKnows() throws IOException {
        Path file =
                Files.writeString(folder.resolve("x.xml"), "<?xml version='1.0'?>\n<!-- a --><result><a/></result>");

        assertThat(Run.of("data", file.toString()).out()).contains("XML of no known format: its root is result");
    }

    @Test
    void saysNothingOfTheVersionOfAFileThatHasNone() throws IOException {
        Path file = Files.writeString(folder.resolve("v.xml"), "<iati-activities><iati-activity/></iati-activities>");

        assertThat(Run.of("data", file.toString(), "--format", "csv").out()).contains("v.xml,iati-activities,,,1,1,");
    }

    @Test
    void knowsFilesOfIatiAndExchangeRates() throws IOException {
        Files.writeString(
                folder.resolve("a.xml"),
                "<iati-activities version='2.03'><iati-activity><recipient-country code='HN'/></iati-activity>"
                        + "</iati-activities>");
        Files.writeString(folder.resolve("rates.csv"), "DATE,EUR,HNL\n2024,0.92,24.8\n");
        Run iati = Run.of("data", folder.resolve("a.xml").toString(), "--format", "ndjson");
        Run rates = Run.of("data", folder.resolve("rates.csv").toString(), "--format", "ndjson");

        assertThat(iati.out()).contains("\"format\":\"iati-activities\"", "\"countries\":1", "version 2.03");
        assertThat(rates.out()).contains("\"format\":\"exchange-rates\"", "\"rows\":2");
    }

    @Test
    void showsASeriesOfSeveralCountriesSideBySide() {
        Run run = Run.of("series", "DT.ODA.ODAT.CD", "HND", "El Salvador", "--from", folder.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("Left out: 1 record of aid.txt could not be read:");
        assertThat(run.out())
                .contains("HND ▁█", "SLV  ▅")
                .containsPattern("2021 +10 *\n")
                .containsPattern("2022 +30.5 +7");
    }

    @Test
    void namesASeriesInSpanish() {
        Run run = Run.of("series", "DT.ODA.ODAT.CD", "HND", "El Salvador", "--from", folder.toString(), "--lang", "es");

        Golden.check("series-es.txt", run.out());
    }

    @Test
    void givesFileAndLineOfEachValue() {
        Run run = Run.of("series", "DT.ODA.ODAT.CD", "SLV", "--from", folder.toString(), "--format", "csv");

        assertThat(run.out()).contains(",SLV,2022,7,USD,aid.txt,7");
    }

    @Test
    void refusesAFolderOfSeriesThatIsNotThere() {
        Run run = Run.of("series", "SP.POP.TOTL", "HND", "--from", "nowhere");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("There is no file or folder nowhere: correct the path");
    }

    @Test
    void saysThatNoFileHasTheIndicator() {
        Run run = Run.of("series", "SP.POP.TOTL", "HND", "--from", folder.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("has SP.POP.TOTL of these countries");
    }
}
