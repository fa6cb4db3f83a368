package org.cauce.io.duckdb;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of a store: {@code manifest.json} says what is in it, {@code parts} has the Parquet files, a folder for
 * each loading; what is not finished is in {@code staging}.
 *
 * @param root the folder
 */
record StoreFolder(Path root) {
    private static final String MANIFEST = "manifest.json";
    private static final String PARTS = "parts";

    /**
     * {@return the folder of a store, made if it is not there}
     *
     * @throws IOException if it is a file; if it holds other files and was never a store, since tidying up would delete
     *     some of them; or if the disk refuses
     */
    static StoreFolder at(Path root) throws IOException {
        if (Files.isRegularFile(root)) {
            throw new IOException(root + " is a file and no store: give a folder");
        }
        StoreFolder folder = new StoreFolder(Files.createDirectories(root));
        if (!folder.exists() && !StoreLock.wasLoading(root) && !Folders.in(root).isEmpty()) {
            throw new IOException(root + " is no store and holds other files: give a new folder, or an empty one");
        }
        return folder;
    }

    Path staging() {
        return root.resolve("staging");
    }

    private Path temporary() {
        return root.resolve("temporary");
    }

    /** {@return where an engine may put what does not fit into its memory; not in here if nothing may be written} */
    Path temporaries() {
        Path own = temporary();
        return Files.isWritable(Files.exists(own) ? own : root) ? own : Duck.systemTemporaries();
    }

    Path part(String relative) {
        return root.resolve(relative);
    }

    /** {@return whether this user may change what is in it; if not, it can be asked} */
    boolean isWritable() {
        return StoreLock.mayChange(root)
                && Stream.of(root.resolve(PARTS), staging(), temporary())
                        .filter(Files::exists)
                        .allMatch(Files::isWritable);
    }

    /**
     * {@return whether something was loaded into it}
     *
     * @throws IOException if that cannot be told, as where the folder may not be read
     */
    boolean exists() throws IOException {
        if (Files.isRegularFile(root)) {
            return false;
        }
        try {
            return Files.readAttributes(root.resolve(MANIFEST), BasicFileAttributes.class)
                    .isRegularFile();
        } catch (NoSuchFileException none) {
            return false;
        }
    }

    Manifest manifest() throws IOException {
        return Manifest.read(root.resolve(MANIFEST));
    }

    /**
     * Commits a loading: its finished parts are moved to the others, where nobody looks for them until the manifest
     * names them.
     */
    void commit(Path loaded, Manifest manifest) throws IOException {
        Path parts = Files.createDirectories(root.resolve(PARTS));
        Path next = staging().resolve(MANIFEST);
        try {
            manifest.write(next);
            Folders.move(loaded, parts.resolve(loaded.getFileName()));
            Folders.move(next, root.resolve(MANIFEST));
        } finally {
            Files.deleteIfExists(next);
        }
    }

    /** {@return what a part that lies in a folder of a loading is called in the manifest} */
    static String name(Path loaded, String file) {
        return PARTS + "/" + loaded.getFileName() + "/" + file;
    }

    /** Deletes what loadings that were killed, and inputs that were replaced, left; if nobody reads. */
    @SuppressWarnings("try") // closing is what it is for
    void tidy() throws IOException {
        Optional<StoreLock> alone = StoreLock.alone(root);
        if (alone.isEmpty()) {
            return;
        }
        try (StoreLock held = alone.get()) {
            ImmutableSet<Path> named =
                    manifest().parts().stream().map(part -> folderOf(part)).collect(ImmutableSet.toImmutableSet());
            for (Path loaded : Folders.in(root.resolve(PARTS))) {
                if (!named.contains(loaded)) {
                    Folders.delete(loaded);
                }
            }
            for (Path left : Folders.in(staging())) {
                Folders.delete(left);
            }
            for (Path left : Folders.in(temporary())) {
                Folders.delete(left);
            }
        }
    }

    private Path folderOf(String part) {
        Path folder = part(part).getParent();
        return folder == null ? root : folder;
    }
}
