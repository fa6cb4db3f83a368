package org.cauce.io.internal.file;

import java.io.IOException;
import java.io.InputStream;

/** A stream that gives no more than so many bytes. */
public final class BoundedInput extends CountedInput {
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
    protected void count(long bytes) throws TooLarge {
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
