package org.cauce.model.flow;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.code.Code;
import org.cauce.model.internal.Require;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Money;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;
import org.immutables.value.Value;

/**
 * A sum of money on its way from providers to receivers.
 *
 * <p>Three axes tell what it is, and none is left to the others: the {@linkplain Stage stage} on the way from need to
 * payment, the {@linkplain Basis basis} on which the amount counts, and the {@linkplain Condition conditions} that
 * befell it. Flows that differ in stage, basis, currency or price basis are not added: {@link FlowTotal} refuses.
 */
@Value.Immutable
@CauceJson
public abstract class FundingFlow implements WithFundingFlow, Referring {
    FundingFlow() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FundingFlow fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return who gives; several if they give together and the source does not split the sum; empty if not stated} */
    public abstract ImmutableList<Ref> providers();

    /** {@return who receives, as an organisation or aggregate; empty if not stated} */
    public abstract ImmutableList<Ref> receivers();

    /**
     * {@return the countries or groupings that it is for, as a whole, in shares, or unknown among several; empty if not
     * stated}
     */
    public abstract Optional<Split<Ref>> recipients();

    /** {@return the sectors that it is for; empty if not stated} */
    public abstract Optional<Split<Code>> sectors();

    /** {@return the initiatives that it pays for, the main one first; empty if none is named} */
    public abstract ImmutableList<Ref> initiatives();

    /** {@return the fund or organisation that it goes through; empty if it goes directly, or that is not stated} */
    public abstract Optional<Ref> channel();

    /** {@return the channel in the words of the source, where it is no record; empty if the reference says it} */
    public abstract Optional<String> channelPrinted();

    /** {@return how far it has come} */
    public abstract Stage stage();

    /**
     * {@return the word of the source for the stage, such as "contemplated" for an envisaged sum; empty if it is the
     * usual one}
     */
    public abstract Optional<String> wordedAs();

    /** {@return on what basis it counts} */
    @Value.Default
    public Basis basis() {
        return Basis.NOT_STATED;
    }

    /** {@return what befell it, or hangs on it; empty if the source tells of nothing} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Condition> conditions();

    /** {@return what it hangs on, in words; empty if on nothing, or that is not stated} */
    public abstract Optional<String> conditionText();

    /** {@return when, or for which period; empty if not stated} */
    public abstract Optional<Timing> when();

    /** {@return how much, in plain units; negative for a repayment counted against net flows} */
    public abstract Amount amount();

    /** {@return the same sum in constant prices, where the source gives both; empty if it gives one} */
    public abstract Optional<Money> deflated();

    /** {@return of what the amount is stated; empty if it is the total} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Per> per();

    /** {@return further codes, such as the DAC measure, aid type or finance type; empty if none is known} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Code> classifications();

    /**
     * {@return the rank of the provider among those of the recipient, 1 for the one that gives most; empty if the
     * source gives none}
     */
    public abstract OptionalInt rank();

    /** {@return the flow that this one is part of: never add the two; empty if of none} */
    public abstract Optional<Ref> subsetOf();

    /**
     * {@return the flows that this one is the sum of: never add it to them; empty if it is no sum, or its parts are not
     * told}
     */
    public abstract ImmutableList<Ref> aggregateOf();

    @Override
    public Stream<Ref> references() {
        return Referring.in(
                providers(),
                receivers(),
                recipients(),
                sectors(),
                initiatives(),
                channel(),
                amount(),
                classifications(),
                subsetOf(),
                aggregateOf());
    }

    /** {@return the main initiative; empty if none is named} */
    public Optional<Ref> initiative() {
        return initiatives().stream().findFirst();
    }

    /** {@return the sum as money; empty unless the source states it} */
    public Optional<Money> money() {
        return amount() instanceof Amount.Stated stated ? Optional.of(stated.money()) : Optional.empty();
    }

    /** {@return the number with its bound; empty unless the source states it} */
    public Optional<Quantity> quantity() {
        return amount() instanceof Amount.Stated stated ? Optional.of(stated.quantity()) : Optional.empty();
    }

    /** {@return the period; undated where the source gives none} */
    public TimePeriod period() {
        return when().map(Timing::period).orElseGet(TimePeriod::undated);
    }

    /**
     * {@return whether it has this condition}
     *
     * @param condition the condition
     */
    public boolean is(Condition condition) {
        return conditions().contains(condition);
    }

    /**
     * {@return whether the country itself is named as a recipient, alone or among others; groupings do not count}
     *
     * @param country the country
     */
    public boolean reaches(Country country) {
        return recipients().map(split -> split.parts().contains(country.ref())).orElse(false);
    }

    @Value.Check
    void check() {
        rank().ifPresent(rank -> Require.atLeast(1, "rank of a flow", rank));
        Ref.require("providers of a flow", providers(), Kind.COUNTRY, Kind.ORGANISATION, Kind.AGGREGATE);
        Ref.require("receivers of a flow", receivers(), Kind.COUNTRY, Kind.ORGANISATION, Kind.AGGREGATE);
        recipients()
                .ifPresent(split -> Ref.require("recipients of a flow", split.parts(), Kind.COUNTRY, Kind.GROUPING));
        Ref.require("initiatives of a flow", initiatives(), Kind.INITIATIVE);
        channel()
                .ifPresent(ref ->
                        Ref.require("channel of a flow", ref, Kind.INITIATIVE, Kind.ORGANISATION, Kind.AGGREGATE));
        subsetOf().ifPresent(ref -> Ref.require("subsetOf of a flow", ref, Kind.FLOW));
        deflated().filter(money -> !money.priceBasis().isConstant()).ifPresent(money -> {
            throw new IllegalArgumentException("The deflated sum of a flow is " + money
                    + ": expected constant prices; current prices are those of its amount");
        });
        Ref.require("aggregateOf of a flow", aggregateOf(), Kind.FLOW);
    }

    /** Builds funding flows; {@code stage} and {@code amount} must be set. */
    public static final class Builder extends ImmutableFundingFlow.Builder {
        Builder() {}
    }
}
