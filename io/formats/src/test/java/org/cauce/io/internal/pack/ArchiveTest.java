package org.cauce.io.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cauce.io.ArchiveProblem;
import org.cauce.io.InputProblem;
import org.cauce.io.ProblemCode;
import org.cauce.io.ReadLimits;
import org.cauce.io.internal.log.InputFailure;
import org.cauce.io.xml.XmlProblem;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    private static final byte[] TEXT = "Year|DonorCode\n2021|302\n".repeat(200).getBytes(StandardCharsets.UTF_8);
    private static final int DEFLATE64 = 9;

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    /** Literals alone are the same in Deflate and Deflate64. */
    private static byte[] raw(int method, int flags, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new LiteralZip(bytes)) {
            zip.putNextEntry(new ZipEntry("crs.txt"));
            zip.write(content);
        }
        byte[] archive = bytes.toByteArray();
        int directory = Bytes.indexOf(archive, new byte[] {'P', 'K', 1, 2});
        archive[6] |= (byte) flags;
        archive[8] = (byte) method;
        archive[directory + 8] |= (byte) flags;
        archive[directory + 10] = (byte) method;
        return archive;
    }

    private static final class LiteralZip extends ZipOutputStream {
        LiteralZip(OutputStream out) {
            super(out);
            def.setStrategy(Deflater.HUFFMAN_ONLY);
        }
    }

    private static byte[] read(byte[] zip) throws IOException {
        return read(zip, ReadLimits.STANDARD);
    }

    private static byte[] read(byte[] zip, ReadLimits limits) throws IOException {
        try (Archive archive = Archive.open(zip, "crs.zip", limits);
                InputStream in = archive.open(archive.only())) {
            return in.readAllBytes();
        }
    }

    private static void refuses(byte[] zip, ProblemCode code) {
        refuses(zip, ReadLimits.STANDARD, code);
    }

    private static void refuses(byte[] zip, ReadLimits limits, ProblemCode code) {
        assertThatThrownBy(() -> read(zip, limits))
                .asInstanceOf(type(InputFailure.class))
                .extracting(failure -> failure.problem().code())
                .isEqualTo(code);
    }

    @Test
    void readsDeflateAndDeflate64() throws IOException {
        assertThat(read(zip("crs.txt", TEXT))).isEqualTo(TEXT);
        assertThat(read(raw(DEFLATE64, 0, TEXT))).isEqualTo(TEXT);
    }

    @Test
    void namesEntriesAsTheyAreAndWritesNothing() throws IOException {
        try (Archive archive = Archive.open(zip("../../etc/passwd", TEXT), "crs.zip", ReadLimits.STANDARD)) {
            assertThat(archive.only().name()).isEqualTo("../../etc/passwd");
            assertThat(archive.entry("passwd")).isEmpty();
        }
    }

    @Test
    void refusesWhatCannotBeUnpacked() throws IOException {
        for (int method : new int[] {1, 6, 12, 14, 93, 95, 99}) {
            refuses(raw(method, 0, TEXT), ArchiveProblem.UNKNOWN_PACKING);
        }
        refuses(raw(8, 1, TEXT), ArchiveProblem.ENCRYPTED_ENTRY);
        refuses(zip("inner.zip", zip("crs.txt", TEXT)), ArchiveProblem.NESTED_ARCHIVE);
        refuses("PK\3\4 and no more".getBytes(StandardCharsets.UTF_8), ArchiveProblem.MALFORMED_ARCHIVE);
    }

    @Test
    void namesTheFilesWhereOneIsExpected() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : new String[] {"a.txt", "folder/", "b.txt"}) {
                zip.putNextEntry(new ZipEntry(name));
            }
        }
        refuses(bytes.toByteArray(), ArchiveProblem.NO_SUCH_ENTRY);
        assertThatThrownBy(() -> read(bytes.toByteArray())).hasMessageContaining("a.txt, b.txt");
    }

    @Test
    void refusesBombs() throws IOException {
        byte[] bomb = zip("crs.txt", new byte[40 << 20]);
        refuses(bomb, XmlProblem.PACKS_TOO_WELL);
        refuses(bomb, ReadLimits.STANDARD.withFileBytes(1_000), InputProblem.FILE_TOO_LARGE);
    }

    @Test
    void refusesDirectoriesWithoutEnd() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 40_000; i++) {
                zip.putNextEntry(new ZipEntry("file" + i));
            }
        }
        refuses(bytes.toByteArray(), ArchiveProblem.TOO_MANY_ENTRIES);
    }

    @Test
    void comparesTheChecksum() throws IOException {
        byte[] zip = raw(DEFLATE64, 0, TEXT);
        zip[Bytes.indexOf(zip, new byte[] {'P', 'K', 1, 2}) + 16] ^= 1;
        refuses(zip, ArchiveProblem.WRONG_CHECKSUM);
    }

    @Test
    void survivesTruncationAtEveryByte() throws IOException {
        byte[] whole = zip("crs.txt", Arrays.copyOf(TEXT, 200));
        for (int length = 4; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(cut)).as("cut at %d", length).isInstanceOf(InputFailure.class);
        }
    }
}
