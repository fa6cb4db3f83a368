package org.cauce.model.flow;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.EnumText;

/** Of what an amount is stated. */
public enum Per {
    /** Of each country named. */
    COUNTRY,
    /** Of each beneficiary. */
    BENEFICIARY;

    /**
     * {@return the value with this text, such as {@code country}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Per parse(String text) {
        return EnumText.parse(Per.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
