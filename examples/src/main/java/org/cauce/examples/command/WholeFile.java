package org.cauce.examples.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written whole or not at all.
 *
 * <p>The text goes to a draft in the folder of the file first, which takes the place of the file once it is complete.
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
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw refused("it is a folder: give the name of a file in it");
        }
        if (!Files.isDirectory(folder)) {
            throw refused("there is no folder " + folder + ": create it or give another file");
        }
        Path draft = folder.resolve("." + target.getFileName() + ".part");
        try {
            try {
                Files.writeString(draft, text);
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(message(why(e)), e);
        }
        return target;
    }

    /** Returns what went wrong: the system names the draft in its message, which the user did not ask for. */
    private static String why(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "the folder does not let it be written: give a file in another folder";
        }
        String reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return reason == null || reason.isBlank() ? failure.getClass().getSimpleName() : reason;
    }

    private UncheckedIOException refused(String why) {
        String message = message(why);
        return new UncheckedIOException(message, new IOException(message));
    }

    private String message(String why) {
        return "Cannot write " + path + ": " + why;
    }
}
