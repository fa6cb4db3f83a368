package org.cauce.model.party;

import java.util.Optional;
import org.cauce.model.place.Country;

/** A provider, receiver or actor: a country, an organisation, or several parties named together. */
public sealed interface Party permits CountryParty, Organisation, Aggregate {
    /** {@return the country that it is, or belongs to; empty if it belongs to none or to several} */
    Optional<Country> homeCountry();

    /** {@return what to call it in English: the acronym where it has one} */
    String label();
}
