package org.cauce.indicators.concentration;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * The first so many of a ranking, all that are tied at the last place included.
 *
 * @param <T> what is ranked
 * @param places how many places were asked for
 * @param ranked the items, first to last; more than the places where there are ties, fewer where there are not so many
 */
public record Top<T>(int places, ImmutableList<Ranked<T>> ranked) {

    /** {@return the items, first to last} */
    public ImmutableList<T> items() {
        return ranked.stream().map(Ranked::item).collect(ImmutableList.toImmutableList());
    }

    /** {@return whether a tie at the last place makes it longer than asked for} */
    public boolean isExtendedByTie() {
        return ranked.size() > places;
    }

    /** {@return the items in words, such as "the first 3, 4 because of a tie at place 3: …"} */
    @Override
    public String toString() {
        String names = ranked.stream().map(place -> place.item().toString()).collect(Collectors.joining(", "));
        if (!isExtendedByTie()) {
            return "the first " + places + ": " + names;
        }
        int last = ranked.get(ranked.size() - 1).rank();
        return "the first " + places + ", " + ranked.size() + " because of a tie at place " + last + ": " + names;
    }
}
