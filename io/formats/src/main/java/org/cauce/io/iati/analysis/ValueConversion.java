package org.cauce.io.iati.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.model.currency.Conversion;
import org.cauce.model.currency.Converted;
import org.cauce.model.currency.ExchangeRate;
import org.cauce.model.currency.NotConverted;

/**
 * What became of an amount of a file that was to be converted: the amount and the rate with its date and how it was
 * found, or why there is none.
 *
 * @param original the amount with its currency and day, and where these come from
 * @param conversion what the converter said; empty if it could not be asked
 * @param failure why there is no converted amount; empty if there is one
 */
public record ValueConversion(EffectiveMoney original, Optional<Conversion> conversion, Optional<Failure> failure) {
    /** Why an amount could not be converted. */
    public enum Failure {
        /** The amount is not stated, or cannot be read. */
        NO_AMOUNT,
        /** Neither the amount nor its activity states a currency. */
        NO_CURRENCY,
        /** What stands for the currency is not three upper-case letters. */
        NOT_A_CURRENCY,
        /** There is no day that could count. */
        NO_DATE,
        /** There is no rate; {@link ValueConversion#conversion()} says why. */
        NO_RATE
    }

    static ValueConversion of(EffectiveMoney original, Conversion conversion) {
        return new ValueConversion(
                original,
                Optional.of(conversion),
                conversion instanceof NotConverted ? Optional.of(Failure.NO_RATE) : Optional.empty());
    }

    static ValueConversion failed(EffectiveMoney original, Failure failure) {
        return new ValueConversion(original, Optional.empty(), Optional.of(failure));
    }

    /** {@return the converted amount; empty if there is none} */
    public Optional<BigDecimal> amount() {
        return conversion.flatMap(Conversion::amount);
    }

    /**
     * {@return the rate, which tells the published rates it is made of and how they were found; empty if there is none}
     */
    public Optional<ExchangeRate> rate() {
        return conversion
                .filter(Converted.class::isInstance)
                .map(Converted.class::cast)
                .map(Converted::rate);
    }
}
