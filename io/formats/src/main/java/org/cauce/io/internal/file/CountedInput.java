package org.cauce.io.internal.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that counts the bytes it gives. */
public abstract class CountedInput extends FilterInputStream {
    /**
     * Creates a stream.
     *
     * @param in the bytes
     */
    protected CountedInput(InputStream in) {
        super(in);
    }

    /**
     * Takes into account that bytes were read or skipped.
     *
     * @param bytes how many; 0 at the end
     * @throws IOException if that is too many, or nobody wants more
     */
    protected abstract void count(long bytes) throws IOException;

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
