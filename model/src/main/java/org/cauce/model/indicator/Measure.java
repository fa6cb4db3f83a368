package org.cauce.model.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/** What kind of number an indicator is. */
public enum Measure {
    /** A count. */
    COUNT,
    /** A sum of money. */
    AMOUNT,
    /** A share of a whole. */
    SHARE,
    /** A number for so many people, or in so much time. */
    RATE,
    /** A growth between two times. */
    GROWTH,
    /** A score on a scale. */
    INDEX,
    /** A place in an order. */
    RANK,
    /** A place among the first so many of an order. */
    RANK_BAND,
    /** A length of time. */
    DURATION,
    /** A limit that a rule sets. */
    LIMIT,
    /** A category, not a number. */
    CATEGORY,
    /** A number in a series, such as the tenth edition. */
    ORDINAL;

    /**
     * {@return the value with this text, such as {@code share}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Measure parse(String text) {
        return EnumText.parse(Measure.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
