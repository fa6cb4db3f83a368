package org.cauce.io.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cauce.io.DataFile;
import org.cauce.io.Format;
import org.cauce.io.Formats;
import org.cauce.io.ReadLimits;
import org.cauce.io.ReadOptions;
import org.cauce.io.RecordReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArchivesTest {
    private static final byte[] TABLE =
            "Country Name,Country Code,Year,Value\nHonduras,HND,2020,10121763\n".getBytes(UTF_8);

    @TempDir
    Path folder;

    private static byte[] zip(Object... namesAndBytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndBytes[i].toString()));
                zip.write((byte[]) namesAndBytes[i + 1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private List<DataFile> files(byte[] archive) throws IOException {
        return files(archive, ReadLimits.STANDARD);
    }

    private List<DataFile> files(byte[] archive, ReadLimits limits) throws IOException {
        return Archives.filesIn(Files.write(folder.resolve("a.zip"), archive), limits);
    }

    private static List<String> names(List<DataFile> files) {
        return files.stream().map(DataFile::name).toList();
    }

    private static byte[] bytes(DataFile file) throws IOException {
        try (InputStream in = file.open()) {
            return in.readAllBytes();
        }
    }

    @Test
    void givesEachFileBehindTheNameOfItsArchive() throws IOException {
        List<DataFile> files = files(zip("b/x.csv", TABLE, "y.txt", new byte[] {1}));

        assertThat(names(files)).containsExactly("a.zip!b/x.csv", "a.zip!y.txt");
        assertThat(bytes(files.get(0))).isEqualTo(TABLE);
        assertThat(bytes(files.get(0))).as("opened again").isEqualTo(TABLE);
    }

    @Test
    void readsAFileWhereItLies() throws IOException {
        DataFile file = files(zip("data/sp.pop.totl.csv", TABLE)).get(0);
        Format format = Formats.installed().detect(file).orElseThrow();

        try (RecordReader<?> reader = format.open(file, ReadOptions.STANDARD)) {
            assertThat(reader.stream()).hasSize(1);
            assertThat(reader.problems()).noneMatch(problem -> problem.isError());
        }
    }

    @Test
    void looksIntoArchivesInArchives() throws IOException {
        byte[] inner = zip("x.csv", TABLE, "y.csv", TABLE);
        List<DataFile> files = files(zip("in.zip", inner, "z.csv", TABLE));

        assertThat(names(files)).containsExactly("a.zip!in.zip!x.csv", "a.zip!in.zip!y.csv", "a.zip!z.csv");
        assertThat(bytes(files.get(1))).isEqualTo(TABLE);
    }

    @Test
    void takesAWorkbookForAFile() throws IOException {
        byte[] book = zip("[Content_Types].xml", TABLE, "xl/workbook.xml", TABLE);

        assertThat(names(files(book))).containsExactly("a.zip");
        assertThat(names(files(zip("book.xlsx", book)))).containsExactly("a.zip!book.xlsx");
        assertThat(names(files(zip("1", zip("2", zip("3", book)))))).containsExactly("a.zip!1!2!3");
    }

    @Test
    void endsAtTheThirdLevel() throws IOException {
        byte[] archive = zip("x.csv", TABLE);
        for (int level = 0; level < 6; level++) {
            archive = zip("n.zip", archive, "m.zip", archive);
        }
        List<DataFile> files = files(archive);

        assertThat(files)
                .hasSize(8)
                .allSatisfy(file -> assertThatThrownBy(file::open)
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining("inside an archive"));
    }

    @Test
    void unpacksNoMoreArchivesThanTheMemoryHolds() throws IOException {
        byte[] large = stored(new byte[90 << 20]);
        ReadLimits trusting = ReadLimits.STANDARD.withCompressionRatio(100_000);
        List<DataFile> files = files(zip("1", large, "2", large, "3", large, "4", large), trusting);

        assertThat(names(files)).containsExactly("a.zip!1!x.csv", "a.zip!2!x.csv", "a.zip!3", "a.zip!4");
        assertThatThrownBy(files.get(2)::open).isInstanceOf(IOException.class);
    }

    /** An archive that is as long as what is in it. */
    private static byte[] stored(byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry("x.csv");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length + 1_000);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(entry);
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void countsTheFilesOfAllLevels() {
        byte[] inner = zip("1", TABLE, "2", TABLE, "3", TABLE);

        assertThatThrownBy(() -> files(zip("a", inner, "b", inner), ReadLimits.STANDARD.withFilesPerFolder(5)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("5");
    }

    @Test
    void refusesABombWhenItIsOpened() throws IOException {
        List<DataFile> files = files(zip("bomb.csv", new byte[64 << 20], "x.csv", TABLE));

        assertThatThrownBy(() -> bytes(files.get(0)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("unpacks to more than");
        assertThat(bytes(files.get(1))).isEqualTo(TABLE);
    }

    @Test
    void writesNothingWhereverAPathLeads() throws IOException {
        List<DataFile> files = files(zip("../../outside.csv", TABLE, "/etc/outside.csv", TABLE, "C:\\x.csv", TABLE));

        assertThat(files).hasSize(3).allSatisfy(file -> assertThat(bytes(file)).isEqualTo(TABLE));
        assertThat(folder.resolve("../../outside.csv")).doesNotExist();
    }

    @Test
    void givesNoNameThatATerminalObeys() throws IOException {
        assertThat(names(files(zip("\u001b[2J\n.csv", TABLE)))).containsExactly("a.zip!?[2J?.csv");
    }

    @Test
    void givesTheOthersBesideADamagedOne() throws IOException {
        byte[] inner = zip("x.csv", TABLE);
        List<DataFile> files = files(zip("cut.zip", Arrays.copyOf(inner, 60), "y.csv", TABLE));

        assertThat(names(files)).containsExactly("a.zip!cut.zip", "a.zip!y.csv");
        assertThatThrownBy(files.get(0)::open).hasMessageContaining("not a ZIP archive");
        assertThat(bytes(files.get(1))).isEqualTo(TABLE);
    }

    @Test
    void endsWhereverAnArchiveIsCut() throws IOException {
        byte[] whole = zip("in.zip", zip("x.csv", TABLE), "y.csv", TABLE);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            try {
                for (DataFile file : files(cut)) {
                    bytes(file);
                }
            } catch (IOException told) {
                assertThat(told).hasMessageNotContaining("{");
            }
        }
    }
}
