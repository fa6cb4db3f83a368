package org.cauce.io.iati;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cauce.io.FuzzCorpus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that once brought down what reads them, and the seeds that the search for more begins with. */
class IatiFuzzCorpusTest {
    static List<Path> files() throws IOException {
        return FuzzCorpus.files(IatiFuzzCorpusTest.class, "fuzz");
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsForEachFileOfTheCorpus(Path file) throws IOException {
        IatiFuzz.fuzzerTestOneInput(Files.readAllBytes(file));
    }
}
