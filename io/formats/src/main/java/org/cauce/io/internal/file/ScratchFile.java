package org.cauce.io.internal.file;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Bytes that came once and are read again and again, one reading after the other. They lie on the disk under no name,
 * so that nothing is left of them when the process ends, however it does. For one thread.
 */
public final class ScratchFile implements Closeable {
    private final FileChannel bytes;

    private ScratchFile(FileChannel bytes) {
        this.bytes = bytes;
    }

    /**
     * {@return a copy of what stands in a stream; the stream is left open at its end}
     *
     * @param in the stream
     * @throws IOException if the stream or the disk refuses
     */
    public static ScratchFile of(InputStream in) throws IOException {
        Path name = Files.createTempFile("cauce", null);
        // a system of POSIX takes the name away at once, Windows with the last handle
        FileChannel bytes = FileChannel.open(
                name, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            in.transferTo(Channels.newOutputStream(bytes));
            return new ScratchFile(bytes);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    /**
     * {@return the bytes from their beginning; closing them leaves this file open}
     *
     * @throws IOException if the disk refuses
     */
    public InputStream open() throws IOException {
        bytes.position(0);
        return new FilterInputStream(Channels.newInputStream(bytes)) {
            @Override
            public void close() {
                // another reading may follow
            }
        };
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
