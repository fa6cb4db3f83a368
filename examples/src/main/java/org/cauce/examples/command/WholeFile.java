package org.cauce.examples.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cauce.io.AtomicFile;

/**
 * A file that is written whole or not at all, and says in one line why not.
 *
 * @param path the file
 */
public record WholeFile(Path path) {
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
            String message = message("it is a folder: give the name of a file in it");
            throw new UncheckedIOException(message, new IOException(message));
        }
        try {
            AtomicFile.write(target, text);
        } catch (IOException e) {
            throw refused(e);
        }
        return target;
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
