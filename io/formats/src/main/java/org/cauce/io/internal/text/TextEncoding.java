package org.cauce.io.internal.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the bytes of a text are to be read, told by how they begin. */
public enum TextEncoding {
    /** UTF-8, with or without a byte order mark; bytes that are not may be Windows-1252. */
    UTF_8(StandardCharsets.UTF_8, 0),
    /** UTF-8 behind a byte order mark. */
    UTF_8_MARKED(StandardCharsets.UTF_8, 3),
    /** UTF-16, the less significant byte first. */
    UTF_16LE(StandardCharsets.UTF_16LE, 0),
    /** UTF-16, the less significant byte first, behind a byte order mark. */
    UTF_16LE_MARKED(StandardCharsets.UTF_16LE, 2),
    /** UTF-16, the more significant byte first. */
    UTF_16BE(StandardCharsets.UTF_16BE, 0),
    /** UTF-16, the more significant byte first, behind a byte order mark. */
    UTF_16BE_MARKED(StandardCharsets.UTF_16BE, 2);

    private static final int LOOKED_AT = 64;

    private final Charset charset;
    private final int mark;

    TextEncoding(Charset charset, int mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /**
     * {@return the encoding of a text, by its byte order mark, or else by where there are zeros}
     *
     * @param head the first bytes of the text
     */
    public static TextEncoding of(byte[] head) {
        int first = at(head, 0);
        int second = at(head, 1);
        if (first == 0xff && second == 0xfe) {
            return UTF_16LE_MARKED;
        }
        if (first == 0xfe && second == 0xff) {
            return UTF_16BE_MARKED;
        }
        if (first == 0xef && second == 0xbb && at(head, 2) == 0xbf) {
            return UTF_8_MARKED;
        }
        return unmarked(head);
    }

    /** Letters of our alphabets have a zero as their more significant byte. */
    private static TextEncoding unmarked(byte[] head) {
        int pairs = Math.min(head.length, LOOKED_AT) / 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++) {
            even += head[2 * i] == 0 ? 1 : 0;
            odd += head[2 * i + 1] == 0 ? 1 : 0;
        }
        if (odd > pairs / 2 && even == 0) {
            return UTF_16LE;
        }
        return even > pairs / 2 && odd == 0 ? UTF_16BE : UTF_8;
    }

    private static int at(byte[] head, int index) {
        return index < head.length ? head[index] & 0xff : -1;
    }

    /** {@return the character set} */
    public Charset charset() {
        return charset;
    }

    /** {@return the length of the byte order mark, in bytes; 0 without one} */
    public int mark() {
        return mark;
    }

    /** {@return whether it is UTF-8} */
    public boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    /**
     * {@return these bytes as text, without the mark; what cannot be read is a replacement character}
     *
     * @param bytes the bytes, from the beginning of the text
     */
    public String decode(byte[] bytes) {
        return new String(bytes, mark, bytes.length - mark, charset);
    }
}
