package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.stream.Collectors;
import org.cauce.indicators.alignment.HandOver;
import org.cauce.indicators.alignment.HandOver.Criterion;
import org.cauce.indicators.alignment.HandOver.Fit;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;

/**
 * A pair of initiatives between which people could pass, with all countries where the two meet equally well.
 *
 * @param found the pair in one of the countries
 * @param countries the countries, in the order of the page
 */
record HandOverRow(HandOver found, ImmutableList<Country> countries) {
    private record Key(Ref origin, Ref destination, boolean isReported, ImmutableList<Fit> fits) {}

    /** Returns the pairs, those on record first. */
    static ImmutableList<HandOverRow> of(ImmutableList<HandOver> all) {
        ImmutableListMultimap<Key, HandOver> alike = Multimaps.index(all, HandOverRow::key);
        return alike.asMap().values().stream()
                .map(pairs -> new HandOverRow(
                        pairs.iterator().next(),
                        pairs.stream().map(HandOver::country).distinct().collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
    }

    private static Key key(HandOver pair) {
        return new Key(pair.origin(), pair.destination(), pair.isReported(), fits(pair));
    }

    private static ImmutableList<Fit> fits(HandOver pair) {
        return ImmutableList.copyOf(Criterion.values()).stream()
                .map(pair::fit)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns how well the two meet, in the order of the criteria. */
    ImmutableList<Fit> fits() {
        return fits(found);
    }

    boolean isReported() {
        return found.isReported();
    }

    String where(Context context) {
        return countries.stream().map(context::name).collect(Collectors.joining(", "));
    }
}
