package org.cauce.indicators.alignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.initiative.Framework;
import org.cauce.model.initiative.Link;
import org.cauce.model.initiative.LinkType;
import org.cauce.model.initiative.Referral;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** Finds what joins initiatives of two donors: links, referrals, joint frameworks. */
final class Ties {
    /** Types of links that join two initiatives in their work; sharing aims or running beside each other is none. */
    private static final ImmutableSet<LinkType> JOINING = Sets.immutableEnumSet(
            LinkType.COMPLEMENTS,
            LinkType.PART_OF,
            LinkType.PHASE_OF,
            LinkType.BUILDS_ON,
            LinkType.EXTENDS,
            LinkType.FUNDS,
            LinkType.SUPPORTS,
            LinkType.COORDINATES);

    /** Two initiatives, and the record that joins them. */
    record Joined(Ref one, Ref other, Ref told, boolean isReferral) {}

    private final Catalogue catalogue;
    private final ImmutableList<Statement<Framework>> frameworks;

    Ties(Catalogue catalogue, List<Country> donors) {
        this.catalogue = catalogue;
        this.frameworks = catalogue
                .frameworks()
                .filter(framework -> isOfAll(catalogue, framework.says(), donors))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isOfAll(Catalogue catalogue, Framework framework, List<Country> donors) {
        return donors.stream()
                .allMatch(donor -> framework.partners().stream().anyMatch(party -> catalogue.isPartOf(party, donor)));
    }

    /** Whether an initiative is a framework in which all of these donors are partners. */
    static boolean isJoint(Catalogue catalogue, Ref initiative, List<Country> donors) {
        return catalogue
                .frameworks()
                .map(Statement::says)
                .filter(framework -> framework.initiative().equals(initiative))
                .anyMatch(framework -> isOfAll(catalogue, framework, donors));
    }

    /** The joint frameworks that have a goal in the group of sectors, and are for one of the countries. */
    ImmutableList<Ref> frameworks(SectorGroup sector, Collection<Country> countries) {
        return frameworks.stream()
                .map(Statement::says)
                .filter(framework -> framework.goals().stream()
                        .anyMatch(goal -> sector.touches(goal.says().sectors())))
                .filter(framework -> framework.beneficiaries().isEmpty()
                        || countries.stream()
                                .anyMatch(country -> framework.beneficiaries().stream()
                                        .anyMatch(area -> catalogue.includes(area, country))))
                .map(Framework::initiative)
                .collect(ImmutableList.toImmutableList());
    }

    /** The links and referrals between initiatives of the one and the other that hold in a country, if one is named. */
    ImmutableList<Joined> between(Collection<Ref> one, Collection<Ref> other, Optional<Country> country) {
        Stream<Joined> links = one.stream()
                .flatMap(initiative -> catalogue.links(initiative).stream())
                .filter(link -> JOINING.contains(link.says().type()))
                .flatMap(link -> linked(link, one, other).stream());
        Stream<Joined> referrals = frameworks.stream()
                .flatMap(framework -> framework.says().referrals().stream())
                .filter(referral -> holdsIn(referral.says(), country))
                .flatMap(referral -> referred(referral, one, other).stream());
        return Stream.concat(links, referrals).distinct().collect(ImmutableList.toImmutableList());
    }

    private boolean holdsIn(Referral referral, Optional<Country> country) {
        return country.isEmpty()
                || referral.countries().isEmpty()
                || referral.countries().stream().anyMatch(area -> catalogue.includes(area, country.get()));
    }

    private static Optional<Joined> linked(Statement<Link> link, Collection<Ref> one, Collection<Ref> other) {
        Link says = link.says();
        return joined(says.subject(), says.object(), Kind.LINK.ref(link.id()), false, one, other);
    }

    private static Optional<Joined> referred(Statement<Referral> referral, Collection<Ref> one, Collection<Ref> other) {
        Referral says = referral.says();
        return joined(says.origin(), says.destination(), Kind.FRAMEWORK_PART.ref(referral.id()), true, one, other);
    }

    private static Optional<Joined> joined(
            Ref from, Ref to, Ref told, boolean isReferral, Collection<Ref> one, Collection<Ref> other) {
        if (one.contains(from) && other.contains(to)) {
            return Optional.of(new Joined(from, to, told, isReferral));
        }
        return one.contains(to) && other.contains(from)
                ? Optional.of(new Joined(to, from, told, isReferral))
                : Optional.empty();
    }

    /** What joins the two in a group of sectors, with the days on which it holds. */
    ImmutableList<Tie> of(
            SectorGroup sector,
            Collection<Activity> one,
            Collection<Activity> other,
            Collection<Country> countries,
            LocalDate asOf) {
        Stream<Tie> pairs =
                between(refs(one), refs(other), Optional.empty()).stream().map(pair -> tie(pair, one, other, asOf));
        Stream<Tie> joint = frameworks(sector, countries).stream()
                .map(framework -> new Tie(Tie.Type.FRAMEWORK, framework, days(framework, asOf)));
        return Stream.concat(pairs, joint).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Ref> refs(Collection<Activity> activities) {
        return activities.stream().map(Activity::initiative).collect(ImmutableList.toImmutableList());
    }

    private Tie tie(Joined pair, Collection<Activity> one, Collection<Activity> other, LocalDate asOf) {
        Optional<Ref> framework = frameworkOf(pair);
        ImmutableRangeSet<LocalDate> days = framework
                .map(joint -> days(joint, asOf))
                .orElseGet(() -> days(pair.one(), one, asOf).intersection(days(pair.other(), other, asOf)));
        boolean isLinked = pair.isReferral() || framework.isPresent();
        return new Tie(isLinked ? Tie.Type.LINKED : Tie.Type.SAID_TO_COMPLEMENT, pair.told(), days);
    }

    private Optional<Ref> frameworkOf(Joined pair) {
        return frameworks.stream()
                .map(Statement::says)
                .filter(framework -> members(framework).containsAll(List.of(pair.one(), pair.other())))
                .map(Framework::initiative)
                .findFirst();
    }

    private static ImmutableSet<Ref> members(Framework framework) {
        return framework.members().stream()
                .map(member -> member.says().initiative())
                .collect(ImmutableSet.toImmutableSet());
    }

    private ImmutableRangeSet<LocalDate> days(Ref initiative, LocalDate asOf) {
        return Activity.of(catalogue, initiative).days(asOf);
    }

    private static ImmutableRangeSet<LocalDate> days(Ref initiative, Collection<Activity> among, LocalDate asOf) {
        return among.stream()
                .filter(activity -> activity.initiative().equals(initiative))
                .findFirst()
                .map(activity -> activity.days(asOf))
                .orElse(ImmutableRangeSet.of());
    }
}
