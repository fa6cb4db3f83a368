package org.cauce.indicators.alignment;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import org.cauce.indicators.query.FlowCube;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.place.Country;

/**
 * Two donors, and the countries in which they are compared.
 *
 * @param one the first donor; in reports left or above
 * @param other the second donor; in reports right or below
 * @param recipients the countries that receive, in the order of reports
 */
@Beta
public record Alignment(Country one, Country other, ImmutableList<Country> recipients) {
    /**
     * Checks the parts.
     *
     * @param one the first donor
     * @param other the second donor
     * @param recipients the countries that receive
     * @throws IllegalArgumentException if a donor is named twice, or is a recipient too
     */
    public Alignment {
        if (one == other) {
            throw new IllegalArgumentException("Both donors are " + one + ": expected two");
        }
        if (recipients.contains(one) || recipients.contains(other)) {
            throw new IllegalArgumentException("Recipients are " + recipients + ": expected neither of the donors "
                    + one + " and " + other + " among them");
        }
    }

    /**
     * {@return two donors, not yet compared anywhere}
     *
     * @param one the first donor
     * @param other the second donor
     * @throws IllegalArgumentException if both are the same
     */
    public static Alignment between(Country one, Country other) {
        return new Alignment(one, other, ImmutableList.of());
    }

    /**
     * {@return the same donors, compared in these countries}
     *
     * @param countries the countries that receive, in the order of reports
     * @throws IllegalArgumentException if one is a donor of the two
     */
    public Alignment in(Country... countries) {
        return new Alignment(one, other, ImmutableList.copyOf(countries));
    }

    /**
     * {@return what a catalogue tells of the two: initiatives, promises, priorities}
     *
     * @param catalogue the catalogue
     */
    public InitiativeAlignment over(Catalogue catalogue) {
        return new InitiativeAlignment(this, catalogue);
    }

    /**
     * {@return what flows tell of the two: where money of both goes, and how alike it is spread}
     *
     * @param cube the flows, by provider and by what else is to be compared
     * @throws IllegalArgumentException if the cube does not tell providers apart
     */
    public PortfolioAlignment over(FlowCube cube) {
        return new PortfolioAlignment(this, cube);
    }
}
