package org.cauce.indicators.concentration;

import org.cauce.model.source.Ref;

/**
 * A flow that a sum leaves out, and why.
 *
 * @param flow the flow
 * @param reason why, such as "part of flow:ppp-required-total"
 */
public record LeftOut(Ref flow, String reason) {}
