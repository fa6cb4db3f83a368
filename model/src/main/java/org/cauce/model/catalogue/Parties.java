package org.cauce.model.catalogue;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cauce.model.party.Aggregate;
import org.cauce.model.party.Organisation;
import org.cauce.model.place.Country;
import org.cauce.model.place.Grouping;
import org.cauce.model.place.Place;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;

/**
 * Which parties and areas belong to a country.
 *
 * <p>Each question walks from record to record and remembers where it was: members and parents may lead in a circle.
 */
final class Parties {
    /** IATI organisation types of public bodies: government, local government, other public sector. */
    private static final ImmutableSet<Integer> PUBLIC = ImmutableSet.of(10, 11, 15);

    private static final ImmutableSet<Aggregate.Type> PUBLIC_AGGREGATES =
            ImmutableSet.of(Aggregate.Type.GOVERNMENTS, Aggregate.Type.PUBLIC_AGENCIES);

    private final Catalogue catalogue;
    private final Country country;
    private final Map<Ref, Boolean> known = new HashMap<>();

    private Parties(Catalogue catalogue, Country country) {
        this.catalogue = catalogue;
        this.country = country;
    }

    static boolean isPartOf(Catalogue catalogue, Ref party, Country country) {
        return new Parties(catalogue, country).isPartOf(party);
    }

    static boolean includes(Catalogue catalogue, Ref area, Country country) {
        return new Parties(catalogue, country).includes(area);
    }

    static boolean liesIn(Catalogue catalogue, Ref area, Country country) {
        return new Parties(catalogue, country).liesIn(area);
    }

    private boolean isPartOf(Ref party) {
        if (party.equals(country.ref())) {
            return true;
        }
        if (known.putIfAbsent(party, false) == null) {
            known.put(party, isPublic(party));
        }
        return Boolean.TRUE.equals(known.get(party));
    }

    private boolean isPublic(Ref party) {
        return switch (party.kind()) {
            case ORGANISATION ->
                isPublicBody(catalogue.get(party, Organisation.class).says());
            case AGGREGATE -> isPublic(catalogue.get(party, Aggregate.class).says());
            default -> false;
        };
    }

    // an office abroad or a unit may come without a country of its own
    private boolean isPublicBody(Organisation organisation) {
        return PUBLIC.contains(organisation.type().iatiCode())
                && organisation
                        .country()
                        .map(country::equals)
                        .or(() -> organisation.parent().map(this::isPartOf))
                        .orElse(false);
    }

    private boolean isPublic(Aggregate aggregate) {
        boolean ofCountry =
                aggregate.country().equals(Optional.of(country)) && PUBLIC_AGGREGATES.contains(aggregate.type());
        return ofCountry
                || (!aggregate.members().isEmpty()
                        && aggregate.members().stream().allMatch(this::isPartOf));
    }

    private boolean includes(Ref area) {
        if (area.equals(country.ref())) {
            return true;
        }
        if (!area.is(Kind.GROUPING) || known.putIfAbsent(area, false) != null) {
            return false;
        }
        Grouping grouping = catalogue.get(area, Grouping.class).says();
        return grouping.members().stream().anyMatch(this::includes);
    }

    private boolean liesIn(Ref area) {
        if (area.equals(country.ref())) {
            return true;
        }
        if (area.is(Kind.PLACE)) {
            return catalogue.get(area, Place.class).says().country() == country;
        }
        if (!area.is(Kind.GROUPING) || known.putIfAbsent(area, false) != null) {
            return false;
        }
        Grouping grouping = catalogue.get(area, Grouping.class).says();
        return grouping.within().map(this::liesIn).orElse(false);
    }
}
