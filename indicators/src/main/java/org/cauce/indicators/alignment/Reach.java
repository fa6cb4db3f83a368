package org.cauce.indicators.alignment;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.place.Country;
import org.cauce.model.place.Grouping;
import org.cauce.model.place.Membership;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;

/** Which initiatives reach a recipient in a group of sectors: by its name, or only as part of a region. */
final class Reach {
    private final Catalogue catalogue;
    private final ImmutableList<Country> recipients;

    Reach(Catalogue catalogue, ImmutableList<Country> recipients) {
        this.catalogue = catalogue;
        this.recipients = recipients;
    }

    /** What names the country: itself, a place in it, or a grouping of recipients only. */
    ImmutableList<Ref> named(Engagements donor, SectorGroup sector, Country country) {
        return of(donor, sector, country, says -> areas(says).anyMatch(area -> names(area, country)));
    }

    /** What is for the region around the country, or for no area that a source names. */
    ImmutableList<Ref> regional(Engagements donor, SectorGroup sector, Country country) {
        return of(
                donor,
                sector,
                country,
                says -> areas(says).noneMatch(area -> names(area, country))
                        && (areas(says).findAny().isEmpty()
                                || areas(says).anyMatch(area -> catalogue.includes(area, country))));
    }

    /** Whether an area is the country, lies in it, or is a grouping with it as a member. */
    static boolean touches(Catalogue catalogue, Ref area, Country country) {
        return catalogue.includes(area, country) || catalogue.liesIn(area, country);
    }

    private static Stream<Ref> areas(Initiative initiative) {
        return Stream.concat(initiative.countries().stream(), initiative.beneficiaries().stream());
    }

    private boolean names(Ref area, Country country) {
        return catalogue.liesIn(area, country)
                || (area.is(Kind.GROUPING) && catalogue.includes(area, country) && isOfRecipients(area));
    }

    private boolean isOfRecipients(Ref grouping) {
        Grouping says = catalogue.get(grouping, Grouping.class).says();
        return says.membership() == Membership.COMPLETE
                && says.members().stream()
                        .allMatch(
                                member -> recipients.stream().map(Country::ref).anyMatch(member::equals));
    }

    private static ImmutableList<Ref> of(
            Engagements donor, SectorGroup sector, Country country, Predicate<Initiative> reaches) {
        return donor.counted().stream()
                .filter(initiative ->
                        sector.touches(initiative.says().sectorsIn(country)) && reaches.test(initiative.says()))
                .map(initiative -> Kind.INITIATIVE.ref(initiative.id()))
                .collect(ImmutableList.toImmutableList());
    }
}
