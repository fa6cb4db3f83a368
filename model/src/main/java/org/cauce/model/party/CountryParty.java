package org.cauce.model.party;

import java.util.Optional;
import org.cauce.model.place.Country;

/**
 * A country as a party: what a data set means that names only the country.
 *
 * @param country the country
 */
public record CountryParty(Country country) implements Party {
    @Override
    public Optional<Country> homeCountry() {
        return Optional.of(country);
    }

    @Override
    public String label() {
        return country.label();
    }
}
