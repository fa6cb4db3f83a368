/**
 * What the World Bank publishes: the World Development Indicators as downloads, in bulk, and as answers of its API.
 *
 * <p>{@link org.cauce.io.worldbank.WorldBankReader} reads all of them as observations.
 */
@NullMarked
package org.cauce.io.worldbank;

import org.jspecify.annotations.NullMarked;
