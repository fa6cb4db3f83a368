package org.cauce.model.catalogue;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.cauce.model.party.Aggregate;
import org.cauce.model.party.Organisation;
import org.cauce.model.place.Country;
import org.cauce.model.place.Grouping;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;

/** Which parties and areas belong to a country. */
final class Parties {
    /** IATI organisation types of public bodies: government, local government, other public sector. */
    private static final ImmutableSet<Integer> PUBLIC = ImmutableSet.of(10, 11, 15);

    private Parties() {}

    static boolean isPartOf(Catalogue catalogue, Ref party, Country country) {
        return switch (party.kind()) {
            case COUNTRY -> party.equals(country.ref());
            case ORGANISATION ->
                isPublicBody(catalogue.get(party, Organisation.class).says(), country);
            case AGGREGATE -> {
                Aggregate aggregate = catalogue.get(party, Aggregate.class).says();
                yield !aggregate.members().isEmpty()
                        && aggregate.members().stream().allMatch(member -> isPartOf(catalogue, member, country));
            }
            default -> false;
        };
    }

    static boolean includes(Catalogue catalogue, Ref area, Country country) {
        return includes(catalogue, area, country, new HashSet<>());
    }

    private static boolean includes(Catalogue catalogue, Ref area, Country country, Set<Ref> seen) {
        if (area.equals(country.ref())) {
            return true;
        }
        if (!area.is(Kind.GROUPING) || !seen.add(area)) {
            return false;
        }
        Grouping grouping = catalogue.get(area, Grouping.class).says();
        return grouping.members().stream().anyMatch(member -> includes(catalogue, member, country, seen));
    }

    private static boolean isPublicBody(Organisation organisation, Country country) {
        return organisation.country().equals(Optional.of(country))
                && PUBLIC.contains(organisation.type().iatiCode());
    }
}
