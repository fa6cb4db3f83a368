package org.cauce.io.internal.iati.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a path or condition into its words. */
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|descendant::|//|/|\\.\\.|\\d+(?:\\.\\d+)?|\\.|@|\\[|]|\\(|\\)|\\||!=|<=|>=|=|<|>|\\+|\\$group"
                    + "|'[^']*'|[A-Za-z][A-Za-z0-9-]*(?::[A-Za-z][A-Za-z0-9-]*)?");

    private Tokens() {}

    static List<String> of(String written) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(written);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            end = matcher.end();
            if (!matcher.group().isBlank()) {
                tokens.add(matcher.group());
            }
        }
        if (end < written.length()) {
            throw new IllegalArgumentException("The path or condition " + written + " cannot be read from character "
                    + (end + 1) + ": expected a name, an operator or a bracket");
        }
        return tokens;
    }
}
