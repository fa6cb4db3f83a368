package org.cauce.io;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
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
}
