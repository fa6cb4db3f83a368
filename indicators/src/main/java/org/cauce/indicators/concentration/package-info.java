/**
 * Who is first and by how much, and how much of what was announced arrived.
 *
 * <ul>
 *   <li>{@link org.cauce.indicators.concentration.Ranking}: ranks with ties, the first so many, and the ranks that
 *       inexact values allow;
 *   <li>{@link org.cauce.indicators.concentration.FlowRanking}: the providers or sectors of each recipient, ranked by
 *       what they give;
 *   <li>{@link org.cauce.indicators.concentration.DeliveryChain}: the money of an initiative or provider, stage by
 *       stage from need to payment, nothing counted twice;
 *   <li>{@link org.cauce.indicators.concentration.ResolvedAmount}: the number behind "75% of these funds" and "the
 *       rest"; {@link org.cauce.indicators.concentration.Containment}: which flows are parts of which.
 *   <li>{@link org.cauce.indicators.concentration.Concentration}: the indices of Herfindahl, Theil, Shannon and Gini,
 *       shares of the largest and the tail; {@link org.cauce.indicators.concentration.TheilDecomposition} between and
 *       within groups;
 *   <li>{@link org.cauce.indicators.concentration.Significance}: the OECD's significant aid relations, ratios of
 *       fragmentation and of concentration; {@link org.cauce.indicators.concentration.AllocationGap}: who gets more or
 *       less than a benchmark gives.
 * </ul>
 */
@NullMarked
package org.cauce.indicators.concentration;

import org.jspecify.annotations.NullMarked;
