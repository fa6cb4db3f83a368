package org.cauce.io;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.cauce.io.internal.file.InputOpener;
import org.cauce.io.internal.pack.Archive;

/**
 * A file to be read: its name, and its bytes, which can be opened again and again.
 *
 * <p>Nothing is opened before it is asked for, and nothing is held in memory but what was given there.
 */
public final class DataFile {
    private static final int HEAD = 4;

    private final String name;
    private final OptionalLong size;
    private final InputOpener opener;

    private DataFile(String name, OptionalLong size, InputOpener opener) {
        this.name = name;
        this.size = size;
        this.opener = opener;
    }

    /**
     * {@return a file on the disk, called by its name without the folders}
     *
     * @param path the file
     */
    public static DataFile of(Path path) {
        return new DataFile(String.valueOf(path.getFileName()), sizeOf(path), () -> Files.newInputStream(path));
    }

    /**
     * {@return a file in memory}
     *
     * @param name what problems and citations call it
     * @param bytes its content; not copied
     */
    public static DataFile of(String name, byte[] bytes) {
        return new DataFile(name, OptionalLong.of(bytes.length), () -> new ByteArrayInputStream(bytes));
    }

    /**
     * {@return the files in a ZIP archive on the disk, in its order, called by their names in it after that of the
     * archive; or the file itself if it is no archive}
     *
     * <p>Plain packing and Deflate64 are read. Nothing is unpacked to the disk. An archive that cannot be read is an
     * {@link IOException} whose message says why; so is, when it is opened, a file in it.
     *
     * @param path the file
     * @param limits what the archive may ask for
     * @throws IOException if the disk refuses, or the archive is damaged
     */
    public static ImmutableList<DataFile> allIn(Path path, ReadLimits limits) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            if (!Archive.isZip(in.readNBytes(HEAD))) {
                return ImmutableList.of(of(path));
            }
        }
        try (Archive archive = Archive.open(path, limits)) {
            return archive.entries().stream()
                    .map(entry -> new DataFile(
                            archive.file() + "!" + entry.name(),
                            entry.size() < 0 ? OptionalLong.empty() : OptionalLong.of(entry.size()),
                            () -> Archive.open(path, entry.name(), limits)))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private static OptionalLong sizeOf(Path path) {
        try {
            return OptionalLong.of(Files.size(path));
        } catch (IOException unknown) {
            return OptionalLong.empty();
        }
    }

    /** {@return what problems and citations call it} */
    public String name() {
        return name;
    }

    /** {@return its length in bytes, packed if it is; empty if not known} */
    public OptionalLong size() {
        return size;
    }

    /**
     * {@return its bytes, from the beginning; whoever asks closes them}
     *
     * @throws IOException if the disk refuses
     */
    public InputStream open() throws IOException {
        return opener.open();
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
