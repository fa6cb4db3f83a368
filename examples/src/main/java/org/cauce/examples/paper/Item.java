package org.cauce.examples.paper;

import java.util.Optional;
import org.cauce.model.indicator.Observation;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/**
 * What stands in a cell: a text to show, and the record that says it.
 *
 * @param shown the text, mostly as printed
 * @param name what the item is, where a cell holds several, such as a trading partner; empty if the cell says it
 * @param ref the reference to the record
 * @param record the record
 * @param computed the number, if it was computed here from the record; empty if the record states it
 */
record Item(String shown, Optional<String> name, Ref ref, Statement<?> record, Optional<Estimate> computed) {
    static Item of(String shown, Ref ref, Statement<?> record) {
        return new Item(shown, Optional.empty(), ref, record, Optional.empty());
    }

    Item named(String text) {
        return new Item(shown, Optional.of(text), ref, record, computed);
    }

    static Item computed(String shown, Ref ref, Statement<?> record, Estimate number) {
        return new Item(shown, Optional.empty(), ref, record, Optional.of(number));
    }

    /** The year of an observation that stands in a table of another year, as printed, such as {@code *2017}. */
    Optional<String> exceptionYear() {
        return record.says() instanceof Observation observation
                        && observation.tableYear().isPresent()
                ? Optional.of(
                        observation.when().printed().orElse(observation.period().toString()))
                : Optional.empty();
    }
}
