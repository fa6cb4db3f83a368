package org.cauce.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A month: {@code 2021-06}.
 *
 * @param yearMonth the month, of the years 1 to 9999
 * @param mark what the source leaves uncertain
 */
public record Month(YearMonth yearMonth, Mark mark) implements CalendarPeriod {

    /**
     * Creates a month.
     *
     * @param yearMonth the month, of the years 1 to 9999
     * @param mark what the source leaves uncertain
     */
    public Month {
        FourDigitYear.checked(yearMonth.getYear());
    }

    /**
     * Creates a month without a mark.
     *
     * @param yearMonth the month, of the years 1 to 9999
     */
    public Month(YearMonth yearMonth) {
        this(yearMonth, Mark.NONE);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Month fromJson(String text) {
        return PeriodParser.parse(text, Month.class);
    }

    static Month of(int year, int month) {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("month " + month
                    + " does not exist: expected 1 to 12 — correct the month, or write the year alone");
        }
        return new Month(YearMonth.of(FourDigitYear.checked(year), month));
    }

    @Override
    public int namedYear() {
        return yearMonth.getYear();
    }

    @Override
    public Precision precision() {
        return Precision.MONTH;
    }

    @Override
    public Optional<LocalDate> first() {
        return Optional.of(yearMonth.atDay(1));
    }

    @Override
    public Optional<LocalDate> last() {
        return Optional.of(yearMonth.atEndOfMonth());
    }

    @Override
    public Optional<String> sdmx() {
        return Optional.of(yearMonth.toString());
    }

    @Override
    public Month withMark(Mark newMark) {
        return new Month(yearMonth, newMark);
    }

    @Override
    public String toString() {
        return yearMonth + mark.sign();
    }
}
