package org.cauce.io.internal.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/**
 * A stream that fails at the first byte that is no UTF-8; what stands before is given.
 *
 * <p>The parser itself takes some bytes for text that are none, such as zero written in two bytes.
 */
final class StrictUtf8 extends FilterInputStream {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

    /** So many bytes are looked at together. */
    private static final int STRIDE = 4 * Long.BYTES;

    private final boolean isAsciiOnly;
    private int missing;
    private int least;
    private int most;
    private @Nullable NotUtf8 failure;

    StrictUtf8(InputStream in, boolean isAsciiOnly) {
        super(in);
        this.isAsciiOnly = isAsciiOnly;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        int count = super.read(buffer, offset, length);
        int right = right(buffer, offset, offset + Math.max(count, 0)) - offset;
        if (failure != null && right == 0) {
            throw failure;
        }
        return failure == null ? count : right;
    }

    /** {@return where the bytes cease to be right; the end if they do not} */
    private int right(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (missing == 0) {
                at = afterAscii(bytes, at, to);
                if (at == to) {
                    return to;
                }
            }
            int next = bytes[at] & 0xff;
            if (missing == 0 ? !begins(next) : next < least || next > most) {
                failure = new NotUtf8(next);
                return at;
            }
            if (next < 0xc0) {
                missing--;
                least = 0x80;
                most = 0xbf;
            }
            at++;
        }
        return to;
    }

    private static int afterAscii(byte[] bytes, int from, int to) {
        int at = from;
        while (at + STRIDE <= to && (manyOf(bytes, at) & NOT_ASCII) == 0) {
            at += STRIDE;
        }
        while (at < to && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    private static long manyOf(byte[] bytes, int at) {
        return (long) EIGHT.get(bytes, at)
                | (long) EIGHT.get(bytes, at + Long.BYTES)
                | (long) EIGHT.get(bytes, at + 2 * Long.BYTES)
                | (long) EIGHT.get(bytes, at + 3 * Long.BYTES);
    }

    /** {@return whether a character of several bytes may begin so; then says what must follow (RFC 3629, section 4)} */
    private boolean begins(int lead) {
        if (isAsciiOnly || lead < 0xc2 || lead > 0xf4) {
            return false;
        }
        missing = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
        least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
        most = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
        return true;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Thrown when a byte is no UTF-8. */
    static final class NotUtf8 extends CharacterCodingException {
        private static final long serialVersionUID = 1L;

        private final int found;

        NotUtf8(int found) {
            this.found = found;
        }

        @Override
        public String getMessage() {
            return "byte 0x" + Integer.toHexString(found) + " is not UTF-8 here";
        }
    }
}
