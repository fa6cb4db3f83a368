package org.cauce.model.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.cauce.model.internal.Require;

/**
 * An exact sum of money: an amount in a currency, at the prices of its time or of a base year.
 *
 * <p>It differs from a {@link Quantity}, which is what a source prints, exact or not; money is what can be added up.
 * The amount is in plain units of the currency (221600000, never 221.6 million) and keeps up to 38 significant digits,
 * since shares of sums and conversions do not end at the cent. Equal amounts are equal whatever their trailing zeros.
 *
 * <p>Sums in different currencies or price bases are never added or compared: {@link UnlikeMoneyException}.
 *
 * <p>Text and JSON form: {@code USD 221600000}, and at constant prices {@code USD 221600000 constant-2015}.
 */
public final class Money implements Comparable<Money> {

    private static final Splitter WORDS = Splitter.on(' ').limit(4);

    private final BigDecimal amount;
    private final Currency currency;
    private final PriceBasis priceBasis;

    private Money(BigDecimal amount, Currency currency, PriceBasis priceBasis) {
        this.amount = Digits.stated(amount);
        this.currency = currency;
        this.priceBasis = priceBasis;
    }

    /**
     * Creates a sum.
     *
     * @param amount in plain units of the currency
     * @param currency the currency
     * @param priceBasis the prices in which it is expressed
     * @return the sum
     * @throws IllegalArgumentException if the amount has more than 38 significant digits
     */
    public static Money of(BigDecimal amount, Currency currency, PriceBasis priceBasis) {
        return new Money(amount, currency, priceBasis);
    }

    /**
     * Creates a sum at current prices.
     *
     * @param amount in plain units of the currency
     * @param currency the currency
     * @return the sum
     * @throws IllegalArgumentException if the amount has more than 38 significant digits
     */
    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(amount, currency, PriceBasis.CURRENT);
    }

    /**
     * Creates a sum at current prices.
     *
     * @param amount in plain units of the currency
     * @param currency a code of ISO 4217, such as {@code USD}
     * @return the sum
     * @throws IllegalArgumentException if the amount has more than 38 significant digits, or the currency is unknown
     */
    public static Money of(BigDecimal amount, String currency) {
        return of(amount, Currencies.parse(currency));
    }

    /**
     * Creates a sum at current prices.
     *
     * @param amount plain digits in plain units of the currency, such as {@code 1234.56}
     * @param currency a code of ISO 4217, such as {@code USD}
     * @return the sum
     * @throws IllegalArgumentException if the amount is not a number, or the currency is unknown
     */
    public static Money of(String amount, String currency) {
        return of(Digits.parse(amount), currency);
    }

    /**
     * Creates a sum at current prices.
     *
     * @param amount in plain units of the currency
     * @param currency a code of ISO 4217, such as {@code USD}
     * @return the sum
     * @throws IllegalArgumentException if the currency is unknown
     */
    public static Money of(long amount, String currency) {
        return of(BigDecimal.valueOf(amount), currency);
    }

    /**
     * Creates the sum of nothing.
     *
     * @param currency the currency
     * @param priceBasis the prices in which it is expressed
     * @return the amount 0
     */
    public static Money zero(Currency currency, PriceBasis priceBasis) {
        return new Money(BigDecimal.ZERO, currency, priceBasis);
    }

    /**
     * Reads the text form.
     *
     * @param text such as {@code USD 221600000} or {@code USD 221600000 constant-2015}
     * @return the sum
     * @throws IllegalArgumentException if the text is not a sum of money
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Money parse(String text) {
        List<String> words = WORDS.splitToList(text);
        if (words.size() < 2 || words.size() > 3) {
            throw new IllegalArgumentException("Not a sum of money: \"" + Require.shown(text)
                    + "\"; expected currency, amount and, unless current, price basis, as in USD 12.5 constant-2015");
        }
        PriceBasis priceBasis = words.size() == 2 ? PriceBasis.CURRENT : PriceBasis.parse(words.get(2));
        return of(Digits.parse(words.get(1)), Currencies.parse(words.get(0)), priceBasis);
    }

    /** {@return the amount in plain units of the currency, without trailing zeros; negative for a repayment} */
    public BigDecimal amount() {
        return amount;
    }

    /** {@return the currency, of ISO 4217} */
    public Currency currency() {
        return currency;
    }

    /** {@return the prices in which the amount is expressed} */
    public PriceBasis priceBasis() {
        return priceBasis;
    }

    /** {@return whether the amount is 0} */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** {@return whether the amount is below 0, as for a repayment} */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /**
     * Adds.
     *
     * @param other a sum in the same currency and price basis
     * @return the exact sum
     * @throws UnlikeMoneyException if currency or price basis differ
     */
    public Money plus(Money other) {
        requireAlike(other);
        return new Money(amount.add(other.amount), currency, priceBasis);
    }

    /**
     * Subtracts.
     *
     * @param other a sum in the same currency and price basis
     * @return the exact difference
     * @throws UnlikeMoneyException if currency or price basis differ
     */
    public Money minus(Money other) {
        requireAlike(other);
        return new Money(amount.subtract(other.amount), currency, priceBasis);
    }

    /** {@return the sum with the opposite sign} */
    public Money negated() {
        return new Money(amount.negate(), currency, priceBasis);
    }

    /**
     * Multiplies, exactly.
     *
     * @param factor such as 0.75
     * @return the exact product
     * @throws IllegalArgumentException if the product has more than 38 significant digits: round the factor first
     */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency, priceBasis);
    }

    /**
     * Rounds half up, away from 0.
     *
     * @param decimals the digits kept after the point; negative to round to tens, hundreds and so on
     * @return the rounded sum
     */
    public Money rounded(int decimals) {
        return new Money(Digits.rounded(amount, decimals, RoundingMode.HALF_UP), currency, priceBasis);
    }

    /**
     * Adds up.
     *
     * @param parts at least one sum, all in the same currency and price basis
     * @return the exact sum
     * @throws UnlikeMoneyException if currency or price basis differ
     * @throws IllegalArgumentException if there are no parts, for then the currency is not known
     */
    public static Money sum(Iterable<Money> parts) {
        Iterator<Money> rest = parts.iterator();
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(
                    "No sums of money to add up, so the currency is not known; use Money.summing(currency, priceBasis)");
        }
        Money total = rest.next();
        while (rest.hasNext()) {
            total = total.plus(rest.next());
        }
        return total;
    }

    /**
     * Collects a stream of sums into their total; that of an empty stream is 0.
     *
     * @param currency the currency of all sums
     * @param priceBasis the price basis of all sums
     * @return a collector that throws {@link UnlikeMoneyException} when it meets another currency or price basis
     */
    public static Collector<Money, ?, Money> summing(Currency currency, PriceBasis priceBasis) {
        return Collectors.reducing(zero(currency, priceBasis), Money::plus);
    }

    private void requireAlike(Money other) {
        if (!currency.equals(other.currency)) {
            throw UnlikeMoneyException.currencies(currency, other.currency);
        }
        if (!priceBasis.equals(other.priceBasis)) {
            throw UnlikeMoneyException.priceBases(priceBasis, other.priceBasis);
        }
    }

    /**
     * Compares the amounts of two sums that are alike.
     *
     * @param other a sum in the same currency and price basis
     * @return negative, 0 or positive as this sum is smaller, equal or larger
     * @throws UnlikeMoneyException if currency or price basis differ
     */
    @Override
    public int compareTo(Money other) {
        requireAlike(other);
        return amount.compareTo(other.amount);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money money
                && amount.equals(money.amount)
                && currency.equals(money.currency)
                && priceBasis.equals(money.priceBasis);
    }

    @Override
    public int hashCode() {
        return Objects.hash(amount, currency, priceBasis);
    }

    /** {@return the text form, such as {@code USD 221600000 constant-2015}} */
    @JsonValue
    @Override
    public String toString() {
        String text = currency.getCurrencyCode() + " " + amount.toPlainString();
        return priceBasis.isConstant() ? text + " " + priceBasis : text;
    }
}
