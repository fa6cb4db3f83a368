package org.cauce.io;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/** Files that are kept beside a test, such as those that a search for input that breaks a reader found. */
public final class FuzzCorpus {
    private FuzzCorpus() {}

    /** {@return the files of a folder among the resources beside a test, in the order of their names} */
    public static ImmutableList<Path> files(Class<?> test, String folder) throws IOException {
        URI there = URI.create(Objects.requireNonNull(test.getResource(folder)).toString());
        try (Stream<Path> files = Files.list(Path.of(there))) {
            return files.sorted().collect(ImmutableList.toImmutableList());
        }
    }

    /** Holds a property for what is left of a file where it is cut, at every so many bytes, and for the whole. */
    public static void cut(Path file, int step, FuzzInput.Property property) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += step) {
            property.hold(Arrays.copyOf(whole, length));
        }
        property.hold(whole);
    }

    /** Holds a property for a file so many times, in each with other bytes in up to so many places. */
    public static void spoil(Path file, int times, int places, FuzzInput.Property property) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(4);
        for (int i = 0; i < times; i++) {
            byte[] changed = whole.clone();
            for (int j = random.nextInt(places); j >= 0; j--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            property.hold(changed);
        }
    }
}
