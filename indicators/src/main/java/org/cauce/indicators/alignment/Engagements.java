package org.cauce.indicators.alignment;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.Condition;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.InitiativeType;
import org.cauce.model.initiative.Role;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/**
 * The initiatives of a donor that are compared, and those that are not, with the reason.
 *
 * @param donor the donor
 * @param counted the initiatives that it leads or pays for, in the order of the catalogue
 * @param leftOut those of its initiatives that are not compared, with the reason
 */
@Beta
public record Engagements(
        Country donor, ImmutableList<Statement<Initiative>> counted, ImmutableMap<Ref, LeftOut> leftOut) {

    /** Why an initiative of a donor is not compared. */
    public enum LeftOut {
        /** It is an asset, a contract, a policy, a law, a treaty, a pledge, a meeting or a dispute. */
        NO_COOPERATION,
        /** Others lead it; the donor gives money to it, and no source names it as the funder. */
        LED_BY_OTHERS,
        /** It is a framework of both donors: it joins them and is no side of its own. */
        JOINT_FRAMEWORK,
        /** No source gives it a sector. */
        NO_SECTOR,
        /** It takes place in the donor's own territory only. */
        OWN_TERRITORY,
        /** It is only proposed. */
        PROPOSED
    }

    private static final ImmutableSet<InitiativeType> COOPERATION = Sets.immutableEnumSet(
            InitiativeType.PLAN,
            InitiativeType.STRATEGY,
            InitiativeType.PROGRAMME,
            InitiativeType.PROJECT,
            InitiativeType.PHASE,
            InitiativeType.INITIATIVE,
            InitiativeType.COOPERATION,
            InitiativeType.FUND,
            InitiativeType.COMPACT,
            InitiativeType.INFRASTRUCTURE,
            InitiativeType.FRAMEWORK,
            InitiativeType.PRIVATE_SECTOR_INITIATIVE);

    static Engagements of(Catalogue catalogue, Country donor, Country other) {
        ImmutableList.Builder<Statement<Initiative>> counted = ImmutableList.builder();
        ImmutableMap.Builder<Ref, LeftOut> leftOut = ImmutableMap.builder();
        ImmutableSet<Ref> paid = paid(catalogue, donor);
        for (Statement<Initiative> initiative : catalogue.initiatives()) {
            Ref ref = Kind.INITIATIVE.ref(initiative.id());
            if (leads(catalogue, initiative.says(), donor) || paid.contains(ref)) {
                why(catalogue, initiative, List.of(donor, other))
                        .ifPresentOrElse(reason -> leftOut.put(ref, reason), () -> counted.add(initiative));
            }
        }
        return new Engagements(donor, counted.build(), leftOut.buildOrThrow());
    }

    private static boolean leads(Catalogue catalogue, Initiative initiative, Country donor) {
        return Stream.of(Role.LEAD, Role.FUNDER)
                .flatMap(role -> initiative.parties(role).stream())
                .anyMatch(party -> catalogue.isPartOf(party, donor));
    }

    /** Those for which money of the donor is on record, unless it never came or the source says that there was none. */
    private static ImmutableSet<Ref> paid(Catalogue catalogue, Country donor) {
        return catalogue
                .flows()
                .provider(donor)
                .says()
                .filter(flow -> !flow.is(Condition.NOT_MATERIALISED) && !(flow.amount() instanceof Amount.None))
                .map(FundingFlow::initiative)
                .flatMap(Optional::stream)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Optional<LeftOut> why(Catalogue catalogue, Statement<Initiative> initiative, List<Country> donors) {
        Initiative says = initiative.says();
        if (!COOPERATION.contains(says.type())) {
            return Optional.of(LeftOut.NO_COOPERATION);
        }
        if (Ties.isJoint(catalogue, Kind.INITIATIVE.ref(initiative.id()), donors)) {
            return Optional.of(LeftOut.JOINT_FRAMEWORK);
        }
        if (says.proposed()) {
            return Optional.of(LeftOut.PROPOSED);
        }
        if (!leads(catalogue, says, donors.get(0)) && !says.parties(Role.LEAD).isEmpty()) {
            return Optional.of(LeftOut.LED_BY_OTHERS);
        }
        if (!says.countries().isEmpty()
                && says.countries().stream().allMatch(area -> catalogue.liesIn(area, donors.get(0)))) {
            return Optional.of(LeftOut.OWN_TERRITORY);
        }
        return says.sectors().isEmpty() && says.sectorsByCountry().isEmpty()
                ? Optional.of(LeftOut.NO_SECTOR)
                : Optional.empty();
    }
}
