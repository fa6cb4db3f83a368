package org.cauce.indicators.outcome;

import java.math.BigDecimal;
import java.time.Period;
import java.util.Optional;
import org.cauce.indicators.concentration.ResolvedAmount;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.initiative.Benefit;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.time.Length;
import org.cauce.model.time.TimePeriod;

/**
 * What the stipends of a programme cost at most: every beneficiary for the longest time allowed.
 *
 * <p>Where a benefit may be paid for up to eight months, fewer are allowed too: the maximum is a limit, not a forecast.
 *
 * <p>Source: arithmetic on the terms of the programme.
 *
 * @param payments how many payments one beneficiary gets at most
 * @param maximum the cost of all payments to all beneficiaries, in the currency of the stipend
 */
public record StipendCost(int payments, Estimate maximum) {

    /**
     * {@return what a benefit costs at most, {@code beneficiaries × amount × payments}}
     *
     * @param catalogue where the flows are that its amount may refer to
     * @param benefit a benefit in money that is given at intervals, for a limited time
     * @param beneficiaries how many get it
     * @throws IllegalArgumentException if it is not in money, or if it is not stated how often it is given or for how
     *     long, in whole months or years
     */
    public static StipendCost of(Catalogue catalogue, Benefit benefit, Estimate beneficiaries) {
        Estimate amount = benefit.amount()
                .flatMap(stated -> ResolvedAmount.of(catalogue, stated))
                .map(ResolvedAmount::bounds)
                .orElseThrow(() -> new IllegalArgumentException("A benefit of type " + benefit.type()
                        + " has no amount; expected a benefit in money whose amount is stated"));
        int payments = payments(benefit);
        Estimate each = amount.times(BigDecimal.valueOf(payments));
        return new StipendCost(payments, each.times(beneficiaries, each.unit()));
    }

    private static int payments(Benefit benefit) {
        int every = months(benefit.every(), "how often the benefit is given", "every");
        int upTo = months(benefit.upTo(), "for how long the benefit is given", "upTo");
        return upTo / every;
    }

    private static int months(Optional<TimePeriod> period, String what, String attribute) {
        return period.filter(Length.class::isInstance)
                .map(Length.class::cast)
                .filter(length -> length.time().isZero())
                .map(Length::period)
                .filter(length -> length.equals(Period.of(length.getYears(), length.getMonths(), 0)))
                .map(length -> Math.toIntExact(length.toTotalMonths()))
                .filter(months -> months > 0)
                .orElseThrow(() -> new IllegalArgumentException(
                        "It is not stated " + what + "; expected whole months or years, such as P1M: state your"
                                + " assumption by setting " + attribute));
    }

    /**
     * {@return whether a budget holds even at the upper ends of all bounds; false if there is no upper end}
     *
     * @param budget a sum in the same currency
     * @throws IllegalArgumentException if the currencies differ
     */
    public boolean isWithin(Estimate budget) {
        return left(budget).interval().low().filter(low -> low.signum() >= 0).isPresent();
    }

    /**
     * {@return what a budget leaves after the maximum, {@code budget − maximum}; negative where it is too small}
     *
     * @param budget a sum in the same currency
     * @throws IllegalArgumentException if the currencies differ
     */
    public Estimate left(Estimate budget) {
        return budget.minus(maximum);
    }
}
