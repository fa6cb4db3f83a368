package org.cauce.io.sdmx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cauce.io.FuzzCorpus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that once brought down what reads them, and the seeds that the search for more begins with. */
class SdmxFuzzCorpusTest {
    static List<Path> files() throws IOException {
        return SdmxProblemTest.files("fuzz");
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsForEachFileOfTheCorpusAndWhereverItIsCut(Path file) throws IOException {
        FuzzCorpus.cut(file, 1, SdmxFuzz::fuzzerTestOneInput);
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsWhateverByteIsWrong(Path file) throws IOException {
        FuzzCorpus.spoil(file, 500, 1, SdmxFuzz::fuzzerTestOneInput);
    }
}
