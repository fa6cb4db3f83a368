package org.cauce.io.internal.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that gives no more than so many bytes. */
public final class BoundedInput extends FilterInputStream {
    private final long limit;
    private long left;

    /**
     * Creates a stream that fails with {@link TooLarge} when there are more bytes than the limit.
     *
     * @param in the bytes
     * @param limit the most bytes
     */
    public BoundedInput(InputStream in, long limit) {
        super(in);
        this.limit = limit;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(Math.max(count, 0));
        return count;
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

    private void count(long bytes) throws TooLarge {
        left -= bytes;
        if (left < 0) {
            throw new TooLarge(limit);
        }
    }

    /** Thrown when there are more bytes than the limit. */
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(long limit) {
            super("more than " + limit + " bytes");
        }
    }
}
