package org.cauce.indicators.concentration;

import static org.cauce.indicators.internal.Decimals.quotient;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.cauce.indicators.internal.Decimals;
import org.cauce.indicators.portfolio.Portfolio;

/**
 * The Theil index of a portfolio, taken apart into what lies between groups and what lies within them, such as members
 * of the DAC and others (Theil 1967).
 *
 * <p>{@code T = Σ s_g T_g + Σ s_g ln(s_g / (n_g / n))}: the first sum is within, the second between; {@code s_g} is the
 * share and {@code n_g} the number of members of a group. Both are 0 or more, in nats, to 15 digits, and add up to
 * {@link Concentration#theil()} to about 13.
 *
 * @param <G> the groups
 */
public final class TheilDecomposition<G extends Comparable<? super G>> {
    private final ImmutableSortedMap<G, Portfolio<?>> groups;
    private final BigDecimal total;
    private final int members;

    private TheilDecomposition(ImmutableSortedMap<G, Portfolio<?>> groups, BigDecimal total, int members) {
        this.groups = groups;
        this.total = total;
        this.members = members;
    }

    /**
     * {@return the index of a portfolio by groups}
     *
     * @param <K> the members
     * @param <G> the groups
     * @param portfolio the amounts
     * @param group the group of each member
     */
    public static <K extends Comparable<? super K>, G extends Comparable<? super G>> TheilDecomposition<G> of(
            Portfolio<K> portfolio, Function<? super K, ? extends G> group) {
        Map<G, Map<K, BigDecimal>> parts = new TreeMap<>();
        portfolio
                .amounts()
                .forEach((member, amount) -> parts.computeIfAbsent(group.apply(member), key -> new TreeMap<>())
                        .put(member, amount));
        ImmutableSortedMap.Builder<G, Portfolio<?>> groups = ImmutableSortedMap.naturalOrder();
        parts.forEach((key, cells) -> groups.put(key, Portfolio.of(cells)));
        return new TheilDecomposition<>(groups.buildOrThrow(), portfolio.total(), portfolio.size());
    }

    /** {@return the portfolio of each group} */
    public ImmutableSortedMap<G, Portfolio<?>> groups() {
        return groups;
    }

    /** {@return what lies within the groups, {@code Σ s_g T_g}; empty if the portfolio is} */
    public Optional<BigDecimal> within() {
        return sum(part -> Concentration.of(part).theil().orElseThrow());
    }

    /** {@return what lies between the groups, {@code Σ s_g ln(s_g n / n_g)}; empty if the portfolio is} */
    public Optional<BigDecimal> between() {
        return sum(part -> Decimals.ln(
                quotient(part.total().multiply(Decimals.of(members)), total.multiply(Decimals.of(part.size())))));
    }

    private Optional<BigDecimal> sum(Function<Portfolio<?>, BigDecimal> term) {
        BigDecimal weighted = groups.values().stream()
                .map(part -> part.total().multiply(term.apply(part)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Decimals.ratio(weighted, total).map(Decimals::round);
    }
}
