package org.cauce.io.iati.analysis.budgets;

import java.util.Optional;

/**
 * What was met when budgets were selected.
 *
 * @param kind what
 * @param budget the budget it is about
 * @param other the other budget, if it is about two
 * @param <T> budgets or planned disbursements
 */
public record BudgetNote<T>(Kind kind, T budget, Optional<T> other) {
    /** What was met. */
    public enum Kind {
        /** Revised budgets cover the original in part: both count whole. */
        PARTIAL_OVERLAP,
        /** Revised budgets cover the original whole, but the policy counts both. */
        COUNTED_TWICE,
        /** There is no original for this revised budget, which is legal. */
        REVISED_WITHOUT_ORIGINAL,
        /** Two budgets of the same type share days: both count. */
        OVERLAP_WITHIN_TYPE,
        /** First or last day is missing: it replaces nothing and is not replaced. */
        NO_PERIOD,
        /** The period ends before it starts: it replaces nothing and is not replaced. */
        INVERTED_PERIOD,
        /** The period is longer than a year, which the standard does not allow for budgets. */
        LONGER_THAN_A_YEAR,
        /** The type is neither original nor revised: it counts as original. */
        UNKNOWN_TYPE
    }
}
