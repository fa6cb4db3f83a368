package org.cauce.indicators.volatility;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cauce.indicators.internal.Decimals;

/**
 * How well commitments foretell disbursements, as in Celasun and Walliser (2008).
 *
 * <p>Only years count for which both are known; the others are named in {@link #yearsLeftOut()}: commitments are known
 * for longer than disbursements, which the CRS covers poorly before 2002. Commitments of a year are paid over several,
 * so that single years are noisy: {@link #windows} smooths them.
 */
public final class Predictability {
    private final ImmutableSortedMap<Integer, BigDecimal> commitments;
    private final ImmutableSortedMap<Integer, BigDecimal> disbursements;
    private final ImmutableSortedSet<Integer> years;

    private Predictability(
            ImmutableSortedMap<Integer, BigDecimal> commitments,
            ImmutableSortedMap<Integer, BigDecimal> disbursements) {
        this.commitments = commitments;
        this.disbursements = disbursements;
        this.years = ImmutableSortedSet.copyOf(Sets.intersection(commitments.keySet(), disbursements.keySet()));
    }

    /**
     * {@return the predictability of commitments by disbursements}
     *
     * @param commitments what was committed, by calendar year
     * @param disbursements what was disbursed, gross, by calendar year, in the same unit and prices
     */
    public static Predictability of(Map<Integer, BigDecimal> commitments, Map<Integer, BigDecimal> disbursements) {
        return new Predictability(ImmutableSortedMap.copyOf(commitments), ImmutableSortedMap.copyOf(disbursements));
    }

    /** {@return the years that have both} */
    public ImmutableSortedSet<Integer> years() {
        return years;
    }

    /** {@return the years that have one without the other, and so do not count} */
    public ImmutableSortedSet<Integer> yearsLeftOut() {
        return ImmutableSortedSet.copyOf(Sets.symmetricDifference(commitments.keySet(), disbursements.keySet()));
    }

    /**
     * {@return the disbursements of all years by their commitments, {@code Σ D / Σ C}, to 34 digits; 1 where all was
     * paid; empty without commitments}
     */
    public Optional<BigDecimal> ratio() {
        return ratio(years);
    }

    private Optional<BigDecimal> ratio(Collection<Integer> chosen) {
        return Decimals.ratio(sum(disbursements, chosen), sum(commitments, chosen));
    }

    /**
     * {@return the mean of {@code |D − C| / C} over the years, 0 or more, to 34 digits; a year without a commitment
     * above 0 has none and does not count; empty if no year has}
     */
    public Optional<BigDecimal> meanAbsoluteDeviation() {
        Collection<BigDecimal> deviations = years.stream()
                .filter(year -> sum(commitments, ImmutableSortedSet.of(year)).signum() > 0)
                .map(year -> Decimals.quotient(difference(year).abs(), sum(commitments, ImmutableSortedSet.of(year))))
                .toList();
        return Decimals.ratio(Decimals.sum(deviations), Decimals.of(deviations.size()));
    }

    private BigDecimal difference(int year) {
        ImmutableSortedSet<Integer> one = ImmutableSortedSet.of(year);
        return sum(disbursements, one).subtract(sum(commitments, one));
    }

    /**
     * {@return the ratio {@code Σ D / Σ C} of each so many years in a row, by their last; where one of them is missing,
     * or nothing was committed, there is none}
     *
     * @param length how many years, 1 or more
     * @throws IllegalArgumentException if it is less than 1
     */
    public ImmutableSortedMap<Integer, BigDecimal> windows(int length) {
        if (length < 1) {
            throw new IllegalArgumentException("Windows of " + length + " years; expected 1 or more");
        }
        ImmutableSortedMap.Builder<Integer, BigDecimal> ratios = ImmutableSortedMap.naturalOrder();
        for (int last : years) {
            Collection<Integer> window =
                    IntStream.rangeClosed(last - length + 1, last).boxed().toList();
            if (years.containsAll(window)) {
                ratio(window).ifPresent(ratio -> ratios.put(last, ratio));
            }
        }
        return ratios.buildOrThrow();
    }

    private static BigDecimal sum(ImmutableSortedMap<Integer, BigDecimal> amounts, Collection<Integer> chosen) {
        return chosen.stream()
                .map(year -> amounts.getOrDefault(year, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
