package org.cauce.indicators.outcome;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.model.source.Ref;

/**
 * Initiatives that took the place of each other or grew out of each other, in time order.
 *
 * <p>Mostly a chain; where one initiative has two successors, both stand in it, each after it.
 *
 * @param initiatives the initiatives, each after those that it succeeds
 * @param steps what led from one to the next
 * @param cut the steps that would close a circle, left out of the order
 */
public record Succession(ImmutableList<Ref> initiatives, ImmutableList<Step> steps, ImmutableList<Step> cut) {
    /**
     * One initiative after another.
     *
     * @param from the earlier
     * @param to the later
     * @param told the link or status change that tells it
     */
    public record Step(Ref from, Ref to, Ref told) {}

    /** {@return the first initiative} */
    public Ref first() {
        return initiatives.get(0);
    }

    /** {@return the last initiative} */
    public Ref last() {
        return initiatives.get(initiatives.size() - 1);
    }

    /**
     * {@return the initiative next in the order; empty for the last, and for one that is not in it}
     *
     * @param initiative the initiative
     */
    public Optional<Ref> next(Ref initiative) {
        int place = initiatives.indexOf(initiative);
        return place < 0 || place == initiatives.size() - 1
                ? Optional.empty()
                : Optional.of(initiatives.get(place + 1));
    }
}
