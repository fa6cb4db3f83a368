package org.cauce.io.internal.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the encoding of an XML file is told: by a byte order mark, by the first bytes, or by its declaration (XML 1.0,
 * appendix F).
 */
final class Encoding {
    private static final int PROLOGUE = 256;
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

    private Encoding() {}

    /**
     * {@return the encoding; the stream then stands at the first byte after a byte order mark}
     *
     * @param in the bytes, with room for a mark of 256
     * @throws IOException if the disk refuses
     * @throws UnsupportedCharsetException if the declared encoding is not known here
     */
    static Charset of(BufferedInputStream in) throws IOException {
        in.mark(PROLOGUE);
        byte[] start = in.readNBytes(PROLOGUE);
        in.reset();
        if (startsWith(start, 0xef, 0xbb, 0xbf)) {
            in.skipNBytes(3);
            return StandardCharsets.UTF_8;
        }
        if (startsWith(start, 0, 0, 0xfe, 0xff) || startsWith(start, 0, 0, 0, '<')) {
            return Charset.forName("UTF-32BE");
        }
        if (startsWith(start, 0xff, 0xfe, 0, 0) || startsWith(start, '<', 0, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (startsWith(start, 0xfe, 0xff) || startsWith(start, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16;
        }
        if (startsWith(start, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(start, '<', 0) ? StandardCharsets.UTF_16LE : declared(start);
    }

    private static Charset declared(byte[] start) {
        Matcher declaration = DECLARED.matcher(new String(start, StandardCharsets.ISO_8859_1));
        if (!declaration.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            Charset charset = Charset.forName(declaration.group(1));
            // the bytes are not in sixteens, or the declaration could not have been read
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                    ? StandardCharsets.UTF_8
                    : charset;
        } catch (IllegalCharsetNameException e) {
            throw new UnsupportedCharsetException(declaration.group(1));
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
