package org.cauce.model.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/** What words without a number say. */
public enum Sense {
    /** It is among the main ones. */
    AMONG_MAIN,
    /** It falls. */
    FALLING,
    /** It rises. */
    RISING,
    /** It lies below what it is compared with. */
    BELOW_BENCHMARK,
    /** It lies above what it is compared with. */
    ABOVE_BENCHMARK,
    /** It is not among the first ones. */
    OUTSIDE_BAND;

    /**
     * {@return the value with this text, such as {@code falling}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Sense parse(String text) {
        return EnumText.parse(Sense.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
