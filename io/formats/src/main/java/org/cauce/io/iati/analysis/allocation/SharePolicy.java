package org.cauce.io.iati.analysis.allocation;

/**
 * What to make of the percentages of several sectors, or of countries and regions, where they are missing or do not sum
 * to 100.
 *
 * <p>The only item needs no percentage under any policy: it has 100. In the publisher's own vocabularies, 98 and 99,
 * percentages that sum to more than 101 are refused under every policy: there they are often a tree, in which a theme
 * holds others, and no scaling makes shares of them. Negative percentages are refused, too, but not looked at by
 * {@link #EQUAL}. What is refused is unallocated as a whole.
 */
public enum SharePolicy {
    /**
     * Percentages are taken as they are: an item without one has nothing, what is missing to 100 is unallocated, and
     * more than 100 is refused.
     */
    STRICT,
    /**
     * Percentages are scaled so that they sum to 100; an item without one has nothing, and if no item has one above 0,
     * all is unallocated.
     */
    NORMALISE,
    /** All items have the same share, whatever their percentages. */
    EQUAL
}
