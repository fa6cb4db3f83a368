package org.cauce.io;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Symbolic links, which a user of Windows has no right to make unless told so. */
public final class Links {
    private Links() {}

    /** Makes a link; skips the test, saying why, where the system does not let it. */
    public static Path make(Path link, Path target) throws IOException {
        try {
            return Files.createSymbolicLink(link, target);
        } catch (FileSystemException | UnsupportedOperationException e) {
            return abort("No symbolic links can be made here: " + e.getMessage());
        }
    }
}
