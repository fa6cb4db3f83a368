package org.cauce.io.internal.xml;

import java.io.IOException;

/** How much may be kept. */
public interface Budget {
    /** So many characters take as much memory as another value. */
    int CHARACTERS_PER_VALUE = 32;

    /**
     * Takes room for values.
     *
     * @param values how many
     * @throws IOException if there is no room left
     */
    void take(int values) throws IOException;

    /**
     * Takes room for a text, if it is a long one.
     *
     * @param text the text
     * @throws IOException if there is no room left
     */
    default void takeText(String text) throws IOException {
        if (text.length() >= CHARACTERS_PER_VALUE) {
            take(text.length() / CHARACTERS_PER_VALUE);
        }
    }
}
