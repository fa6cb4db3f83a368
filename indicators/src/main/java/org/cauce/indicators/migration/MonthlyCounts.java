package org.cauce.indicators.migration;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.cauce.indicators.internal.Decimals;

/**
 * Counts by month, such as encounters at a border, added up to calendar or fiscal years: only to those of which all
 * twelve months are known.
 *
 * <p>Encounters are not people: who tries again is counted again. While people were expelled under Title 42, from March
 * 2020 to May 2023, more tried again: {@link #EXPULSIONS}. Fiscal years of the United States go from October of the
 * year before to September (U.S. Customs and Border Protection, Nationwide Encounters).
 */
public final class MonthlyCounts {
    /** The months in which the United States expelled under Title 42, March 2020 to 11 May 2023. */
    public static final Range<YearMonth> EXPULSIONS =
            Range.closed(YearMonth.of(2020, Month.MARCH), YearMonth.of(2023, Month.MAY));

    private static final int MONTHS = 12;

    private final ImmutableSortedMap<YearMonth, BigDecimal> counts;

    private MonthlyCounts(ImmutableSortedMap<YearMonth, BigDecimal> counts) {
        this.counts = counts;
    }

    /**
     * {@return these counts}
     *
     * @param counts the count of each month; a month that is missing is unknown, not 0
     */
    public static MonthlyCounts of(Map<YearMonth, BigDecimal> counts) {
        return new MonthlyCounts(ImmutableSortedMap.copyOf(counts));
    }

    /**
     * {@return the month of a fiscal year of the United States: October 2022 for that of FY 2023}
     *
     * @param fiscalYear the year in which the fiscal year ends
     * @param month the month
     */
    public static YearMonth ofFiscalYear(int fiscalYear, Month month) {
        return YearMonth.of(isBeforeJanuary(month) ? fiscalYear - 1 : fiscalYear, month);
    }

    private static boolean isBeforeJanuary(Month month) {
        return month.compareTo(Month.OCTOBER) >= 0;
    }

    /** {@return the sum of each calendar year whose months are all known} */
    public ImmutableSortedMap<Integer, BigDecimal> calendarYears() {
        return sums(YearMonth::getYear);
    }

    /** {@return the calendar years of which some months are known, and others not} */
    public ImmutableSortedSet<Integer> incompleteCalendarYears() {
        return incomplete(YearMonth::getYear);
    }

    /** {@return the sum of each fiscal year of the United States whose months are all known, by the year it ends in} */
    public ImmutableSortedMap<Integer, BigDecimal> fiscalYears() {
        return sums(MonthlyCounts::fiscalYear);
    }

    /** {@return the fiscal years of the United States of which some months are known, and others not} */
    public ImmutableSortedSet<Integer> incompleteFiscalYears() {
        return incomplete(MonthlyCounts::fiscalYear);
    }

    private static int fiscalYear(YearMonth month) {
        return isBeforeJanuary(month.getMonth()) ? month.getYear() + 1 : month.getYear();
    }

    private ImmutableSortedMap<Integer, BigDecimal> sums(ToIntFunction<YearMonth> year) {
        Map<Integer, BigDecimal> sums = new TreeMap<>();
        counts.forEach((month, count) -> sums.merge(year.applyAsInt(month), count, BigDecimal::add));
        sums.keySet().removeAll(incomplete(year));
        return ImmutableSortedMap.copyOf(sums);
    }

    private ImmutableSortedSet<Integer> incomplete(ToIntFunction<YearMonth> year) {
        Map<Integer, Long> months = counts.keySet().stream()
                .collect(Collectors.groupingBy(year::applyAsInt, TreeMap::new, Collectors.counting()));
        return months.keySet().stream()
                .filter(one -> Objects.requireNonNull(months.get(one)) < MONTHS)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * {@return the counts of a calendar year for each thousand people at home, to 34 significant digits; empty if the
     * year is not complete, or without people}
     *
     * <p>The two count different things, attempts and people: it describes, and explains nothing.
     *
     * @param year the calendar year
     * @param population the population of the country of origin in that year
     */
    public Optional<BigDecimal> perThousand(int year, BigDecimal population) {
        return Optional.ofNullable(calendarYears().get(year))
                .flatMap(count -> Decimals.ratio(count.movePointRight(3), population));
    }

    /** {@return whether people were expelled under Title 42 in some of the months, so that more were counted again} */
    public boolean hasExpulsions() {
        return counts.keySet().stream().anyMatch(EXPULSIONS);
    }
}
