package org.cauce.indicators.series;

import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.indicators.internal.Decimals;

/**
 * Two scores with standard errors, such as two years of the Corruption Perceptions Index (from 2012 on) or two
 * countries of the Worldwide Governance Indicators, and whether they differ at 90 %.
 *
 * <p>Ranks change when countries enter; scores are what to compare.
 *
 * <p>Source: Transparency International, Corruption Perceptions Index, sheet of significant changes; World Bank,
 * Worldwide Governance Indicators, which show intervals of 90 %.
 *
 * @param before a score
 * @param errorBefore its standard error, 0 or more
 * @param after another on the same scale
 * @param errorAfter its standard error, 0 or more
 */
public record ScoreChange(BigDecimal before, BigDecimal errorBefore, BigDecimal after, BigDecimal errorAfter) {
    /** The normal quantile of a two-sided test at 90 %. */
    public static final BigDecimal QUANTILE = new BigDecimal("1.645");

    /**
     * Checks the errors.
     *
     * @param before a score
     * @param errorBefore its standard error, 0 or more
     * @param after another on the same scale
     * @param errorAfter its standard error, 0 or more
     * @throws IllegalArgumentException if one is below 0
     */
    public ScoreChange {
        if (errorBefore.signum() < 0 || errorAfter.signum() < 0) {
            throw new IllegalArgumentException(
                    "Standard errors of " + errorBefore + " and " + errorAfter + "; expected 0 or more");
        }
    }

    /** {@return the change in points of the scale; negative for a fall} */
    public BigDecimal points() {
        return after.subtract(before);
    }

    /** {@return {@code |d| / √(se1² + se2²)}, to 15 significant digits; empty if both errors are 0} */
    public Optional<BigDecimal> statistic() {
        return Decimals.ratio(points().abs(), Decimals.root(variance())).map(Decimals::round);
    }

    /** {@return whether {@code |d| > 1.645 √(se1² + se2²)}; compared as squares, so that nothing is rounded} */
    public boolean isSignificant() {
        BigDecimal bound = QUANTILE.multiply(QUANTILE).multiply(variance());
        return points().multiply(points()).compareTo(bound) > 0;
    }

    /** {@return whether the bands of 90 % of the two do not overlap, which asks for more than a significant change} */
    public boolean isBeyondBands() {
        return points().abs().compareTo(QUANTILE.multiply(errorBefore.add(errorAfter))) > 0;
    }

    private BigDecimal variance() {
        return errorBefore.multiply(errorBefore).add(errorAfter.multiply(errorAfter));
    }
}
