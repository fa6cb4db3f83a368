package org.cauce.model.currency;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/** Which rate will do for a day; and, of a rate, how it was found. The later are the looser. */
public enum RateChoice {
    /** The rate of the period that holds the day, or none. */
    EXACT,
    /** That rate, or else the latest before. */
    PREVIOUS,
    /** That rate, or else the closest before or after; of two equally close, the earlier. */
    CLOSEST;

    /**
     * {@return the value with this text}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static RateChoice parse(String text) {
        return EnumText.parse(RateChoice.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
