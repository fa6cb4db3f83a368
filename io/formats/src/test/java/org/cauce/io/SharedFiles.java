package org.cauce.io;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files as their publishers made them, which lie beside the project on some machines and are not part of it. */
public final class SharedFiles {
    private SharedFiles() {}

    /** {@return the folder or file at this place beside the project; the test is skipped if it is not there} */
    public static Path at(String place) {
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.isDirectory(here.resolve(".mvn"))) {
            here = here.getParent();
        }
        Path path =
                here == null ? Path.of(place) : here.resolveSibling("shared").resolve(place);
        assumeTrue(Files.exists(path), () -> "skipped: there is no ../shared/" + place + " beside the checkout");
        return path;
    }

    /** {@return the files of this ending in the folder at this place, and below it, in order} */
    public static List<Path> in(String place, String ending) {
        try (Stream<Path> files = Files.walk(at(place))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
