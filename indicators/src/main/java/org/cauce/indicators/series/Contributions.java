package org.cauce.indicators.series;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cauce.indicators.internal.Decimals;

/**
 * The growth of a sum taken apart by its parts: what each contributes, {@code (x2 − x1) / Σ x1}.
 *
 * <p>Contributions add up to the growth of the sum, those of parts of different sign too. A part that is missing on one
 * side counts as 0 there: give both sides the same parts where missing is unknown. From a sum that is not above 0, as
 * net aid may be, there is neither growth nor contribution.
 *
 * <p>Source: textbook arithmetic, as in national accounts.
 *
 * @param <K> the parts, such as families, single adults and children
 */
public final class Contributions<K extends Comparable<? super K>> {
    private final ImmutableSortedMap<K, BigDecimal> before;
    private final ImmutableSortedMap<K, BigDecimal> after;

    private Contributions(ImmutableSortedMap<K, BigDecimal> before, ImmutableSortedMap<K, BigDecimal> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * {@return the contributions to the growth from one time to another}
     *
     * @param <K> the parts
     * @param before the parts of the sum before
     * @param after the parts of the sum after, in the same unit
     */
    public static <K extends Comparable<? super K>> Contributions<K> between(
            Map<K, BigDecimal> before, Map<K, BigDecimal> after) {
        return new Contributions<>(ImmutableSortedMap.copyOf(before), ImmutableSortedMap.copyOf(after));
    }

    /**
     * {@return the growth of the sum, {@code Σ x2 / Σ x1 − 1}, a fraction, to 34 digits; empty if it was not above 0}
     */
    public Optional<BigDecimal> growth() {
        return ofBase(Decimals.sum(after.values()).subtract(base()));
    }

    /**
     * {@return what a part contributes to that growth, {@code (x2 − x1) / Σ x1}, a fraction, to 34 digits; below 0 if
     * it fell; empty if the sum was not above 0}
     *
     * @param part the part; 0 for one that is on neither side
     */
    public Optional<BigDecimal> of(K part) {
        return ofBase(amount(after, part).subtract(amount(before, part)));
    }

    /** A base below 0 would turn the sign of every change. */
    private Optional<BigDecimal> ofBase(BigDecimal change) {
        BigDecimal base = base();
        return base.signum() > 0 ? Decimals.ratio(change, base) : Optional.empty();
    }

    /** {@return the parts on either side} */
    public ImmutableSortedSet<K> parts() {
        return ImmutableSortedSet.orderedBy(Comparator.<K>naturalOrder())
                .addAll(before.keySet())
                .addAll(after.keySet())
                .build();
    }

    private BigDecimal base() {
        return Decimals.sum(before.values());
    }

    private BigDecimal amount(Map<K, BigDecimal> amounts, K part) {
        return Objects.requireNonNullElse(amounts.get(part), BigDecimal.ZERO);
    }
}
