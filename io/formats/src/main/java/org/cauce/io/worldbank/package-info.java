/**
 * What the World Bank publishes: the World Development Indicators as downloads, in bulk, and as answers of its API.
 *
 * <p>{@link org.cauce.io.worldbank.WorldBankReader} reads the numbers as observations;
 * {@link org.cauce.io.worldbank.WorldBankMetadata} what is said about economies and series, and the footnotes, which
 * {@link org.cauce.io.worldbank.SeriesNotes} puts to the numbers.
 */
@CauceStyle
@NullMarked
package org.cauce.io.worldbank;

import org.cauce.model.CauceStyle;
import org.jspecify.annotations.NullMarked;
