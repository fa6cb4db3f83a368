package org.cauce.examples.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cauce.io.AtomicFile;

/**
 * A file that is written whole or not at all, and says in one line why not.
 *
 * @param path the file
 */
public record WholeFile(Path path) {
    private static final String FOLDER = "it is a folder: give the name of a file in it";

    /**
     * Writes the file, or replaces it.
     *
     * @param text what it is to hold
     * @return where the file is
     * @throws UncheckedIOException if that fails; the message tells why and what to do
     */
    public Path write(String text) {
        Path target = path.toAbsolutePath().normalize();
        if (Files.isDirectory(target)) {
            String message = message(FOLDER);
            throw new UncheckedIOException(message, new IOException(message));
        }
        try {
            AtomicFile.write(target, text);
        } catch (IOException e) {
            throw refused(e);
        }
        return target;
    }

    /** {@return why there is no place for the file, before anything is read for it; empty if there is one} */
    public Optional<String> obstacle() {
        if (Files.isDirectory(path)) {
            return Optional.of(message(FOLDER));
        }
        Path folder = path.toAbsolutePath().getParent();
        return folder == null || Files.isDirectory(folder)
                ? Optional.empty()
                : Optional.of(message("there is no folder " + folder + ": create it or give another file"));
    }

    /**
     * {@return that the file cannot be written, and why}
     *
     * @param failure what happened
     */
    public UncheckedIOException refused(IOException failure) {
        String why = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return new UncheckedIOException(message(why == null ? failure.getClass().getSimpleName() : why), failure);
    }

    private String message(String why) {
        return "Cannot write " + path + ": " + why;
    }
}
