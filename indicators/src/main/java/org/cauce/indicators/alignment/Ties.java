package org.cauce.indicators.alignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.initiative.Framework;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.InitiativeType;
import org.cauce.model.initiative.LinkType;
import org.cauce.model.initiative.Referral;
import org.cauce.model.initiative.Role;
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

    private final Catalogue catalogue;
    private final Evidence evidence;
    private final ImmutableList<Country> donors;
    private final ImmutableList<Statement<Framework>> frameworks;

    Ties(Catalogue catalogue, Evidence evidence, List<Country> donors) {
        this.catalogue = catalogue;
        this.evidence = evidence;
        this.donors = ImmutableList.copyOf(donors);
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
                                        .anyMatch(area -> Reach.touches(catalogue, area, country))))
                .map(Framework::initiative)
                .collect(ImmutableList.toImmutableList());
    }

    /** The pairs of the one and the other that are joined by name, in a country if one is named. */
    ImmutableList<LinkedPair> between(Collection<Ref> one, Collection<Ref> other, Optional<Country> country) {
        ImmutableList.Builder<LinkedPair> pairs = ImmutableList.builder();
        for (Ref ours : one) {
            for (Ref theirs : other) {
                ImmutableList<Ref> told = told(ours, theirs, country);
                if (!told.isEmpty()) {
                    pairs.add(new LinkedPair(ours, theirs, told));
                }
            }
        }
        return pairs.build();
    }

    /** What joins two by name; an initiative of both donors joins them itself. */
    private ImmutableList<Ref> told(Ref one, Ref other, Optional<Country> country) {
        if (one.equals(other)) {
            return ImmutableList.of(one);
        }
        Stream<Ref> referrals = frameworks.stream()
                .flatMap(framework -> framework.says().referrals().stream())
                .filter(referral ->
                        areTheTwo(referral.says().origin(), referral.says().destination(), one, other))
                .filter(referral -> holdsIn(referral.says(), country))
                .map(referral -> Kind.FRAMEWORK_PART.ref(referral.id()));
        Stream<Ref> links = catalogue.links(one).stream()
                .filter(link -> JOINING.contains(link.says().type()))
                .filter(link -> link.says().otherThan(one).equals(other))
                .map(link -> Kind.LINK.ref(link.id()));
        return Stream.concat(referrals, links).collect(ImmutableList.toImmutableList());
    }

    private static boolean areTheTwo(Ref from, Ref to, Ref one, Ref other) {
        return (from.equals(one) && to.equals(other)) || (from.equals(other) && to.equals(one));
    }

    private boolean holdsIn(Referral referral, Optional<Country> country) {
        return country.isEmpty()
                || referral.countries().isEmpty()
                || referral.countries().stream().anyMatch(area -> Reach.touches(catalogue, area, country.get()));
    }

    /** Whether a record of a link leads from this initiative: a referral has a direction, a link has none. */
    boolean mayLeadFrom(Ref told, Ref origin) {
        return frameworks.stream()
                .flatMap(framework -> framework.says().referrals().stream())
                .filter(referral -> Kind.FRAMEWORK_PART.ref(referral.id()).equals(told))
                .allMatch(referral -> referral.says().origin().equals(origin));
    }

    /** What joins the two in a group of sectors, with the days on which it holds. */
    ImmutableList<Tie> of(
            SectorGroup sector, Collection<Activity> one, Collection<Activity> other, Collection<Country> countries) {
        Stream<Tie> pairs =
                between(refs(one), refs(other), Optional.empty()).stream().map(pair -> tie(pair, one, other));
        Stream<Tie> joint = frameworks(sector, countries).stream()
                .map(framework -> new Tie(Tie.Type.FRAMEWORK, framework, days(framework)));
        Stream<Tie> plans =
                plansOfOthers(sector, countries).map(plan -> new Tie(Tie.Type.PLAN_OF_OTHERS, plan, days(plan)));
        return Stream.of(pairs, joint, plans).flatMap(Function.identity()).collect(ImmutableList.toImmutableList());
    }

    /** Plans of others for one of the countries in which each donor has a part, or for which it is asked for money. */
    private Stream<Ref> plansOfOthers(SectorGroup sector, Collection<Country> countries) {
        return catalogue.initiatives().type(InitiativeType.PLAN).stream()
                .filter(plan -> countries.stream().anyMatch(country -> isFor(plan.says(), sector, country)))
                .filter(plan ->
                        donors.stream().noneMatch(donor -> has(plan.says().parties(Role.LEAD), donor)))
                .filter(plan -> donors.stream().allMatch(donor -> takesPart(plan, donor)))
                .map(plan -> Kind.INITIATIVE.ref(plan.id()));
    }

    private boolean isFor(Initiative plan, SectorGroup sector, Country country) {
        return sector.touches(plan.sectorsIn(country))
                && plan.countries().stream().anyMatch(area -> Reach.touches(catalogue, area, country));
    }

    private boolean takesPart(Statement<Initiative> plan, Country donor) {
        return has(plan.says().roles().values(), donor)
                || !catalogue
                        .flows()
                        .provider(donor)
                        .initiative(Kind.INITIATIVE.ref(plan.id()))
                        .isEmpty();
    }

    private boolean has(Collection<Ref> parties, Country donor) {
        return parties.stream().anyMatch(party -> catalogue.isPartOf(party, donor));
    }

    private static ImmutableList<Ref> refs(Collection<Activity> activities) {
        return activities.stream().map(Activity::initiative).collect(ImmutableList.toImmutableList());
    }

    private Tie tie(LinkedPair pair, Collection<Activity> one, Collection<Activity> other) {
        Optional<Ref> framework = frameworkOf(pair);
        ImmutableRangeSet<LocalDate> days = framework
                .map(this::days)
                .orElseGet(() -> days(pair.one(), one).intersection(days(pair.other(), other)));
        Ref told = pair.told().get(0);
        boolean isLinked = !told.is(Kind.LINK) || framework.isPresent();
        return new Tie(isLinked ? Tie.Type.LINKED : Tie.Type.SAID_TO_COMPLEMENT, told, days);
    }

    private Optional<Ref> frameworkOf(LinkedPair pair) {
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

    private ImmutableRangeSet<LocalDate> days(Ref initiative) {
        return evidence.activity(initiative).days();
    }

    private static ImmutableRangeSet<LocalDate> days(Ref initiative, Collection<Activity> among) {
        return among.stream()
                .filter(activity -> activity.initiative().equals(initiative))
                .findFirst()
                .map(activity -> activity.days())
                .orElse(ImmutableRangeSet.of());
    }
}
