package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.cauce.examples.align.AlignmentReport;
import org.cauce.examples.ask.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever of a file could not be read is told, and not taken for all that there is. */
@SuppressWarnings("StringConcatToTextBlock") // the commas at the ends of lines would not show
final class UnreadFilesTest {
    private static final String WIDE = "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\","
            + "\"2019\",\"2020\"\n\"Honduras\",\"HND\",\"Net ODA received (current US$)\",\"DT.ODA.ODAT.CD\",";

    @TempDir
    Path folder;

    private String store() {
        return folder.resolve("store").toString();
    }

    private Path wide(String values) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        return Files.writeString(folder.resolve("in/aid.csv"), WIDE + values + "\n");
    }

    /** Packs a file and cuts it, so that its last rows are missing. */
    private static Path cut(Path file, byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        byte[] whole = packed.toByteArray();
        return Files.write(file, Arrays.copyOf(whole, whole.length * 2 / 3));
    }

    private static byte[] crs(Path folder, int rows) throws IOException {
        StringBuilder text = new StringBuilder(Files.readString(Samples.crs(folder)));
        for (int i = 0; i < rows; i++) {
            text.append("2022|302|351|1|110|C01||").append(i).append(".5|11220\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aStoreKeepsTheWholeFileWhereACutOneIsToReplaceIt() throws IOException {
        Path file = folder.resolve("crs.txt.gz");
        byte[] content = crs(folder, 5000);
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(content);
        }
        assertThat(Run.of("store", "load", store(), file.toString()).out())
                .containsPattern("crs.txt.gz +5,?005 +0 +loaded\n");
        cut(file, content);

        for (int time = 0; time < 2; time++) {
            Run run = Run.of("store", "load", store(), file.toString());
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).containsPattern("crs.txt.gz +not loaded: it was not read to its end\n");
            assertThat(run.err()).contains("crs.txt.gz").doesNotContain("\tat ");
        }
        assertThat(Run.of("store", "info", store()).err()).containsPattern("1 input, 5,?005 flows");
    }

    @Test
    void aStoreTakesNoHalfFileOfIatiAndGoesOnWithTheNext() throws IOException {
        String whole = Files.readString(Samples.iati(folder));
        Path half = Files.writeString(
                folder.resolve("half.xml"),
                whole.replace("</iati-activities>", "<iati-activity><iati-identifier>XX-2</iati-ident"));
        Run run = Run.of(
                "store",
                "load",
                store(),
                half.toString(),
                folder.resolve("activities.xml").toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .containsPattern("half.xml +not loaded: it was not read to its end\n")
                .containsPattern("activities.xml +2 +0 +loaded\n");
        assertThat(Run.of("store", "load", store(), half.toString(), "--lang", "es")
                        .out())
                .contains("no se cargó: no se leyó hasta el final");
    }

    @Test
    void aQuestionSaysThatAFileIsNotWhole() throws IOException {
        Path file = cut(folder.resolve("crs.txt.gz"), crs(folder, 5000));
        Run asked =
                Run.of(("flows ask " + file + " --by year --stage disbursed --basis gross --only recipient=country:HND")
                        .split(" "));

        assertThat(asked.status()).isEqualTo(1);
        assertThat(asked.out()).contains("Not read to its end: crs.txt.gz");
        assertThat(Run.of("donors", "HND", "--year", "2022", "--from", file.toString())
                        .err())
                .contains("Not read to its end: crs.txt.gz");
    }

    @Test
    void aSeriesSaysWhichValueCouldNotBeRead() throws IOException {
        wide("\"10\",\"10 million\"");
        Run run = Run.of(
                "series",
                "DT.ODA.ODAT.CD",
                "HND",
                "--from",
                folder.resolve("in").toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("2019").doesNotContain("2020");
        assertThat(run.err()).contains("1 record of aid.csv could not be read", "aid.csv:2", "10 million");
    }

    @Test
    void aSeriesSaysThatAFileIsNotWhole() throws IOException {
        wide("\"10\",\"20\"");
        cut(folder.resolve("in/more.csv.gz"), rows());
        Run run = Run.of(
                "series",
                "DT.ODA.ODAT.CD",
                "HND",
                "--from",
                folder.resolve("in").toString(),
                "--lang",
                "es");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("2020");
        assertThat(run.err()).contains("No se leyó hasta el final: more.csv.gz");
    }

    private static byte[] rows() {
        StringBuilder text = new StringBuilder(WIDE).append("\"1\",\"2\"\n");
        for (int i = 0; i < 2000; i++) {
            text.append("\"Honduras\",\"HND\",\"Other\",\"X.").append(i).append("\",\"1\",\"2\"\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aSeriesOfWholeFilesEndsWell() throws IOException {
        wide("\"10\",\"20\"");
        Run run = Run.of(
                "series",
                "DT.ODA.ODAT.CD",
                "HND",
                "--from",
                folder.resolve("in").toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void aBriefingSaysThatAValueOfItsDataCouldNotBeRead() throws IOException {
        wide("\"10\",\"24x\"");
        Path page = folder.resolve("page.html");
        Run run = Run.of("briefing", "HND", "--data", folder.resolve("in").toString(), "-o", page.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("1 record of aid.csv could not be read", "24x");
        assertThat(Files.readString(page)).contains("Not everything in aid.csv could be read");
        assertThat(Files.readString(page)).doesNotContain("{0}");
    }

    @Test
    void aPageNamesNoFileThatItTakesNothingFrom() throws IOException {
        wide("\"10\",\"20\"");
        Files.writeString(folder.resolve("in/other.csv"), "#country+code,#value\nHND,1\n");
        Path page = folder.resolve("page.html");
        Run run = Run.of("briefing", "HND", "--data", folder.resolve("in").toString(), "-o", page.toString());

        assertThat(run.err()).contains("other.csv");
        assertThat(Files.readString(page)).doesNotContain("could be read: what is missing");
    }

    @Test
    void aBriefingSaysThatAFileOfIatiIsNotWhole() throws IOException {
        String whole = Files.readString(Samples.iati(folder));
        Path half = Files.writeString(
                folder.resolve("half.xml"),
                whole.replace("</iati-activities>", "<iati-activity><iati-identifier>XX-2</iati-ident"));
        Path page = folder.resolve("page.html");
        Run run = Run.of("briefing", "HND", "--iati", half.toString(), "-o", page.toString(), "--lang", "es");

        assertThat(run.status()).isEqualTo(1);
        assertThat(Files.readString(page)).contains("No todo lo que hay en half.xml se pudo leer");
    }

    @Test
    void anAlignmentSaysThatAFileIsNotWhole() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        try (InputStream in = AlignmentReport.class.getResourceAsStream("dac2a.csv")) {
            cut(data.resolve("dac2a.csv.gz"), Objects.requireNonNull(in).readAllBytes());
        }
        Path page = folder.resolve("page.html");
        String call = "align USA DEU --in HND,SLV,GTM --data " + data;
        Run run = Run.of((call + " -o " + page).split(" "));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("Not read to its end: dac2a.csv.gz");
        assertThat(Files.readString(page)).contains("Not everything in dac2a.csv.gz could be read");
        assertThat(Run.of((call + " --table overlap").split(" ")).status()).isEqualTo(1);
    }

    @Test
    void aCheckSaysWhatItDidNotCompareWith() throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("in")).resolve("gdp.csv"),
                "Country Name,Country Code,Indicator Name,Indicator Code,2019,2020\n"
                        + "El Salvador,SLV,GDP (current US$),NY.GDP.MKTP.CD,1,24 billion\n");
        Run run = Run.of("check", "--against", folder.resolve("in").toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("1 record of gdp.csv could not be read");
    }
}
