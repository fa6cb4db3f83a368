package org.cauce.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day: {@code 2021-06-08}.
 *
 * @param date the day, of the years 1 to 9999
 * @param mark what the source leaves uncertain
 */
public record Day(LocalDate date, Mark mark) implements CalendarPeriod {

    /**
     * Creates a day.
     *
     * @param date the day, of the years 1 to 9999
     * @param mark what the source leaves uncertain
     */
    public Day {
        FourDigitYear.checked(date.getYear());
    }

    /**
     * Creates a day without a mark.
     *
     * @param date the day, of the years 1 to 9999
     */
    public Day(LocalDate date) {
        this(date, Mark.NONE);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Day fromJson(String text) {
        return PeriodParser.parse(text, Day.class);
    }

    static Day of(Month month, int day) {
        int length = month.yearMonth().lengthOfMonth();
        if (day < 1 || day > length) {
            throw new IllegalArgumentException("day " + day + " does not exist: " + month.withoutMarks() + " has "
                    + length + " days — correct the day, or write the month alone");
        }
        return new Day(month.yearMonth().atDay(day), month.mark());
    }

    @Override
    public int namedYear() {
        return date.getYear();
    }

    @Override
    public Precision precision() {
        return Precision.DAY;
    }

    @Override
    public Optional<LocalDate> first() {
        return Optional.of(date);
    }

    @Override
    public Optional<LocalDate> last() {
        return Optional.of(date);
    }

    @Override
    public Optional<String> sdmx() {
        return Optional.of(date.toString());
    }

    @Override
    public Day withMark(Mark newMark) {
        return new Day(date, newMark);
    }

    @Override
    public String toString() {
        return date + mark.sign();
    }
}
