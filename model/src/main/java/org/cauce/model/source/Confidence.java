package org.cauce.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/** How sure a reading of a garbled text is. */
public enum Confidence {
    /** Hardly any other reading is possible. */
    HIGH,
    /** The most likely of several readings. */
    MEDIUM,
    /** A guess. */
    LOW;

    /**
     * {@return the value with this text}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Confidence parse(String text) {
        return EnumText.parse(Confidence.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
