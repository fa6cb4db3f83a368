package org.cauce.io.iati.mapping;

import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Ids of records, made of the identifiers of a file, which may hold anything. */
final class Ids {
    /** What all ids begin with, so that they meet none of another catalogue. */
    static final String PREFIX = "iati:";

    // leaves room for the prefix and for what tells the flows of an activity apart
    private static final int LONGEST = 200;
    private static final int CUT = 160;
    private static final CharMatcher PLAIN = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf("-._:"));
    private static final Pattern ESCAPE = Pattern.compile("_(?=u[0-9a-f]{4}_)");

    private Ids() {}

    /** Returns an id for this text; texts that differ have ids that differ. */
    static String of(String text) {
        return PREFIX + part(text);
    }

    /** Returns a part of an id for this text. */
    static String part(String text) {
        String escaped = escaped(ESCAPE.matcher(text).replaceAll("_u005f_"));
        return escaped.length() <= LONGEST
                ? escaped
                : escaped.substring(0, CUT) + "-"
                        + Hashing.sha256()
                                .hashString(text, StandardCharsets.UTF_8)
                                .toString()
                                .substring(0, 32);
    }

    private static String escaped(String text) {
        if (PLAIN.matchesAllOf(text)) {
            return text;
        }
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (PLAIN.matches(c)) {
                id.append(c);
            } else {
                id.append(String.format(Locale.ROOT, "_u%04x_", (int) c));
            }
        }
        return id.toString();
    }
}
