package org.cauce.io.internal.iati;

import org.jspecify.annotations.Nullable;

/**
 * How a value is written as text.
 *
 * @param <V> the type of the value
 */
interface Form<V> {
    /**
     * {@return the value of this text; null if the text is none}
     *
     * @param text the text, not blank
     * @param reading the reading that it belongs to
     */
    @Nullable
    V parse(String text, Reading reading);

    /**
     * {@return the text of a value}
     *
     * @param value the value
     * @param asPublished whether a published form that the value carries is to be written
     */
    String print(V value, boolean asPublished);

    /**
     * {@return whether the value is printed as this text}
     *
     * @param value the value that was parsed
     * @param text the text
     */
    default boolean prints(V value, String text) {
        return print(value, true).equals(text);
    }

    /** {@return what a text should be, as in "a date such as 2012-05-01"} */
    String expected();
}
