package org.cauce.model.currency;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.cauce.model.EnumText;

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
        NONE_IN_REACH;

        /**
         * {@return the value with this text}
         *
         * @param text the text form
         * @throws IllegalArgumentException if there is none; the message lists all
         */
        @JsonCreator
        public static Reason parse(String text) {
            return EnumText.parse(Reason.class, text);
        }

        /** {@return the text form: lower case, words joined by hyphens} */
        @JsonValue
        @Override
        public String toString() {
            return EnumText.of(this);
        }
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
