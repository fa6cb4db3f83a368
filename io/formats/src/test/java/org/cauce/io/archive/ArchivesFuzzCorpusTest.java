package org.cauce.io.archive;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.cauce.io.FuzzCorpus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Archives of every kind, and what once brought down what reads them, with some of their bytes changed. */
final class ArchivesFuzzCorpusTest {
    static ImmutableList<Path> files() throws IOException {
        return FuzzCorpus.files(ArchivesFuzzCorpusTest.class, "fuzz");
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsForEachFileOfTheCorpus(Path file) throws IOException {
        ArchivesFuzz.fuzzerTestOneInput(Files.readAllBytes(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsWhereverAFileIsCut(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += 1 + whole.length / 200) {
            ArchivesFuzz.fuzzerTestOneInput(Arrays.copyOf(whole, length));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsWhateverBytesAreWrong(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(4);
        for (int i = 0; i < 100; i++) {
            byte[] changed = whole.clone();
            for (int j = random.nextInt(3); j >= 0; j--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            ArchivesFuzz.fuzzerTestOneInput(changed);
        }
    }
}
