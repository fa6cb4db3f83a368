package org.cauce.io.iati.export;

import java.util.regex.Pattern;

/** Cells of a table that a spreadsheet may open. */
final class Cells {
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");

    private Cells() {}

    /** Returns the text, with an apostrophe before it if a spreadsheet would run it as a formula. */
    static String unarmed(String text) {
        return !text.isEmpty()
                        && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0
                        && !NUMBER.matcher(text).matches()
                ? "'" + text
                : text;
    }
}
