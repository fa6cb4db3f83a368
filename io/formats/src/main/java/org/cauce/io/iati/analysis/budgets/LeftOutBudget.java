package org.cauce.io.iati.analysis.budgets;

import com.google.common.collect.ImmutableList;

/**
 * A budget that does not count, and why.
 *
 * @param budget the budget
 * @param reason why
 * @param replacedBy the revised budgets that stand for it; none if the policy left out its type
 * @param <T> budgets or planned disbursements
 */
public record LeftOutBudget<T>(T budget, Reason reason, ImmutableList<T> replacedBy) {
    /** Why a budget does not count. */
    public enum Reason {
        /** Revised budgets cover its period. */
        REPLACED,
        /** The policy does not count its type. */
        TYPE_NOT_COUNTED
    }
}
