package org.cauce.io.internal.text;

import java.util.Collection;
import java.util.Locale;

/** What messages show of a text that comes from input. */
public final class Shown {
    private static final String CUT = "…";
    private static final int AND_MORE = ", and 100000 more".length();

    private Shown() {}

    /**
     * {@return the text, cut if it is longer, with control characters, invisible ones and lone surrogates as escapes
     * such as {@code \n} and {@code \u202E}}
     *
     * @param text any text; only its beginning is looked at
     * @param most the most characters of the result
     */
    public static String cut(String text, int most) {
        StringBuilder shown = new StringBuilder();
        int fits = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            shown.append(visible(text.codePointAt(at)));
            if (shown.length() > most) {
                shown.setLength(fits);
                return shown.append(CUT).toString();
            }
            fits = shown.length() <= most - CUT.length() ? shown.length() : fits;
        }
        return shown.toString();
    }

    /**
     * {@return the names, separated by commas; if there is no room for all, how many more there are}
     *
     * @param names the names
     * @param most the most characters of the result
     */
    public static String list(Collection<String> names, int most) {
        String all = String.join(", ", names);
        if (all.length() <= most) {
            return all;
        }
        StringBuilder shown = new StringBuilder();
        int left = names.size();
        for (String name : names) {
            if (shown.length() + name.length() + AND_MORE > most) {
                break;
            }
            shown.append(name).append(", ");
            left--;
        }
        return cut(shown + "and " + left + " more", most);
    }

    private static String visible(int character) {
        return switch (character) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isVisible(character) ? Character.toString(character) : escape(character);
        };
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            // format characters can turn the direction of a whole line of a log
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String escape(int character) {
        String hex = Integer.toHexString(character).toUpperCase(Locale.ROOT);
        return hex.length() > 4 ? "\\u{" + hex + "}" : "\\u" + "0".repeat(4 - hex.length()) + hex;
    }
}
