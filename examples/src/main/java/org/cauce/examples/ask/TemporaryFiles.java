package org.cauce.examples.ask;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files in the folder of temporary ones that another program must find by their name. The name says which process made
 * it: what a process left that is gone, since it was killed, is deleted by the next.
 */
final class TemporaryFiles {
    private static final Pattern NAME = Pattern.compile("cauce-(?<process>\\d{1,18})-[^.]*\\.(?<kind>.*)");

    private final Path folder;
    private final String kind;

    TemporaryFiles(String kind) {
        this(Path.of(System.getProperty("java.io.tmpdir")), kind);
    }

    TemporaryFiles(Path folder, String kind) {
        this.folder = folder;
        this.kind = kind;
    }

    /**
     * {@return a new, empty file; whoever asks deletes it}
     *
     * @throws IOException if the disk refuses
     */
    Path create() throws IOException {
        deleteWhatWasLeft();
        return Files.createTempFile(folder, "cauce-" + ProcessHandle.current().pid() + "-", "." + kind);
    }

    private void deleteWhatWasLeft() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, this::isLeft)) {
            for (Path file : files) {
                try {
                    Files.deleteIfExists(file);
                } catch (AccessDeniedException e) {
                    // another user's, who deletes it
                }
            }
        }
    }

    private boolean isLeft(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches()
                && name.group("kind").equals(kind)
                && ProcessHandle.of(Long.parseLong(name.group("process"))).isEmpty();
    }
}
