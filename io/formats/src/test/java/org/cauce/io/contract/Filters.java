package org.cauce.io.contract;

import java.util.LinkedHashSet;
import java.util.Set;
import org.cauce.io.ReadOptions;
import org.cauce.model.flow.FlowFilter;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.indicator.Observation;
import org.cauce.model.indicator.ObservationFilter;

/**
 * Which records are wanted, flows or observations.
 *
 * @param flows which flows
 * @param observations which observations
 */
record Filters(FlowFilter flows, ObservationFilter observations) {
    private static final int FIRST_YEAR = 1960;
    private static final int LAST_YEAR = 2030;

    /** {@return those that want what one of the records is about, or the years from or to one} */
    static Set<Filters> of(Reading reading) {
        Set<Filters> all = new LinkedHashSet<>();
        for (Object one : reading.says()) {
            FlowFilter.Builder flows = FlowFilter.builder();
            ObservationFilter.Builder observations = ObservationFilter.builder();
            if (one instanceof FundingFlow flow) {
                flow.recipients().ifPresent(split -> flows.addAllRecipients(split.parts()));
                flows.addAllProviders(flow.providers()).addStages(flow.stage());
            } else if (one instanceof Observation observation) {
                observations.addSubjects(observation.subject());
            }
            all.add(new Filters(flows.build(), observations.build()));
        }
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            all.add(new Filters(
                    FlowFilter.builder().firstYear(year).build(),
                    ObservationFilter.builder().firstYear(year).build()));
            all.add(new Filters(
                    FlowFilter.builder().lastYear(year).build(),
                    ObservationFilter.builder().lastYear(year).build()));
        }
        return all;
    }

    /** {@return the usual options with these filters} */
    ReadOptions options() {
        return ReadOptions.STANDARD.withFlows(flows).withObservations(observations);
    }

    /** {@return whether what a record says is wanted; what is neither flow nor observation is in any case} */
    boolean accept(Object says) {
        return says instanceof FundingFlow flow
                ? flows.accepts(flow)
                : !(says instanceof Observation observation) || accept(observation);
    }

    private boolean accept(Observation observation) {
        return observation.subjects().stream().anyMatch(observations::wantsSubject)
                && observations.wantsPeriod(observation.period());
    }

    /**
     * {@return how many were counted as not wanted: as passed over, or as flows that were left out of rows that were
     * kept, since a measure that is not wanted is not looked at}
     */
    static long notWanted(Reading some, Reading all) {
        long passedOver = some.report().counts().entrySet().stream()
                .filter(count -> count.getKey().startsWith("passed-over"))
                .mapToLong(count -> count.getValue().kept())
                .sum();
        boolean sameRows = some.report().of("rows").equals(all.report().of("rows"));
        return passedOver
                + (sameRows
                        ? all.report().of("flows").kept()
                                - some.report().of("flows").kept()
                        : 0);
    }
}
