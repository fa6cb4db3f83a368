package org.cauce.examples.facts;

import java.util.Collection;
import java.util.stream.Stream;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.catalogue.CatalogueParts;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.StatusChange;
import org.cauce.model.initiative.Terms;
import org.cauce.model.party.Aggregate;
import org.cauce.model.party.Office;
import org.cauce.model.party.Organisation;
import org.cauce.model.party.Person;
import org.cauce.model.place.Country;
import org.cauce.model.place.CountryProfile;
import org.cauce.model.place.Place;
import org.cauce.model.policy.Finding;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;

/**
 * Chooses records by what they name.
 *
 * <p>A record is about a country if it names, in whatever part, the country itself, a place in it, a grouping that has
 * it as a member, its government or one of its public agencies; if it is one of these; or if it is a change or the
 * terms of an initiative there and names no country of its own.
 */
public final class FactFilter {
    private final Catalogue catalogue;

    private FactFilter(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * {@return a filter of the records of a catalogue}
     *
     * @param catalogue the catalogue
     */
    public static FactFilter of(Catalogue catalogue) {
        return new FactFilter(catalogue);
    }

    /**
     * {@return whether a record is one of these records, or names one of them}
     *
     * @param entry the record
     * @param records the records asked for; if there is none, every record will do
     */
    public boolean names(CatalogueParts.Entry entry, Collection<Ref> records) {
        return records.isEmpty() || refs(entry).anyMatch(records::contains);
    }

    /**
     * {@return whether a record is about one of these countries}
     *
     * @param entry the record
     * @param countries the countries asked for; if there is none, every record will do
     */
    public boolean isAbout(CatalogueParts.Entry entry, Collection<Country> countries) {
        return countries.isEmpty() || countries.stream().anyMatch(country -> isAbout(entry, country));
    }

    private boolean isAbout(CatalogueParts.Entry entry, Country country) {
        return refs(entry).anyMatch(ref -> belongs(ref, country))
                || countries(entry.statement().says()).anyMatch(country::equals)
                || initiativeBehind(entry.statement().says()).anyMatch(initiative -> takesPlace(initiative, country));
    }

    private boolean belongs(Ref ref, Country country) {
        return catalogue.includes(ref, country) || catalogue.liesIn(ref, country) || catalogue.isPartOf(ref, country);
    }

    private boolean takesPlace(Ref initiative, Country country) {
        Initiative says = catalogue.get(initiative, Initiative.class).says();
        return Stream.concat(says.countries().stream(), says.beneficiaries().stream())
                .anyMatch(area -> belongs(area, country));
    }

    private static Stream<Ref> refs(CatalogueParts.Entry entry) {
        return Stream.concat(
                Stream.of(entry.kind().ref(entry.statement().id())),
                // documents are cited, not named
                entry.statement().references().filter(ref -> !ref.is(Kind.SOURCE)));
    }

    /** The countries that a noun holds as codes, not as references. */
    private static Stream<Country> countries(Object says) {
        if (says instanceof Organisation organisation) {
            return organisation.country().stream();
        }
        if (says instanceof Aggregate aggregate) {
            return aggregate.country().stream();
        }
        if (says instanceof Person person) {
            return person.offices().stream().map(Office::country).flatMap(country -> country.stream());
        }
        if (says instanceof Initiative initiative) {
            return initiative.points().stream().flatMap(point -> point.country().stream());
        }
        if (says instanceof CountryProfile profile) {
            return Stream.of(profile.country());
        }
        if (says instanceof Finding finding) {
            return finding.country().stream();
        }
        return says instanceof Place place ? Stream.of(place.country()) : Stream.of();
    }

    /** The initiative of a record that is part of an initiative's story and names no country. */
    private static Stream<Ref> initiativeBehind(Object says) {
        if (says instanceof StatusChange change && change.countries().isEmpty()) {
            return Stream.of(change.initiative());
        }
        boolean isEverywhere = says instanceof Terms terms
                && terms.benefits().stream()
                        .allMatch(benefit -> benefit.countries().isEmpty());
        return isEverywhere ? Stream.of(((Terms) says).initiative()) : Stream.of();
    }
}
