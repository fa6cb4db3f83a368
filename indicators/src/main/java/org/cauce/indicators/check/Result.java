package org.cauce.indicators.check;

import org.cauce.model.quantity.Estimate;

/**
 * A number that a recomputation gives.
 *
 * @param label what tells it from the other results of the same check, such as a country, "relative" or "implied from";
 *     empty if there is nothing to tell
 * @param value the number, with the interval that the inputs leave open
 */
public record Result(String label, Estimate value) {}
