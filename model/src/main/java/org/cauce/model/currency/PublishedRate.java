package org.cauce.model.currency;

import java.math.BigDecimal;
import org.cauce.model.time.TimePeriod;

/**
 * A rate as published, and how it was found for a day.
 *
 * @param currency the currency
 * @param unitsPerBase how many units of it one unit of the base was worth, exactly as published; above 0
 * @param period the month or year it holds for
 * @param frequency whether that is a month or a year
 * @param source who says so, in words; blank if not told
 * @param found how it was found: by the day's own period, before it, or as the closest
 * @param daysAway how far its period is from the day; 0 if it holds the day
 * @param isExtrapolated whether the day lies before the first or after the last rate of the currency
 */
public record PublishedRate(
        CurrencyCode currency,
        BigDecimal unitsPerBase,
        TimePeriod period,
        Frequency frequency,
        String source,
        RateChoice found,
        long daysAway,
        boolean isExtrapolated) {}
