package org.cauce.io.internal.pack;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.cauce.io.AtomicFile;

/** A file that appears whole or not at all, packed by gzip if its name ends in {@code .gz}. */
public final class PackedFile implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final AtomicFile file;
    private final OutputStream stream;

    private PackedFile(AtomicFile file, OutputStream stream) {
        this.file = file;
        this.stream = stream;
    }

    /**
     * {@return a file}
     *
     * @param path where it is to be
     * @throws IOException if the disk refuses
     */
    public static PackedFile create(Path path) throws IOException {
        AtomicFile file = AtomicFile.create(path);
        if (!path.toString().endsWith(".gz")) {
            return new PackedFile(file, file.stream());
        }
        try {
            return new PackedFile(file, new GZIPOutputStream(file.stream(), BUFFER));
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /** {@return where the bytes go} */
    public OutputStream stream() {
        return stream;
    }

    /**
     * Ends the file, which appears at its place; what writes to its stream is flushed before.
     *
     * @throws IOException if the disk refuses
     */
    public void finish() throws IOException {
        if (stream instanceof GZIPOutputStream packed) {
            packed.finish();
        }
        file.finish();
        file.commit();
    }

    /** Ends the writing; what was not finished is gone, and what was at its place before is still there. */
    @Override
    public void close() throws IOException {
        file.close();
    }
}
