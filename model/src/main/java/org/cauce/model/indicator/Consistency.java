package org.cauce.model.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How far a statement about a stretch of years holds in each of them. */
public enum Consistency {
    /** In every year. */
    ALWAYS,
    /** In all years but a few. */
    WITH_EXCEPTIONS;

    /**
     * {@return the value with this text, such as {@code always}}
     *
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Consistency parse(String text) {
        for (Consistency value : values()) {
            if (value.toString().equals(text)) {
                return value;
            }
        }
        throw new IllegalArgumentException("Unknown consistency '" + text + "': expected one of "
                + Arrays.stream(values()).map(Consistency::toString).collect(Collectors.joining(", ")));
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
