package org.cauce.io.duckdb;

import java.io.IOException;
import org.cauce.indicators.query.Dimension;

/**
 * A text that a store has not held before.
 *
 * @param dimension whose member it is
 * @param text the text
 */
record NewText(Dimension dimension, String text) {
    /** The engine holds a text whole, and more than once. */
    static final int LONGEST = 1 << 24;

    private static final int SHOWN = 40;

    /**
     * Refuses what would not come back as it is.
     *
     * @throws IOException if it is too long, or holds half a character, which the engine makes a question mark
     */
    void requireStorable() throws IOException {
        if (text.length() > LONGEST) {
            throw refused(
                    "it has " + text.length() + " characters, and a store holds up to " + LONGEST + ": shorten it");
        }
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (Character.isHighSurrogate(letter) && at + 1 < text.length() && isLow(at + 1)) {
                at++;
            } else if (Character.isSurrogate(letter)) {
                throw refused("\\u%04X is half a character, which no UTF-8 holds: correct it".formatted((int) letter));
            }
        }
    }

    private boolean isLow(int at) {
        return Character.isLowSurrogate(text.charAt(at));
    }

    private IOException refused(String why) {
        String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        return new IOException("The " + dimension + " '" + shown + "' of a flow cannot be stored: " + why);
    }
}
