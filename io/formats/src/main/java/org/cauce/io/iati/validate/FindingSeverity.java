package org.cauce.io.iati.validate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.cauce.io.Severity;

/** How bad a finding is, in the words of the official validator; from worst to least. */
public enum FindingSeverity {
    /** The file is not valid: tools will not take it, or not read all of it. */
    CRITICAL(Severity.ERROR),
    /** A rule of the standard is broken; the data will be misunderstood. */
    ERROR(Severity.ERROR),
    /** A recommendation is not followed, or something is probably wrong. */
    WARNING(Severity.WARNING),
    /** A hint that may help others to use the data. */
    ADVISORY(Severity.INFO);

    private final Severity severity;

    FindingSeverity(Severity severity) {
        this.severity = severity;
    }

    /** {@return the severity as all readers of this library tell it} */
    public Severity severity() {
        return severity;
    }

    /** {@return the name in lower case, as in reports} */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the severity of this name}
     *
     * @param text the name, in any letter case
     * @throws IllegalArgumentException if there is none
     */
    @JsonCreator
    public static FindingSeverity parse(String text) {
        return Arrays.stream(values())
                .filter(value -> value.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No severity \"" + text + "\": expected one of " + Arrays.toString(values())));
    }
}
