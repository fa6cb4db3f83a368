package org.cauce.io.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.cauce.io.FuzzCorpus;
import org.cauce.io.contract.FormatSample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that once brought down what reads them, and the samples of all formats, with some of their bytes changed. */
final class FormatsFuzzCorpusTest {
    static ImmutableList<Path> files() throws IOException {
        return FuzzCorpus.files(FormatsFuzzCorpusTest.class, "fuzz");
    }

    static ImmutableList<FormatSample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsForEachFileThatWasFound(Path file) throws IOException {
        FormatsFuzz.holdAll(Files.readAllBytes(file));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void holdsWhateverBytesAreWrong(FormatSample sample) throws IOException {
        holdsWithSomeWrong(sample, sample.bytes(), 100);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void holdsWhateverBytesOfThePackedFileAreWrong(FormatSample sample) throws IOException {
        holdsWithSomeWrong(sample, Samples.gzipped(sample), 30);
    }

    private static void holdsWithSomeWrong(FormatSample sample, byte[] bytes, int times) throws IOException {
        String id = sample.format().id() + "\n";
        byte[] named = Bytes.concat(id.getBytes(UTF_8), bytes);
        Random random = new Random(4);
        for (int i = 0; i < times; i++) {
            byte[] changed = named.clone();
            for (int j = random.nextInt(4); j >= 0; j--) {
                changed[id.length() + random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            FormatsFuzz.holdAll(changed);
        }
    }
}
