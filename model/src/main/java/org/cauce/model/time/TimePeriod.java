package org.cauce.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A stretch of time, as exact as its source states it.
 *
 * <p>The text form is that of ISO 8601-2 (EDTF, the Extended Date/Time Format of the Library of Congress, levels 0 to
 * 2), with the codes of SDMX 2.1 (Technical Notes, section 4.2) for quarters and half years:
 *
 * <ul>
 *   <li>{@code 2021-06-08}, {@code 2021-06}, {@code 2021-Q1}, {@code 2021-S1}, {@code 2021}, {@code 199X}: a day,
 *       month, quarter, half year, calendar year, decade;
 *   <li>{@code FY2021--10-01}, {@code FY2021}: a {@linkplain FiscalYear fiscal year}, with its start or without;
 *   <li>{@code 2021-26}: a {@linkplain Season season}, codes 21 to 32;
 *   <li>{@code 2019-03/2020-06}, {@code 2015/..}, {@code ../2019}: a range, closed or open;
 *   <li>{@code P5Y}: a {@linkplain Length length}; {@code phase:pre-programme}: a {@linkplain Phase phase};
 *   <li>{@code XXXX}: a date that is {@linkplain Undated not known}; {@code _Z}: {@linkplain NotApplicable no date by
 *       nature}.
 * </ul>
 *
 * <p>A {@link Mark} may follow a period and each end of a range: {@code 2024~}, {@code 2000~/2003~}. Two periods are
 * equal if their texts are. Periods are of the calendar, without time of day and time zone.
 */
public sealed interface TimePeriod extends Comparable<TimePeriod>
        permits CalendarPeriod, Range, Since, Until, OffCalendar {

    /**
     * {@return the period that a text states}
     *
     * <p>Reads what {@link #toString()} writes. Also reads the SDMX forms {@code 2021-A1}, {@code 2021-M01},
     * {@code 2021-D032} and {@code 2020-01-01/P1Y}, the EDTF codes 33 to 36 (quarters) and 40 to 41 (half years), and,
     * as a range of months or days, {@code 2021-T1} or {@code 2021-37} (four months) and {@code 2021-W05} (an ISO
     * week).
     *
     * @param text the text, at most 64 characters
     * @throws IllegalArgumentException if the text is none of these, or the date does not exist
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static TimePeriod parse(String text) {
        return PeriodParser.parse(text);
    }

    /**
     * {@return a day}
     *
     * @param date the day
     */
    static TimePeriod day(LocalDate date) {
        return new Day(date);
    }

    /**
     * {@return a month}
     *
     * @param year the year, 1 to 9999
     * @param month the month, 1 to 12
     */
    static TimePeriod month(int year, int month) {
        return Month.of(year, month);
    }

    /**
     * {@return a month}
     *
     * @param month the month
     */
    static TimePeriod of(YearMonth month) {
        return new Month(month);
    }

    /**
     * {@return a quarter of a calendar year}
     *
     * @param year the year, 1 to 9999
     * @param quarter the quarter, 1 to 4
     */
    static TimePeriod quarter(int year, int quarter) {
        return new Quarter(year, quarter);
    }

    /**
     * {@return a calendar year}
     *
     * @param year the year, 1 to 9999
     */
    static TimePeriod year(int year) {
        return new CalendarYear(year);
    }

    /**
     * {@return the stretch from one period to another, both included; the period itself if the two are equal}
     *
     * @param start the period it starts with
     * @param end the period it ends with
     * @throws IllegalArgumentException if one is not a {@link CalendarPeriod}, or if the end lies before the start
     */
    static TimePeriod between(TimePeriod start, TimePeriod end) {
        return start.equals(end) ? Range.end(start) : new Range(Range.end(start), Range.end(end));
    }

    /**
     * {@return the stretch that starts with a period, its end open}
     *
     * @param start the period it starts with, a {@link CalendarPeriod}
     */
    static TimePeriod since(TimePeriod start) {
        return new Since(Range.end(start));
    }

    /**
     * {@return the stretch that ends with a period, its start open}
     *
     * @param end the period it ends with, a {@link CalendarPeriod}
     */
    static TimePeriod until(TimePeriod end) {
        return new Until(Range.end(end));
    }

    /**
     * {@return a length in years, months and days}
     *
     * @param length the length, not negative
     */
    static TimePeriod lasting(Period length) {
        return new Length(length, Duration.ZERO);
    }

    /**
     * {@return a length in hours, minutes and seconds}
     *
     * @param length the length, not negative
     */
    static TimePeriod lasting(Duration length) {
        return new Length(Period.ZERO, length);
    }

    /**
     * {@return a stretch named by what happens in it}
     *
     * @param name its name, such as {@code pre-programme}
     */
    static TimePeriod phase(String name) {
        return new Phase(name);
    }

    /** {@return the period of what has a date that is not stated or not known} */
    static TimePeriod undated() {
        return new Undated();
    }

    /** {@return the period of what has no date by nature} */
    static TimePeriod notApplicable() {
        return new NotApplicable();
    }

    /**
     * {@return the order of the calendar: by first day, then by last day, then by precision, then by text}
     *
     * <p>An open start comes before all days, an open end after all. Periods without a place on the calendar come last.
     * Consistent with equals.
     */
    static Comparator<TimePeriod> chronological() {
        return Comparator.comparing(
                        Span::orNowhere, Comparator.comparing(Span::from).thenComparing(Span::to))
                .thenComparing(TimePeriod::precision)
                .thenComparing(TimePeriod::toString);
    }

    /**
     * {@return how many months lie from the month of one period to the month of another: 15 from 2019-03 to 2020-06}
     *
     * <p>Negative if the second is the earlier; empty unless each lies within one month.
     *
     * @param from the one
     * @param to the other
     */
    static OptionalInt monthsBetween(TimePeriod from, TimePeriod to) {
        return Span.monthsBetween(from, to);
    }

    /** Orders as {@link #chronological()} does. */
    @Override
    default int compareTo(TimePeriod other) {
        return chronological().compare(this, other);
    }

    /** {@return how exactly it is stated} */
    Precision precision();

    /** {@return its first day; empty if open, or without a place on the calendar} */
    Optional<LocalDate> first();

    /** {@return its last day; empty if open, or without a place on the calendar} */
    Optional<LocalDate> last();

    /**
     * {@return the calendar year it lies in; empty if it reaches beyond one, or has no place on the calendar}
     *
     * <p>A fiscal year has none, unless its stated start is 1 January: flows by fiscal year are not flows by calendar
     * year.
     */
    default OptionalInt year() {
        return Span.of(this).map(Span::year).orElse(OptionalInt.empty());
    }

    /**
     * {@return the year by which it is asked for: the one in its name, calendar or fiscal, of a decade its first; of a
     * period without such a name, as a range, the calendar year that it lies in; empty if it lies in no one year}
     */
    default OptionalInt namingYear() {
        return year();
    }

    /**
     * {@return how many days it has, the first and the last included; empty if open, or without a place on the
     * calendar}
     *
     * <p>A {@link Length} answers if it is stated in days and nothing else.
     */
    default OptionalLong days() {
        return Span.of(this).map(Span::days).orElse(OptionalLong.empty());
    }

    /**
     * {@return its SDMX form, without marks; empty if SDMX has none that is read back as the same period}
     *
     * <p>Days, months, quarters, half years and years have one, and ranges from day to day, month to month or year to
     * year: {@code 2019-03-01/P16M}. A fiscal year has none: SDMX states its start in an attribute beside the period.
     */
    default Optional<String> sdmx() {
        return Optional.empty();
    }

    /** {@return whether it has a place on the calendar: a first and a last day, or one of them and an open end} */
    default boolean isOnCalendar() {
        return Span.of(this).isPresent();
    }

    /** {@return whether it, or an end of it, is concluded from elsewhere and not printed} */
    default boolean isInferred() {
        return false;
    }

    /** {@return whether it, or an end of it, is approximate} */
    default boolean isApproximate() {
        return false;
    }

    /**
     * {@return whether every day of the other lies in this one; false if one of them has no place on the calendar}
     *
     * @param other the other period
     */
    default boolean contains(TimePeriod other) {
        return Span.test(this, other, Span::contains);
    }

    /**
     * {@return whether a day lies in it; false if it has no place on the calendar}
     *
     * @param date the day
     */
    default boolean contains(LocalDate date) {
        return Span.of(this).filter(span -> span.contains(date)).isPresent();
    }

    /**
     * {@return whether the two have a day in common; false if one of them has no place on the calendar}
     *
     * @param other the other period
     */
    default boolean overlaps(TimePeriod other) {
        return Span.test(this, other, Span::overlaps);
    }

    /**
     * {@return whether it ends before the other starts; false if one of them has no place on the calendar}
     *
     * @param other the other period
     */
    default boolean isBefore(TimePeriod other) {
        return Span.test(this, other, Span::isBefore);
    }

    /**
     * {@return the same period, marked as concluded from elsewhere; of a range, both ends}
     *
     * @throws IllegalArgumentException if it is of a kind that takes no mark
     */
    default TimePeriod asInferred() {
        throw Mark.refusedBy(this);
    }

    /**
     * {@return the same period, marked as approximate; of a range, both ends}
     *
     * @throws IllegalArgumentException if it is of a kind that takes no mark
     */
    default TimePeriod asApproximate() {
        throw Mark.refusedBy(this);
    }

    /** {@return the same period without marks} */
    default TimePeriod withoutMarks() {
        return this;
    }

    /** {@return the text form, which {@link #parse(String)} reads back as an equal period} */
    @JsonValue
    @Override
    String toString();
}
