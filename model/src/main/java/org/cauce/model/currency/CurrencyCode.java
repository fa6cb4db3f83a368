package org.cauce.model.currency;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Currency;
import java.util.Optional;
import org.cauce.model.internal.Require;

/**
 * The code of a currency of ISO 4217, of today, of the past or newer than the Java platform: {@code EUR}, {@code DEM},
 * {@code ZWG}.
 *
 * <p>{@link Currency} knows those of its release only, and old data and new ones use others.
 *
 * @param code three upper-case letters
 */
public record CurrencyCode(String code) implements Comparable<CurrencyCode> {
    /** The dollar of the United States. */
    public static final CurrencyCode USD = new CurrencyCode("USD");

    /** The euro. */
    public static final CurrencyCode EUR = new CurrencyCode("EUR");

    /**
     * Checks the form.
     *
     * @param code three upper-case letters
     * @throws IllegalArgumentException if it is not
     */
    public CurrencyCode {
        if (!isCode(code)) {
            throw new IllegalArgumentException("Not a currency: \"" + Require.shown(code)
                    + "\"; expected three upper-case letters of ISO 4217, as in EUR");
        }
    }

    /**
     * {@return the currency of this code}
     *
     * @param code three upper-case letters
     * @throws IllegalArgumentException if it is not
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CurrencyCode of(String code) {
        return new CurrencyCode(code);
    }

    /**
     * {@return the code of this currency}
     *
     * @param currency the currency
     */
    public static CurrencyCode of(Currency currency) {
        return new CurrencyCode(currency.getCurrencyCode());
    }

    /**
     * {@return whether a text has the form of a code}
     *
     * @param text any text
     */
    public static boolean isCode(String text) {
        return text.length() == 3 && isLetter(text.charAt(0)) && isLetter(text.charAt(1)) && isLetter(text.charAt(2));
    }

    private static boolean isLetter(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    /** {@return the currency of the Java platform; empty if this release does not know it} */
    public Optional<Currency> platformCurrency() {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst();
    }

    @Override
    public int compareTo(CurrencyCode other) {
        return code.compareTo(other.code);
    }

    /** {@return the code} */
    @JsonValue
    @Override
    public String toString() {
        return code;
    }
}
