package org.cauce.model.currency;

/**
 * From which currency to which.
 *
 * @param from the currency of what is converted
 * @param to the currency of what comes out
 */
public record CurrencyPair(CurrencyCode from, CurrencyCode to) {

    /**
     * {@return the pair of these codes}
     *
     * @param from the currency of what is converted, such as {@code EUR}
     * @param to the currency of what comes out, such as {@code USD}
     * @throws IllegalArgumentException if one is not a code
     */
    public static CurrencyPair of(String from, String to) {
        return new CurrencyPair(CurrencyCode.of(from), CurrencyCode.of(to));
    }

    /** {@return the same the other way round} */
    public CurrencyPair reversed() {
        return new CurrencyPair(to, from);
    }

    /** {@return both codes, such as {@code EUR/USD}} */
    @Override
    public String toString() {
        return from + "/" + to;
    }
}
