package org.cauce.io;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files of other publishers, which are not committed: they lie beside the checkout, in {@code ../shared}. */
public final class Shared {
    private Shared() {}

    /** {@return a file or folder there; the test is skipped if it is not there} */
    public static Path path(String path) {
        Optional<Path> found = Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
                .filter(at -> Files.isDirectory(at.resolve(".mvn")))
                .map(at -> at.resolveSibling("shared").resolve(path))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(found.isPresent(), "Not beside the checkout: ../shared/" + path);
        return found.orElseThrow();
    }

    /** {@return the files of this ending in the folder at this place, and below it, in order} */
    public static List<Path> in(String place, String ending) {
        try (Stream<Path> files = Files.walk(path(place))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
