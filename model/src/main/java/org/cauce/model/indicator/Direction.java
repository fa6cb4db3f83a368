package org.cauce.model.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Which way of an indicator is the better one. */
public enum Direction {
    /** A higher value is better. */
    HIGHER_IS_BETTER,
    /** A lower value is better. */
    LOWER_IS_BETTER,
    /** Neither way is better in itself. */
    NEITHER;

    /**
     * {@return the value with this text, such as {@code higher-is-better}}
     *
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Direction parse(String text) {
        for (Direction value : values()) {
            if (value.toString().equals(text)) {
                return value;
            }
        }
        throw new IllegalArgumentException("Unknown direction '" + text + "': expected one of "
                + Arrays.stream(values()).map(Direction::toString).collect(Collectors.joining(", ")));
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
