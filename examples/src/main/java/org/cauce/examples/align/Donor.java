package org.cauce.examples.align;

import java.util.Locale;
import org.cauce.examples.svg.Style;
import org.cauce.model.place.Country;

/**
 * One of the two donors on the page.
 *
 * @param country the donor
 * @param name its name on the page
 * @param style its colour; Mexico and the United States have theirs, any other takes the one that is left
 */
record Donor(Country country, String name, Style style) {
    /** Returns the first donor of a pair. */
    static Donor first(Country one, Country other, Locale language) {
        return new Donor(one, one.label(language), isBlue(one, other) ? Style.UNITED_STATES : Style.MEXICO);
    }

    /** Returns the second donor of a pair. */
    static Donor second(Country one, Country other, Locale language) {
        return new Donor(other, other.label(language), isBlue(one, other) ? Style.MEXICO : Style.UNITED_STATES);
    }

    private static boolean isBlue(Country one, Country other) {
        return one == Country.USA || (one != Country.MEX && other != Country.USA);
    }

    /** Returns the class of its colour in the style sheet. */
    String className() {
        return style.className();
    }
}
