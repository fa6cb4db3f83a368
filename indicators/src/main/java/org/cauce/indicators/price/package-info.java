/**
 * Current amounts at constant prices, and in other currencies.
 *
 * <ul>
 *   <li>{@link org.cauce.indicators.price.Deflator}, which divides, and
 *       {@link org.cauce.indicators.price.PriceMultiplier}, its inverse;
 *   <li>{@link org.cauce.indicators.price.PriceTable}: indices in national currency and exchange rates;
 *       {@link org.cauce.indicators.price.DeflatorTable}: deflators that hold both, such as the DAC's;
 *       {@link org.cauce.indicators.price.PurchasingPower}: parities;
 *       {@link org.cauce.indicators.price.CurrencyChange}: rates in one unit of money, through reforms and the coming
 *       of the euro;
 *   <li>{@link org.cauce.indicators.price.CubePrices}: the answer to a question about flows, in other money.
 * </ul>
 */
@NullMarked
package org.cauce.indicators.price;

import org.jspecify.annotations.NullMarked;
