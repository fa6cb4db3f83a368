/**
 * What one party gives or gets, by member: the input of the measures of concentration and similarity.
 *
 * <ul>
 *   <li>{@link org.cauce.indicators.portfolio.Portfolio}: amounts above 0 of one unit by member, such as a recipient's
 *       aid by provider, and what was left out;
 *   <li>{@link org.cauce.indicators.portfolio.Relations}: amounts by provider and recipient.
 * </ul>
 */
@NullMarked
package org.cauce.indicators.portfolio;

import org.jspecify.annotations.NullMarked;
