package org.cauce.io.iati.validate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What lies beside the checkout: schemas, files and expected values of the standard, which are not part of it. */
final class Shared {
    private Shared() {}

    /** The folder of IATI material; empty if it is not there. */
    static Optional<Path> iati() {
        Path start = Path.of("").toAbsolutePath();
        return Stream.iterate(start, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve(".mvn")))
                .map(folder -> folder.resolveSibling("shared").resolve("iati"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
