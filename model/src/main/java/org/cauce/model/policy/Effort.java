package org.cauce.model.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/** The effort that a recommendation takes, from low to high. */
public enum Effort {
    /** Low. */
    LOW,
    /** Medium. */
    MEDIUM,
    /** High. */
    HIGH;

    /**
     * {@return the value with this text, such as {@code low}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Effort parse(String text) {
        return EnumText.parse(Effort.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
