package org.cauce.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A calendar year: {@code 2021}; always four digits, {@code 0988}.
 *
 * @param namedYear the year, 1 to 9999
 * @param mark what the source leaves uncertain
 */
public record CalendarYear(int namedYear, Mark mark) implements CalendarPeriod {

    /**
     * Creates a calendar year.
     *
     * @param namedYear the year, 1 to 9999
     * @param mark what the source leaves uncertain
     */
    public CalendarYear {
        FourDigitYear.checked(namedYear);
    }

    /**
     * Creates a calendar year without a mark.
     *
     * @param year the year, 1 to 9999
     */
    public CalendarYear(int year) {
        this(year, Mark.NONE);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CalendarYear fromJson(String text) {
        return PeriodParser.parse(text, CalendarYear.class);
    }

    @Override
    public Precision precision() {
        return Precision.YEAR;
    }

    @Override
    public Optional<LocalDate> first() {
        return Optional.of(LocalDate.of(namedYear, 1, 1));
    }

    @Override
    public Optional<LocalDate> last() {
        return Optional.of(LocalDate.of(namedYear, 12, 31));
    }

    @Override
    public Optional<String> sdmx() {
        return Optional.of(FourDigitYear.text(namedYear));
    }

    @Override
    public CalendarYear withMark(Mark newMark) {
        return new CalendarYear(namedYear, newMark);
    }

    @Override
    public String toString() {
        return FourDigitYear.text(namedYear) + mark.sign();
    }
}
