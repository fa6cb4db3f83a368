package org.cauce.model.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.model.code.Code;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.Condition;
import org.cauce.model.flow.FlowTotal;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Stage;
import org.cauce.model.flow.UnlikeFlowsException;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;

/**
 * Flows of a catalogue.
 *
 * <p>A partner of whom a source says that they pledged nothing is a flow as well, with {@link Amount.None} as its
 * amount: it is found by {@link #provider} and {@link #stage} and counted by {@link #count()}, but is no part of a
 * {@link #total()}. Where a source says nothing, there is no flow.
 */
public final class Flows extends Selection<FundingFlow, Flows> {
    Flows(Catalogue catalogue, Stream<Statement<FundingFlow>> records) {
        super(catalogue, records);
    }

    @Override
    Flows narrowed(Stream<Statement<FundingFlow>> kept) {
        return new Flows(catalogue(), kept);
    }

    /**
     * {@return those that name this country as recipient, alone or among others; those that name only a grouping are
     * found by {@link #reaching}}
     *
     * @param country the country
     */
    public Flows to(Country country) {
        return where(flow -> flow.reaches(country));
    }

    /**
     * {@return those for this country alone}
     *
     * @param country the country
     */
    public Flows onlyTo(Country country) {
        return where(flow -> flow.recipients()
                .flatMap(split -> split.whole())
                .filter(country.ref()::equals)
                .isPresent());
    }

    /**
     * {@return those that name this country, or a grouping that lists it as a member}
     *
     * @param country the country
     */
    public Flows reaching(Country country) {
        return where(flow -> flow.recipients().stream()
                .flatMap(split -> split.parts().stream())
                .anyMatch(area -> catalogue().includes(area, country)));
    }

    /**
     * {@return those that this country, its government or its public agencies give, alone or with others}
     *
     * @param country the country
     */
    public Flows provider(Country country) {
        return where(
                flow -> flow.providers().stream().anyMatch(party -> catalogue().isPartOf(party, country)));
    }

    /**
     * {@return those that this party gives, alone or with others}
     *
     * @param party the country, organisation or aggregate
     */
    public Flows provider(Ref party) {
        return where(flow -> flow.providers().contains(party));
    }

    /**
     * {@return those at one of these stages}
     *
     * @param stages the stages, any of which will do
     */
    public Flows stage(Stage... stages) {
        return where(flow -> List.of(stages).contains(flow.stage()));
    }

    /**
     * {@return those on this basis}
     *
     * @param basis the basis
     */
    public Flows basis(Basis basis) {
        return where(flow -> flow.basis() == basis);
    }

    /**
     * {@return those with this condition}
     *
     * @param condition the condition
     */
    public Flows condition(Condition condition) {
        return where(flow -> flow.is(condition));
    }

    /**
     * {@return those that pay for this initiative}
     *
     * @param initiative the initiative
     */
    public Flows initiative(Ref initiative) {
        return where(flow -> flow.initiatives().contains(initiative));
    }

    /**
     * {@return those for this sector, wholly or in part}
     *
     * @param sector the sector
     */
    public Flows sector(Code sector) {
        return where(flow ->
                flow.sectors().map(split -> split.parts().contains(sector)).orElse(false));
    }

    /**
     * {@return those whose period lies within this one}
     *
     * @param period the period
     */
    public Flows within(TimePeriod period) {
        return where(flow -> period.contains(flow.period()));
    }

    /**
     * {@return their sum; empty if there is none whose amount is stated}
     *
     * <p>Flows without a stated amount, those of which it is stated that there is none among them, are left out:
     * compare {@link FlowTotal#flows()} with {@link #count()}.
     *
     * @throws IllegalArgumentException if they may not be added: stages, bases, currencies or price bases differ, one
     *     is part of another, says the same as another or does not fit together with it, or one is stated per country
     *     or beneficiary
     */
    public Optional<FlowTotal> total() {
        Flows stated = where(flow -> flow.money().isPresent());
        stated.requireApart();
        return stated.says().collect(FlowTotal.summing());
    }

    private void requireApart() {
        Overlaps overlaps = new Overlaps(catalogue().flows());
        Set<Ref> flows = stream().map(flow -> Kind.FLOW.ref(flow.id())).collect(Collectors.toSet());
        Map<String, String> told = new HashMap<>();
        for (Statement<FundingFlow> flow : this) {
            overlaps.wholeOf(Kind.FLOW.ref(flow.id()), flows)
                    .ifPresent(whole -> refuse("Flows overlap: " + flow.id() + " is part of " + whole.id()));
            flow.sameAs().stream()
                    .filter(flows::contains)
                    .forEach(same -> refuse("Flows are the same: " + flow.id() + " says what " + same.id() + " says"));
            flow.conflictGroup()
                    .map(group -> told.putIfAbsent(group, flow.id()))
                    .ifPresent(
                            other -> refuse("Flows conflict: " + flow.id() + " does not fit together with " + other));
        }
    }

    private static void refuse(String reason) {
        throw new UnlikeFlowsException(reason + "; the same money would count twice: leave one of them out");
    }
}
