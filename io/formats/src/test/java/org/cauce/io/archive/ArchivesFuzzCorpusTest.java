package org.cauce.io.archive;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void holdsForEachFileOfTheCorpusAndWhereverItIsCut(Path file) throws IOException {
        FuzzCorpus.cut(file, 1 + (int) Files.size(file) / 200, ArchivesFuzz::fuzzerTestOneInput);
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsWhateverBytesAreWrong(Path file) throws IOException {
        FuzzCorpus.spoil(file, 100, 3, ArchivesFuzz::fuzzerTestOneInput);
    }
}
