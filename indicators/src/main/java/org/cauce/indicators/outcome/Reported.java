package org.cauce.indicators.outcome;

import java.util.Optional;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.indicator.Observation;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/**
 * A baseline, target or result as one source reports it.
 *
 * @param observation the observation, with its source, date and method
 * @param value its number; empty if the source has only words
 */
public record Reported(Statement<Observation> observation, Optional<Estimate> value) {
    static Reported of(Catalogue catalogue, Ref observation) {
        Statement<Observation> statement = catalogue.get(observation, Observation.class);
        return new Reported(statement, statement.says().quantity().flatMap(Quantity::estimateAsPrinted));
    }

    /** {@return the reference to the observation} */
    public Ref ref() {
        return Kind.OBSERVATION.ref(observation.id());
    }

    /** {@return whether its words make the number approximate or a limit} */
    public boolean isApproximate() {
        return !observation.says().quantity().filter(Quantity::isExact).isPresent();
    }
}
