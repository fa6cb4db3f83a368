package org.cauce.io.iati;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that once brought down what reads them, and the seeds that the search for more begins with. */
class IatiFuzzCorpusTest {
    static List<Path> files() throws IOException {
        URI folder = URI.create(Objects.requireNonNull(IatiFuzzCorpusTest.class.getResource("fuzz/activity.xml"))
                .toString()
                .replace("activity.xml", ""));
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsForEachFileOfTheCorpus(Path file) throws IOException {
        IatiFuzz.fuzzerTestOneInput(Files.readAllBytes(file));
    }
}
