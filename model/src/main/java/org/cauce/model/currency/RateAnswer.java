package org.cauce.model.currency;

import java.time.LocalDate;
import java.util.Optional;

/** What is said of a pair of currencies on a day: a rate, or why there is none. */
public sealed interface RateAnswer permits ExchangeRate, MissingRate {
    /** {@return the currencies} */
    CurrencyPair pair();

    /** {@return the day that was asked for} */
    LocalDate date();

    /** {@return the rate; empty if there is none} */
    default Optional<ExchangeRate> rate() {
        return this instanceof ExchangeRate rate ? Optional.of(rate) : Optional.empty();
    }
}
