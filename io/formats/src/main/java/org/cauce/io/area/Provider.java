package org.cauce.io.area;

import java.util.Optional;
import org.cauce.model.code.Code;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;

/**
 * Who provides aid in the statistics of the OECD: a country, an organisation, or many together.
 *
 * @param code the code as the source writes it
 * @param name the name in English, as the source gives it
 * @param ref {@code country:}, {@code organisation:} for multilaterals and private donors, or {@code aggregate:} for
 *     sums and remainders, such as "DAC countries" and "Other UN"
 */
public record Provider(Code code, String name, Ref ref) {
    /**
     * Checks that the reference leads to a provider.
     *
     * @param code the code as the source writes it
     * @param name the name in English
     * @param ref the reference
     * @throws IllegalArgumentException if it leads to something else
     */
    public Provider {
        Ref.require("ref of a provider", ref, Kind.COUNTRY, Kind.ORGANISATION, Kind.AGGREGATE);
    }

    /** {@return the country, for bilateral providers} */
    public Optional<Country> country() {
        return Country.of(ref);
    }

    /** {@return whether it is many together: its figures hold, or may hold, those of others} */
    public boolean isAggregate() {
        return ref.is(Kind.AGGREGATE);
    }
}
