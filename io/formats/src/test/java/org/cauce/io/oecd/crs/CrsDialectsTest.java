package org.cauce.io.oecd.crs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cauce.io.DataFile;
import org.cauce.io.Problem;
import org.cauce.io.ProblemCode;
import org.cauce.io.ReadLimits;
import org.cauce.io.ReadOptions;
import org.cauce.io.TableProblem;
import org.cauce.io.archive.Archives;
import org.cauce.model.flow.FundingFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same rows say the same in the dialect of each release: rows that were published, and some of our own. */
final class CrsDialectsTest {
    private static final int DEFLATE64 = 9;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private record Read(List<FundingFlow> flows, List<CrsActivity> activities, List<ProblemCode> problems) {}

    private static Read read(DataFile file) throws IOException {
        List<FundingFlow> flows = new ArrayList<>();
        List<CrsActivity> activities = new ArrayList<>();
        try (CrsFlowReader reader =
                CrsReader.open(file, ReadOptions.builder().baseYear(2016).build())) {
            for (var statement : reader) {
                flows.add(statement.says());
                activities.add(reader.activity());
            }
            List<ProblemCode> problems =
                    reader.problems().stream().map(Problem::code).toList();
            return new Read(flows, activities, problems);
        }
    }

    private static Read read(byte[] bytes) throws IOException {
        return read(DataFile.of("crs.txt", bytes));
    }

    private static Read read(CrsText text) throws IOException {
        return read(text.file());
    }

    private static CrsText ours() {
        return new CrsText()
                .row("usd_commitment", "1", "usd_commitment_defl", "1.2", "DonorName", "D\u00e4nemark", "Gender", "2")
                .row("usd_received", "0.5", "LongDescription", "two lines\r\nof \"one\" | cell", "interest1", "750")
                .row("usd_disbursement", "-3", "AgencyName", "Kreditanstalt f\u00fcr Wiederaufbau", "AgencyCode", "2");
    }

    private static CrsText rows(String whose) throws IOException {
        return whose.equals("ours") ? ours() : CrsRows.read();
    }

    private static String columns(String release) {
        return switch (release) {
            case "93" -> CrsText.COLUMNS_2021;
            case "95" -> CrsText.COLUMNS_95;
            case "2024" -> CrsText.COLUMNS_2024;
            default -> CrsText.COLUMNS_87;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "ours, 87, UTF-16, |, false",
        "ours, 93, UTF-16LE, |, false",
        "ours, 93, UTF-16BE, |, false",
        "ours, 95, UTF-8, |, true",
        "ours, 2024, UTF-8, |, true",
        "ours, 2024, UTF-8, ',', true",
        "ours, 87, UTF-8, ',', false",
        "published, 87, UTF-16, |, false",
        "published, 93, UTF-16LE, |, false",
        "published, 95, UTF-8, |, true",
        "published, 2024, UTF-8, |, true",
        "published, 2024, UTF-8, ',', true",
    })
    void ofTheReleasesSayTheSame(String whose, String release, String charset, char separator, boolean isQuoted)
            throws IOException {
        CrsText rows = rows(whose);
        String text = rows.in(columns(release)).text(separator, isQuoted);

        Read read = read(text.getBytes(Charset.forName(charset)));

        assertThat(read.problems()).isEmpty();
        assertThat(read.flows()).isNotEmpty().isEqualTo(read(rows).flows());
        assertThat(read.activities()).isEqualTo(read(rows).activities());
    }

    /** Before 2014: small letters, a page of Windows, and no quotes. */
    @ParameterizedTest
    @ValueSource(strings = {"ours", "published"})
    void ofTheVintagesBefore2014SayTheSame(String whose) throws IOException {
        CrsText rows = rows(whose);
        String text = rows.text('|', false)
                .replace("\"two lines\r\nof \"\"one\"\" | cell\"", "of \"one\" cell")
                .replaceFirst(
                        "\\A[^\r]+",
                        String.join("|", CrsText.COLUMNS_87.split(","))
                                .replaceAll("([a-z])([A-Z])", "$1_$2")
                                .toLowerCase(Locale.ROOT));

        Read read = read(text.getBytes(WINDOWS));

        assertThat(text).startsWith("year|donor_code|donor_name|agency_code");
        assertThat(read.flows()).isEqualTo(read(rows).flows());
        assertThat(read.activities())
                .extracting(CrsActivity::names)
                .isEqualTo(
                        read(rows).activities().stream().map(CrsActivity::names).toList());
        assertThat(read.problems()).isNotEmpty().containsOnly(TableProblem.MIXED_ENCODING);
    }

    @Test
    void readsTheNamesThatADatabaseGivesTheColumns() throws IOException {
        CrsText rows = CrsRows.read();
        String text =
                rows.text('|', false).replaceFirst("\\A[^\r]+", CrsRows.names().replace(',', '|'));

        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).activities())
                .isEqualTo(read(rows).activities());
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void areReadInArchives(boolean isDeflate64, @TempDir Path folder) throws IOException {
        Path path = folder.resolve("CRS 2024 data.zip");
        byte[] text = ours().in(CrsText.COLUMNS_2024).text('|', true).getBytes(StandardCharsets.UTF_8);
        Files.write(path, isDeflate64 ? deflate64(text) : zip(text));

        List<DataFile> files = Archives.filesIn(path, ReadLimits.STANDARD);

        assertThat(files).hasSize(1);
        assertThat(read(files.get(0)).flows()).isEqualTo(read(ours()).flows());
    }

    private static byte[] zip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new LiteralZip(bytes)) {
            zip.putNextEntry(new ZipEntry("CRS 2024 data.txt"));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    /** Literals alone are the same in Deflate and Deflate64. */
    private static byte[] deflate64(byte[] content) throws IOException {
        byte[] archive = zip(content);
        archive[8] = DEFLATE64;
        archive[Bytes.indexOf(archive, new byte[] {'P', 'K', 1, 2}) + 10] = DEFLATE64;
        return archive;
    }

    private static final class LiteralZip extends ZipOutputStream {
        LiteralZip(OutputStream out) {
            super(out);
            def.setStrategy(Deflater.HUFFMAN_ONLY);
        }
    }
}
