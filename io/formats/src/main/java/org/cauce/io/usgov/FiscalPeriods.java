package org.cauce.io.usgov;

import com.google.common.collect.ImmutableMap;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cauce.model.time.FiscalYear;
import org.cauce.model.time.Month;
import org.cauce.model.time.TimePeriod;

/** Fiscal years of the United States and their months, as its files write them. */
final class FiscalPeriods {
    private static final Pattern YEAR = Pattern.compile("(?<year>19[0-9]{2}|20[0-9]{2})(?:\\.0)?");
    private static final Pattern YEAR_TO_DATE = Pattern.compile("(?<year>20[0-9]{2})(?: ?\\(FYTD\\))?");
    private static final String TRANSITION_QUARTER = "1976tq";
    private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
    private static final int LETTERS = 3;
    private static final int FIRST_MONTH = 10;

    static final String EXPECTED = "a fiscal year such as 2021, or 1976tq";
    private static final ImmutableMap<String, Integer> MONTH_NUMBERS = monthNumbers();

    private FiscalPeriods() {}

    private static ImmutableMap<String, Integer> monthNumbers() {
        ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
        for (int month = 1; month * LETTERS <= MONTHS.length(); month++) {
            numbers.put(MONTHS.substring((month - 1) * LETTERS, month * LETTERS), month);
        }
        return numbers.buildOrThrow();
    }

    /** A fiscal year, or the quarter of 1976 between the old fiscal years and the new. */
    static Optional<TimePeriod> year(String text) {
        if (text.equalsIgnoreCase(TRANSITION_QUARTER)) {
            return Optional.of(TimePeriod.parse("1976-Q3"));
        }
        Matcher year = YEAR.matcher(text);
        return year.matches()
                ? Optional.of(FiscalYear.unitedStates(Integer.parseInt(year.group("year"))))
                : Optional.empty();
    }

    /** A fiscal year from 1977 on as a number, also one that is not over: {@code 2026 (FYTD)}. */
    static Optional<Integer> number(String text) {
        Matcher year = YEAR_TO_DATE.matcher(text);
        return year.matches() ? Optional.of(Integer.parseInt(year.group("year"))) : Optional.empty();
    }

    /** The month of a fiscal year: October to December are of the calendar year before. */
    static Month month(int fiscalYear, int month) {
        return new Month(YearMonth.of(month >= FIRST_MONTH ? fiscalYear - 1 : fiscalYear, month));
    }

    /** The number of a month by its name or first three letters, in whatever case. */
    static Optional<Integer> monthNumber(String name) {
        return name.length() < LETTERS
                ? Optional.empty()
                : Optional.ofNullable(
                        MONTH_NUMBERS.get(name.substring(0, LETTERS).toUpperCase(Locale.ROOT)));
    }
}
