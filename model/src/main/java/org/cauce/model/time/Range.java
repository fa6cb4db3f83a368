package org.cauce.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * From one period to another, both included: {@code 2020/2021}, {@code 2019-03/2020-06}, {@code 2000~/2003~}.
 *
 * <p>The two may differ in precision: {@code 2020-06/2021} lasts from 1 June 2020 to 31 December 2021. From a period to
 * an equal one there is no range but that period; {@link TimePeriod#between} knows.
 *
 * @param start the period it starts with
 * @param end the period it ends with
 */
public record Range(CalendarPeriod start, CalendarPeriod end) implements TimePeriod {

    /**
     * Creates a range.
     *
     * @param start the period it starts with
     * @param end the period it ends with
     * @throws IllegalArgumentException if the end lies before the start, or if the two are equal
     */
    public Range {
        if (start.equals(end)) {
            throw new IllegalArgumentException("from " + start + " to " + end
                    + " is no range but one period — use TimePeriod.between, which gives the period");
        }
        if (isReversed(start, end)) {
            throw new IllegalArgumentException(
                    "the range ends with " + end + " before it starts with " + start + " — exchange the two");
        }
    }

    private static boolean isReversed(CalendarPeriod start, CalendarPeriod end) {
        if (start.first().isPresent() && end.last().isPresent()) {
            return end.last().get().isBefore(start.first().get());
        }
        // an end without a place on the calendar still names a year
        int startYear = start.first().map(LocalDate::getYear).orElse(start.namedYear());
        int endYear = end.last().map(LocalDate::getYear).orElse(end.namedYear());
        return endYear < startYear;
    }

    /** Returns the period if a range can start or end with it. */
    static CalendarPeriod end(TimePeriod period) {
        if (period instanceof CalendarPeriod end) {
            return end;
        }
        throw new IllegalArgumentException("a range cannot start or end with " + period
                + ": expected a day, month, quarter, half year, season, year, fiscal year or decade"
                + " — give the first and the last of these, or '..' for an open end");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Range fromJson(String text) {
        return PeriodParser.parse(text, Range.class);
    }

    @Override
    public Precision precision() {
        return Precision.RANGE;
    }

    @Override
    public Optional<LocalDate> first() {
        return start.first();
    }

    @Override
    public Optional<LocalDate> last() {
        return end.last();
    }

    @Override
    public Optional<String> sdmx() {
        if (start.withoutMarks().equals(end.withoutMarks())) {
            return start.sdmx();
        }
        if (start.precision() != end.precision()) {
            return Optional.empty();
        }
        return switch (start.precision()) {
            case DAY -> Optional.of(startAndLength(ChronoUnit.DAYS, "D"));
            case MONTH -> Optional.of(startAndLength(ChronoUnit.MONTHS, "M"));
            case YEAR -> Optional.of(startAndLength(ChronoUnit.YEARS, "Y"));
            default -> Optional.empty();
        };
    }

    // the unit of the length tells a reader whether days, months or years were meant
    private String startAndLength(ChronoUnit unit, String letter) {
        LocalDate first = start.first().orElseThrow();
        return first + "/P" + (unit.between(first, end.first().orElseThrow()) + 1) + letter;
    }

    @Override
    public boolean isInferred() {
        return start.isInferred() || end.isInferred();
    }

    @Override
    public boolean isApproximate() {
        return start.isApproximate() || end.isApproximate();
    }

    @Override
    public TimePeriod asInferred() {
        return TimePeriod.between(start.asInferred(), end.asInferred());
    }

    @Override
    public TimePeriod asApproximate() {
        return TimePeriod.between(start.asApproximate(), end.asApproximate());
    }

    @Override
    public TimePeriod withoutMarks() {
        return TimePeriod.between(start.withoutMarks(), end.withoutMarks());
    }

    @Override
    public String toString() {
        return start + "/" + end;
    }
}
