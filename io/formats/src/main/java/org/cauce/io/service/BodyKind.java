package org.cauce.io.service;

import com.google.common.annotations.Beta;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What the body of an answer is, told by its first bytes, not by what the service calls it: services answer with a page
 * of HTML and status 200 when something is wrong.
 */
@Beta
public enum BodyKind {
    /** Nothing, or nothing but blanks. */
    NOTHING("body"),
    /** JSON: an object or a list. */
    JSON("json"),
    /** A page for people, which is never data. */
    HTML("html"),
    /** XML that is not HTML. */
    XML("xml"),
    /** Packed with gzip. */
    GZIP("gz"),
    /** An archive, or a workbook, which is one. */
    ZIP("zip"),
    /** Text whose first line has a separator: a comma, semicolon, tab or vertical bar. */
    CSV("csv"),
    /** Other text. */
    TEXT("txt"),
    /** Bytes that are no text. */
    BINARY("bin");

    /** The bytes that {@link #sniff} looks at, at most. */
    public static final int BYTES_LOOKED_AT = 512;

    private final String extension;

    BodyKind(String extension) {
        this.extension = extension;
    }

    /** {@return the end of the name of a file of this kind, without a dot} */
    public String extension() {
        return extension;
    }

    /**
     * {@return what begins with these bytes}
     *
     * @param first the first bytes; those beyond {@value #BYTES_LOOKED_AT} are not looked at
     */
    public static BodyKind sniff(byte[] first) {
        int length = Math.min(first.length, BYTES_LOOKED_AT);
        if (length > 1 && (first[0] & 0xFF) == 0x1F && (first[1] & 0xFF) == 0x8B) {
            return GZIP;
        }
        if (length > 3 && first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4) {
            return ZIP;
        }
        return ofText(text(first, length));
    }

    /**
     * {@return the first bytes as text, without a byte order mark; UTF-16 if a mark says so}
     *
     * @param first the first bytes
     * @param length how many of them to look at
     */
    static String text(byte[] first, int length) {
        boolean wide = length > 1
                && (((first[0] & 0xFF) == 0xFF && (first[1] & 0xFF) == 0xFE)
                        || ((first[0] & 0xFF) == 0xFE && (first[1] & 0xFF) == 0xFF));
        String text = new String(first, 0, length, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static BodyKind ofText(String text) {
        String begin = text.strip();
        if (begin.isEmpty()) {
            return NOTHING;
        }
        if (begin.chars().anyMatch(character -> character < ' ' && !Character.isWhitespace(character))) {
            return BINARY;
        }
        return switch (begin.charAt(0)) {
            case '{', '[' -> JSON;
            case '<' -> looksLikeHtml(begin.toLowerCase(Locale.ROOT)) ? HTML : XML;
            default -> begin.lines().findFirst().orElse("").matches(".*[,;\\t|].*") ? CSV : TEXT;
        };
    }

    private static boolean looksLikeHtml(String begin) {
        return begin.startsWith("<!doctype html")
                || begin.contains("<html")
                || begin.startsWith("<head")
                || begin.startsWith("<body")
                || begin.startsWith("<title");
    }
}
