package org.cauce.indicators.alignment;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import org.cauce.model.source.Ref;

/**
 * An initiative of each donor, joined by name; or one that is of both, twice.
 *
 * @param one the initiative of the first donor
 * @param other the initiative of the second donor
 * @param told the links and referrals that join them, referrals first; the initiative itself if it is of both
 */
@Beta
public record LinkedPair(Ref one, Ref other, ImmutableList<Ref> told) {}
