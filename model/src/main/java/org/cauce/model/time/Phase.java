package org.cauce.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.base.CharMatcher;
import org.cauce.model.internal.Require;

/**
 * A stretch named by what happens in it and not by a calendar: {@code phase:pre-programme}.
 *
 * @param name its name: words of lower-case letters and digits joined by hyphens, at most 58 characters
 */
public record Phase(String name) implements OffCalendar {
    static final String PREFIX = "phase:";
    private static final int MAX_NAME = PeriodParser.MAX_LENGTH - PREFIX.length();
    private static final CharMatcher OTHER = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.is('-'))
            .negate();

    /**
     * Creates a phase.
     *
     * @param name its name: words of lower-case letters and digits joined by hyphens, at most 58 characters
     */
    public Phase {
        if (name.isEmpty() || name.length() > MAX_NAME || !isKebab(name)) {
            throw new IllegalArgumentException("a phase cannot be named '" + Require.shown(name)
                    + "': expected at most 58 lower-case letters, digits and single hyphens between them"
                    + " — write it like pre-programme");
        }
    }

    private static boolean isKebab(String name) {
        return OTHER.matchesNoneOf(name) && !name.startsWith("-") && !name.endsWith("-") && !name.contains("--");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Phase fromJson(String text) {
        return PeriodParser.parse(text, Phase.class);
    }

    @Override
    public Precision precision() {
        return Precision.PHASE;
    }

    @Override
    public String toString() {
        return PREFIX + name;
    }
}
