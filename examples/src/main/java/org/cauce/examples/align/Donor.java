package org.cauce.examples.align;

import org.cauce.examples.svg.Style;
import org.cauce.model.place.Country;

/**
 * One of the two donors on the page.
 *
 * @param country the donor
 * @param style its colour; Mexico and the United States have theirs, any other takes the one that is left
 */
record Donor(Country country, Style style) {
    /** Returns the first donor of a pair. */
    static Donor first(Country one, Country other) {
        return new Donor(one, isBlue(one, other) ? Style.UNITED_STATES : Style.MEXICO);
    }

    /** Returns the second donor of a pair. */
    static Donor second(Country one, Country other) {
        return new Donor(other, isBlue(one, other) ? Style.MEXICO : Style.UNITED_STATES);
    }

    private static boolean isBlue(Country one, Country other) {
        return one == Country.USA || (one != Country.MEX && other != Country.USA);
    }

    String name() {
        return country.label();
    }

    /** Returns the class of its colour in the style sheet. */
    String className() {
        return style.className();
    }
}
