package org.cauce.io.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Reads UTF-8, strictly: every character before a malformed byte is given before it fails, so that a parser knows the
 * place. A byte order mark at the beginning is skipped.
 */
public final class Utf8Reader extends Reader {
    private static final int SIZE = 1 << 13;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
    private final CharBuffer chars = CharBuffer.allocate(SIZE).flip();
    private boolean begun;
    private boolean marked;
    private int line = 1;
    private int column = 1;
    private char last;

    /**
     * Creates a reader of these bytes; closing it closes them.
     *
     * @param in the bytes
     */
    public Utf8Reader(InputStream in) {
        this.in = in;
    }

    /** {@return whether the input began with a byte order mark; known once something was read} */
    public boolean isMarked() {
        return marked;
    }

    /**
     * Reads characters.
     *
     * @throws MalformedEncoding if the next bytes are not UTF-8, or end inside a character
     */
    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (!chars.hasRemaining() && !fill()) {
            return -1;
        }
        int count = Math.min(length, chars.remaining());
        chars.get(buffer, offset, count);
        for (int at = offset; at < offset + count; at++) {
            advance(buffer[at]);
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill() throws IOException {
        chars.clear();
        while (chars.position() == 0) {
            CoderResult result = decoder.decode(bytes, chars, false);
            if (chars.position() == 0 && result.isError()) {
                throw malformed(result.length(), false);
            }
            if (chars.position() == 0 && !more()) {
                chars.flip();
                return false;
            }
            skipMark();
        }
        chars.flip();
        return true;
    }

    /** Gets more bytes; false at the end. */
    private boolean more() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
        if (count < 0 && bytes.hasRemaining()) {
            throw malformed(bytes.remaining(), true);
        }
        return count >= 0;
    }

    private void skipMark() {
        if (!begun && chars.position() > 0) {
            begun = true;
            marked = chars.get(0) == BYTE_ORDER_MARK;
            if (marked) {
                chars.flip().get();
                chars.compact();
            }
        }
    }

    private void advance(char next) {
        boolean endsLine = next == '\r' || (next == '\n' && last != '\r');
        if (endsLine) {
            line++;
        }
        column = next == '\r' || next == '\n' ? 1 : column + 1;
        last = next;
    }

    private MalformedEncoding malformed(int length, boolean isCut) {
        byte[] malformed = new byte[Math.min(length, bytes.remaining())];
        bytes.duplicate().get(malformed);
        String hex = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(malformed);
        return new MalformedEncoding(hex, isCut, line, column);
    }

    /** Thrown when bytes are not UTF-8. */
    public static final class MalformedEncoding extends IOException {
        private static final long serialVersionUID = 1L;

        /** The bytes, in hexadecimal digits. */
        private final String bytes;

        /** Whether they end with the input. */
        private final boolean isCut;
        /** The line. */
        private final int line;

        /** The place in the line. */
        private final int column;

        MalformedEncoding(String bytes, boolean isCut, int line, int column) {
            super("not UTF-8: " + bytes);
            this.bytes = bytes;
            this.isCut = isCut;
            this.line = line;
            this.column = column;
        }

        /** {@return the bytes, in hexadecimal digits} */
        public String bytes() {
            return bytes;
        }

        /** {@return whether they might be UTF-8, if the input did not end in the middle of a character} */
        public boolean isCut() {
            return isCut;
        }

        /** {@return the line in which they stand, counted from 1} */
        public int line() {
            return line;
        }

        /** {@return the place in the line, counted from 1} */
        public int column() {
            return column;
        }
    }
}
