package org.cauce.indicators.volatility;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cauce.indicators.internal.Decimals;

/**
 * A series taken apart into a smooth trend and a cycle by the filter of Hodrick and Prescott.
 *
 * <p>The trend {@code τ} makes {@code Σ (y − τ)² + λ Σ (second difference of τ)²} least. For yearly data {@code λ} is
 * 6.25 or 100; name which. Bulíř and Hamann (2003) take the variance of the cycle of logarithms of aid by GDP, relative
 * to that of revenue. Values are in the unit of the series, to 15 significant digits.
 *
 * <p>Source: Hodrick and Prescott (1997).
 */
public final class HodrickPrescott {
    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final int FEWEST = 3;

    private final ImmutableList<BigDecimal> values;
    private final ImmutableList<BigDecimal> trend;

    private HodrickPrescott(ImmutableList<BigDecimal> values, ImmutableList<BigDecimal> trend) {
        this.values = values;
        this.trend = trend;
    }

    /**
     * {@return the trend and cycle of a series}
     *
     * @param values the values of years in a row, none missing, three or more
     * @param lambda the smoothing, 0 or more; 0 gives back the series, a large one a straight line
     * @throws IllegalArgumentException if there are fewer values, or the smoothing is below 0
     */
    public static HodrickPrescott of(List<BigDecimal> values, BigDecimal lambda) {
        if (values.size() < FEWEST || lambda.signum() < 0) {
            throw new IllegalArgumentException("A filter with lambda " + lambda + " over " + values.size()
                    + " years; expected 0 or more, and three years in a row or more");
        }
        return new HodrickPrescott(ImmutableList.copyOf(values), solved(penalty(values.size(), lambda), values));
    }

    /** The identity plus lambda times the squared second differences. */
    private static BigDecimal[][] penalty(int size, BigDecimal lambda) {
        BigDecimal[][] matrix = new BigDecimal[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                matrix[i][j] = i == j ? BigDecimal.ONE : BigDecimal.ZERO;
            }
        }
        int[] difference = {1, -2, 1};
        for (int start = 0; start + 2 < size; start++) {
            for (int i = 0; i < FEWEST; i++) {
                for (int j = 0; j < FEWEST; j++) {
                    BigDecimal term = lambda.multiply(Decimals.of((long) difference[i] * difference[j]));
                    matrix[start + i][start + j] = matrix[start + i][start + j].add(term);
                }
            }
        }
        return matrix;
    }

    /** Gauss without pivots: the matrix is symmetric and positive. */
    private static ImmutableList<BigDecimal> solved(BigDecimal[][] matrix, List<BigDecimal> right) {
        List<BigDecimal> answer = new ArrayList<>(right);
        for (int i = 0; i < right.size(); i++) {
            for (int row = i + 1; row < Math.min(i + FEWEST, right.size()); row++) {
                BigDecimal factor = matrix[row][i].divide(matrix[i][i], EXACT);
                for (int column = i; column < Math.min(i + FEWEST, right.size()); column++) {
                    matrix[row][column] = matrix[row][column].subtract(factor.multiply(matrix[i][column]), EXACT);
                }
                answer.set(row, answer.get(row).subtract(factor.multiply(answer.get(i)), EXACT));
            }
        }
        for (int i = right.size() - 1; i >= 0; i--) {
            BigDecimal rest = answer.get(i);
            for (int column = i + 1; column < Math.min(i + FEWEST, right.size()); column++) {
                rest = rest.subtract(matrix[i][column].multiply(answer.get(column)), EXACT);
            }
            answer.set(i, rest.divide(matrix[i][i], EXACT));
        }
        return answer.stream().map(Decimals::round).collect(ImmutableList.toImmutableList());
    }

    /** {@return the trend, year by year} */
    public ImmutableList<BigDecimal> trend() {
        return trend;
    }

    /** {@return the cycle, the series less its trend, year by year; it adds up to 0} */
    public ImmutableList<BigDecimal> cycle() {
        ImmutableList.Builder<BigDecimal> cycle = ImmutableList.builder();
        for (int i = 0; i < values.size(); i++) {
            cycle.add(values.get(i).subtract(trend.get(i)));
        }
        return cycle.build();
    }

    /** {@return the variance of the cycle, of a sample ({@code n − 1}), in the square of the unit} */
    public BigDecimal variance() {
        return Decimals.round(Decimals.quotient(Decimals.squares(cycle()), Decimals.of(values.size() - 1L)));
    }

    /**
     * {@return the volatility of this series relative to another's, the ratio of their variances, 0 or more; empty if
     * the other does not vary}
     *
     * @param other such as revenue, filtered with the same lambda
     */
    public Optional<BigDecimal> relativeTo(HodrickPrescott other) {
        return Decimals.ratio(variance(), other.variance()).map(Decimals::round);
    }
}
