package org.cauce.indicators.concentration;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.model.flow.FlowTotal;
import org.cauce.model.source.Ref;

/**
 * What may be added at one stage: flows of one initiative, as one party tells them, on one basis, in one currency and
 * price basis, none part of another.
 *
 * @param initiative the initiative that the flows pay for; empty if none is named
 * @param saidBy who tells of them, if not the source itself
 * @param total the sum
 * @param flows the flows in it
 */
public record StageTotal(Optional<Ref> initiative, Optional<Ref> saidBy, FlowTotal total, ImmutableList<Ref> flows) {}
