package org.cauce.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/** How a statement came to be known. */
public enum Attribution {
    /** The source says it. */
    REPORTED,
    /** The source computed it from other numbers. */
    DERIVED,
    /** The source is garbled; this is what it must have said. See {@link Decoding}. */
    DECODED,
    /** The source does not say it; it follows from what it says. */
    INFERRED;

    /**
     * {@return the value with this text}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Attribution parse(String text) {
        return EnumText.parse(Attribution.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
