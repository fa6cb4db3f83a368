package org.cauce.io.sdmx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that once brought down what reads them, and the seeds that the search for more begins with. */
class SdmxFuzzCorpusTest {
    static List<Path> files() throws IOException {
        return SdmxProblemTest.files("fuzz");
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsForEachFileOfTheCorpus(Path file) throws IOException {
        SdmxFuzz.fuzzerTestOneInput(Files.readAllBytes(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsWhereverAFileIsCut(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            SdmxFuzz.fuzzerTestOneInput(Arrays.copyOf(whole, length));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsWhateverByteIsWrong(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(4);
        for (int i = 0; i < 500; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            SdmxFuzz.fuzzerTestOneInput(changed);
        }
    }
}
