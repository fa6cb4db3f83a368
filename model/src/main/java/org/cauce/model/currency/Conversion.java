package org.cauce.model.currency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What became of an amount that was to be converted. */
public sealed interface Conversion permits Converted, NotConverted {
    /** {@return the amount that was to be converted} */
    BigDecimal original();

    /** {@return the rate, or why there is none} */
    RateAnswer answer();

    /** {@return the currencies} */
    default CurrencyPair pair() {
        return answer().pair();
    }

    /** {@return the day whose rate was asked for} */
    default LocalDate date() {
        return answer().date();
    }

    /** {@return the converted amount; empty if there is no rate} */
    default Optional<BigDecimal> amount() {
        return this instanceof Converted converted ? Optional.of(converted.result()) : Optional.empty();
    }
}
