package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableSet;

/**
 * A series as its publisher codes it, with the series that tell how far it may be off.
 *
 * @param code its code
 * @param facets what it is broken down by, such as the provider or the part of the border
 * @param spread the codes of its uncertainty
 * @param paper the indicator of the catalogue whose values are to be compared with it; blank if there is none
 */
record SeriesCode(String code, ImmutableSet<String> facets, Spread spread, String paper) {
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
        return new SeriesCode(code, ImmutableSet.of(), Spread.NONE, paper);
    }

    static SeriesCode of(String code, String facet, String paper) {
        return new SeriesCode(code, ImmutableSet.of(facet), Spread.NONE, paper);
    }

    SeriesCode within(String error, String low, String high) {
        return new SeriesCode(code, facets, new Spread(error, low, high), paper);
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
