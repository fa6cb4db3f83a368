package org.cauce.model.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/** How far a statement about a stretch of years holds in each of them. */
public enum Consistency {
    /** In every year. */
    ALWAYS,
    /** In all years but a few. */
    WITH_EXCEPTIONS;

    /**
     * {@return the value with this text, such as {@code always}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Consistency parse(String text) {
        return EnumText.parse(Consistency.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
