package org.cauce.examples.paper;

import java.util.Optional;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.indicator.Observation;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.Timing;

/**
 * What stands in a cell: a text to show, and the record that says it.
 *
 * @param shown the text, mostly as printed
 * @param name what the item is, where a cell holds several, such as a trading partner; empty if the cell says it
 * @param ref the reference to the record
 * @param record the record
 * @param computed the number, if it was computed here from the record; empty if the record states it
 * @param when of when it is; empty if it is of no time
 */
record Item(
        String shown,
        Optional<String> name,
        Ref ref,
        Statement<?> record,
        Optional<Estimate> computed,
        Optional<Timing> when) {
    static Item of(String shown, Ref ref, Statement<?> record) {
        return new Item(shown, Optional.empty(), ref, record, Optional.empty(), when(record.says()));
    }

    Item named(String text) {
        return new Item(shown, Optional.of(text), ref, record, computed, when);
    }

    /** Returns the same, as a number that is computed from the record. */
    Item computed(Estimate number) {
        return new Item(shown, name, ref, record, Optional.of(number), when);
    }

    /** Returns the same, of another time than the record. */
    Item when(Timing other) {
        return new Item(shown, name, ref, record, computed, Optional.of(other));
    }

    private static Optional<Timing> when(Object says) {
        return says instanceof FundingFlow flow
                ? flow.when()
                : says instanceof Observation observation ? Optional.of(observation.when()) : Optional.empty();
    }

    /** Returns the observation; empty if the record is something else. */
    Optional<Observation> observation() {
        return record.says() instanceof Observation observation ? Optional.of(observation) : Optional.empty();
    }

    /** Returns the number that the record states; empty if it states none. */
    Optional<Quantity> quantity() {
        return record.says() instanceof FundingFlow flow
                ? flow.quantity()
                : observation().flatMap(Observation::quantity);
    }

    /** Returns the year of an observation that stands in a table of another year, as printed: {@code *2017}. */
    Optional<String> exceptionYear() {
        return observation()
                .filter(observation -> observation.tableYear().isPresent())
                .map(observation ->
                        observation.when().printed().orElse(observation.period().toString()));
    }
}
