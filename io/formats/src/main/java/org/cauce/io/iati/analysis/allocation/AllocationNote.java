package org.cauce.io.iati.analysis.allocation;

/**
 * What the policy met and did.
 *
 * @param kind what it met
 * @param dimension in which dimension
 * @param detail the number or code that matters, such as the sum of the percentages; may be blank
 */
public record AllocationNote(Kind kind, Dimension dimension, String detail) {
    /** What the policy met. */
    public enum Kind {
        /** Nothing is said in this dimension: all is unallocated. */
        NOT_CLASSIFIED,
        /** Something is said, but in other vocabularies only: that is unallocated. */
        OTHER_VOCABULARY,
        /** Items have no code; they are left out. */
        NO_CODE,
        /** The same code stands there several times; its percentages were added up. */
        REPEATED_CODE,
        /** Some of several items have no percentage. */
        MISSING_PERCENTAGE,
        /** A percentage is negative: all is unallocated. */
        NEGATIVE_PERCENTAGE,
        /** The percentages sum to less than 100: the rest is unallocated. */
        BELOW_100,
        /** The percentages sum to more than 100: all is unallocated. */
        ABOVE_100,
        /**
         * The percentages of the publisher's own vocabulary sum to more than 101, and may be a tree: all is
         * unallocated.
         */
        OWN_VOCABULARY_ABOVE_100,
        /** The percentages were scaled to 100. */
        NORMALISED,
        /** No percentage is above 0: all is unallocated. */
        NO_BASIS,
        /** All items have the same share, whatever was published. */
        EQUAL_SHARES,
        /** Regions were left out because the countries have 100 percent already. */
        REGION_SUPPRESSED,
        /** The transaction has several items of its own, where the standard allows one. */
        SEVERAL_ON_TRANSACTION,
        /** Transactions and activity, or some transactions and not others, say it: the standard wants one level. */
        MIXED_LEVEL,
        /** The shares were derived from transactions; the detail says from which. */
        DERIVED,
        /** The shares could not be derived; the detail says why. */
        NOT_DERIVED
    }

    /** {@return kind, dimension and detail} */
    @Override
    public String toString() {
        return kind + " (" + dimension + (detail.isEmpty() ? ")" : "): " + detail);
    }
}
