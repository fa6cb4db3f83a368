package org.cauce.io.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads text in which some bytes may not be of its encoding: each such byte becomes a character that no text has, so
 * that the cell in which it stands can be read again as Windows-1252 by {@link #repaired}.
 *
 * <p>The characters are the lone surrogates U+DC80 to U+DCFF, for the bytes 80 to FF; in UTF-16, U+FFFD stands for what
 * cannot be read.
 */
public final class LenientReader extends Reader {
    private static final int SIZE = 1 << 14;
    private static final char FOREIGN = '\uDC00';
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
    private final CharBuffer chars = CharBuffer.allocate(SIZE).flip();
    private boolean ended;

    /**
     * Creates a reader; closing it closes the bytes.
     *
     * @param in the bytes, behind a byte order mark if there is one
     * @param encoding how they are to be read
     */
    public LenientReader(InputStream in, TextEncoding encoding) {
        this.in = in;
        this.decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(encoding.isUtf8() ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (!fill()) {
                return -1;
            }
        }
        int count = Math.min(length, chars.remaining());
        chars.get(buffer, offset, count);
        return count;
    }

    private boolean fill() throws IOException {
        if (ended && !bytes.hasRemaining()) {
            return false;
        }
        more();
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        while (result.isMalformed() && chars.remaining() >= result.length()) {
            for (int i = 0; i < result.length(); i++) {
                chars.put((char) (FOREIGN | (bytes.get() & 0xff)));
            }
            result = decoder.decode(bytes, chars, ended);
        }
        chars.flip();
        return true;
    }

    private void more() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
        ended = count < 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /**
     * {@return whether a text holds bytes that are not of the encoding of its file}
     *
     * @param text the text, as this reader gives it
     */
    public static boolean isForeign(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0xDC80 && c <= 0xDCFF && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return the text whose bytes are read as Windows-1252, all of them: what was stored in that encoding is so in
     * the whole cell}
     *
     * @param text the text, as this reader gives it
     */
    public static String repaired(String text) {
        ByteBuffer raw = ByteBuffer.allocate(text.length() * 3);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c >= 0xDC80 && c <= 0xDCFF) {
                raw.put((byte) c);
            } else {
                raw.put(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
            i += Character.charCount(c);
        }
        return new String(raw.array(), 0, raw.position(), WINDOWS_1252);
    }
}
