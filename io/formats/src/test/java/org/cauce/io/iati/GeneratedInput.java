package org.cauce.io.iati;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongFunction;

/** A stream that is made while it is read: a beginning, a piece again and again, an end. It never holds the whole. */
final class GeneratedInput extends InputStream {
    private final LongFunction<byte[]> piece;
    private final long pieces;
    private final byte[] end;
    private byte[] current;
    private int at;
    private long next;

    private GeneratedInput(byte[] start, LongFunction<byte[]> piece, long pieces, byte[] end) {
        this.current = start;
        this.piece = piece;
        this.pieces = pieces;
        this.end = end;
    }

    /** {@return the same piece again and again, until there are so many bytes} */
    static InputStream repeating(String start, String piece, long bytes, String end) {
        byte[] block = piece.repeat(Math.max(1, 8_192 / piece.length())).getBytes(StandardCharsets.UTF_8);
        return new GeneratedInput(utf8(start), i -> block, bytes / block.length, utf8(end));
    }

    /** {@return pieces that differ by their number} */
    static InputStream counting(String start, LongFunction<String> piece, long pieces, String end) {
        return new GeneratedInput(utf8(start), i -> utf8(piece.apply(i)), pieces, utf8(end));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        while (at == current.length) {
            if (next > pieces) {
                return -1;
            }
            current = next == pieces ? end : piece.apply(next);
            next++;
            at = 0;
        }
        int count = Math.min(length, current.length - at);
        System.arraycopy(current, at, buffer, offset, count);
        at += count;
        return count;
    }
}
