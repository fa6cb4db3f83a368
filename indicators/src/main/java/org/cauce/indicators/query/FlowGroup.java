package org.cauce.indicators.query;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;

/**
 * The sum and count of the flows of one combination of members.
 *
 * @param members the members, in the order of the dimensions asked by; the empty text for what a flow does not say
 * @param sum their exact sum, in plain units
 * @param count how many rows they are: flows, or parts of flows that are split
 */
public record FlowGroup(ImmutableList<String> members, BigDecimal sum, long count) {}
