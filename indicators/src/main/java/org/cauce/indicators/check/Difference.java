package org.cauce.indicators.check;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.cauce.model.quantity.Bound;
import org.cauce.model.quantity.Quantity;

/** How two quantities differ that should be the same. */
enum Difference {
    /** Their numbers are the same, the words around them are not. */
    BOUND,
    /** Both are limits of the same kind, at different numbers. */
    LIMIT,
    /** No value is allowed by both. */
    APART;

    private static final ImmutableSet<Bound> LIMITS =
            ImmutableSet.of(Bound.AT_LEAST, Bound.AT_MOST, Bound.LESS_THAN, Bound.MORE_THAN);

    /** Returns how they differ; empty if they do not, or if one may be the other rounded, or if their units differ. */
    static Optional<Difference> between(Quantity one, Quantity other) {
        boolean percent = one.unit().isPercent() && other.unit().isPercent();
        if (!percent && !one.unit().equals(other.unit())) {
            return Optional.empty();
        }
        if (one.number().equals(other.number())) {
            return one.bound() == other.bound() ? Optional.empty() : Optional.of(BOUND);
        }
        if (one.bound() == other.bound() && LIMITS.contains(one.bound())) {
            return Optional.of(LIMIT);
        }
        return one.intervalAsPrinted().meets(other.intervalAsPrinted()) ? Optional.empty() : Optional.of(APART);
    }
}
