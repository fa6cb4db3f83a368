package org.cauce.io.iati.analysis.allocation;

import java.util.Comparator;

/**
 * A country or a region that receives.
 *
 * @param kind which of the two
 * @param vocabulary the number of the region's vocabulary; blank for countries
 * @param code the code: of ISO 3166-1 alpha-2, or of the vocabulary
 */
public record Place(Kind kind, String vocabulary, String code) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::kind).thenComparing(Place::vocabulary).thenComparing(Place::code);

    /** Whether a place is a country or a region. */
    public enum Kind {
        /** A country. */
        COUNTRY,
        /** A region. */
        REGION
    }

    /**
     * {@return a country}
     *
     * @param code its code, ISO 3166-1 alpha-2
     */
    public static Place country(String code) {
        return new Place(Kind.COUNTRY, "", code);
    }

    /**
     * {@return a region}
     *
     * @param vocabulary the number of its vocabulary, 1 for that of the OECD DAC
     * @param code its code
     */
    public static Place region(String vocabulary, String code) {
        return new Place(Kind.REGION, vocabulary, code);
    }

    /** Orders countries before regions, each by vocabulary and code. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@return the code of a country; vocabulary and code of a region} */
    @Override
    public String toString() {
        return kind == Kind.COUNTRY ? code : vocabulary + ":" + code;
    }
}
