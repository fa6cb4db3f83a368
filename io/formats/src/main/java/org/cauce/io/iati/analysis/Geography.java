package org.cauce.io.iati.analysis;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.io.iati.common.RecipientCountry;
import org.cauce.io.iati.common.RecipientRegion;

/**
 * The countries and regions that receive; together they share one hundred percent.
 *
 * @param countries the countries
 * @param regions the regions, of whatever vocabularies
 */
public record Geography(ImmutableList<RecipientCountry> countries, ImmutableList<RecipientRegion> regions) {
    static Optional<Geography> of(ImmutableList<RecipientCountry> countries, ImmutableList<RecipientRegion> regions) {
        return countries.isEmpty() && regions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Geography(countries, regions));
    }
}
