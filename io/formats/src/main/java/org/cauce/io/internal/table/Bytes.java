package org.cauce.io.internal.table;

import java.io.IOException;
import java.io.InputStream;
import org.cauce.io.DataFile;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.file.BoundedInput;
import org.cauce.io.internal.file.WatchedInput;
import org.cauce.io.internal.pack.Unpacked;

/** Opens the bytes of files: watched, unpacked if they are packed by gzip, and no more of them than is allowed. */
public final class Bytes {
    private Bytes() {}

    /**
     * {@return the bytes of a file; whoever asks closes them}
     *
     * @param file the file
     * @param options how it is read
     * @throws IOException if the disk refuses, or it is packed and damaged
     */
    public static InputStream open(DataFile file, ReadOptions options) throws IOException {
        InputStream watched = new WatchedInput(file.open(), options.onProgress()::read, options.isCancelled());
        try {
            InputStream unpacked = Unpacked.of(watched, options.limits().compressionRatio());
            return new BoundedInput(unpacked, options.limits().fileBytes());
        } catch (IOException e) {
            watched.close();
            throw e;
        }
    }
}
