package org.cauce.io.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.cauce.io.SmallDisk;

/** Another process, in which what was fetched comes to the end of a small disk. */
final class FullDiskFetches {
    private FullDiskFetches() {}

    /** Takes the folder of the disk; ends with an exception if something does not hold. */
    public static void main(String[] args) throws IOException, FetchCache.Damaged {
        Path folder = Path.of(args[0]);
        Path kept = folder.resolve("kept");
        FetchCache cache = new FetchCache(kept);
        Keeping.keep(cache, 1);
        int version = 1;
        int refused = 0;
        for (int free = 0; isTooLarge(cache, folder, version, free); free++) {
            refused++;
            assertThat(body(cache)).isIn(Keeping.body(version), Keeping.body(version + 1));
            version += 2;
            Keeping.keep(cache, version);
            try (Stream<Path> files = Files.list(kept)) {
                assertThat(files).hasSize(2);
            }
        }
        assertThat(body(cache)).isEqualTo(Keeping.body(version + 1));
        System.out.println("refused with " + refused + " amounts of free room");
    }

    private static boolean isTooLarge(FetchCache cache, Path folder, int version, int free) throws IOException {
        Path ballast = SmallDisk.fill(folder, free);
        try {
            Keeping.keep(cache, version + 1);
            return false;
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space left");
            return true;
        } finally {
            Files.delete(ballast);
        }
    }

    private static String body(FetchCache cache) throws IOException, FetchCache.Damaged {
        return Files.readString(
                cache.find(Keeping.REQUEST, Keeping.NOW).orElseThrow().path());
    }
}
