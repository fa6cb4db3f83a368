package org.cauce.indicators.outcome;

import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Unit;

/**
 * What a programme spends, or has to spend, on each beneficiary.
 *
 * <p>Source: arithmetic, as evaluations print it.
 */
public final class UnitCost {
    private UnitCost() {}

    /**
     * {@return the cost per beneficiary, {@code budget / beneficiaries}, in a unit such as {@code USD-per-beneficiary}}
     *
     * <p>A budget is not what was spent: from a budget it is what there is to spend on each.
     *
     * @param budget a sum of money
     * @param beneficiaries how many, above 0
     * @throws IllegalArgumentException if the budget is not in a currency, or the beneficiaries are not above 0
     */
    public static Estimate perBeneficiary(Estimate budget, Estimate beneficiaries) {
        if (!budget.unit().isMoney()) {
            throw new IllegalArgumentException("A budget is in " + budget.unit()
                    + "; expected a currency such as USD: give the sum, not a sum per something");
        }
        if (beneficiaries.nominal().signum() <= 0) {
            throw new IllegalArgumentException("No cost per beneficiary for " + beneficiaries
                    + "; expected more than 0: wait until there are some");
        }
        return budget.dividedBy(beneficiaries, Unit.of(budget.unit() + "-per-beneficiary"));
    }
}
