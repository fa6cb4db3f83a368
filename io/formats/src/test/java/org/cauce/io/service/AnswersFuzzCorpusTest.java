package org.cauce.io.service;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
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
        FuzzCorpus.cut(file, 1, AnswersFuzz::fuzzerTestOneInput);
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsWhateverByteIsWrong(Path file) throws IOException {
        FuzzCorpus.spoil(file, 200, 1, AnswersFuzz::fuzzerTestOneInput);
    }
}
