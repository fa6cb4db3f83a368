package org.cauce.model.currency;

import java.time.LocalDate;

/**
 * That there is no rate, and why.
 *
 * @param pair the currencies
 * @param date the day that was asked for
 * @param currency the one of the two for which there is none
 * @param reason why
 */
public record MissingRate(CurrencyPair pair, LocalDate date, CurrencyCode currency, Reason reason)
        implements RateAnswer {

    /** Why there is no rate. */
    public enum Reason {
        /** Nothing is known of the currency. */
        UNKNOWN_CURRENCY,
        /** The currency is known, but no rate is as close to the day as the policy wants it. */
        NONE_IN_REACH
    }

    /** {@return what is missing, and what may be done} */
    public String message() {
        return switch (reason) {
            case UNKNOWN_CURRENCY ->
                "No rate of " + pair + ": " + currency
                        + " is not in the table; correct the currency, or take rates that have it";
            case NONE_IN_REACH ->
                "No rate of " + pair + " for " + date + ": none of " + currency
                        + " is in reach; take rates that have that time, or allow a greater distance";
        };
    }

    /** {@return the message} */
    @Override
    public String toString() {
        return message();
    }
}
