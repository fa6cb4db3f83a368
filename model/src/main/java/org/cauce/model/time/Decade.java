package org.cauce.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A decade: {@code 199X}, from 1990 to 1999.
 *
 * @param firstYear its first year, a multiple of ten, 10 to 9990
 * @param mark what the source leaves uncertain
 */
public record Decade(int firstYear, Mark mark) implements CalendarPeriod {

    /**
     * Creates a decade.
     *
     * @param firstYear its first year, a multiple of ten, 10 to 9990
     * @param mark what the source leaves uncertain
     */
    public Decade {
        FourDigitYear.checked(firstYear);
        if (firstYear % 10 != 0) {
            throw new IllegalArgumentException("a decade does not start with " + firstYear
                    + ": expected a multiple of ten — for other ten years use TimePeriod.between");
        }
    }

    /**
     * Creates a decade without a mark.
     *
     * @param firstYear its first year, a multiple of ten, 10 to 9990
     */
    public Decade(int firstYear) {
        this(firstYear, Mark.NONE);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Decade fromJson(String text) {
        return PeriodParser.parse(text, Decade.class);
    }

    @Override
    public int namedYear() {
        return firstYear;
    }

    @Override
    public Precision precision() {
        return Precision.DECADE;
    }

    @Override
    public Optional<LocalDate> first() {
        return Optional.of(LocalDate.of(firstYear, 1, 1));
    }

    @Override
    public Optional<LocalDate> last() {
        return Optional.of(LocalDate.of(firstYear + 9, 12, 31));
    }

    @Override
    public Decade withMark(Mark newMark) {
        return new Decade(firstYear, newMark);
    }

    @Override
    public String toString() {
        return FourDigitYear.text(firstYear).substring(0, 3) + "X" + mark.sign();
    }
}
