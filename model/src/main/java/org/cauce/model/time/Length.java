package org.cauce.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.base.CharMatcher;
import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.OptionalLong;

/**
 * A length of time that lies nowhere on the calendar: {@code P5Y}, {@code P1M}, {@code PT1M}.
 *
 * <p>A duration of ISO 8601; before the {@code T} it is in calendar units, behind it in units of the clock. Twelve
 * months and one year are different lengths, as their sources state them; weeks are read as seven days each, and 90
 * minutes as an hour and a half.
 *
 * @param period its years, months and days
 * @param time its hours, minutes and seconds
 */
public record Length(Period period, Duration time) implements OffCalendar {
    // java.time would also read signs and small letters
    private static final CharMatcher SIGNS = CharMatcher.anyOf("PYMWDTHS.,0123456789");

    /**
     * Creates a length.
     *
     * @param period its years, months and days; none negative
     * @param time its hours, minutes and seconds; not negative
     */
    public Length {
        if (period.isNegative() || time.isNegative()) {
            throw new IllegalArgumentException("a length of time cannot be negative: found " + period + " and " + time
                    + " — exchange the dates it was computed from");
        }
        if (text(period, time).length() > PeriodParser.MAX_LENGTH) {
            throw new IllegalArgumentException("a length of " + period + " and " + time
                    + " is beyond measure: expected at most 64 characters — correct the numbers");
        }
    }

    static Length read(String text) {
        int clock = text.indexOf('T');
        String calendar = clock < 0 ? text : text.substring(0, clock);
        try {
            if (!SIGNS.matchesAllOf(text)) {
                throw new DateTimeParseException("other characters", text, 0);
            }
            return new Length(
                    clock >= 0 && calendar.equals("P") ? Period.ZERO : Period.parse(calendar),
                    clock < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(clock)));
        } catch (DateTimeParseException none) {
            throw new IllegalArgumentException(
                    "no length of time: expected P5Y, P1Y6M, P10D or, behind a T, hours, minutes and seconds, PT1H30M"
                            + " — write whole numbers and no sign; for half a year P6M",
                    none);
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Length fromJson(String text) {
        return PeriodParser.parse(text, Length.class);
    }

    @Override
    public Precision precision() {
        return Precision.DURATION;
    }

    @Override
    public OptionalLong days() {
        boolean inDaysAlone = period.getYears() == 0 && period.getMonths() == 0 && time.isZero();
        return inDaysAlone ? OptionalLong.of(period.getDays()) : OptionalLong.empty();
    }

    /** Returns whether it counts whole calendar years and nothing else. */
    boolean isInYearsAlone() {
        return isInMonthsAlone() && period.getMonths() == 0;
    }

    /** Returns whether it counts whole calendar years and months and nothing else. */
    boolean isInMonthsAlone() {
        return time.isZero() && period.equals(Period.of(period.getYears(), period.getMonths(), 0));
    }

    @Override
    public String toString() {
        return text(period, time);
    }

    private static String text(Period period, Duration time) {
        if (time.isZero()) {
            return period.toString();
        }
        return period.isZero() ? time.toString() : period + time.toString().substring(1);
    }
}
