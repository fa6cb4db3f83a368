package org.cauce.indicators.basis;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.cauce.indicators.internal.Decimals;
import org.cauce.indicators.portfolio.Portfolio;
import org.cauce.model.quantity.Apportionment;

/**
 * Imputed multilateral aid: what a provider's core contributions to agencies come to in each recipient, sector or
 * purpose, {@code Σ_m core(m) × share(m, cell)}, of one year.
 *
 * <p>An agency's share of a cell is that of its spending, added up over a window of years, {@link #WINDOW} in most
 * publications. What went to agencies without known spending stays {@linkplain #unallocated unallocated}: cells and
 * unallocated always add up to the core contributions, exactly, each agency's parts being rounded by the largest
 * remainder. Core contributions ({@code Bi_Multi} 2) are never added to what agencies pay out (4): imputed aid stands
 * in the place of both.
 *
 * <p>Source: OECD, method of imputed multilateral ODA.
 *
 * @param <A> the agencies
 * @param <C> the cells: recipients, sectors or purposes, of one level
 */
public final class ImputedAid<A extends Comparable<? super A>, C extends Comparable<? super C>> {
    /** How many years of spending most publications add up: that of the contribution and the two before. */
    public static final int WINDOW = 3;

    private static final int DECIMALS = 12;

    private final ImmutableTable<A, C, BigDecimal> parts;
    private final ImmutableSortedMap<A, BigDecimal> unallocated;

    private ImputedAid(ImmutableTable<A, C, BigDecimal> parts, ImmutableSortedMap<A, BigDecimal> unallocated) {
        this.parts = parts;
        this.unallocated = unallocated;
    }

    /**
     * {@return the imputed aid of a provider in a year}
     *
     * @param <A> the agencies
     * @param <C> the cells
     * @param core its core contribution to each agency
     * @param spending what each agency spent by cell, see {@link #window}; of one that is missing, or empty, the share
     *     is unknown
     */
    public static <A extends Comparable<? super A>, C extends Comparable<? super C>> ImputedAid<A, C> of(
            Map<A, BigDecimal> core, Map<A, Portfolio<C>> spending) {
        ImmutableTable.Builder<A, C, BigDecimal> parts = ImmutableTable.builder();
        ImmutableSortedMap.Builder<A, BigDecimal> unallocated = ImmutableSortedMap.naturalOrder();
        core.forEach((agency, amount) -> {
            Portfolio<C> cells = spending.get(agency);
            if (cells == null || cells.isEmpty()) {
                unallocated.put(agency, amount);
            } else {
                allocate(amount, cells).forEach((cell, part) -> parts.put(agency, cell, part));
            }
        });
        return new ImputedAid<>(parts.buildOrThrow(), unallocated.buildOrThrow());
    }

    private static <C extends Comparable<? super C>> Map<C, BigDecimal> allocate(
            BigDecimal amount, Portfolio<C> cells) {
        List<BigDecimal> split =
                Apportionment.of(List.copyOf(cells.amounts().values())).split(amount, DECIMALS);
        List<C> keys = new ArrayList<>(cells.amounts().keySet());
        Map<C, BigDecimal> parts = new TreeMap<>();
        IntStream.range(0, keys.size()).forEach(place -> parts.put(keys.get(place), split.get(place)));
        return parts;
    }

    /**
     * {@return what an agency spent by cell, added up over the years to a last one; cells of 0 or less are left out}
     *
     * @param <C> the cells
     * @param spending its gross disbursements by calendar year and cell; years that are missing add nothing
     * @param last the last year, that of the contribution
     * @param years how many years are added up, 1 or more
     * @throws IllegalArgumentException if the years are none
     */
    public static <C extends Comparable<? super C>> Portfolio<C> window(
            Table<Integer, C, BigDecimal> spending, int last, int years) {
        if (years < 1) {
            throw new IllegalArgumentException("A window of " + years + " years; expected 1 or more");
        }
        Map<C, BigDecimal> sums = new TreeMap<>();
        IntStream.rangeClosed(last - years + 1, last)
                .forEach(year ->
                        spending.row(year).forEach((cell, amount) -> sums.merge(cell, amount, BigDecimal::add)));
        return Portfolio.of(sums);
    }

    /** {@return the imputed aid by cell, in the unit of the contributions; what is unallocated is in none} */
    public ImmutableSortedMap<C, BigDecimal> amounts() {
        ImmutableSortedMap.Builder<C, BigDecimal> sums = ImmutableSortedMap.naturalOrder();
        parts.columnMap().forEach((cell, byAgency) -> sums.put(cell, Decimals.sum(byAgency.values())));
        return sums.buildOrThrow();
    }

    /**
     * {@return what the contribution to one agency comes to in a cell; 0 if it spent nothing there, or its spending is
     * unknown}
     *
     * @param agency the agency
     * @param cell the cell
     */
    public BigDecimal amount(A agency, C cell) {
        return Objects.requireNonNullElse(parts.get(agency, cell), BigDecimal.ZERO);
    }

    /** {@return what went to agencies whose spending is unknown, in the unit of the contributions} */
    public BigDecimal unallocated() {
        return Decimals.sum(unallocated.values());
    }

    /** {@return the agencies whose spending is unknown} */
    public ImmutableSortedSet<A> agenciesWithoutSpending() {
        return ImmutableSortedSet.copyOf(Comparator.naturalOrder(), unallocated.keySet());
    }
}
