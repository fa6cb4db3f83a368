package org.cauce.io.spark;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;

/**
 * A row of a result.
 *
 * @param members what it is grouped by, as texts
 * @param amount the exact sum
 * @param count of how many rows
 */
record Sum(ImmutableList<String> members, BigDecimal amount, long count) {}
