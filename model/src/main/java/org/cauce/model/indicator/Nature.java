package org.cauce.model.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/** What an observation is: a fact, an aim, or what somebody says. */
public enum Nature {
    /** What was measured or counted. */
    ACTUAL,
    /** What people answered in a survey. */
    SURVEYED,
    /** What somebody claims. */
    CLAIMED,
    /** What somebody announced. */
    ANNOUNCED,
    /** What is aimed at. */
    TARGET,
    /** What it is measured against. */
    BASELINE,
    /** How it stands against something else. */
    COMPARISON,
    /** What follows from counting a list of the source. */
    COUNTED;

    /**
     * {@return the value with this text, such as {@code actual}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Nature parse(String text) {
        return EnumText.parse(Nature.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
