package org.cauce.io.service;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.cauce.io.FuzzCorpus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that once brought down what reads them, and the seeds that the search for more begins with. */
final class AnswersFuzzCorpusTest {
    static ImmutableList<Path> files() throws IOException {
        return FuzzCorpus.files(AnswersFuzzCorpusTest.class, "fuzz");
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsForEachFileOfTheCorpusAndWhereverItIsCut(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length <= whole.length; length++) {
            AnswersFuzz.fuzzerTestOneInput(Arrays.copyOf(whole, length));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsWhateverByteIsWrong(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            AnswersFuzz.fuzzerTestOneInput(changed);
        }
    }
}
