package org.cauce.model.currency;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cauce.model.quantity.Money;

/**
 * Converts amounts by rates, a policy and a stated rounding.
 *
 * <pre>{@code
 * CurrencyConverter toUsd = CurrencyConverter.of(rates, RatePolicy.closest(366));
 * Conversion usd = toUsd.convert(new BigDecimal("1000"), CurrencyPair.of("EUR", "USD"), valueDate);
 * }</pre>
 *
 * @param rates where rates are asked for
 * @param policy which rate will do
 * @param decimals how many decimals are kept, half up; negative to round to tens, hundreds and so on
 */
public record CurrencyConverter(ExchangeRates rates, RatePolicy policy, int decimals) {
    /** The decimals that are kept unless stated otherwise. */
    public static final int DEFAULT_DECIMALS = 2;

    private static final int MOST_DECIMALS = 100;

    /**
     * Checks the rounding.
     *
     * @param rates where rates are asked for
     * @param policy which rate will do
     * @param decimals how many decimals are kept
     * @throws IllegalArgumentException if the decimals are more than 100 before or after the point
     */
    public CurrencyConverter {
        if (Math.abs((long) decimals) > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "Amounts are to keep " + decimals + " decimals: expected from -100 to 100");
        }
    }

    /**
     * {@return a converter that keeps two decimals}
     *
     * @param rates where rates are asked for
     * @param policy which rate will do
     */
    public static CurrencyConverter of(ExchangeRates rates, RatePolicy policy) {
        return new CurrencyConverter(rates, policy, DEFAULT_DECIMALS);
    }

    /**
     * {@return a converter that keeps so many decimals}
     *
     * @param newDecimals how many
     */
    public CurrencyConverter withDecimals(int newDecimals) {
        return new CurrencyConverter(rates, policy, newDecimals);
    }

    /**
     * {@return an amount in another currency, or why it cannot be converted}
     *
     * @param amount the amount, negative or not
     * @param pair from which currency to which
     * @param date the day whose rate is meant; of an IATI value, its {@code value-date}
     */
    public Conversion convert(BigDecimal amount, CurrencyPair pair, LocalDate date) {
        RateAnswer answer = rates.rate(pair, date, policy);
        if (answer instanceof MissingRate missing) {
            return new NotConverted(amount, missing);
        }
        ExchangeRate rate = (ExchangeRate) answer;
        return new Converted(amount, rate.convert(amount, decimals), decimals, rate);
    }

    /**
     * {@return a sum of money in another currency, or why it cannot be converted}
     *
     * @param money the sum, at current prices
     * @param to the other currency
     * @param date the day whose rate is meant
     * @throws IllegalArgumentException if the sum is at constant prices: rates are of their time, and deflators are
     *     needed besides
     */
    public Conversion convert(Money money, CurrencyCode to, LocalDate date) {
        if (money.priceBasis().isConstant()) {
            throw new IllegalArgumentException(
                    money + " is at constant prices: expected current ones; undo the deflation before");
        }
        return convert(money.amount(), new CurrencyPair(CurrencyCode.of(money.currency()), to), date);
    }
}
