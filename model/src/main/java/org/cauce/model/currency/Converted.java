package org.cauce.model.currency;

import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.model.quantity.Money;

/**
 * An amount that was converted.
 *
 * @param original the amount that was to be converted
 * @param result what came out, rounded half up to {@code decimals}
 * @param decimals how many decimals were kept
 * @param rate the rate that was used
 */
public record Converted(BigDecimal original, BigDecimal result, int decimals, ExchangeRate rate) implements Conversion {
    @Override
    public RateAnswer answer() {
        return rate;
    }

    /** {@return whether digits were lost by rounding} */
    public boolean isRounded() {
        return result.multiply(rate.denominator()).compareTo(original.multiply(rate.numerator())) != 0;
    }

    /** {@return what came out as money; empty if the Java platform does not know its currency} */
    public Optional<Money> money() {
        return pair().to().platformCurrency().map(currency -> Money.of(result, currency));
    }

    /** {@return both amounts and the rate} */
    @Override
    public String toString() {
        return pair().from() + " " + original.toPlainString() + " = " + pair().to() + " " + result.toPlainString()
                + " by " + rate;
    }
}
