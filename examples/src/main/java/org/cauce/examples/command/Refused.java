package org.cauce.examples.command;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in one line what the disk refused: by themselves its exceptions often name the file and no reason. */
public final class Refused {
    private Refused() {}

    /**
     * {@return that something cannot be done, and why}
     *
     * @param what what cannot be done, such as "Cannot read the folder data"
     * @param failure what happened
     */
    public static UncheckedIOException of(String what, IOException failure) {
        return new UncheckedIOException(what + ": " + why(failure), failure);
    }

    /**
     * {@return what to tell of a failure of the disk: its own words, unless it only wraps an exception and says
     * nothing}
     *
     * @param failure what happened
     */
    public static String told(UncheckedIOException failure) {
        IOException cause = checkNotNull(failure.getCause());
        String words = String.valueOf(failure.getMessage());
        return words.equals(cause.toString())
                ? String.valueOf(of("Cannot go on", cause).getMessage())
                : words;
    }

    private static String why(IOException failure) {
        if (failure instanceof AccessDeniedException denied) {
            return "you may not use " + denied.getFile() + ": ask for the right, or give another place";
        }
        if (failure instanceof NoSuchFileException absent) {
            return "there is no " + absent.getFile() + ": correct the path";
        }
        boolean isBare = failure instanceof FileSystemException system && system.getReason() == null;
        return isBare
                ? failure.getClass().getSimpleName() + " " + failure.getMessage()
                : String.valueOf(failure.getMessage());
    }
}
