package org.cauce.model.time;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cauce.model.internal.Require;

/**
 * Reads the text form of periods: EDTF, and the codes of SDMX.
 *
 * <p>No text is longer than {@link #MAX_LENGTH} and no pattern repeats, so every text is read or refused at once.
 */
final class PeriodParser {
    static final int MAX_LENGTH = 64;
    private static final String OPEN = "..";

    // the most frequent first
    private static final ImmutableList<Form> FORMS = ImmutableList.of(
            new Form("(\\d{4})", at -> new CalendarYear(at.apply(1))),
            new Form("(\\d{4})-(\\d\\d)-(\\d\\d)", at -> Day.of(Month.of(at.apply(1), at.apply(2)), at.apply(3))),
            new Form("(\\d{4})-(\\d\\d)", at -> partOfYear(at.apply(1), at.apply(2))),
            new Form("(\\d{4})-Q(\\d)", at -> new Quarter(at.apply(1), at.apply(2))),
            new Form("(\\d{4})-S(\\d)", at -> new HalfYear(at.apply(1), at.apply(2))),
            new Form("FY(\\d{4})", at -> FiscalYear.of(at.apply(1))),
            new Form("FY(\\d{4})--(\\d\\d)-(\\d\\d)", at -> fiscalYear(at.apply(1), at.apply(2), at.apply(3))),
            new Form("(\\d{3})X", at -> new Decade(at.apply(1) * 10)),
            new Form("(\\d{4})-A1", at -> new CalendarYear(at.apply(1))),
            new Form("(\\d{4})-T(\\d)", at -> fourMonths(at.apply(1), at.apply(2))),
            new Form("(\\d{4})-M(\\d\\d)", at -> Month.of(at.apply(1), at.apply(2))),
            new Form("(\\d{4})-W(\\d\\d)", at -> week(at.apply(1), at.apply(2))),
            new Form("(\\d{4})-D(\\d{3})", at -> dayOfYear(at.apply(1), at.apply(2))));

    private PeriodParser() {}

    static TimePeriod parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("period '" + Require.shown(text) + "' has " + text.length()
                    + " characters: expected at most " + MAX_LENGTH + " — give the period alone");
        }
        try {
            return text.indexOf('/') < 0 ? one(text) : range(text);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(
                    "period '" + Require.shown(text) + "': " + refused.getMessage(), refused);
        }
    }

    static <T extends TimePeriod> T parse(String text, Class<T> kind) {
        TimePeriod period = parse(text);
        if (kind.isInstance(period)) {
            return kind.cast(period);
        }
        throw new IllegalArgumentException("period '" + period + "' is a "
                + period.getClass().getSimpleName() + ": expected a " + kind.getSimpleName() + " — correct the period");
    }

    private static TimePeriod one(String text) {
        Mark mark = Mark.endOf(text);
        TimePeriod period =
                unmarked(text.substring(0, text.length() - mark.sign().length()));
        if (mark.isInferred()) {
            period = period.asInferred();
        }
        return mark.isApproximate() ? period.asApproximate() : period;
    }

    private static TimePeriod unmarked(String text) {
        if (text.equals(Undated.TEXT)) {
            return new Undated();
        }
        if (text.equals(NotApplicable.TEXT)) {
            return new NotApplicable();
        }
        if (text.startsWith(Phase.PREFIX)) {
            return new Phase(text.substring(Phase.PREFIX.length()));
        }
        if (text.startsWith("P")) {
            return Length.read(text);
        }
        for (Form form : FORMS) {
            Matcher matcher = form.pattern.matcher(text);
            if (matcher.matches()) {
                return form.read(matcher);
            }
        }
        throw new IllegalArgumentException(Cure.of(text));
    }

    private static TimePeriod range(String text) {
        int slash = text.indexOf('/');
        String start = text.substring(0, slash);
        String end = text.substring(slash + 1);
        if (end.indexOf('/') >= 0) {
            throw new IllegalArgumentException("more than one slash: expected a range such as 2020/2021"
                    + " — write a day as 2021-06-08, and give a range's first and last period");
        }
        if (start.isEmpty() || end.isEmpty() || (start.equals(OPEN) && end.equals(OPEN))) {
            throw new IllegalArgumentException("a range needs two ends, one of which may be open: expected 2020/2021,"
                    + " 2015/.. or ../2019 — write '..' for the open end, or XXXX if nothing is known");
        }
        if (end.startsWith("P")) {
            return startAndLength(one(start), Length.read(end));
        }
        if (start.equals(OPEN)) {
            return TimePeriod.until(one(end));
        }
        return end.equals(OPEN) ? TimePeriod.since(one(start)) : TimePeriod.between(one(start), one(end));
    }

    /** Reads a time range of SDMX (Technical Notes, section 4.2.7): the unit of its length says what was meant. */
    private static TimePeriod startAndLength(TimePeriod start, Length length) {
        if (!(start instanceof Day day) || day.mark() != Mark.NONE) {
            throw new IllegalArgumentException(
                    "a range with a length starts with a day: expected 2020-01-01/P1Y — write that day without a mark");
        }
        if (!length.time().isZero() || length.period().isZero()) {
            throw new IllegalArgumentException(
                    "the range does not last whole days: expected 2020-01-01/P1D or more — write the days it touches");
        }
        LocalDate first = day.date();
        LocalDate last = lastDay(first, length);
        if (first.getDayOfYear() == 1 && length.isInYearsAlone()) {
            return TimePeriod.between(TimePeriod.year(first.getYear()), TimePeriod.year(last.getYear()));
        }
        if (first.getDayOfMonth() == 1 && length.isInMonthsAlone()) {
            return TimePeriod.between(TimePeriod.of(YearMonth.from(first)), TimePeriod.of(YearMonth.from(last)));
        }
        return TimePeriod.between(day, new Day(last));
    }

    private static LocalDate lastDay(LocalDate first, Length length) {
        try {
            LocalDate last = first.plus(length.period()).minusDays(1);
            FourDigitYear.checked(last.getYear());
            return last;
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException tooLong) {
            throw new IllegalArgumentException(
                    "the range reaches beyond the year 9999 — correct the length " + length, tooLong);
        }
    }

    /** Reads what follows a year in two digits: a month, or one of the groupings of ISO 8601-2. */
    private static TimePeriod partOfYear(int year, int code) {
        if (code < 21 || code > 41) {
            return Month.of(year, code);
        }
        if (code <= 32) {
            return Season.ofCode(year, code);
        }
        if (code <= 36) {
            return new Quarter(year, code - 32);
        }
        return code <= 39 ? fourMonths(year, code - 36) : new HalfYear(year, code - 39);
    }

    private static TimePeriod fourMonths(int year, int number) {
        if (number < 1 || number > 3) {
            throw new IllegalArgumentException("the third of a year " + number
                    + " does not exist: expected 1 to 3 — for a quarter (trimestre) write Q instead of T");
        }
        return TimePeriod.between(TimePeriod.month(year, 4 * number - 3), TimePeriod.month(year, 4 * number));
    }

    private static TimePeriod week(int year, int week) {
        // 4 January lies in the first week of every year
        LocalDate inFirstWeek = LocalDate.of(FourDigitYear.checked(year), 1, 4);
        long weeks =
                IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirstWeek).getMaximum();
        if (week < 1 || week > weeks) {
            throw new IllegalArgumentException("week " + week + " does not exist: the ISO year "
                    + FourDigitYear.text(year) + " has " + weeks + " weeks — correct the week");
        }
        LocalDate monday = inFirstWeek
                .minusDays(inFirstWeek.getDayOfWeek().getValue() - 1L)
                .plusWeeks(week - 1L);
        return TimePeriod.between(TimePeriod.day(monday), TimePeriod.day(monday.plusDays(6)));
    }

    private static TimePeriod dayOfYear(int year, int day) {
        int days = Year.of(FourDigitYear.checked(year)).length();
        if (day < 1 || day > days) {
            throw new IllegalArgumentException("day " + day + " does not exist: " + FourDigitYear.text(year) + " has "
                    + days + " days — correct the day");
        }
        return TimePeriod.day(LocalDate.ofYearDay(year, day));
    }

    private static TimePeriod fiscalYear(int year, int month, int day) {
        try {
            return FiscalYear.endingIn(year, MonthDay.of(month, day));
        } catch (DateTimeException none) {
            throw new IllegalArgumentException(
                    "no year has the day on which it starts: expected a month and a day, as FY2021--10-01"
                            + " — correct the start, or write FY2021 if it is not stated",
                    none);
        }
    }

    /** One form of text, and what its numbers mean. */
    private record Form(Pattern pattern, Function<Function<Integer, Integer>, TimePeriod> meaning) {
        Form(String pattern, Function<Function<Integer, Integer>, TimePeriod> meaning) {
            this(Pattern.compile(pattern), meaning);
        }

        TimePeriod read(MatchResult match) {
            return meaning.apply(group -> Integer.valueOf(match.group(group)));
        }
    }
}
