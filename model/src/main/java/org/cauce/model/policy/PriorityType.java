package org.cauce.model.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/** How a source comes to say that something is a priority of a country. */
public enum PriorityType {
    /** The country named it a priority, or has it among the priorities of a plan. */
    NAMED,
    /** It is a plan of the country, or a goal, line of action or project of a plan that the country made. */
    PLANNED,
    /** The country asked for it, or said that it is interested. */
    REQUESTED,
    /** Somebody who speaks for the country called it an aim or a duty. */
    DECLARED,
    /** The source holds that the country wants it; the country itself is not said to have named it. */
    REFLECTED;

    /**
     * {@return the value with this text, such as {@code named}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static PriorityType parse(String text) {
        return EnumText.parse(PriorityType.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
