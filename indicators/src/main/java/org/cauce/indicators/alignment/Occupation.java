package org.cauce.indicators.alignment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.annotations.Beta;
import org.cauce.model.EnumText;

/** What the members of an audience do for a living, as far as the name of the audience says so. */
@Beta
public enum Occupation {
    /** Neither at work nor in education or training. */
    WITHOUT_WORK_OR_STUDY,
    /** They work the land. */
    FARMING,
    /** They have an enterprise. */
    RUNNING_A_BUSINESS;

    /**
     * {@return the value with this text, such as {@code running-a-business}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Occupation parse(String text) {
        return EnumText.parse(Occupation.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
