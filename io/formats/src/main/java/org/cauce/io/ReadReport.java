package org.cauce.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * What a reader has seen: its files in order, and how many records of each kind it kept and refused.
 *
 * <p>A record is refused if a problem of its own is an error. What was kept is in the value only if there is a value.
 *
 * @param files the names of the files that were opened, in the order read
 * @param counts the counts by kind of record, as the format calls it, such as {@code flows} or {@code iati-activity};
 *     in the order in which the kinds were first met
 */
public record ReadReport(ImmutableList<String> files, ImmutableMap<String, Count> counts) {

    /**
     * {@return the counts of this kind; zero if none was seen}
     *
     * @param kind the kind of record, as the format calls it
     */
    public Count of(String kind) {
        return counts.getOrDefault(kind, Count.NONE);
    }

    /** {@return the counts of all kinds together} */
    public Count total() {
        return counts.values().stream().reduce(Count.NONE, Count::plus);
    }

    /** {@return the counts in one line, such as "3 records in 1 file: 2 kept, 1 refused"} */
    @Override
    public String toString() {
        Count total = total();
        return total.seen() + (total.seen() == 1 ? " record in " : " records in ") + files.size()
                + (files.size() == 1 ? " file: " : " files: ") + total.kept() + " kept, " + total.refused()
                + " refused";
    }

    /**
     * How many records were seen, and what became of them.
     *
     * @param seen those that were begun
     * @param kept those without an error
     * @param refused those with one
     */
    public record Count(long seen, long kept, long refused) {
        /** No records. */
        public static final Count NONE = new Count(0, 0, 0);

        /**
         * Checks that they add up.
         *
         * @param seen those that were begun
         * @param kept those without an error
         * @param refused those with one
         * @throws IllegalArgumentException if kept and refused are not seen, or one is negative
         */
        public Count {
            if (kept < 0 || refused < 0 || seen != kept + refused) {
                throw new IllegalArgumentException(
                        "Records do not add up: " + seen + " seen, " + kept + " kept, " + refused + " refused");
            }
        }

        /**
         * {@return these and the others}
         *
         * @param other the others
         */
        public Count plus(Count other) {
            return new Count(seen + other.seen, kept + other.kept, refused + other.refused);
        }
    }
}
