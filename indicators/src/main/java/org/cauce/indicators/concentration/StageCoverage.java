package org.cauce.indicators.concentration;

import org.cauce.model.quantity.Estimate;

/**
 * How much of what one stage needs or promises another brings.
 *
 * @param given the total that covers
 * @param needed the total to be covered, of the same initiative and currency
 * @param percent the given in percent of the needed
 */
public record StageCoverage(StageTotal given, StageTotal needed, Estimate percent) {}
