package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;

/**
 * A series as its publisher codes it, with the series that tell how far it may be off.
 *
 * @param code its code
 * @param facets what it is broken down by, such as the provider or the part of the border
 * @param spread the codes of its uncertainty
 * @param paper the indicator of the catalogue whose values are to be compared with it; blank if there is none
 * @param of what it is about, where the country is the other side, as the whole world is of its emigrants; empty if it
 *     is about the country
 */
record SeriesCode(String code, ImmutableSet<String> facets, Spread spread, String paper, Optional<Ref> of) {
    /**
     * The codes of an uncertainty; blank where there is none.
     *
     * @param error the standard error
     * @param low the lower bound
     * @param high the upper bound
     */
    record Spread(String error, String low, String high) {
        static final Spread NONE = new Spread("", "", "");
    }

    static SeriesCode of(String code, String paper) {
        return new SeriesCode(code, ImmutableSet.of(), Spread.NONE, paper, Optional.empty());
    }

    static SeriesCode of(String code, String facet, String paper) {
        return new SeriesCode(code, ImmutableSet.of(facet), Spread.NONE, paper, Optional.empty());
    }

    SeriesCode within(String error, String low, String high) {
        return new SeriesCode(code, facets, new Spread(error, low, high), paper, of);
    }

    /** Returns the series of what is about this, with the country as the other side. */
    SeriesCode about(Ref subject) {
        return new SeriesCode(code, facets, spread, paper, Optional.of(subject));
    }

    /** Returns what the values for a country are about. */
    Ref subject(Country country) {
        return of.orElse(country.ref());
    }

    /** Returns what the values for a country are broken down by. */
    ImmutableSet<String> facets(Country country) {
        return of.isPresent() ? ImmutableSet.of(country.ref().toString()) : facets;
    }

    /** Returns whether it is an estimate on a normal scale, not a rank. */
    boolean isEstimate() {
        return code.endsWith(".EST");
    }

    /** Returns the codes that must be read for it. */
    ImmutableSet<String> codes() {
        ImmutableSet.Builder<String> codes = ImmutableSet.<String>builder().add(code);
        for (String companion : new String[] {spread.error(), spread.low(), spread.high()}) {
            if (!companion.isEmpty()) {
                codes.add(companion);
            }
        }
        return codes.build();
    }
}
