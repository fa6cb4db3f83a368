package org.cauce.indicators.basis;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import com.google.common.collect.Table;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One item of table 2a as the sum of others: {@code whole = Σ added − Σ subtracted}, in whatever unit.
 *
 * <p>Tables leave out rows of 0: an item that a cell lacks counts as 0. So a table that does not carry an item at all
 * breaks the identity; net aid is not to be taken from loans alone.
 *
 * <p>Source: OECD, DAC table 2a and its reporting directives.
 *
 * @param whole the item that is the sum
 * @param added what is added
 * @param subtracted what is taken from it
 */
public record AidIdentity(AidItem whole, ImmutableSet<AidItem> added, ImmutableSet<AidItem> subtracted) {
    /** Gross aid: {@code 240 = 201 + 204 + 217}. Subsidies of associated financing are mostly in grants already. */
    public static final AidIdentity GROSS =
            of(AidItem.GROSS, Set.of(AidItem.GRANTS, AidItem.GROSS_LOANS, AidItem.EQUITY), Set.of());

    /** Gross aid where associated financing is apart from grants: {@code 240 = 201 + 204 + 217 + 208}. */
    public static final AidIdentity GROSS_WITH_ASSOCIATED_FINANCING = of(
            AidItem.GROSS,
            Set.of(AidItem.GRANTS, AidItem.GROSS_LOANS, AidItem.EQUITY, AidItem.ASSOCIATED_FINANCING),
            Set.of());

    /** Net loans: {@code 218 = 204 − 205}. */
    public static final AidIdentity NET_LOANS =
            of(AidItem.NET_LOANS, Set.of(AidItem.GROSS_LOANS), Set.of(AidItem.LOAN_REPAYMENTS));

    /** Net aid: {@code 206 = 240 − 205 − 219}. */
    public static final AidIdentity NET =
            of(AidItem.NET, Set.of(AidItem.GROSS), Set.of(AidItem.LOAN_REPAYMENTS, AidItem.RECOVERIES));

    /** Net aid without the relief of debt: {@code 250 = 206 − 255}. */
    public static final AidIdentity NET_WITHOUT_DEBT_RELIEF =
            of(AidItem.NET_WITHOUT_DEBT_RELIEF, Set.of(AidItem.NET), Set.of(AidItem.NET_DEBT_RELIEF));

    private static AidIdentity of(AidItem whole, Set<AidItem> added, Set<AidItem> subtracted) {
        return new AidIdentity(whole, Sets.immutableEnumSet(added), Sets.immutableEnumSet(subtracted));
    }

    /**
     * {@return what the whole must be, {@code Σ added − Σ subtracted}, exact}
     *
     * @param cell the items of a provider, recipient and year, all in one unit; one that is missing counts as 0
     */
    public BigDecimal expected(Map<AidItem, BigDecimal> cell) {
        return sum(cell, added).subtract(sum(cell, subtracted));
    }

    private static BigDecimal sum(Map<AidItem, BigDecimal> cell, Set<AidItem> items) {
        return items.stream().map(item -> amount(cell, item)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(Map<AidItem, BigDecimal> cell, AidItem item) {
        return Objects.requireNonNullElse(cell.get(item), BigDecimal.ZERO);
    }

    /**
     * {@return how far a table keeps the identity}
     *
     * @param <K> the cells, such as provider, recipient and year
     * @param cells the items of each cell
     * @param tolerance by how much the two sides may differ, 0 or more; items printed to 0.01 need 0.02
     * @throws IllegalArgumentException if the tolerance is below 0
     */
    public <K extends Comparable<? super K>> Check<K> over(Table<K, AidItem, BigDecimal> cells, BigDecimal tolerance) {
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("A tolerance of " + tolerance + "; expected 0 or more");
        }
        ImmutableSortedMap.Builder<K, BigDecimal> differences = ImmutableSortedMap.naturalOrder();
        int checked = 0;
        for (Map.Entry<K, Map<AidItem, BigDecimal>> row : cells.rowMap().entrySet()) {
            Map<AidItem, BigDecimal> cell = row.getValue();
            if (isChecked(cell)) {
                checked++;
                BigDecimal difference = amount(cell, whole).subtract(expected(cell));
                if (difference.abs().compareTo(tolerance) > 0) {
                    differences.put(row.getKey(), difference);
                }
            }
        }
        return new Check<>(checked, cells.rowKeySet().size() - checked, differences.buildOrThrow());
    }

    private boolean isChecked(Map<AidItem, BigDecimal> cell) {
        return cell.containsKey(whole) && added.stream().anyMatch(cell::containsKey);
    }

    /**
     * How far a table keeps an identity.
     *
     * @param <K> the cells
     * @param checked the cells that have the whole and something that is added
     * @param unchecked the other cells
     * @param differences the whole less what it must be, of the cells where it is more than the tolerance
     */
    public record Check<K extends Comparable<? super K>>(
            int checked, int unchecked, ImmutableSortedMap<K, BigDecimal> differences) {
        /** {@return in how many cells the identity holds} */
        public int held() {
            return checked - differences.size();
        }
    }
}
