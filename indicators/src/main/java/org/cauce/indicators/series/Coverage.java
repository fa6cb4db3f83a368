package org.cauce.indicators.series;

import java.math.BigDecimal;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Unit;

/**
 * How much is there of what is needed: funded against required, complete against planned.
 *
 * <p>Source: as in the appeals of the United Nations, funding by requirement.
 */
public final class Coverage {
    private Coverage() {}

    /**
     * {@return the coverage, {@code funded / required × 100}, in percent; above 100 where more was given than asked
     * for}
     *
     * @param funded what is funded, 0 or more
     * @param required what is required, in the same unit, above 0
     * @throws IllegalArgumentException if the units differ, the required is not above 0, or the funded is below 0
     */
    public static Estimate percent(Estimate funded, Estimate required) {
        if (required.nominal().signum() <= 0) {
            throw new IllegalArgumentException(
                    "Nothing covers a requirement of " + required + "; expected more than 0: leave it out");
        }
        if (funded.nominal().signum() < 0) {
            throw new IllegalArgumentException("A funding of " + funded
                    + " covers nothing; expected 0 or more: keep repayments apart from what was given");
        }
        return Share.of(funded, required);
    }

    /**
     * {@return what is missing, {@code required − funded}, in the unit of both; negative where more was given than
     * asked for}
     *
     * @param funded what is funded
     * @param required what is required, in the same unit
     * @throws IllegalArgumentException if the units differ
     */
    public static Estimate gap(Estimate funded, Estimate required) {
        return required.minus(funded);
    }

    /**
     * {@return the completion rate, {@code complete / all × 100}, in percent, from 0 to 100: 3 of 39 projects are 7.7
     * %}
     *
     * @param complete how many are complete
     * @param all how many there are, 1 or more
     * @throws IllegalArgumentException if there are none, or more are complete than there are
     */
    public static Estimate completion(long complete, long all) {
        if (all < 1 || complete < 0 || complete > all) {
            throw new IllegalArgumentException("Complete are " + complete + " of " + all
                    + "; expected 0 to all of at least 1: exchange the two, or count again");
        }
        return Share.of(
                Estimate.exact(BigDecimal.valueOf(complete), Unit.COUNT),
                Estimate.exact(BigDecimal.valueOf(all), Unit.COUNT));
    }
}
