package org.cauce.indicators.check;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cauce.indicators.check.Conflict.Rule;
import org.cauce.indicators.concentration.Containment;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Per;
import org.cauce.model.flow.Split;
import org.cauce.model.flow.Stage;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** Compares flows that tell of the same money. */
final class FlowConflicts {
    /** Stages between which sources do not tell apart reliably. */
    private enum Family {
        NEEDED,
        PLANNED,
        PROMISED,
        BUDGETED,
        COMMITTED,
        GIVEN,
        SPENT;

        static Family of(Stage stage) {
            return switch (stage) {
                case REQUIRED -> NEEDED;
                case ENVISAGED -> PLANNED;
                case OFFERED, ANNOUNCED, PLEDGED -> PROMISED;
                case APPROPRIATED, ALLOCATED, BUDGETED -> BUDGETED;
                case COMMITTED -> COMMITTED;
                case CONTRIBUTED, DISBURSED -> GIVEN;
                case SPENT -> SPENT;
            };
        }
    }

    private final Catalogue catalogue;
    private final Kinship kinship;
    private final Containment containment;

    FlowConflicts(Catalogue catalogue, Kinship kinship) {
        this.catalogue = catalogue;
        this.kinship = kinship;
        this.containment = Containment.of(catalogue);
    }

    List<Discrepancy> find() {
        ImmutableListMultimap<Family, Statement<FundingFlow>> byFamily = Multimaps.index(
                catalogue.flows().where(flow -> flow.quantity().isPresent()).list(),
                flow -> Family.of(flow.says().stage()));
        List<Discrepancy> found = new ArrayList<>();
        for (List<Statement<FundingFlow>> family : Multimaps.asMap(byFamily).values()) {
            for (int one = 0; one < family.size(); one++) {
                for (int other = one + 1; other < family.size(); other++) {
                    compare(family.get(one), family.get(other)).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Discrepancy> compare(Statement<FundingFlow> one, Statement<FundingFlow> other) {
        Ref first = Kind.FLOW.ref(one.id());
        Ref second = Kind.FLOW.ref(other.id());
        boolean comparable = isOfTheSame(one.says(), other.says())
                && isCountedAlike(one.says(), other.says())
                && isOfTheSameTime(one, other)
                && !containment.wholesOf(first).contains(second)
                && !containment.wholesOf(second).contains(first);
        return comparable
                ? rule(one.says(), other.says()).map(rule -> new Discrepancy(rule, first, second))
                : Optional.empty();
    }

    /** The same initiative and giver; or, where one names no initiative, the same giver and the same countries. */
    private boolean isOfTheSame(FundingFlow one, FundingFlow other) {
        boolean sameInitiative = one.initiatives().stream().anyMatch(other.initiatives()::contains);
        boolean notStated = one.initiatives().isEmpty() || other.initiatives().isEmpty();
        boolean sameGiver = Set.copyOf(one.providers()).equals(Set.copyOf(other.providers()));
        boolean sharedGiver = one.providers().stream().anyMatch(other.providers()::contains);
        if (sameInitiative) {
            return (sameGiver || sharedGiver) && mayBeTheSameCountries(one, other);
        }
        return notStated
                && sameGiver
                && sharedGiver
                && !countries(one).isEmpty()
                && countries(one).equals(countries(other));
    }

    /** They share a country, or do not say; one country and several are a part and its whole. */
    private boolean mayBeTheSameCountries(FundingFlow one, FundingFlow other) {
        Set<Ref> first = countries(one);
        Set<Ref> second = countries(other);
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return true;
        }
        boolean partAndWhole = (first.size() == 1 || second.size() == 1) && !isPerCountry(one) && !isPerCountry(other);
        return !Sets.intersection(first, second).isEmpty() && !partAndWhole;
    }

    private Set<Ref> countries(FundingFlow flow) {
        Collection<Ref> parts =
                flow.recipients().<Collection<Ref>>map(Split::parts).orElse(List.of());
        return kinship.area(parts);
    }

    private static boolean isCountedAlike(FundingFlow one, FundingFlow other) {
        boolean sameBasis =
                one.basis() == other.basis() || one.basis() == Basis.NOT_STATED || other.basis() == Basis.NOT_STATED;
        return sameBasis
                && one.sectors().equals(other.sectors())
                && one.classifications().equals(other.classifications())
                && one.per().contains(Per.BENEFICIARY) == other.per().contains(Per.BENEFICIARY)
                && stated(one).currency().equals(stated(other).currency())
                && stated(one).priceBasis().equals(stated(other).priceBasis());
    }

    private static Amount.Stated stated(FundingFlow flow) {
        return (Amount.Stated) flow.amount();
    }

    /** The same time; or one party's report on the time that another told of. */
    private static boolean isOfTheSameTime(Statement<FundingFlow> one, Statement<FundingFlow> other) {
        boolean otherParty = !one.saidBy().equals(other.saidBy());
        return Times.mayCoincide(one.says().period(), other.says().period())
                || (otherParty && Times.follow(one.says().period(), other.says().period()));
    }

    private Optional<Rule> rule(FundingFlow one, FundingFlow other) {
        Quantity first = one.quantity().orElseThrow();
        Quantity second = other.quantity().orElseThrow();
        if (isOfEachOfSeveral(one) != isOfEachOfSeveral(other)) {
            boolean addsUp = isOfEachOfSeveral(one) ? addsUp(one, other) : addsUp(other, one);
            return addsUp ? Optional.empty() : Optional.of(Rule.FLOW_SCOPE);
        }
        if (!first.number().equals(second.number())) {
            return Optional.of(Rule.FLOW_AMOUNT);
        }
        return first.bound() == second.bound() ? Optional.empty() : Optional.of(Rule.QUALIFIER);
    }

    private static boolean isPerCountry(FundingFlow flow) {
        return flow.per().contains(Per.COUNTRY);
    }

    private boolean isOfEachOfSeveral(FundingFlow flow) {
        return isPerCountry(flow) && countries(flow).size() > 1;
    }

    /** Whether what each country gets makes the sum of all, or is what the one country of the other flow gets. */
    private boolean addsUp(FundingFlow each, FundingFlow sum) {
        int countries = countries(sum).size() == 1 ? 1 : countries(each).size();
        Estimate all = each.quantity()
                .flatMap(Quantity::estimateAsPrinted)
                .orElseThrow()
                .times(BigDecimal.valueOf(countries));
        return all.interval().meets(sum.quantity().orElseThrow().intervalAsPrinted());
    }
}
