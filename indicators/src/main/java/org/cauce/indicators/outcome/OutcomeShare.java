package org.cauce.indicators.outcome;

import java.math.BigDecimal;
import org.cauce.model.indicator.Observation;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.source.Statement;

/**
 * A share of participants that an observation reports.
 *
 * @param observation the observation, with its source and nature
 * @param share the share, in percent
 */
public record OutcomeShare(Statement<Observation> observation, Estimate share) {

    /** {@return the rest to 100 percent: the employed, where the share is of the unemployed} */
    public Estimate complement() {
        return Estimate.exact(BigDecimal.valueOf(100), share.unit()).minus(share);
    }
}
