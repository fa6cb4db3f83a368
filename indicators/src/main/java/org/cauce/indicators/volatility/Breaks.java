package org.cauce.indicators.volatility;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Where a series by calendar year breaks: it begins or ends, has gaps, jumps, or changes its basis.
 *
 * <p>A break is a candidate, not a fault: a provider began to report, a price base was changed, flows were
 * reclassified. Growth across one means little.
 *
 * <p>Source: practice; the change of 2018 from net disbursements to grant equivalents is that of the OECD's headline,
 * {@link org.cauce.indicators.basis.HeadlineAid}.
 */
public final class Breaks {
    private final ImmutableSortedMap<Integer, BigDecimal> amounts;

    private Breaks(ImmutableSortedMap<Integer, BigDecimal> amounts) {
        this.amounts = amounts;
    }

    /**
     * {@return the breaks of a series}
     *
     * @param amounts the amounts by calendar year; a year that is missing was not reported
     */
    public static Breaks of(Map<Integer, BigDecimal> amounts) {
        return new Breaks(ImmutableSortedMap.copyOf(amounts));
    }

    /** {@return the first year reported; empty of no series} */
    public Optional<Integer> start() {
        return amounts.keySet().stream().findFirst();
    }

    /** {@return the last year reported; empty of no series} */
    public Optional<Integer> end() {
        return amounts.isEmpty() ? Optional.empty() : Optional.of(amounts.lastKey());
    }

    /** {@return the years between the first and the last that were not reported; they are unknown, not 0} */
    public ImmutableSortedSet<Integer> gaps() {
        return years(year -> !amounts.containsKey(year));
    }

    /**
     * {@return the years whose amount is more than so many times that of the year before, or less than that part of it,
     * or of the other sign, or 0 beside another; years after a gap have no year before}
     *
     * @param factor how many times, above 1, such as 3
     * @throws IllegalArgumentException if it is not above 1
     */
    public ImmutableSortedSet<Integer> jumps(BigDecimal factor) {
        if (factor.compareTo(BigDecimal.ONE) <= 0) {
            throw new IllegalArgumentException("Jumps by a factor of " + factor + "; expected more than 1");
        }
        return years(year -> amounts.containsKey(year)
                && amounts.containsKey(year - 1)
                && isJump(amount(year - 1), amount(year), factor));
    }

    private static boolean isJump(BigDecimal before, BigDecimal after, BigDecimal factor) {
        if (before.signum() != after.signum()) {
            return true;
        }
        BigDecimal smaller = before.abs().min(after.abs());
        return before.abs().max(after.abs()).compareTo(smaller.multiply(factor)) > 0;
    }

    private BigDecimal amount(int year) {
        return Objects.requireNonNull(amounts.get(year));
    }

    /**
     * {@return the reported years whose basis differs from that of the last reported year before}
     *
     * @param basis the basis of each reported year, such as its price base, vintage, or headline measure (net before
     *     2018, grant equivalent from then on)
     * @throws IllegalArgumentException if a reported year has none
     */
    public ImmutableSortedSet<Integer> changesOfBasis(Map<Integer, ?> basis) {
        if (!basis.keySet().containsAll(amounts.keySet())) {
            throw new IllegalArgumentException(
                    "The basis of some of the years " + amounts.keySet() + " is missing; expected one for each");
        }
        return years(year -> {
            Integer before = amounts.keySet().lower(year);
            return amounts.containsKey(year) && before != null && !Objects.equals(basis.get(before), basis.get(year));
        });
    }

    private ImmutableSortedSet<Integer> years(IntPredicate condition) {
        return amounts.isEmpty()
                ? ImmutableSortedSet.of()
                : IntStream.rangeClosed(amounts.firstKey(), amounts.lastKey())
                        .filter(condition)
                        .boxed()
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
