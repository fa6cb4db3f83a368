package org.cauce.model.currency;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cauce.model.time.TimePeriod;

/**
 * How many units of one currency a unit of another is worth, with the published rates that say so.
 *
 * <p>It is the fraction of two published rates against the base: {@link #numerator()} by {@link #denominator()}. One of
 * them is 1 if the base is in the pair, and both are if a currency is converted to itself.
 */
public final class ExchangeRate implements RateAnswer {
    /**
     * The precision of {@link #value()}: 34 digits, half even. Amounts are not converted by it, but by the fraction.
     */
    public static final MathContext PRECISION = MathContext.DECIMAL128;

    private final CurrencyPair pair;
    private final LocalDate date;
    private final Optional<PublishedRate> from;
    private final Optional<PublishedRate> to;

    private ExchangeRate(CurrencyPair pair, LocalDate date, Optional<PublishedRate> from, Optional<PublishedRate> to) {
        this.pair = pair;
        this.date = date;
        this.from = from;
        this.to = to;
    }

    /**
     * {@return the rate of a currency to itself: 1, published by nobody}
     *
     * @param currency the currency
     * @param date the day
     */
    public static ExchangeRate ofItself(CurrencyCode currency, LocalDate date) {
        return new ExchangeRate(new CurrencyPair(currency, currency), date, Optional.empty(), Optional.empty());
    }

    /**
     * {@return the rate from the base to a currency}
     *
     * @param base the base
     * @param date the day
     * @param to the published rate of the currency
     */
    public static ExchangeRate fromBase(CurrencyCode base, LocalDate date, PublishedRate to) {
        return new ExchangeRate(new CurrencyPair(base, to.currency()), date, Optional.empty(), Optional.of(to));
    }

    /**
     * {@return the rate from a currency to the base}
     *
     * @param base the base
     * @param date the day
     * @param from the published rate of the currency
     */
    public static ExchangeRate toBase(CurrencyCode base, LocalDate date, PublishedRate from) {
        return new ExchangeRate(new CurrencyPair(from.currency(), base), date, Optional.of(from), Optional.empty());
    }

    /**
     * {@return the rate from a currency to another, both against the same base}
     *
     * @param date the day
     * @param from the published rate of the one
     * @param to the published rate of the other
     */
    public static ExchangeRate cross(LocalDate date, PublishedRate from, PublishedRate to) {
        return new ExchangeRate(
                new CurrencyPair(from.currency(), to.currency()), date, Optional.of(from), Optional.of(to));
    }

    @Override
    public CurrencyPair pair() {
        return pair;
    }

    @Override
    public LocalDate date() {
        return date;
    }

    /** {@return the units of the second currency for a unit of the base; 1 if it is the base} */
    public BigDecimal numerator() {
        return to.map(PublishedRate::unitsPerBase).orElse(BigDecimal.ONE);
    }

    /** {@return the units of the first currency for a unit of the base; 1 if it is the base} */
    public BigDecimal denominator() {
        return from.map(PublishedRate::unitsPerBase).orElse(BigDecimal.ONE);
    }

    /** {@return the fraction as a decimal number, to {@link #PRECISION}} */
    public BigDecimal value() {
        return numerator().divide(denominator(), PRECISION);
    }

    /** {@return the published rates it is made of, that of the first currency first: none, one or two} */
    public ImmutableList<PublishedRate> parts() {
        return ImmutableList.copyOf(
                Stream.of(from, to).flatMap(Optional::stream).toList());
    }

    /** {@return the period it holds for; empty if its parts differ in it, or there are none} */
    public Optional<TimePeriod> period() {
        return common(PublishedRate::period);
    }

    /** {@return whether it holds for a month or a year; empty if its parts differ in it, or there are none} */
    public Optional<Frequency> frequency() {
        return common(PublishedRate::frequency);
    }

    /** {@return who publishes it; both, if its parts are of two; blank if not told} */
    public String source() {
        return String.join(
                "; ", parts().stream().map(PublishedRate::source).distinct().toList());
    }

    /** {@return how it was found: the looser way of its parts; exact if there are none} */
    public RateChoice found() {
        return parts().stream()
                .map(PublishedRate::found)
                .max(RateChoice::compareTo)
                .orElse(RateChoice.EXACT);
    }

    /** {@return how far the periods of its parts are from the day at most} */
    public long daysAway() {
        return parts().stream().mapToLong(PublishedRate::daysAway).max().orElse(0);
    }

    /** {@return whether the day lies beyond the rates of one of the two currencies} */
    public boolean isExtrapolated() {
        return parts().stream().anyMatch(PublishedRate::isExtrapolated);
    }

    /**
     * {@return an amount of the first currency in the second, rounded once, half up}
     *
     * @param amount the amount, negative or not
     * @param decimals how many decimals to keep
     */
    public BigDecimal convert(BigDecimal amount, int decimals) {
        return amount.multiply(numerator()).divide(denominator(), decimals, RoundingMode.HALF_UP);
    }

    private <T> Optional<T> common(Function<PublishedRate, T> property) {
        ImmutableList<T> values = parts().stream().map(property).distinct().collect(ImmutableList.toImmutableList());
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExchangeRate rate
                && pair.equals(rate.pair)
                && date.equals(rate.date)
                && from.equals(rate.from)
                && to.equals(rate.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pair, date, from, to);
    }

    /** {@return the pair, the value and where it is from, such as {@code EUR/USD 1.0817 (2024-03, exact, IMF)}} */
    @Override
    public String toString() {
        String periods = String.join(
                " and ",
                parts().stream()
                        .map(part -> part.period().toString())
                        .distinct()
                        .toList());
        return pair + " " + value().toPlainString() + " ("
                + (periods.isEmpty() ? "itself" : periods + ", " + found())
                + (source().isBlank() ? "" : ", " + source()) + ")";
    }
}
