package org.cauce.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that were once read wrongly or refused badly, and the seeds that the search for more begins with. */
final class TextsFuzzCorpusTest {
    static List<Path> files() throws IOException {
        URI there = URI.create(Objects.requireNonNull(TextsFuzzCorpusTest.class.getResource("fuzz"))
                .toString());
        try (Stream<Path> files = Files.list(Path.of(there))) {
            return files.sorted().toList();
        }
    }

    @Test
    void hasATextForEachReader() throws IOException {
        Set<Integer> readers = new HashSet<>();
        for (Path file : files()) {
            readers.add((Files.readAllBytes(file)[0] & 0x7f) % TextsFuzz.READERS.size());
        }
        assertThat(readers).hasSameSizeAs(TextsFuzz.READERS);
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsForEachTextAndWhereverItIsCut(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length <= whole.length; length++) {
            TextsFuzz.fuzzerTestOneInput(Arrays.copyOf(whole, length));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsWhateverBytesAreWrong(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(4);
        for (int i = 0; i < 2_000; i++) {
            byte[] changed = whole.clone();
            for (int j = random.nextInt(3); j >= 0; j--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            TextsFuzz.fuzzerTestOneInput(changed);
        }
    }
}
