package org.cauce.examples.published;

import com.google.common.collect.ImmutableSet;

/**
 * From which published series a number of the catalogue comes, and how.
 *
 * @param key whom it holds for: the id of a record or an indicator, or a classification of a flow
 * @param formula how the number comes from the series
 * @param code the code of the series at its publisher, without the vocabulary
 * @param facets what the series is broken down by, such as provider, partner, or the part of the border
 */
record Rule(String key, Formula formula, String code, ImmutableSet<String> facets) {}
