package org.cauce.model.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/** How much a contradiction matters. */
public enum Severity {
    /** Not at all: the two are about different things. */
    NONE,
    /** Little. */
    LOW,
    /** Some. */
    MEDIUM,
    /** Much: a reader who sees only one side is misled. */
    HIGH;

    /**
     * {@return the value with this text, such as {@code high}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Severity parse(String text) {
        return EnumText.parse(Severity.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
