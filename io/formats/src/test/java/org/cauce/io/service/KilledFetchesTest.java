package org.cauce.io.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cauce.io.JavaProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a process that is killed while it keeps what it fetched leaves of it: the old file or the new one, whole, with
 * what is told of it. {@code -Dcauce.kills=100} kills more often than the few times of each build.
 */
final class KilledFetchesTest {
    private static final int KILLS = Integer.getInteger("cauce.kills", 5);
    private static final int LONGEST_MILLIS = 500;

    @TempDir
    Path folder;

    /** Another process, which keeps version after version in a folder, from one on, until it is killed. */
    static final class Fetching {
        private Fetching() {}

        public static void main(String[] args) throws IOException {
            for (int version = Integer.parseInt(args[1]); ; version++) {
                System.out.println("begun " + version + " .");
                Keeping.keep(new FetchCache(Path.of(args[0])), version);
                System.out.println("kept " + version + " .");
            }
        }
    }

    @Test
    void theOldFileIsKeptOrTheNewOneAndNothingElseAfterTheNext()
            throws IOException, InterruptedException, FetchCache.Damaged {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        FetchCache cache = new FetchCache(folder.resolve("kept"));
        Keeping.keep(cache, 1);
        int version = 1;
        int left = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            version = killed(cache, version, random.nextInt(LONGEST_MILLIS), seed);
            left += files().size() - 2;
            Keeping.keep(cache, ++version);
            assertThat(files()).as("seed " + seed).hasSize(2);
        }
        System.out.println("KilledFetchesTest: " + KILLS + " kills, seed " + seed + ": " + left + " files were left, "
                + version + " files begun");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
            return files.toList();
        }
    }

    /** Kills a process that keeps the versions after one, and gives the last that it began. */
    private int killed(FetchCache cache, int before, int millis, long seed)
            throws IOException, InterruptedException, FetchCache.Damaged {
        Path errors = folder.resolve("errors.txt");
        Process process = new ProcessBuilder(JavaProcess.command(
                        "256m", Fetching.class, folder.resolve("kept").toString(), Integer.toString(before + 1)))
                .redirectError(errors.toFile())
                .start();
        int begun = before;
        int kept = before;
        try (BufferedReader told = process.inputReader(UTF_8)) {
            String first = Objects.requireNonNullElse(told.readLine(), Files.readString(errors));
            assertThat(first).isEqualTo("begun " + (before + 1) + " .");
            begun++;
            assertThat(process.waitFor(millis, TimeUnit.MILLISECONDS))
                    .as(Files.readString(errors))
                    .isFalse();
            // the process by itself: its output can still be read
            process.toHandle().destroyForcibly();
            for (String line = told.readLine(); line != null && line.endsWith("."); line = told.readLine()) {
                int number = Integer.parseInt(line.substring(line.indexOf(' ') + 1, line.length() - 2));
                begun = line.startsWith("begun") ? number : begun;
                kept = line.startsWith("kept") ? number : kept;
            }
            process.waitFor();
        } finally {
            process.destroyForcibly();
        }
        Fetched found = cache.find(Keeping.REQUEST, Keeping.NOW).orElseThrow();
        assertThat(Files.readString(found.path()))
                .as("after %s ms of seed %s", millis, seed)
                .isIn(Keeping.body(kept), Keeping.body(begun));
        return begun;
    }
}
