package org.cauce.indicators.volatility;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.cauce.indicators.internal.Decimals;

/**
 * How much a series of yearly amounts varies, relative to its mean.
 *
 * <p>Years that are missing are left out, not taken as 0; see {@link Breaks#gaps}. Negative years count as they are.
 * The measures are pure numbers, 0 or more, to 15 significant digits; undefined below three years and where the mean is
 * not above 0. Near a mean of 0 they grow without bound.
 *
 * <p>Of aid, Bulíř and Hamann (2003) compare it with that of revenue, by another filter: {@link HodrickPrescott}.
 */
public final class Volatility {
    private static final int FEWEST_YEARS = 3;

    private final ImmutableSortedMap<Integer, BigDecimal> amounts;

    private Volatility(ImmutableSortedMap<Integer, BigDecimal> amounts) {
        this.amounts = amounts;
    }

    /**
     * {@return the volatility of a series}
     *
     * @param amounts the amounts by calendar year, in one unit and at constant prices
     */
    public static Volatility of(Map<Integer, BigDecimal> amounts) {
        return new Volatility(ImmutableSortedMap.copyOf(amounts));
    }

    /**
     * {@return the mean of the years that are there, in the unit of the amounts, to 34 digits; empty if there is none}
     */
    public Optional<BigDecimal> mean() {
        return Decimals.ratio(Decimals.sum(amounts.values()), years());
    }

    /** {@return the coefficient of variation, {@code sd / mean}, with the deviation of a sample ({@code n − 1})} */
    public Optional<BigDecimal> coefficient() {
        return relative(deviations(), 1);
    }

    /**
     * {@return the detrended coefficient, {@code √(RSS / (n − 2)) / mean}, around a straight line of least squares}
     *
     * <p>It may exceed {@link #coefficient()}: the line costs a degree of freedom.
     */
    public Optional<BigDecimal> detrended() {
        return relative(residuals(), 2);
    }

    /** n times the sum of squares around the mean. */
    private BigDecimal deviations() {
        BigDecimal sum = Decimals.sum(amounts.values());
        return years().multiply(Decimals.squares(amounts.values())).subtract(sum.multiply(sum));
    }

    /** n times the sum of squares around the line. */
    private BigDecimal residuals() {
        BigDecimal crossed = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        for (Map.Entry<Integer, BigDecimal> entry : amounts.entrySet()) {
            BigDecimal year = Decimals.of(entry.getKey());
            crossed = crossed.add(entry.getValue().multiply(year));
            squares = squares.add(year.multiply(year));
        }
        BigDecimal slope = years().multiply(crossed)
                .subtract(Decimals.sum(amounts.values()).multiply(yearSum()));
        BigDecimal run = years().multiply(squares).subtract(yearSum().multiply(yearSum()));
        BigDecimal explained = Decimals.ratio(slope.multiply(slope), run).orElse(BigDecimal.ZERO);
        return deviations().subtract(explained).max(BigDecimal.ZERO);
    }

    private Optional<BigDecimal> relative(BigDecimal squaresTimesYears, int lostDegrees) {
        if (amounts.size() < FEWEST_YEARS || mean().orElseThrow().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal variance =
                Decimals.quotient(squaresTimesYears, years().multiply(years().subtract(Decimals.of(lostDegrees))));
        return Decimals.ratio(Decimals.root(variance), mean().orElseThrow()).map(Decimals::round);
    }

    private BigDecimal yearSum() {
        return Decimals.of(
                amounts.keySet().stream().mapToLong(Integer::longValue).sum());
    }

    private BigDecimal years() {
        return Decimals.of(amounts.size());
    }
}
