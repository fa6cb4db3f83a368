/**
 * Exchange rates and deflators from published files.
 *
 * <p>{@link org.cauce.io.rates.RateTableReader} reads the two forms in which rates for aid data are published: wide,
 * with a column for each currency, and long, with a row for each rate. What is wrong with a file is an
 * {@link org.cauce.io.InputProblem} or a {@link org.cauce.io.rates.RateProblem}. What can be done with the table is
 * told in {@link org.cauce.model.currency}. {@link org.cauce.io.rates.DeflatorReader} reads deflators as observations.
 */
@NullMarked
package org.cauce.io.rates;

import org.jspecify.annotations.NullMarked;
