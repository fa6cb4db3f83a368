package org.cauce.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A quarter of a calendar year: {@code 2021-Q1}.
 *
 * @param namedYear the year, 1 to 9999
 * @param number which quarter, 1 to 4
 * @param mark what the source leaves uncertain
 */
public record Quarter(int namedYear, int number, Mark mark) implements CalendarPeriod {

    /**
     * Creates a quarter.
     *
     * @param namedYear the year, 1 to 9999
     * @param number which quarter, 1 to 4
     * @param mark what the source leaves uncertain
     */
    public Quarter {
        FourDigitYear.checked(namedYear);
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("quarter " + number
                    + " does not exist: expected 1 to 4 — correct the quarter, or write the year alone");
        }
    }

    /**
     * Creates a quarter without a mark.
     *
     * @param year the year, 1 to 9999
     * @param number which quarter, 1 to 4
     */
    public Quarter(int year, int number) {
        this(year, number, Mark.NONE);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Quarter fromJson(String text) {
        return PeriodParser.parse(text, Quarter.class);
    }

    @Override
    public Precision precision() {
        return Precision.QUARTER;
    }

    @Override
    public Optional<LocalDate> first() {
        return Optional.of(LocalDate.of(namedYear, 3 * number - 2, 1));
    }

    @Override
    public Optional<LocalDate> last() {
        return Optional.of(YearMonth.of(namedYear, 3 * number).atEndOfMonth());
    }

    @Override
    public Optional<String> sdmx() {
        return Optional.of(FourDigitYear.text(namedYear) + "-Q" + number);
    }

    @Override
    public Quarter withMark(Mark newMark) {
        return new Quarter(namedYear, number, newMark);
    }

    @Override
    public String toString() {
        return FourDigitYear.text(namedYear) + "-Q" + number + mark.sign();
    }
}
