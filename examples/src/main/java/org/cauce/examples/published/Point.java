package org.cauce.examples.published;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import org.cauce.model.source.FileLine;
import org.cauce.model.source.Ref;
import org.cauce.model.time.TimePeriod;

/**
 * A number in a file.
 *
 * @param code the code of its series at the publisher
 * @param subject the country or grouping
 * @param period when
 * @param facets what else it is broken down by
 * @param value the number, in plain units
 * @param at the line
 */
record Point(String code, Ref subject, TimePeriod period, ImmutableSet<String> facets, BigDecimal value, FileLine at) {}
