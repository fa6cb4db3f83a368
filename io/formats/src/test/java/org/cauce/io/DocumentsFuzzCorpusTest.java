package org.cauce.io;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that once brought down what reads them, and the seeds that the search for more begins with. */
class DocumentsFuzzCorpusTest {
    static ImmutableList<Path> files() throws IOException {
        return FuzzCorpus.files(DocumentsFuzzCorpusTest.class, "documents/fuzz");
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsForEachFileOfTheCorpusAndWhereverItIsCut(Path file) throws IOException {
        FuzzCorpus.cut(file, 3, DocumentsFuzz::fuzzerTestOneInput);
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsWhateverByteIsWrong(Path file) throws IOException {
        FuzzCorpus.spoil(file, 200, 1, DocumentsFuzz::fuzzerTestOneInput);
    }
}
