package org.cauce.io.iati.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.cauce.model.currency.CurrencyCode;
import org.cauce.model.currency.CurrencyConverter;
import org.cauce.model.currency.CurrencyPair;

/**
 * An amount with the currency and the day that count for it.
 *
 * @param amount the amount, with the sign of the publisher; empty if it is not stated or cannot be read
 * @param currency its currency: as stated, else the default of the activity or organisation; never guessed
 * @param valueDate the day whose exchange rate counts: as stated, else the day of the transaction or the first day of
 *     the period, as a substitute
 */
public record EffectiveMoney(Optional<BigDecimal> amount, Effective<String> currency, Effective<LocalDate> valueDate) {

    /**
     * {@return the amount in another currency at the value date, or why it cannot be converted; never 0 for want of a
     * rate}
     *
     * @param to the other currency
     * @param converter rates, which of them will do, and the decimals that are kept
     */
    public ValueConversion convert(CurrencyCode to, CurrencyConverter converter) {
        if (amount.isEmpty()) {
            return ValueConversion.failed(this, ValueConversion.Failure.NO_AMOUNT);
        }
        if (!currency.isKnown()) {
            return ValueConversion.failed(this, ValueConversion.Failure.NO_CURRENCY);
        }
        String from = currency.value().orElseThrow();
        if (!CurrencyCode.isCode(from)) {
            return ValueConversion.failed(this, ValueConversion.Failure.NOT_A_CURRENCY);
        }
        if (!valueDate.isKnown()) {
            return ValueConversion.failed(this, ValueConversion.Failure.NO_DATE);
        }
        return ValueConversion.of(
                this,
                converter.convert(
                        amount.orElseThrow(),
                        new CurrencyPair(CurrencyCode.of(from), to),
                        valueDate.value().orElseThrow()));
    }
}
