package org.cauce.io.iati.analysis.budgets;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.cauce.io.iati.common.Dated;
import org.cauce.model.quantity.Apportionment;
import org.cauce.model.time.TimePeriod;

/**
 * An amount of a period spread over other periods by days, the first and the last one included; the parts and the rest
 * sum exactly to it.
 *
 * @param parts what falls into each period, in its order; periods without a day in common have no part
 * @param outside what falls into none of the periods; 0 if the periods cover all
 * @param failure why nothing could be spread: then there are no parts, and all is outside; empty otherwise
 */
public record Proration(ImmutableList<PeriodPart> parts, BigDecimal outside, Optional<Failure> failure) {
    private static final int MOST_YEARS = 1_000;

    /** Why an amount could not be spread. */
    public enum Failure {
        /** The first or the last day is not stated, or cannot be read. */
        NO_PERIOD,
        /** The period ends before it starts. */
        INVERTED_PERIOD,
        /** The period is longer than a thousand years. */
        TOO_LONG
    }

    /** The periods of the calendar. */
    public enum Calendar {
        /** Years. */
        YEARS,
        /** Quarters of calendar years. */
        QUARTERS,
        /** Months. */
        MONTHS;

        /**
         * {@return the period that holds a day}
         *
         * @param date the day
         */
        public TimePeriod periodOf(LocalDate date) {
            return switch (this) {
                case YEARS -> TimePeriod.year(date.getYear());
                case QUARTERS -> TimePeriod.quarter(date.getYear(), (date.getMonthValue() + 2) / 3);
                case MONTHS -> TimePeriod.month(date.getYear(), date.getMonthValue());
            };
        }
    }

    /**
     * {@return an amount spread over the years, quarters or months its period touches}
     *
     * @param amount the amount
     * @param start the first day of its period
     * @param end the last day of its period
     * @param calendar over what it is spread
     * @param decimals how many decimals parts have; as many as the amount if that has more
     */
    public static Proration over(
            BigDecimal amount, Optional<Dated> start, Optional<Dated> end, Calendar calendar, int decimals) {
        Optional<Failure> failure = failure(start, end);
        return failure.isPresent()
                ? failed(amount, failure)
                : over(amount, start, end, periods(day(start), day(end), calendar), decimals);
    }

    /**
     * {@return an amount spread over these periods, with what falls into none of them}
     *
     * @param amount the amount
     * @param start the first day of its period
     * @param end the last day of its period
     * @param periods over what it is spread: with known first and last days, none of them sharing a day
     * @param decimals how many decimals parts have; as many as the amount if that has more
     * @throws IllegalArgumentException if a period is open or two share a day
     */
    public static Proration over(
            BigDecimal amount, Optional<Dated> start, Optional<Dated> end, List<TimePeriod> periods, int decimals) {
        Optional<Failure> failure = failure(start, end);
        if (failure.isPresent()) {
            return failed(amount, failure);
        }
        Days whole = new Days(day(start), day(end));
        ImmutableList<Days> cut = periods.stream().map(Days::of).collect(ImmutableList.toImmutableList());
        requireApart(cut);
        ImmutableList.Builder<BigDecimal> weights = ImmutableList.builder();
        long rest = whole.count();
        for (Days days : cut) {
            long common = whole.common(days);
            weights.add(BigDecimal.valueOf(common));
            rest -= common;
        }
        weights.add(BigDecimal.valueOf(rest));
        ImmutableList<BigDecimal> amounts = Apportionment.of(weights.build()).split(amount, decimals);
        ImmutableList.Builder<PeriodPart> parts = ImmutableList.builder();
        for (int i = 0; i < cut.size(); i++) {
            long common = whole.common(cut.get(i));
            if (common > 0) {
                parts.add(new PeriodPart(periods.get(i), common, amounts.get(i)));
            }
        }
        return new Proration(parts.build(), amounts.get(cut.size()), Optional.empty());
    }

    private static Proration failed(BigDecimal amount, Optional<Failure> failure) {
        return new Proration(ImmutableList.of(), amount, failure);
    }

    private static Optional<Failure> failure(Optional<Dated> start, Optional<Dated> end) {
        if (start.flatMap(Dated::date).isEmpty() || end.flatMap(Dated::date).isEmpty()) {
            return Optional.of(Failure.NO_PERIOD);
        }
        if (day(end).isBefore(day(start))) {
            return Optional.of(Failure.INVERTED_PERIOD);
        }
        return ChronoUnit.YEARS.between(day(start), day(end)) >= MOST_YEARS
                ? Optional.of(Failure.TOO_LONG)
                : Optional.empty();
    }

    private static LocalDate day(Optional<Dated> date) {
        return date.flatMap(Dated::date).orElseThrow();
    }

    private static ImmutableList<TimePeriod> periods(LocalDate first, LocalDate last, Calendar calendar) {
        ImmutableList.Builder<TimePeriod> periods = ImmutableList.builder();
        LocalDate day = first;
        while (!day.isAfter(last)) {
            TimePeriod period = calendar.periodOf(day);
            periods.add(period);
            day = period.last().orElseThrow().plusDays(1);
        }
        return periods.build();
    }

    private static void requireApart(ImmutableList<Days> periods) {
        List<Days> sorted = periods.stream()
                .sorted((one, other) -> one.first.compareTo(other.first))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (!sorted.get(i).first.isAfter(sorted.get(i - 1).last)) {
                throw new IllegalArgumentException("The periods share the day " + sorted.get(i).first
                        + ": expected periods apart, so that no day counts twice");
            }
        }
    }

    /** A stretch of days, both ends included. */
    private record Days(LocalDate first, LocalDate last) {
        static Days of(TimePeriod period) {
            return new Days(
                    period.first().orElseThrow(() -> open(period)),
                    period.last().orElseThrow(() -> open(period)));
        }

        private static IllegalArgumentException open(TimePeriod period) {
            return new IllegalArgumentException(
                    "The period " + period + " is open: expected one with a first and a last day");
        }

        long count() {
            return ChronoUnit.DAYS.between(first, last) + 1;
        }

        long common(Days other) {
            LocalDate from = first.isAfter(other.first) ? first : other.first;
            LocalDate to = last.isBefore(other.last) ? last : other.last;
            return Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
        }
    }
}
