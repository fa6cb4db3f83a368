package org.cauce.indicators.concentration;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.cauce.indicators.internal.Decimals;
import org.cauce.indicators.portfolio.Portfolio;

/**
 * Aid against a benchmark: recipients that get more than it gives them, darlings, and less, orphans.
 *
 * <p>The benchmark is the caller's: weights by need or performance, the predictions of a regression, or each country's
 * poor people. Only its shares count. The OECD uses several and calls under-aided whom most of them find below the
 * benchmark: {@link #belowInMost}.
 *
 * <p>Source: the OECD's work on aid orphans, which compares several models.
 *
 * @param <R> the recipients
 */
public final class AllocationGap<R extends Comparable<? super R>> {
    private final Portfolio<R> aid;
    private final Portfolio<R> benchmark;

    private AllocationGap(Portfolio<R> aid, Portfolio<R> benchmark) {
        this.aid = aid;
        this.benchmark = benchmark;
    }

    /**
     * {@return the gap between aid and a benchmark}
     *
     * @param <R> the recipients
     * @param aid what each recipient gets
     * @param benchmark what each should get, or its weight, in any unit
     * @throws IllegalArgumentException if the aid or the benchmark is empty
     */
    public static <R extends Comparable<? super R>> AllocationGap<R> between(Portfolio<R> aid, Portfolio<R> benchmark) {
        if (aid.isEmpty() || benchmark.isEmpty()) {
            throw new IllegalArgumentException(
                    "Aid of " + aid + " against a benchmark of " + benchmark + "; expected amounts above 0 in both");
        }
        return new AllocationGap<>(aid, benchmark);
    }

    /** {@return all recipients of the aid or of the benchmark} */
    public ImmutableSortedSet<R> recipients() {
        return ImmutableSortedSet.<R>naturalOrder()
                .addAll(aid.amounts().keySet())
                .addAll(benchmark.amounts().keySet())
                .build();
    }

    /**
     * {@return the share of aid less the share of the benchmark, a fraction from −1 to 1; positive for one that gets
     * more}
     *
     * @param recipient the recipient; 0 for one in neither
     */
    public BigDecimal residual(R recipient) {
        BigDecimal crosswise = aid.amount(recipient)
                .multiply(benchmark.total())
                .subtract(benchmark.amount(recipient).multiply(aid.total()));
        return Decimals.quotient(crosswise, aid.total().multiply(benchmark.total()));
    }

    /**
     * {@return the residual in the unit of the aid: what the recipient gets less what the benchmark gives it of the
     * same total}
     *
     * @param recipient the recipient
     */
    public BigDecimal amount(R recipient) {
        return residual(recipient).multiply(aid.total());
    }

    /**
     * {@return the share of aid by the share of the benchmark, 0 or more, above 1 for one that gets more; empty if the
     * benchmark gives it nothing}
     *
     * @param recipient the recipient
     */
    public Optional<BigDecimal> ratio(R recipient) {
        return Decimals.ratio(
                aid.amount(recipient).multiply(benchmark.total()),
                benchmark.amount(recipient).multiply(aid.total()));
    }

    /**
     * {@return the recipients whose share of aid is above that of the benchmark by more than so much}
     *
     * @param tolerance the residual that still counts as neither, a fraction, 0 or more
     * @throws IllegalArgumentException if the tolerance is below 0
     */
    public ImmutableSortedSet<R> darlings(BigDecimal tolerance) {
        checkTolerance(tolerance);
        return where(recipient -> residual(recipient).compareTo(tolerance) > 0);
    }

    /**
     * {@return the recipients whose share of aid is below that of the benchmark by more than so much}
     *
     * @param tolerance the residual that still counts as neither, a fraction, 0 or more
     * @throws IllegalArgumentException if the tolerance is below 0
     */
    public ImmutableSortedSet<R> orphans(BigDecimal tolerance) {
        checkTolerance(tolerance);
        return where(recipient -> residual(recipient).compareTo(tolerance.negate()) < 0);
    }

    /**
     * {@return the recipients that more than half of the gaps call orphans}
     *
     * @param <R> the recipients
     * @param gaps the same aid against several benchmarks
     * @param tolerance the residual that still counts as neither, a fraction, 0 or more
     * @throws IllegalArgumentException if the tolerance is below 0
     */
    public static <R extends Comparable<? super R>> ImmutableSortedSet<R> belowInMost(
            Collection<AllocationGap<R>> gaps, BigDecimal tolerance) {
        return gaps.stream()
                .flatMap(gap -> gap.orphans(tolerance).stream())
                .filter(recipient -> 2
                                * gaps.stream()
                                        .filter(gap -> gap.orphans(tolerance).contains(recipient))
                                        .count()
                        > gaps.size())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static void checkTolerance(BigDecimal tolerance) {
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("A tolerance of " + tolerance + "; expected a fraction of 0 or more");
        }
    }

    private ImmutableSortedSet<R> where(Predicate<R> condition) {
        return recipients().stream()
                .filter(condition)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
