package org.cauce.model.quantity;

import java.util.Currency;

/**
 * Two sums of money were added or compared that are not alike: in currency, or in price basis.
 *
 * <p>The message names both and the cure. A program that meets it has forgotten to convert or to deflate; it is not the
 * fault of the data.
 */
public final class UnlikeMoneyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private UnlikeMoneyException(String message) {
        super(message);
    }

    static UnlikeMoneyException currencies(Currency one, Currency other) {
        return new UnlikeMoneyException("Currencies differ: " + one.getCurrencyCode() + " and "
                + other.getCurrencyCode() + "; convert one side first");
    }

    static UnlikeMoneyException priceBases(PriceBasis one, PriceBasis other) {
        return new UnlikeMoneyException("Price bases differ: " + one + " and " + other + "; deflate one side first");
    }
}
