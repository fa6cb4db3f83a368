package org.cauce.indicators.concentration;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.cauce.indicators.internal.Decimals;
import org.cauce.indicators.portfolio.Portfolio;
import org.cauce.indicators.portfolio.Relations;

/**
 * Which aid relations are significant, and the two ratios of the OECD's reports on the division of labour (2009, 2011).
 *
 * <p>A relation is <em>concentrated</em> if the provider's share of the recipient's aid is larger than its share of the
 * world's; <em>important</em> if the provider is among the largest that together give at least 90 % of the recipient's
 * aid, all that tie with the last of these included; <em>significant</em> if it is one or the other. The OECD takes
 * country programmable aid of one year; other flows give a proxy, which should be named.
 *
 * @param <P> the providers
 * @param <R> the recipients
 */
public final class Significance<P extends Comparable<? super P>, R extends Comparable<? super R>> {
    /** The share that the largest providers give together: 0.9. */
    public static final BigDecimal IMPORTANT = new BigDecimal("0.9");

    private final Relations<P, R> relations;
    private final ImmutableSortedMap<R, ImmutableSortedSet<P>> important;
    private final ImmutableSortedMap<R, ImmutableSortedSet<P>> concentrated;

    private Significance(Relations<P, R> relations, BigDecimal share) {
        this.relations = relations;
        ImmutableSortedMap.Builder<R, ImmutableSortedSet<P>> large = ImmutableSortedMap.naturalOrder();
        ImmutableSortedMap.Builder<R, ImmutableSortedSet<P>> above = ImmutableSortedMap.naturalOrder();
        relations.byRecipient().forEach((recipient, aid) -> {
            large.put(recipient, largest(aid, share));
            above.put(recipient, aboveShareOfWorld(relations, aid));
        });
        this.important = large.buildOrThrow();
        this.concentrated = above.buildOrThrow();
    }

    /**
     * {@return which of these relations are significant, by 90 % of the recipient's aid}
     *
     * @param <P> the providers
     * @param <R> the recipients
     * @param relations all relations of the world, since the provider's share of it counts
     */
    public static <P extends Comparable<? super P>, R extends Comparable<? super R>> Significance<P, R> of(
            Relations<P, R> relations) {
        return of(relations, IMPORTANT);
    }

    /**
     * {@return which of these relations are significant}
     *
     * @param <P> the providers
     * @param <R> the recipients
     * @param relations all relations of the world, since the provider's share of it counts
     * @param share what the largest providers give together, a fraction above 0 to 1
     * @throws IllegalArgumentException if the share is not above 0 or is above 1
     */
    public static <P extends Comparable<? super P>, R extends Comparable<? super R>> Significance<P, R> of(
            Relations<P, R> relations, BigDecimal share) {
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "Important by a share of " + share + "; expected a fraction above 0 to 1");
        }
        return new Significance<>(relations, share);
    }

    private static <P extends Comparable<? super P>> ImmutableSortedSet<P> largest(Portfolio<P> aid, BigDecimal share) {
        BigDecimal enough = aid.total().multiply(share);
        List<BigDecimal> descending = ImmutableSortedSet.copyOf(aid.amounts().values())
                .descendingSet()
                .asList();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal least = BigDecimal.ZERO;
        for (BigDecimal amount : descending) {
            if (sum.compareTo(enough) >= 0) {
                break;
            }
            least = amount;
            sum = sum.add(amount.multiply(Decimals.of(times(aid.amounts().values(), amount))));
        }
        BigDecimal last = least;
        return members(aid, amount -> amount.compareTo(last) >= 0);
    }

    private static long times(Collection<BigDecimal> amounts, BigDecimal amount) {
        return amounts.stream().filter(other -> other.compareTo(amount) == 0).count();
    }

    private static <P extends Comparable<? super P>> ImmutableSortedSet<P> members(
            Portfolio<P> aid, Predicate<BigDecimal> condition) {
        return aid.amounts().entrySet().stream()
                .filter(entry -> condition.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** By multiplying crosswise: nothing is rounded. */
    private static <P extends Comparable<? super P>, R extends Comparable<? super R>>
            ImmutableSortedSet<P> aboveShareOfWorld(Relations<P, R> relations, Portfolio<P> aid) {
        return aid.amounts().entrySet().stream()
                .filter(cell -> cell.getValue()
                                .multiply(relations.total())
                                .compareTo(relations
                                        .ofProvider(cell.getKey())
                                        .total()
                                        .multiply(aid.total()))
                        > 0)
                .map(Map.Entry::getKey)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * {@return the providers that give a recipient a larger share of its aid than of the world's}
     *
     * @param recipient the recipient; none of one that is unknown
     */
    public ImmutableSortedSet<P> concentrated(R recipient) {
        return concentrated.getOrDefault(recipient, ImmutableSortedSet.of());
    }

    /**
     * {@return the largest providers that together give a recipient at least 90 % of its aid}
     *
     * @param recipient the recipient; none of one that is unknown
     */
    public ImmutableSortedSet<P> important(R recipient) {
        return important.getOrDefault(recipient, ImmutableSortedSet.of());
    }

    /**
     * {@return the providers whose relation with a recipient is concentrated or important}
     *
     * @param recipient the recipient; none of one that is unknown
     */
    public ImmutableSortedSet<P> significant(R recipient) {
        return ImmutableSortedSet.<P>naturalOrder()
                .addAll(concentrated(recipient))
                .addAll(important(recipient))
                .build();
    }

    /**
     * {@return the fragmentation ratio of a recipient, relations that are not significant of all its relations, 0 to 1;
     * empty if it has none}
     *
     * @param recipient the recipient
     */
    public Optional<BigDecimal> fragmentationRatio(R recipient) {
        int all = relations.ofRecipient(recipient).size();
        return Decimals.ratio(Decimals.of(all - significant(recipient).size()), Decimals.of(all));
    }

    /** {@return the fragmentation ratio of the world: relations that are not significant of all, 0 to 1} */
    public Optional<BigDecimal> fragmentationRatio() {
        return Decimals.ratio(Decimals.of(relations.size() - significant()), Decimals.of(relations.size()));
    }

    /**
     * {@return the concentration ratio of a provider, significant relations of all its relations, 0 to 1; empty if it
     * has none}
     *
     * @param provider the provider
     */
    public Optional<BigDecimal> concentrationRatio(P provider) {
        return Decimals.ratio(
                Decimals.of(significantOf(provider)),
                Decimals.of(relations.ofProvider(provider).size()));
    }

    /**
     * {@return how many relations of a provider are significant}
     *
     * @param provider the provider
     */
    public int significantOf(P provider) {
        return (int) relations.ofProvider(provider).amounts().keySet().stream()
                .filter(recipient -> significant(recipient).contains(provider))
                .count();
    }

    /** {@return how many relations of the world are significant} */
    public int significant() {
        return relations.byRecipient().keySet().stream()
                .mapToInt(recipient -> significant(recipient).size())
                .sum();
    }
}
