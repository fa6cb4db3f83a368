package org.cauce.model.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

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
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Sense parse(String text) {
        for (Sense value : values()) {
            if (value.toString().equals(text)) {
                return value;
            }
        }
        throw new IllegalArgumentException("Unknown sense '" + text + "': expected one of "
                + Arrays.stream(values()).map(Sense::toString).collect(Collectors.joining(", ")));
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
