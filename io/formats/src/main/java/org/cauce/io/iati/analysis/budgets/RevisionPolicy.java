package org.cauce.io.iati.analysis.budgets;

/** Which budgets count where original and revised ones stand side by side. */
public enum RevisionPolicy {
    /**
     * A revised budget counts, and an original one unless revised ones cover every day of its period. What they cover
     * in part counts whole and is reported.
     */
    REVISED_REPLACES_ORIGINAL,
    /** Original budgets alone count. */
    ORIGINAL_ONLY,
    /** Revised budgets alone count. */
    REVISED_ONLY,
    /** All count, as published; what revised budgets cover then counts twice, and is reported. */
    ALL_AS_PUBLISHED
}
