/**
 * How steady and how predictable flows are over the years.
 *
 * <ul>
 *   <li>{@link org.cauce.indicators.volatility.Volatility}: coefficients of variation, plain and around a trend;
 *       {@link org.cauce.indicators.volatility.HodrickPrescott}: trend and cycle;
 *   <li>{@link org.cauce.indicators.volatility.Predictability}: disbursements against commitments;
 *   <li>{@link org.cauce.indicators.volatility.Breaks}: where a series begins, ends, jumps or changes its basis.
 * </ul>
 *
 * <p>Series are amounts by calendar year, of one unit. A year that is missing is unknown, not 0.
 */
@NullMarked
package org.cauce.indicators.volatility;

import org.jspecify.annotations.NullMarked;
