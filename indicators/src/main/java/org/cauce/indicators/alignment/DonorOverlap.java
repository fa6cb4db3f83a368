package org.cauce.indicators.alignment;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.cauce.indicators.internal.Decimals;
import org.cauce.indicators.portfolio.Portfolio;
import org.cauce.indicators.portfolio.Relations;

/**
 * How many donors meet in each cell: a recipient, a sector, or both; after Aldasoro, Nunnenkamp and Thiele, "Less aid
 * proliferation and more donor coordination?" (2010).
 *
 * <p>A donor is present in a cell if it gives more than a threshold there. Where many are present and each gives
 * little, work may be duplicated: a question to them, not a finding. Amounts are in the unit of the relations.
 *
 * @param <P> the donors
 * @param <R> the cells
 */
@Beta
public final class DonorOverlap<P extends Comparable<? super P>, R extends Comparable<? super R>> {
    private final Relations<P, R> relations;
    private final BigDecimal threshold;

    private DonorOverlap(Relations<P, R> relations, BigDecimal threshold) {
        this.relations = relations;
        this.threshold = threshold;
    }

    /**
     * {@return who is present where}
     *
     * @param <P> the donors
     * @param <R> the cells
     * @param relations what each donor gives in each cell; amounts of 0 or less are no presence
     * @param threshold above which amount a donor counts as present; 0 for any amount
     * @throws IllegalArgumentException if the threshold is negative
     */
    public static <P extends Comparable<? super P>, R extends Comparable<? super R>> DonorOverlap<P, R> of(
            Relations<P, R> relations, BigDecimal threshold) {
        if (threshold.signum() < 0) {
            throw new IllegalArgumentException("Threshold is " + threshold + ": expected 0 or more");
        }
        return new DonorOverlap<>(relations, threshold);
    }

    /**
     * {@return the donors that are present in a cell; empty if there are none, or the cell is unknown}
     *
     * @param cell the cell
     */
    public ImmutableSortedSet<P> donors(R cell) {
        return ImmutableSortedSet.copyOf(present(cell).keySet());
    }

    private Map<P, BigDecimal> present(R cell) {
        return Maps.filterValues(relations.ofRecipient(cell).amounts(), amount -> amount.compareTo(threshold) > 0);
    }

    /** {@return the cells in which at least one donor is present} */
    public ImmutableSortedSet<R> cells() {
        return relations.byRecipient().keySet().stream()
                .filter(cell -> !present(cell).isEmpty())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * {@return the cells in which many are present and each gives little}
     *
     * @param many from how many donors on they are many
     * @param small below which amount a donor gives little
     */
    public ImmutableSortedSet<R> mayDuplicate(int many, BigDecimal small) {
        return cells().stream()
                .filter(cell -> present(cell).size() >= many
                        && present(cell).values().stream().allMatch(amount -> amount.compareTo(small) < 0))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * {@return the share of those cells among all in which a donor is present, 0 to 1; empty if there are none}
     *
     * @param many from how many donors on they are many
     * @param small below which amount a donor gives little
     */
    public Optional<BigDecimal> shareOfCells(int many, BigDecimal small) {
        return Decimals.ratio(BigDecimal.valueOf(mayDuplicate(many, small).size()), BigDecimal.valueOf(cells().size()));
    }

    /**
     * {@return the share of the money above 0 that is in those cells, 0 to 1; empty if there is none}
     *
     * @param many from how many donors on they are many
     * @param small below which amount a donor gives little
     */
    public Optional<BigDecimal> shareOfMoney(int many, BigDecimal small) {
        BigDecimal inThem = Decimals.sum(mayDuplicate(many, small).stream()
                .map(relations::ofRecipient)
                .map(Portfolio::total)
                .toList());
        return Decimals.ratio(inThem, relations.total());
    }
}
