package org.cauce.indicators.concentration;

import com.google.common.collect.ImmutableList;
import org.cauce.model.flow.Stage;

/**
 * All flows of one stage, and what of them may be added.
 *
 * @param stage the stage
 * @param amounts the flows whose amount is stated or can be computed, in the order of the catalogue
 * @param withoutAmount the flows without a number: not stated, undisclosed, none, or as much as another gives
 * @param totals the sums that may be formed, each of flows that are alike
 * @param leftOut the flows with an amount that no sum holds, and why
 */
public record StageAmounts(
        Stage stage,
        ImmutableList<Delivery> amounts,
        ImmutableList<Delivery> withoutAmount,
        ImmutableList<StageTotal> totals,
        ImmutableList<LeftOut> leftOut) {}
