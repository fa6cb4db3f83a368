package org.cauce.indicators.portfolio;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.cauce.indicators.internal.Decimals;

/**
 * The aid relations of a world: amounts above 0 by provider and recipient, all of one unit, year, stage and price
 * basis.
 *
 * <p>A relation is a pair with an amount above 0. Cells of 0 or less enter neither a relation nor the total of the
 * world; they are counted. Members are real providers and recipients, no aggregates. In the place of recipients may
 * stand sectors, of one level.
 *
 * @param <P> the providers
 * @param <R> the recipients or sectors
 */
public final class Relations<P extends Comparable<? super P>, R extends Comparable<? super R>> {
    private final ImmutableSortedMap<P, Portfolio<R>> byProvider;
    private final ImmutableSortedMap<R, Portfolio<P>> byRecipient;
    private final BigDecimal total;

    private Relations(ImmutableSortedMap<P, Portfolio<R>> byProvider, ImmutableSortedMap<R, Portfolio<P>> byRecipient) {
        this.byProvider = byProvider;
        this.byRecipient = byRecipient;
        this.total =
                Decimals.sum(byProvider.values().stream().map(Portfolio::total).toList());
    }

    /**
     * {@return the relations of these cells}
     *
     * @param <P> the providers
     * @param <R> the recipients or sectors
     * @param cells the amount of each provider, in rows, for each recipient, in columns
     */
    public static <P extends Comparable<? super P>, R extends Comparable<? super R>> Relations<P, R> of(
            Table<P, R, BigDecimal> cells) {
        Table<R, P, BigDecimal> turned = TreeBasedTable.create();
        cells.rowMap()
                .forEach(
                        (provider, row) -> row.forEach((recipient, amount) -> turned.put(recipient, provider, amount)));
        return new Relations<>(portfolios(cells.rowMap()), portfolios(turned.rowMap()));
    }

    private static <A extends Comparable<? super A>, B extends Comparable<? super B>>
            ImmutableSortedMap<A, Portfolio<B>> portfolios(Map<A, Map<B, BigDecimal>> rows) {
        ImmutableSortedMap.Builder<A, Portfolio<B>> portfolios = ImmutableSortedMap.naturalOrder();
        rows.forEach((key, row) -> portfolios.put(key, Portfolio.of(row)));
        return portfolios.buildOrThrow();
    }

    /** {@return the portfolio of each provider, by recipient; one that has only cells of 0 or less is there, empty} */
    public ImmutableSortedMap<P, Portfolio<R>> byProvider() {
        return byProvider;
    }

    /** {@return the portfolio of each recipient, by provider; one that has only cells of 0 or less is there, empty} */
    public ImmutableSortedMap<R, Portfolio<P>> byRecipient() {
        return byRecipient;
    }

    /**
     * {@return what a provider gives, by recipient; empty if it is unknown}
     *
     * @param provider the provider
     */
    public Portfolio<R> ofProvider(P provider) {
        return Objects.requireNonNullElseGet(byProvider.get(provider), () -> Portfolio.of(Map.of()));
    }

    /**
     * {@return what a recipient gets, by provider; empty if it is unknown}
     *
     * @param recipient the recipient
     */
    public Portfolio<P> ofRecipient(R recipient) {
        return Objects.requireNonNullElseGet(byRecipient.get(recipient), () -> Portfolio.of(Map.of()));
    }

    /** {@return the sum of all amounts above 0, exact} */
    public BigDecimal total() {
        return total;
    }

    /** {@return how many pairs have an amount above 0} */
    public int size() {
        return byProvider.values().stream().mapToInt(Portfolio::size).sum();
    }

    /** {@return how many cells of 0 or less were left out} */
    public int leftOut() {
        return byProvider.values().stream().mapToInt(Portfolio::leftOut).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Relations<?, ?> relations && byProvider.equals(relations.byProvider);
    }

    @Override
    public int hashCode() {
        return byProvider.hashCode();
    }

    /** {@return how many relations, and their total} */
    @Override
    public String toString() {
        return size() + " relations, " + total.toPlainString() + " in all; " + leftOut() + " left out";
    }
}
