package org.cauce.model.flow;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
import org.cauce.model.internal.Require;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.time.TimePeriod;
import org.immutables.value.Value;

/**
 * Which flows are wanted. What is empty does not restrict; the rest holds together.
 *
 * <p>Readers take it before they build anything: asking for three recipients out of a gigabyte costs little more than
 * finding their rows.
 */
@Value.Immutable
public abstract class FlowFilter implements WithFlowFilter {
    /** All flows. */
    public static final FlowFilter ALL = builder().build();

    FlowFilter() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return who provides: countries, organisations or aggregates; empty for all} */
    public abstract ImmutableSet<Ref> providers();

    /** {@return who receives: countries or groupings, each for itself and not for its members; empty for all} */
    public abstract ImmutableSet<Ref> recipients();

    /** {@return the first calendar or fiscal year, by the year that names it; empty for any} */
    public abstract OptionalInt firstYear();

    /** {@return the last calendar or fiscal year, by the year that names it; empty for any} */
    public abstract OptionalInt lastYear();

    /** {@return the stages; empty for all} */
    public abstract ImmutableSet<Stage> stages();

    /** {@return the bases; empty for all} */
    public abstract ImmutableSet<Basis> bases();

    /** {@return whether it lets all flows pass} */
    public boolean isAll() {
        return equals(ALL);
    }

    /** {@return whether years are asked for} */
    public boolean asksYears() {
        return firstYear().isPresent() || lastYear().isPresent();
    }

    /**
     * {@return whether a provider is wanted}
     *
     * @param provider the provider
     */
    public boolean wantsProvider(Ref provider) {
        return providers().isEmpty() || providers().contains(provider);
    }

    /**
     * {@return whether a recipient is wanted}
     *
     * @param recipient the country or grouping
     */
    public boolean wantsRecipient(Ref recipient) {
        return recipients().isEmpty() || recipients().contains(recipient);
    }

    /**
     * {@return whether a year is wanted}
     *
     * @param year the year that names the period
     */
    public boolean wantsYear(int year) {
        return year >= firstYear().orElse(Integer.MIN_VALUE)
                && year <= lastYear().orElse(Integer.MAX_VALUE);
    }

    /**
     * {@return whether a period is wanted, by the year that names it; one that no year names is not, where years are
     * asked for}
     *
     * @param period the period
     */
    public boolean wantsPeriod(TimePeriod period) {
        if (!asksYears()) {
            return true;
        }
        OptionalInt year = period.namingYear();
        return year.isPresent() && wantsYear(year.getAsInt());
    }

    /**
     * {@return whether a measure is wanted}
     *
     * @param stage how far the money has come
     * @param basis on what basis it counts
     */
    public boolean wants(Stage stage, Basis basis) {
        return (stages().isEmpty() || stages().contains(stage)) && (bases().isEmpty() || bases().contains(basis));
    }

    /**
     * {@return whether a flow is wanted; one that does not say who, to whom or when is not, where that is asked}
     *
     * @param flow the flow
     */
    public boolean accepts(FundingFlow flow) {
        return wants(flow.stage(), flow.basis())
                && (providers().isEmpty() || flow.providers().stream().anyMatch(providers()::contains))
                && (recipients().isEmpty()
                        || flow.recipients()
                                .filter(split -> split.parts().stream().anyMatch(recipients()::contains))
                                .isPresent())
                && wantsPeriod(flow.period());
    }

    @Value.Check
    void check() {
        Ref.require("providers of a filter", providers(), Kind.COUNTRY, Kind.ORGANISATION, Kind.AGGREGATE);
        Ref.require("recipients of a filter", recipients(), Kind.COUNTRY, Kind.GROUPING);
        Require.inOrder(firstYear(), lastYear());
    }

    /** Builds filters; what is not set does not restrict. */
    public static final class Builder extends ImmutableFlowFilter.Builder {
        Builder() {}
    }
}
