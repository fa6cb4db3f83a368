package org.cauce.model.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The effort that a recommendation takes, from low to high. */
public enum Effort {
    /** Low. */
    LOW,
    /** Medium. */
    MEDIUM,
    /** High. */
    HIGH;

    /**
     * {@return the value with this text, such as {@code low}}
     *
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Effort parse(String text) {
        for (Effort value : values()) {
            if (value.toString().equals(text)) {
                return value;
            }
        }
        throw new IllegalArgumentException("Unknown effort '" + text + "': expected one of "
                + Arrays.stream(values()).map(Effort::toString).collect(Collectors.joining(", ")));
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
