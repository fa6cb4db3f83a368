/**
 * Numbers as official documents print them, and what may be computed from them.
 *
 * <p>A document says "nearly 4 million", "more than $2.4 billion", "one of the top three". The concepts, in reading
 * order:
 *
 * <ol>
 *   <li>{@link org.cauce.model.quantity.Unit}: what a number counts, such as {@code persons}, {@code percent-of-gdp} or
 *       {@code USD};
 *   <li>{@link org.cauce.model.quantity.Bound}: how exact the words around a number make it, and which interval they
 *       imply;
 *   <li>{@link org.cauce.model.quantity.Quantity}: a number with its unit, its bound and the text as printed; its
 *       {@link org.cauce.model.quantity.Magnitude} ("million") and its digits say to which digit it was rounded;
 *       {@link org.cauce.model.quantity.Fraction} keeps what was printed in words ("a third");
 *   <li>{@link org.cauce.model.quantity.Interval}: all the values that a statement allows;
 *   <li>{@link org.cauce.model.quantity.Estimate}: the result of arithmetic on quantities, a nominal value with its
 *       interval;
 *   <li>{@link org.cauce.model.quantity.Money}: an exact sum in a currency, at current prices or at the prices of a
 *       year ({@link org.cauce.model.quantity.PriceBasis}). Unlike sums are never added.
 * </ol>
 *
 * <p>A quantity keeps what was said; an estimate is what follows from it. Neither uses binary floating point, and no
 * digit is lost without a method that says so by its name.
 */
@NullMarked
package org.cauce.model.quantity;

import org.jspecify.annotations.NullMarked;
