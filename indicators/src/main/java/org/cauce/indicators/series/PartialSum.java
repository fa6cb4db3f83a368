package org.cauce.indicators.series;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cauce.indicators.internal.Decimals;

/**
 * A sum or mean over cells that are expected, some of which may be missing; it says how much it covers.
 *
 * <p>What is missing is unknown, never 0. Buckets such as "Central America, regional" are cells of their own: nothing
 * fills them into countries.
 *
 * <p>Source: practice of statistical offices, such as a minimal count in sums of the OECD's tables.
 *
 * @param <K> the cells, such as countries
 */
public final class PartialSum<K extends Comparable<? super K>> {
    private final ImmutableSortedMap<K, BigDecimal> present;
    private final ImmutableSortedSet<K> missing;

    private PartialSum(ImmutableSortedMap<K, BigDecimal> present, ImmutableSortedSet<K> missing) {
        this.present = present;
        this.missing = missing;
    }

    /**
     * {@return the sum over the expected cells}
     *
     * @param <K> the cells
     * @param known what is known by cell; cells that are not expected do not count
     * @param expected the cells that a whole sum has
     */
    public static <K extends Comparable<? super K>> PartialSum<K> of(Map<K, BigDecimal> known, Set<K> expected) {
        return new PartialSum<>(
                ImmutableSortedMap.copyOf(Maps.filterKeys(known, expected::contains)),
                ImmutableSortedSet.copyOf(Comparator.naturalOrder(), Sets.difference(expected, known.keySet())));
    }

    /**
     * {@return the exact sum of what is known; empty if fewer cells are known than asked for}
     *
     * @param least how many cells must be known, 1 or more: with 1, only a sum of nothing stays missing
     * @throws IllegalArgumentException if it is less than 1
     */
    public Optional<BigDecimal> sum(int least) {
        if (least < 1) {
            throw new IllegalArgumentException("A sum of at least " + least + " cells; expected 1 or more");
        }
        return present.size() < least ? Optional.empty() : Optional.of(Decimals.sum(present.values()));
    }

    /**
     * {@return the mean of rates, weighted by what each rate is of, {@code Σ r w / Σ w}, to 34 significant digits; over
     * the cells that have both; empty if their weights add up to 0}
     *
     * @param denominators what each rate is of, such as the population of a rate per head
     */
    public Optional<BigDecimal> meanOfRates(Map<K, BigDecimal> denominators) {
        Map<K, BigDecimal> weights = Maps.filterKeys(denominators, present::containsKey);
        BigDecimal weighted = present.entrySet().stream()
                .map(cell -> cell.getValue().multiply(weights.getOrDefault(cell.getKey(), BigDecimal.ZERO)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Decimals.ratio(weighted, Decimals.sum(weights.values()));
    }

    /** {@return whether no expected cell is missing} */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** {@return the cells that are known and expected} */
    public ImmutableSortedSet<K> present() {
        return ImmutableSortedSet.copyOf(Comparator.naturalOrder(), present.keySet());
    }

    /** {@return the expected cells that are missing} */
    public ImmutableSortedSet<K> missing() {
        return missing;
    }

    /** {@return the cells that are known of those expected, a fraction from 0 to 1; empty if none is expected} */
    public Optional<BigDecimal> coverage() {
        return Decimals.ratio(Decimals.of(present.size()), Decimals.of(present.size() + missing.size()));
    }

    /**
     * {@return the share of a weight, such as people, that lies in the cells that are known, from 0 to 1; empty if it
     * is 0 in all expected cells}
     *
     * @param weights the weight by cell, each 0 or more; all expected cells should have one
     * @throws IllegalArgumentException if an expected cell has no weight
     */
    public Optional<BigDecimal> coverage(Map<K, BigDecimal> weights) {
        Set<K> all = Sets.union(present.keySet(), missing);
        if (!weights.keySet().containsAll(all)) {
            throw new IllegalArgumentException("Nothing weighs " + Sets.difference(all, weights.keySet())
                    + "; expected a weight of each cell, since the share is of all");
        }
        BigDecimal known =
                Decimals.sum(Maps.filterKeys(weights, present::containsKey).values());
        return Decimals.ratio(
                known, Decimals.sum(Maps.filterKeys(weights, all::contains).values()));
    }
}
