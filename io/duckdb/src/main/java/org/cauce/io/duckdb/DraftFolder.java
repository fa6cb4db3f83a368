package org.cauce.io.duckdb;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A folder beside a file that the database writes: there the file is made, then moved to its place. The folder is
 * locked meanwhile, so that what a killed process left is known for that, and deleted by whoever writes the file next.
 */
final class DraftFolder implements Closeable {
    private static final Pattern END = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.tmp");

    private final Path target;
    private final Path folder;
    private final StoreLock lock;

    private DraftFolder(Path target, Path folder, StoreLock lock) {
        this.target = target;
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * {@return a draft of a file, after those were deleted that nobody writes any more}
     *
     * @throws IOException if the disk refuses, or a folder is there
     */
    static DraftFolder beside(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("Cannot write " + file + ": it is a folder: give the name of a file in it");
        }
        Path target = file.toAbsolutePath();
        if (!Files.isDirectory(parent(target))) {
            throw new IOException("Cannot write " + file + ": there is no folder " + parent(target)
                    + ": create it or give another file");
        }
        String begin = "." + target.getFileName() + ".";
        for (Path found : Folders.in(parent(target))) {
            if (isDraft(found, begin)) {
                deleteIfLeft(found);
            }
        }
        while (true) {
            Path folder = Files.createDirectory(target.resolveSibling(begin + UUID.randomUUID() + ".tmp"));
            Optional<StoreLock> lock = lock(folder);
            if (lock.isPresent() && Files.exists(folder)) {
                return new DraftFolder(target, folder, lock.get());
            }
            // somebody who tidies up took it for a left one
        }
    }

    private static Path parent(Path target) {
        Path parent = target.getParent();
        return parent == null ? target : parent;
    }

    private static boolean isDraft(Path found, String begin) {
        String name = String.valueOf(found.getFileName());
        return name.startsWith(begin)
                && END.matcher(name.substring(begin.length())).matches();
    }

    private static Optional<StoreLock> lock(Path folder) throws IOException {
        try {
            return StoreLock.writing(folder);
        } catch (NoSuchFileException deleted) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("try") // closing is what it is for
    private static void deleteIfLeft(Path draft) throws IOException {
        if (Files.isDirectory(draft)) {
            Optional<StoreLock> alone = lock(draft);
            if (alone.isPresent()) {
                try (StoreLock held = alone.get()) {
                    Folders.delete(draft);
                }
            }
        }
    }

    /** {@return where to write} */
    Path file() {
        return folder.resolve("draft.parquet");
    }

    /** Puts what was written in its place. */
    void commit() throws IOException {
        Folders.force(file());
        Folders.move(file(), target);
    }

    @Override
    public void close() throws IOException {
        try {
            if (Files.exists(folder)) {
                Folders.delete(folder);
            }
        } finally {
            lock.close();
        }
    }
}
