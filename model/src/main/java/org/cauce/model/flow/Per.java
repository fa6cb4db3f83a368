package org.cauce.model.flow;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Of what an amount is stated. */
public enum Per {
    /** Of each country named. */
    COUNTRY,
    /** Of each beneficiary. */
    BENEFICIARY;

    /**
     * {@return the value with this text, such as {@code country}}
     *
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Per parse(String text) {
        for (Per value : values()) {
            if (value.toString().equals(text)) {
                return value;
            }
        }
        throw new IllegalArgumentException("Unknown per '" + text + "': expected one of "
                + Arrays.stream(values()).map(Per::toString).collect(Collectors.joining(", ")));
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
