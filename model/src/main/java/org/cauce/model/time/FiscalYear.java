package org.cauce.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fiscal year: {@code FY2021--10-01}, or {@code FY2021} if its start is not stated.
 *
 * <p>It bears the name of the calendar year in which it ends, as the fiscal year of the United States does:
 * {@code FY2021--10-01} lasts from 1 October 2020 to 30 September 2021, {@code FY2021--01-01} is the calendar year. Who
 * names fiscal years by their start, as Japan does, is served by {@link #startingIn(int, MonthDay)}. The start is
 * written as the {@code gMonthDay} of XML Schema, as in the SDMX attribute {@code REPORTING_YEAR_START_DAY}.
 *
 * <p>Without a stated start it has no first and no last day.
 */
public final class FiscalYear implements CalendarPeriod {
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);
    private static final MonthDay FIRST_OF_JULY = MonthDay.of(7, 1);
    private static final MonthDay FIRST_OF_OCTOBER = MonthDay.of(10, 1);

    private final int namedYear;
    private final @Nullable MonthDay start;
    private final Mark mark;

    private FiscalYear(int namedYear, @Nullable MonthDay start, Mark mark) {
        this.namedYear = FourDigitYear.checked(namedYear);
        this.start = start;
        this.mark = mark;
        if (LEAP_DAY.equals(start)) {
            throw new IllegalArgumentException(
                    "a fiscal year cannot start on --02-29: not every year has that day — write --03-01");
        }
    }

    /**
     * {@return a fiscal year whose start is not stated}
     *
     * @param year the year that names it, 1 to 9999
     */
    public static FiscalYear of(int year) {
        return new FiscalYear(year, null, Mark.NONE);
    }

    /**
     * {@return the fiscal year that ends in a calendar year}
     *
     * @param year the calendar year in which it ends, which names it
     * @param start the day on which every fiscal year starts; not 29 February
     */
    public static FiscalYear endingIn(int year, MonthDay start) {
        return new FiscalYear(year, start, Mark.NONE);
    }

    /**
     * {@return the fiscal year that starts in a calendar year; named, as all are, by the year in which it ends}
     *
     * @param year the calendar year in which it starts
     * @param start the day on which every fiscal year starts; not 29 February
     */
    public static FiscalYear startingIn(int year, MonthDay start) {
        return endingIn(start.equals(NEW_YEAR) ? year : year + 1, start);
    }

    /**
     * {@return a fiscal year of the federal government of the United States}
     *
     * <p>From 1977 on it starts on 1 October (31 U.S.C. 1102), from 1844 to 1976 on 1 July. The three months between,
     * the transition quarter, belong to no fiscal year: {@code 1976-Q3}.
     *
     * @param year the year in which it ends, 1844 or later
     */
    public static FiscalYear unitedStates(int year) {
        if (year < 1844) {
            throw new IllegalArgumentException("no fiscal year " + year + " of the United States is known here:"
                    + " expected 1844 or later — state its start with FiscalYear.endingIn");
        }
        return endingIn(year, year < 1977 ? FIRST_OF_JULY : FIRST_OF_OCTOBER);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FiscalYear fromJson(String text) {
        return PeriodParser.parse(text, FiscalYear.class);
    }

    /** {@return the calendar year in which it ends} */
    @Override
    public int namedYear() {
        return namedYear;
    }

    /** {@return the day on which every such fiscal year starts; empty if not stated} */
    public Optional<MonthDay> start() {
        return Optional.ofNullable(start);
    }

    @Override
    public Mark mark() {
        return mark;
    }

    @Override
    public Precision precision() {
        return Precision.FISCAL_YEAR;
    }

    @Override
    public Optional<LocalDate> first() {
        return start().map(day -> day.atYear(day.equals(NEW_YEAR) ? namedYear : namedYear - 1));
    }

    @Override
    public Optional<LocalDate> last() {
        return first().map(day -> day.plusYears(1).minusDays(1));
    }

    @Override
    public FiscalYear withMark(Mark newMark) {
        return new FiscalYear(namedYear, start, newMark);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FiscalYear that
                && namedYear == that.namedYear
                && Objects.equals(start, that.start)
                && mark == that.mark;
    }

    @Override
    public int hashCode() {
        return Objects.hash(namedYear, start, mark);
    }

    @Override
    public String toString() {
        return "FY" + FourDigitYear.text(namedYear) + (start == null ? "" : start) + mark.sign();
    }
}
