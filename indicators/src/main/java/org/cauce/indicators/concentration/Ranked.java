package org.cauce.indicators.concentration;

import com.google.common.collect.ImmutableList;
import org.cauce.model.quantity.Estimate;

/**
 * An item with its place in a ranking.
 *
 * <p>The rank is that of the number as it stands. Where that is a limit which the true value does not reach, as in
 * "more than 4", the rank may lie outside the possible ones.
 *
 * @param <T> what is ranked
 * @param item the item
 * @param value the value by which it is ranked
 * @param rank its competition rank, 1 the first: one more than the number of items before it, as in 1, 2, 2, 4
 * @param denseRank its dense rank, 1 the first: one more than the number of different values before it, as in 1, 2, 2,
 *     3
 * @param tiedWith the other items of the same value, in the order given
 * @param best the best rank that the intervals of the values allow
 * @param worst the worst rank that the intervals of the values allow
 */
public record Ranked<T>(
        T item, Estimate value, int rank, int denseRank, ImmutableList<T> tiedWith, int best, int worst) {

    /** {@return whether another item has the same value} */
    public boolean isTied() {
        return !tiedWith.isEmpty();
    }

    /** {@return whether the intervals of the values leave no doubt about its rank} */
    public boolean isCertain() {
        return best == worst;
    }

    /**
     * {@return whether its rank is one of the first so many, ties included}
     *
     * @param places how many places, such as 3
     */
    public boolean isAmongFirst(int places) {
        return rank <= places;
    }

    /**
     * {@return whether it is one of the first so many whatever the true values are}
     *
     * @param places how many places, such as 3
     */
    public boolean isSurelyAmongFirst(int places) {
        return worst <= places;
    }

    /**
     * {@return whether it may be one of the first so many, as far as the intervals tell}
     *
     * @param places how many places, such as 3
     */
    public boolean mayBeAmongFirst(int places) {
        return best <= places;
    }
}
