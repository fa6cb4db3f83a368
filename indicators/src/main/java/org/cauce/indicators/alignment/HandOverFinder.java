package org.cauce.indicators.alignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.indicators.alignment.HandOver.Criterion;
import org.cauce.indicators.alignment.HandOver.Fit;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.InitiativeType;
import org.cauce.model.initiative.Link;
import org.cauce.model.initiative.LinkType;
import org.cauce.model.initiative.Terms;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/**
 * Finds pairs of initiatives between which people could pass.
 *
 * <p>The origin is one that people leave: its terms limit their time in it, or say where they go. The destination is
 * another one, a programme or project of the other donor. Both are in the country and in a sector of one group, or one
 * takes up what the other leaves; audience, occupation or sector fit; and neither audience, age nor occupation speak
 * against it. Time is shown and never a reason to leave a pair out. Where a part of the destination is linked to the
 * origin there, the pair is not a new one.
 */
final class HandOverFinder {
    private static final ImmutableSet<InitiativeType> TAKES_PEOPLE = Sets.immutableEnumSet(
            InitiativeType.PROGRAMME,
            InitiativeType.PROJECT,
            InitiativeType.INITIATIVE,
            InitiativeType.PRIVATE_SECTOR_INITIATIVE);

    private final Catalogue catalogue;
    private final Ties ties;
    private final Fits fits;

    HandOverFinder(Catalogue catalogue, Evidence evidence, Ties ties, Collection<SectorGroup> sectors) {
        this.catalogue = catalogue;
        this.ties = ties;
        this.fits = new Fits(catalogue, evidence, sectors);
    }

    Stream<HandOver> find(Engagements from, Engagements to, Country country) {
        return from.counted().stream()
                .filter(origin -> isIn(origin, country) && peopleLeave(ref(origin)))
                .flatMap(origin -> to.counted().stream()
                        .filter(destination -> takesPeople(destination, country))
                        .filter(destination -> !destination.equals(origin))
                        .flatMap(destination -> between(origin, destination, country).stream()));
    }

    private boolean isIn(Statement<Initiative> initiative, Country country) {
        return initiative.says().countries().stream().anyMatch(area -> Reach.touches(catalogue, area, country));
    }

    private boolean takesPeople(Statement<Initiative> initiative, Country country) {
        return TAKES_PEOPLE.contains(initiative.says().type()) && isIn(initiative, country);
    }

    private boolean peopleLeave(Ref initiative) {
        return terms(catalogue, initiative).stream()
                .anyMatch(
                        terms -> terms.upTo().isPresent() || !terms.exitRoutes().isEmpty());
    }

    /** The terms of an initiative, and of what it is a part of. */
    static ImmutableList<Terms> terms(Catalogue catalogue, Ref initiative) {
        Stream<Ref> wholes = catalogue.links(initiative).stream()
                .map(Statement::says)
                .filter(link -> link.type() == LinkType.PART_OF || link.type() == LinkType.PHASE_OF)
                .filter(link ->
                        link.subject().equals(initiative) && link.object().is(Kind.INITIATIVE))
                .map(Link::object);
        return Stream.concat(Stream.of(initiative), wholes)
                .flatMap(ref -> catalogue.terms(ref).stream())
                .map(Statement::says)
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<HandOver> between(
            Statement<Initiative> origin, Statement<Initiative> destination, Country country) {
        ImmutableList<Ref> told = told(ref(origin), ref(destination), country);
        Optional<Ref> reported = told.stream()
                .filter(record -> ties.mayLeadFrom(record, ref(origin)))
                .findFirst();
        boolean isOnRecordElsewhere = !told.isEmpty() || isLinkedByPart(ref(origin), ref(destination), country);
        if (reported.isEmpty() && isOnRecordElsewhere) {
            return Optional.empty();
        }
        HandOver found =
                new HandOver(ref(origin), ref(destination), country, fits.of(origin, destination, country), reported);
        return found.isReported() || (speakFor(found) && !speakAgainst(found)) ? Optional.of(found) : Optional.empty();
    }

    /** The referrals between the two; the links, where there is no referral. */
    private ImmutableList<Ref> told(Ref origin, Ref destination, Country country) {
        ImmutableList<Ref> all = ties.between(List.of(origin), List.of(destination), Optional.of(country)).stream()
                .flatMap(pair -> pair.told().stream())
                .collect(ImmutableList.toImmutableList());
        return all.stream().noneMatch(record -> record.is(Kind.FRAMEWORK_PART))
                ? all
                : all.stream()
                        .filter(record -> record.is(Kind.FRAMEWORK_PART))
                        .collect(ImmutableList.toImmutableList());
    }

    private boolean isLinkedByPart(Ref origin, Ref destination, Country country) {
        List<Ref> parts = catalogue.links(destination).stream()
                .map(Statement::says)
                .filter(link -> link.type() == LinkType.PART_OF && link.object().equals(destination))
                .map(Link::subject)
                .toList();
        return !ties.between(List.of(origin), parts, Optional.of(country)).isEmpty();
    }

    private static boolean speakAgainst(HandOver found) {
        boolean isWiderThanAccepted = found.fit(Criterion.AUDIENCE) == Fit.NEAR;
        return isWiderThanAccepted
                || found.reasons().keySet().stream()
                        .anyMatch(criterion -> criterion != Criterion.TIME && found.fit(criterion) == Fit.DIFFERS);
    }

    private static boolean speakFor(HandOver found) {
        return Stream.of(Criterion.AUDIENCE, Criterion.OCCUPATION, Criterion.SECTOR)
                .anyMatch(criterion -> found.fit(criterion) == Fit.FITS);
    }

    private static Ref ref(Statement<Initiative> initiative) {
        return Kind.INITIATIVE.ref(initiative.id());
    }
}
