package org.cauce.indicators.portfolio;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cauce.indicators.internal.Decimals;

/**
 * Amounts above 0 by member: a recipient's aid by provider, or a provider's aid by recipient or sector.
 *
 * <p>All amounts are of one unit, stage, basis and price basis; the caller sees to that, and to it that no member is an
 * aggregate of others. Shares have no meaning beside amounts below 0, such as net aid where repayments exceed new
 * loans: cells of 0 or less are left out, and counted, with their sum.
 *
 * @param <K> the members, such as a provider's code
 */
public final class Portfolio<K extends Comparable<? super K>> {
    private final ImmutableSortedMap<K, BigDecimal> amounts;
    private final BigDecimal total;
    private final int leftOut;
    private final BigDecimal leftOutSum;

    private Portfolio(ImmutableSortedMap<K, BigDecimal> amounts, int leftOut, BigDecimal leftOutSum) {
        this.amounts = amounts;
        this.total = Decimals.sum(amounts.values());
        this.leftOut = leftOut;
        this.leftOutSum = leftOutSum;
    }

    /**
     * {@return the portfolio of these amounts; those of 0 or less are left out, and counted}
     *
     * @param <K> the members
     * @param cells the amount of each member, all in one unit
     */
    public static <K extends Comparable<? super K>> Portfolio<K> of(Map<? extends K, BigDecimal> cells) {
        ImmutableSortedMap<K, BigDecimal> all = ImmutableSortedMap.copyOf(cells);
        ImmutableSortedMap<K, BigDecimal> kept =
                ImmutableSortedMap.copyOf(Maps.filterValues(all, amount -> amount.signum() > 0));
        BigDecimal left = Decimals.sum(
                Maps.filterValues(all, amount -> amount.signum() <= 0).values());
        return new Portfolio<>(kept, all.size() - kept.size(), left);
    }

    /** {@return the amounts above 0, by member in its order} */
    public ImmutableSortedMap<K, BigDecimal> amounts() {
        return amounts;
    }

    /** {@return the sum of the amounts above 0, exact; 0 of an empty portfolio} */
    public BigDecimal total() {
        return total;
    }

    /** {@return how many members have an amount above 0} */
    public int size() {
        return amounts.size();
    }

    /** {@return whether no member has an amount above 0; most measures are then undefined} */
    public boolean isEmpty() {
        return amounts.isEmpty();
    }

    /** {@return how many cells of 0 or less were left out} */
    public int leftOut() {
        return leftOut;
    }

    /** {@return the sum of the cells left out, 0 or less, in the unit of the amounts} */
    public BigDecimal leftOutSum() {
        return leftOutSum;
    }

    /**
     * {@return the amount of a member; 0 if it has none above 0}
     *
     * @param member the member
     */
    public BigDecimal amount(K member) {
        return Objects.requireNonNullElse(amounts.get(member), BigDecimal.ZERO);
    }

    /**
     * {@return the share of a member, {@code amount / total}, 0 to 1, to 34 significant digits; empty if the portfolio
     * is empty}
     *
     * @param member the member
     */
    public Optional<BigDecimal> share(K member) {
        return Decimals.ratio(amount(member), total);
    }

    /**
     * {@return this portfolio without a member, for measures that leave one out}
     *
     * @param member the member; if it has no amount, nothing changes
     */
    public Portfolio<K> without(K member) {
        return new Portfolio<>(
                ImmutableSortedMap.copyOf(Maps.filterKeys(amounts, key -> !key.equals(member))), leftOut, leftOutSum);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Portfolio<?> portfolio
                && amounts.equals(portfolio.amounts)
                && leftOut == portfolio.leftOut
                && leftOutSum.equals(portfolio.leftOutSum);
    }

    @Override
    public int hashCode() {
        return Objects.hash(amounts, leftOut, leftOutSum);
    }

    /** {@return how many members, their total, and what was left out} */
    @Override
    public String toString() {
        return size() + " members, " + total.toPlainString() + " in all; " + leftOut + " left out, "
                + leftOutSum.toPlainString();
    }
}
