package org.cauce.io.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cauce.io.JavaProcess;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a process that is killed leaves of the file that it writes over: the old one or the new one, whole; and what it
 * was writing is gone after the next one. {@code -Dcauce.kills=100} kills more often than the few times of each build.
 */
final class KilledWritersTest {
    private static final int KILLS = Integer.getInteger("cauce.kills", 5);
    private static final int LONGEST_MILLIS = 1000;
    private static final Pattern LINE = Pattern.compile("(begun|written) (\\w+) (\\d+) \\.");

    @TempDir
    Path folder;

    /** The versions, by the ordinals of the writers. */
    private final Map<Writing, Integer> begun = new EnumMap<>(Writing.class);

    private final Map<Writing, Integer> written = new EnumMap<>(Writing.class);
    private int left;

    @Test
    void theOldFileIsThereOrTheNewOneAndNothingElseAfterTheNext() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (Writing writing : Writing.values()) {
            Files.createDirectories(folder.resolve(writing.name()));
            write(writing, 0);
        }
        for (int kill = 0; kill < KILLS; kill++) {
            int millis = random.nextInt(LONGEST_MILLIS);
            kill(millis);
            for (Writing writing : Writing.values()) {
                holds(writing, "kill " + kill + ", after " + millis + " ms, of seed " + seed);
            }
        }
        System.out.println("KilledWritersTest: " + KILLS + " kills of " + Writing.values().length
                + " writers each, seed " + seed + ": " + left + " drafts were left, "
                + begun.values().stream().mapToInt(Integer::intValue).sum()
                + " files begun");
    }

    private void write(Writing writing, int version) throws IOException {
        writing.write(writing.in(folder), new Writing.Content(version, WritingProcess.RECORDS));
        begun.put(writing, version);
        written.put(writing, version);
    }

    /** Kills a process that writes each file again and again, so many milliseconds after it began with the first. */
    private void kill(int millis) throws IOException, InterruptedException {
        List<String> args = new ArrayList<>(List.of(folder.toString()));
        for (Writing writing : Writing.values()) {
            args.add(writing + "=" + (begun.getOrDefault(writing, 0) + 1));
        }
        Path errors = folder.resolve("errors.txt");
        Process process = new ProcessBuilder(
                        JavaProcess.command("256m", WritingProcess.class, args.toArray(new String[0])))
                .redirectError(errors.toFile())
                .start();
        try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
            heard(told.readLine());
            assertThat(process.waitFor(millis, TimeUnit.MILLISECONDS))
                    .as(Files.readString(errors))
                    .isFalse();
            // the process by itself: its output can still be read
            process.toHandle().destroyForcibly();
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                heard(line);
            }
            process.waitFor();
        } finally {
            process.destroyForcibly();
        }
    }

    private void heard(@Nullable String line) throws IOException {
        Matcher told = LINE.matcher(line == null ? Files.readString(folder.resolve("errors.txt")) : line);
        if (told.matches()) {
            Map<Writing, Integer> versions = told.group(1).equals("begun") ? begun : written;
            versions.put(Writing.valueOf(told.group(2)), Integer.parseInt(told.group(3)));
        } else {
            assertThat(line).as("a whole line, or the last").isNotNull();
        }
    }

    private void holds(Writing writing, String when) throws IOException {
        ImmutableSortedMap<String, String> found = writing.files(folder);
        ImmutableSortedMap<String, String> old = expected(writing, written.getOrDefault(writing, 0));
        ImmutableSortedMap<String, String> next = expected(writing, begun.getOrDefault(writing, 0));
        old.forEach((name, bytes) -> assertThat(found.get(name))
                .as("%s of %s, %s", name, writing, when)
                .isIn(bytes, next.get(name)));
        left += found.size() - old.size();

        int version = begun.getOrDefault(writing, 0) + 1;
        write(writing, version);
        assertThat(writing.files(folder).equals(expected(writing, version)))
                .as(
                        "no draft is left and all is new: %s, %s, %s",
                        writing.files(folder).keySet(), writing, when)
                .isTrue();
    }

    private ImmutableSortedMap<String, String> expected(Writing writing, int version) throws IOException {
        Path other = folder.resolve("expected");
        Files.createDirectories(other.resolve(writing.name()));
        writing.write(writing.in(other), new Writing.Content(version, WritingProcess.RECORDS));
        return writing.files(other);
    }
}
