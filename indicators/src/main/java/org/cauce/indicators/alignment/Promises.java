package org.cauce.indicators.alignment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.annotations.Beta;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.EnumText;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.flow.Condition;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/**
 * What a donor promised, set aside and gave, and what never came. Nothing here is added up: kinds of money, territories
 * and periods differ, and what is disbursed was announced before.
 *
 * @param donor the donor
 * @param flows the flows at each step, the largest amount first; those without an amount last
 */
@Beta
public record Promises(Country donor, ImmutableListMultimap<Step, Statement<FundingFlow>> flows) {

    /** How far money has come, in the four steps of a promise. */
    public enum Step {
        /** Envisaged, offered, announced or pledged. */
        ANNOUNCED,
        /** Appropriated, allocated, budgeted or committed. */
        COMMITTED,
        /** Contributed, disbursed or spent. */
        DISBURSED,
        /** Promised, and by a source's word never came. */
        NOT_MATERIALISED;

        /**
         * {@return the value with this text, such as {@code not-materialised}}
         *
         * @param text the text form
         * @throws IllegalArgumentException if there is none; the message lists all
         */
        @JsonCreator
        public static Step parse(String text) {
            return EnumText.parse(Step.class, text);
        }

        /** {@return the text form: lower case, words joined by hyphens} */
        @JsonValue
        @Override
        public String toString() {
            return EnumText.of(this);
        }

        /**
         * {@return the step of a flow; empty for what is only needed: nobody promised it}
         *
         * @param flow the flow
         */
        public static Optional<Step> of(FundingFlow flow) {
            if (flow.is(Condition.NOT_MATERIALISED)) {
                return Optional.of(NOT_MATERIALISED);
            }
            return switch (flow.stage()) {
                case REQUIRED -> Optional.empty();
                case ENVISAGED, OFFERED, ANNOUNCED, PLEDGED -> Optional.of(ANNOUNCED);
                case APPROPRIATED, ALLOCATED, BUDGETED, COMMITTED -> Optional.of(COMMITTED);
                case CONTRIBUTED, DISBURSED, SPENT -> Optional.of(DISBURSED);
            };
        }
    }

    static Promises of(Catalogue catalogue, Country donor, ImmutableList<Country> recipients) {
        Stream<Statement<FundingFlow>> given =
                catalogue.flows().provider(donor).stream().filter(flow -> concerns(catalogue, flow.says(), recipients));
        ImmutableListMultimap.Builder<Step, Statement<FundingFlow>> flows = ImmutableListMultimap.builder();
        flows.orderKeysBy(Comparator.naturalOrder());
        flows.orderValuesBy(Comparator.comparing(Promises::amount, Comparators.emptiesFirst(Comparator.naturalOrder()))
                .reversed());
        given.forEach(flow -> Step.of(flow.says()).ifPresent(step -> flows.put(step, flow)));
        return new Promises(donor, flows.build());
    }

    /** For a recipient, for a region or plan with one in it, or for nobody named; not for others only. */
    private static boolean concerns(Catalogue catalogue, FundingFlow flow, ImmutableList<Country> recipients) {
        return flow.recipients().isEmpty()
                || recipients.stream()
                        .anyMatch(country -> flow.recipients().orElseThrow().parts().stream()
                                .anyMatch(area -> Reach.touches(catalogue, area, country)));
    }

    private static Optional<BigDecimal> amount(Statement<FundingFlow> flow) {
        return flow.says().quantity().flatMap(Quantity::number);
    }

    /**
     * {@return the flows of a step, the largest first}
     *
     * @param step the step
     */
    public ImmutableList<Statement<FundingFlow>> at(Step step) {
        return flows.get(step);
    }

    /**
     * {@return the same, of one initiative only}
     *
     * @param initiative the initiative
     */
    public Promises of(Ref initiative) {
        ImmutableListMultimap.Builder<Step, Statement<FundingFlow>> kept = ImmutableListMultimap.builder();
        flows.forEach((step, flow) -> {
            if (flow.says().initiatives().contains(initiative)) {
                kept.put(step, flow);
            }
        });
        return new Promises(donor, kept.build());
    }
}
