package org.cauce.io.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cauce.io.DataFile;
import org.cauce.io.ReadLimits;

/**
 * What must hold for any bytes: the files that they hold as an archive are given, each is unpacked to no more than the
 * limits allow or says why not, and all of it is the same when it is done again.
 *
 * <p>Jazzer calls it by its name, {@code .ci/fuzz}; the files that it found are read again in each build.
 */
public final class ArchivesFuzz {
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_FILES = 100;
    private static final ReadLimits LIMITS =
            ReadLimits.STANDARD.withFileBytes(MOST_BYTES).withFilesPerFolder(MOST_FILES);

    private ArchivesFuzz() {}

    /** Holds what must hold for these bytes. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        Path path = Files.createTempFile("fuzz", ".zip");
        try {
            Files.write(path, bytes);
            List<String> contents = contents(path);
            assertThat(contents(path)).isEqualTo(contents);
            assertThat(contents).hasSizeLessThanOrEqualTo(MOST_FILES);
        } finally {
            Files.delete(path);
        }
    }

    private static List<String> contents(Path path) {
        List<String> contents = new ArrayList<>();
        try {
            for (DataFile file : Archives.filesIn(path, LIMITS)) {
                assertThat(file.name()).doesNotContainPattern("\\p{Cntrl}");
                contents.add(file.name() + " " + content(file));
            }
        } catch (IOException refused) {
            contents.add(said(refused));
        }
        return contents;
    }

    private static String content(DataFile file) {
        byte[] bytes = new byte[MOST_BYTES + 1];
        try (InputStream in = file.open()) {
            int length = in.readNBytes(bytes, 0, bytes.length);
            assertThat(length).as("bytes of %s", file).isLessThanOrEqualTo(MOST_BYTES);
            return length + " " + Arrays.hashCode(Arrays.copyOf(bytes, length));
        } catch (IOException refused) {
            return said(refused);
        }
    }

    private static String said(IOException refused) {
        assertThat(refused.getMessage()).isNotBlank();
        return refused.toString();
    }
}
