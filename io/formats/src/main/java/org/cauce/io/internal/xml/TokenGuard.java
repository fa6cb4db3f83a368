package org.cauce.io.internal.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that fails when the parser asks for more bytes than one token may have.
 *
 * <p>A parser holds the token that it works on in memory: an attribute, a text, a start tag. Whoever drives it says at
 * each token that one is done; a file of a single endless attribute ends here before it fills the memory.
 */
final class TokenGuard extends FilterInputStream {
    private final long limit;
    private long given;
    private long done;

    TokenGuard(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    /** Says that what was given so far belongs to tokens that are done. */
    void tokenDone() {
        done = given;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        given += Math.max(count, 0);
        if (given - done > limit) {
            throw new TokenTooLong();
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Thrown when a token has more bytes than the limit. */
    static final class TokenTooLong extends IOException {
        private static final long serialVersionUID = 1L;

        TokenTooLong() {
            super("a token is too long");
        }
    }
}
