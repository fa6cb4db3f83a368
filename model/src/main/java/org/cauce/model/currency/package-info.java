/**
 * Exchange rates, and amounts converted by them: every result says which published rates it comes from.
 *
 * <p>The concepts, in reading order:
 *
 * <ol>
 *   <li>{@link org.cauce.model.currency.CurrencyCode}: a currency, those of the past included;
 *   <li>{@link org.cauce.model.currency.PublishedRate}: units of a currency for one unit of the base, in a month or a
 *       year, as a source publishes it;
 *   <li>{@link org.cauce.model.currency.RateTable}: such rates, all of one {@link org.cauce.model.currency.Frequency}
 *       and against one base;
 *   <li>{@link org.cauce.model.currency.ExchangeRates}: whatever answers for a
 *       {@link org.cauce.model.currency.CurrencyPair} and a day, a table or several;
 *   <li>{@link org.cauce.model.currency.RatePolicy}: whether the rate of another period will do, and how far away it
 *       may be;
 *   <li>{@link org.cauce.model.currency.RateAnswer}: an {@link org.cauce.model.currency.ExchangeRate} or a
 *       {@link org.cauce.model.currency.MissingRate}, which says why there is none;
 *   <li>{@link org.cauce.model.currency.CurrencyConverter}: converts amounts; its
 *       {@link org.cauce.model.currency.Conversion} is {@link org.cauce.model.currency.Converted} or
 *       {@link org.cauce.model.currency.NotConverted}, never 0 for want of a rate.
 * </ol>
 *
 * <p>A rate is a fraction of two published numbers and is kept as that; a converted amount is rounded once, half up, to
 * the decimals that the converter states.
 */
@NullMarked
package org.cauce.model.currency;

import org.jspecify.annotations.NullMarked;
