package org.cauce.model.currency;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cauce.model.internal.Require;
import org.cauce.model.time.CalendarYear;
import org.cauce.model.time.Month;
import org.cauce.model.time.TimePeriod;

/**
 * Exchange rates by month or by year, all against one base: how many units of a currency a unit of the base is worth.
 *
 * <p>A currency may have gaps, and need not begin and end with the table. A pair of two others is converted by way of
 * the base; each of the two rates is found by itself, and the answer shows both.
 *
 * <pre>{@code
 * RateTable rates = RateTable.builder(CurrencyCode.USD, Frequency.YEAR)
 *         .source("IMF")
 *         .put(CurrencyCode.EUR, TimePeriod.year(2023), new BigDecimal("0.9248"))
 *         .build();
 * rates.rate(CurrencyPair.of("EUR", "USD"), LocalDate.of(2023, 5, 1), RatePolicy.EXACT);
 * }</pre>
 */
public final class RateTable implements ExchangeRates {
    private final CurrencyCode base;
    private final Frequency frequency;
    private final ImmutableSortedMap<CurrencyCode, ImmutableSortedMap<LocalDate, Entry>> rates;

    private RateTable(Builder builder) {
        base = builder.base;
        frequency = builder.frequency;
        ImmutableSortedMap.Builder<CurrencyCode, ImmutableSortedMap<LocalDate, Entry>> copy =
                ImmutableSortedMap.naturalOrder();
        builder.rates.forEach((currency, byDate) -> copy.put(currency, ImmutableSortedMap.copyOf(byDate)));
        rates = copy.buildOrThrow();
    }

    /**
     * {@return a new builder}
     *
     * @param base the currency that all others are given against
     * @param frequency whether rates are by month or by year
     */
    public static Builder builder(CurrencyCode base, Frequency frequency) {
        return new Builder(base, frequency);
    }

    /** {@return the currency that all others are given against} */
    public CurrencyCode base() {
        return base;
    }

    /** {@return whether rates are by month or by year} */
    public Frequency frequency() {
        return frequency;
    }

    /** {@return the currencies that have a rate, the base among them only if its rate of 1 was given} */
    public ImmutableSortedSet<CurrencyCode> currencies() {
        return rates.keySet();
    }

    /** {@return the number of rates} */
    public int size() {
        return rates.values().stream().mapToInt(Map::size).sum();
    }

    /**
     * {@return the rates of a currency as published, in the order of time; none if it has none}
     *
     * @param currency the currency
     */
    public Stream<PublishedRate> published(CurrencyCode currency) {
        return Optional.ofNullable(rates.get(currency)).stream()
                .flatMap(byDate -> byDate.keySet().stream())
                .flatMap(first -> find(currency, first, RatePolicy.EXACT).stream());
    }

    @Override
    public RateAnswer rate(CurrencyPair pair, LocalDate date, RatePolicy policy) {
        for (CurrencyCode currency : new CurrencyCode[] {pair.from(), pair.to()}) {
            if (!isKnown(currency)) {
                return new MissingRate(pair, date, currency, MissingRate.Reason.UNKNOWN_CURRENCY);
            }
        }
        if (pair.from().equals(pair.to())) {
            return ExchangeRate.ofItself(pair.from(), date);
        }
        if (pair.from().equals(base)) {
            return find(pair.to(), date, policy)
                    .<RateAnswer>map(to -> ExchangeRate.fromBase(base, date, to))
                    .orElseGet(() -> outOfReach(pair, date, pair.to()));
        }
        Optional<PublishedRate> from = find(pair.from(), date, policy);
        if (from.isEmpty()) {
            return outOfReach(pair, date, pair.from());
        }
        if (pair.to().equals(base)) {
            return ExchangeRate.toBase(base, date, from.orElseThrow());
        }
        return find(pair.to(), date, policy)
                .<RateAnswer>map(to -> ExchangeRate.cross(date, from.orElseThrow(), to))
                .orElseGet(() -> outOfReach(pair, date, pair.to()));
    }

    private boolean isKnown(CurrencyCode currency) {
        return currency.equals(base) || rates.containsKey(currency);
    }

    private static MissingRate outOfReach(CurrencyPair pair, LocalDate date, CurrencyCode currency) {
        return new MissingRate(pair, date, currency, MissingRate.Reason.NONE_IN_REACH);
    }

    private Optional<PublishedRate> find(CurrencyCode currency, LocalDate date, RatePolicy policy) {
        NavigableMap<LocalDate, Entry> byDate = Objects.requireNonNull(rates.get(currency));
        Map.Entry<LocalDate, Entry> before = byDate.floorEntry(date);
        if (before != null && daysAway(before.getKey(), date) == 0) {
            return Optional.of(published(currency, before, date, RateChoice.EXACT));
        }
        if (policy.choice() == RateChoice.EXACT) {
            return Optional.empty();
        }
        Map.Entry<LocalDate, Entry> after = policy.choice() == RateChoice.CLOSEST ? byDate.higherEntry(date) : null;
        Stream<Map.Entry<LocalDate, Entry>> candidates =
                Stream.concat(Stream.ofNullable(before), Stream.ofNullable(after));
        // min keeps the first of equals: the earlier
        return candidates
                .map(entry -> published(currency, entry, date, policy.choice()))
                .filter(rate -> rate.daysAway() <= policy.maximumDays())
                .min((one, other) -> Long.compare(one.daysAway(), other.daysAway()));
    }

    private PublishedRate published(
            CurrencyCode currency, Map.Entry<LocalDate, Entry> entry, LocalDate date, RateChoice found) {
        ImmutableSortedMap<LocalDate, Entry> byDate = Objects.requireNonNull(rates.get(currency));
        boolean isBeyond = date.isBefore(byDate.firstKey()) || date.isAfter(frequency.lastDay(byDate.lastKey()));
        return new PublishedRate(
                currency,
                entry.getValue().unitsPerBase(),
                frequency.periodOf(entry.getKey()),
                frequency,
                entry.getValue().source(),
                found,
                daysAway(entry.getKey(), date),
                isBeyond);
    }

    /** The days from a day to the period that begins with another. */
    private long daysAway(LocalDate firstDay, LocalDate date) {
        if (date.isBefore(firstDay)) {
            return ChronoUnit.DAYS.between(date, firstDay);
        }
        return Math.max(0, ChronoUnit.DAYS.between(frequency.lastDay(firstDay), date));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RateTable table
                && base.equals(table.base)
                && frequency == table.frequency
                && rates.equals(table.rates);
    }

    @Override
    public int hashCode() {
        return Objects.hash(base, frequency, rates);
    }

    /** {@return what it holds, in a few words} */
    @Override
    public String toString() {
        return size() + " rates per " + frequency + " of " + rates.size() + " currencies against " + base;
    }

    private record Entry(BigDecimal unitsPerBase, String source) {}

    /** Builds tables. */
    public static final class Builder {
        private static final int MOST_DIGITS = 38;
        private static final int LONGEST_EXPONENT = 100;

        private final CurrencyCode base;
        private final Frequency frequency;
        private final Map<CurrencyCode, TreeMap<LocalDate, Entry>> rates = new TreeMap<>();
        private String source = "";

        private Builder(CurrencyCode base, Frequency frequency) {
            this.base = base;
            this.frequency = frequency;
        }

        /**
         * {@return this builder, with the source of the rates that are put from now on}
         *
         * @param newSource who publishes them, in words
         */
        @CanIgnoreReturnValue
        public Builder source(String newSource) {
            source = newSource;
            return this;
        }

        /**
         * {@return this builder, with a rate}
         *
         * @param currency the currency
         * @param period the month or calendar year, as the frequency of the table is
         * @param unitsPerBase how many units of it one unit of the base is worth
         * @throws IllegalArgumentException if the period is of another length, the rate is not above 0 or has more than
         *     38 digits, the base has another rate than 1, or the currency has another rate in the same period
         */
        @CanIgnoreReturnValue
        public Builder put(CurrencyCode currency, TimePeriod period, BigDecimal unitsPerBase) {
            LocalDate first = first(period);
            if (unitsPerBase.signum() <= 0
                    || unitsPerBase.precision() > MOST_DIGITS
                    || Math.abs((long) unitsPerBase.scale()) > LONGEST_EXPONENT) {
                throw new IllegalArgumentException("The rate of " + currency + " in " + period + " is "
                        + Require.shown(unitsPerBase.toString())
                        + ": expected a number above 0 of at most 38 digits");
            }
            if (currency.equals(base) && unitsPerBase.compareTo(BigDecimal.ONE) != 0) {
                throw new IllegalArgumentException(
                        "The rate of the base " + base + " in " + period + " is " + unitsPerBase + ": expected 1");
            }
            Entry entry = new Entry(unitsPerBase, source);
            Entry old =
                    rates.computeIfAbsent(currency, unused -> new TreeMap<>()).putIfAbsent(first, entry);
            if (old != null && !old.equals(entry)) {
                throw new IllegalArgumentException("The rate of " + currency + " in " + period + " is "
                        + old.unitsPerBase() + " and " + unitsPerBase + ": expected one");
            }
            return this;
        }

        /**
         * {@return the rate that was put; empty if there is none}
         *
         * @param currency the currency
         * @param period the month or calendar year, as the frequency of the table is
         * @throws IllegalArgumentException if the period is of another length
         */
        public Optional<BigDecimal> find(CurrencyCode currency, TimePeriod period) {
            LocalDate first = first(period);
            return Optional.ofNullable(rates.get(currency))
                    .flatMap(byDate -> Optional.ofNullable(byDate.get(first)))
                    .map(Entry::unitsPerBase);
        }

        private LocalDate first(TimePeriod period) {
            boolean fits = frequency == Frequency.MONTH ? period instanceof Month : period instanceof CalendarYear;
            if (!fits) {
                throw new IllegalArgumentException("A rate of " + period + " in a table by " + frequency
                        + ": expected a " + frequency + ", such as "
                        + (frequency == Frequency.MONTH ? "2024-06" : "2024"));
            }
            return period.first().orElseThrow();
        }

        /** {@return the table} */
        public RateTable build() {
            return new RateTable(this);
        }
    }
}
