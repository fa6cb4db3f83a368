package org.cauce.io;

import com.google.common.io.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.cauce.io.internal.file.InputOpener;

/**
 * A file to be read: its name, and its bytes, which can be opened again and again.
 *
 * <p>Nothing is opened before it is asked for, and nothing is held in memory but what was given there.
 */
public final class DataFile {
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
     * {@return a file whose bytes come from somewhere else, such as an archive}
     *
     * @param name what problems and citations call it
     * @param bytes its content, opened whenever it is read
     */
    public static DataFile of(String name, ByteSource bytes) {
        return new DataFile(
                name,
                bytes.sizeIfKnown().toJavaUtil().map(OptionalLong::of).orElseGet(OptionalLong::empty),
                bytes::openStream);
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
