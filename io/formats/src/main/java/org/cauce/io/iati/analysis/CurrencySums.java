package org.cauce.io.iati.analysis;

import com.google.common.collect.ImmutableSortedMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.util.TreeMap;

/**
 * Sums of amounts, one for each currency, exact; amounts without currency and those that cannot be read stand apart.
 *
 * @param sums the sums by currency
 * @param unknownCurrency the sum of the amounts whose currency is not known
 * @param withoutCurrency how many amounts have no known currency
 * @param unreadable how many amounts are not stated or cannot be read; they are in no sum
 */
public record CurrencySums(
        ImmutableSortedMap<String, BigDecimal> sums,
        BigDecimal unknownCurrency,
        long withoutCurrency,
        long unreadable) {

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the sum in a currency; 0 if there is no amount in it}
     *
     * @param currency the currency
     */
    public BigDecimal in(String currency) {
        return sums.getOrDefault(currency, BigDecimal.ZERO);
    }

    /** Adds amounts up. */
    public static final class Builder {
        private final TreeMap<String, BigDecimal> sums = new TreeMap<>();
        private BigDecimal unknownCurrency = BigDecimal.ZERO;
        private long withoutCurrency;
        private long unreadable;

        private Builder() {}

        /**
         * {@return this builder, with one more amount}
         *
         * @param money the amount
         */
        @CanIgnoreReturnValue
        public Builder add(EffectiveMoney money) {
            if (money.amount().isEmpty()) {
                unreadable++;
            } else if (money.currency().isKnown()) {
                sums.merge(
                        money.currency().value().orElseThrow(), money.amount().orElseThrow(), BigDecimal::add);
            } else {
                unknownCurrency = unknownCurrency.add(money.amount().orElseThrow());
                withoutCurrency++;
            }
            return this;
        }

        /** {@return the sums} */
        public CurrencySums build() {
            return new CurrencySums(ImmutableSortedMap.copyOf(sums), unknownCurrency, withoutCurrency, unreadable);
        }
    }
}
