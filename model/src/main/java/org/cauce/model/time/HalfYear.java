package org.cauce.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A half of a calendar year: {@code 2021-S1}. SDMX calls it a semester.
 *
 * @param namedYear the year, 1 to 9999
 * @param number which half, 1 or 2
 * @param mark what the source leaves uncertain
 */
public record HalfYear(int namedYear, int number, Mark mark) implements CalendarPeriod {

    /**
     * Creates a half year.
     *
     * @param namedYear the year, 1 to 9999
     * @param number which half, 1 or 2
     * @param mark what the source leaves uncertain
     */
    public HalfYear {
        FourDigitYear.checked(namedYear);
        if (number < 1 || number > 2) {
            throw new IllegalArgumentException("half year " + number
                    + " does not exist: expected 1 or 2 — correct the half, or write the year alone");
        }
    }

    /**
     * Creates a half year without a mark.
     *
     * @param year the year, 1 to 9999
     * @param number which half, 1 or 2
     */
    public HalfYear(int year, int number) {
        this(year, number, Mark.NONE);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static HalfYear fromJson(String text) {
        return PeriodParser.parse(text, HalfYear.class);
    }

    @Override
    public Precision precision() {
        return Precision.HALF;
    }

    @Override
    public Optional<LocalDate> first() {
        return Optional.of(LocalDate.of(namedYear, 6 * number - 5, 1));
    }

    @Override
    public Optional<LocalDate> last() {
        return Optional.of(YearMonth.of(namedYear, 6 * number).atEndOfMonth());
    }

    @Override
    public Optional<String> sdmx() {
        return Optional.of(FourDigitYear.text(namedYear) + "-S" + number);
    }

    @Override
    public HalfYear withMark(Mark newMark) {
        return new HalfYear(namedYear, number, newMark);
    }

    @Override
    public String toString() {
        return FourDigitYear.text(namedYear) + "-S" + number + mark.sign();
    }
}
