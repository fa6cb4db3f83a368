package org.cauce.model.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How much a contradiction matters. */
public enum Severity {
    /** Not at all: the two are about different things. */
    NONE,
    /** Little. */
    LOW,
    /** Some. */
    MEDIUM,
    /** Much: a reader who sees only one side is misled. */
    HIGH;

    /**
     * {@return the value with this text, such as {@code high}}
     *
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Severity parse(String text) {
        for (Severity value : values()) {
            if (value.toString().equals(text)) {
                return value;
            }
        }
        throw new IllegalArgumentException("Unknown severity '" + text + "': expected one of "
                + Arrays.stream(values()).map(Severity::toString).collect(Collectors.joining(", ")));
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
