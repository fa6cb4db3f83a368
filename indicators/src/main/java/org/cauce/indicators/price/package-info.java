/**
 * Current amounts at constant prices: {@link org.cauce.indicators.price.Deflator}, which divides, and
 * {@link org.cauce.indicators.price.PriceMultiplier}, its inverse; {@link org.cauce.indicators.price.PriceTable}, by
 * whose prices.
 */
@NullMarked
package org.cauce.indicators.price;

import org.jspecify.annotations.NullMarked;
