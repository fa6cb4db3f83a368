package org.cauce.model.currency;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * Whatever answers for a pair of currencies and a day.
 *
 * <p>{@link RateTable} is one; one of your own may ask a database. An answer is always given: a rate, or why there is
 * none.
 */
@FunctionalInterface
public interface ExchangeRates {
    /**
     * {@return the rate of a pair on a day, or why there is none}
     *
     * @param pair the currencies
     * @param date the day; of an IATI value, its {@code value-date}
     * @param policy which rate will do
     */
    RateAnswer rate(CurrencyPair pair, LocalDate date, RatePolicy policy);

    /**
     * {@return rates that are asked one after the other, such as those by month before those by year}
     *
     * <p>The first that has a rate of the day's own period answers; if none has, the first that has any rate that the
     * policy allows; if none has, the last.
     *
     * @param first the rates that are asked first
     * @param others those that are asked then, in this order
     */
    static ExchangeRates inOrder(ExchangeRates first, ExchangeRates... others) {
        ImmutableList<ExchangeRates> all =
                ImmutableList.<ExchangeRates>builder().add(first).add(others).build();
        return (pair, date, policy) -> {
            RateAnswer answer = first.rate(pair, date, RatePolicy.EXACT);
            for (RatePolicy allowed : ImmutableList.of(RatePolicy.EXACT, policy)) {
                for (ExchangeRates rates : all) {
                    answer = rates.rate(pair, date, allowed);
                    if (answer.rate().isPresent()) {
                        return answer;
                    }
                }
            }
            return answer;
        };
    }
}
