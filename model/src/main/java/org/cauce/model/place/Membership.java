package org.cauce.model.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/** How much a list of members says. */
public enum Membership {
    /** All members are listed. */
    COMPLETE,
    /** Some members are listed, others are not. */
    PARTIAL,
    /** The source lists none. */
    UNKNOWN;

    /**
     * {@return the value with this text}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Membership parse(String text) {
        return EnumText.parse(Membership.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
