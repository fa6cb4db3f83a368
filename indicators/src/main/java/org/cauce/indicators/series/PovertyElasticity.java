package org.cauce.indicators.series;

import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.indicators.internal.Decimals;

/**
 * The growth elasticity of poverty: by how many percent a headcount changes with a percent of growth; negative where
 * growth lowers poverty.
 *
 * <p>Its two forms differ, and each is to be named. Undefined where growth is below 1 % either way, or a headcount
 * below 1 %: small bases give numbers without meaning. Whether the two surveys are comparable, the caller must know.
 *
 * <p>Source: as in Bourguignon (2003) and the work of Ravallion; the limits are our own.
 *
 * @param poorBefore the headcount before, in percent of the population
 * @param poorAfter the headcount after, by the same poverty line and a comparable survey
 * @param incomeRatio income or output per head after, by that before, at constant prices, above 0
 */
public record PovertyElasticity(BigDecimal poorBefore, BigDecimal poorAfter, BigDecimal incomeRatio) {
    private static final BigDecimal LEAST_GROWTH = new BigDecimal("0.01");

    /** {@return {@code ln(P2 / P1) / ln(Y2 / Y1)}, to 15 significant digits; empty if undefined} */
    public Optional<BigDecimal> logarithmic() {
        return isDefined()
                ? Decimals.ratio(Decimals.ln(Decimals.quotient(poorAfter, poorBefore)), Decimals.ln(incomeRatio))
                        .map(Decimals::round)
                : Optional.empty();
    }

    /** {@return {@code (P2 / P1 − 1) / (Y2 / Y1 − 1)}, to 34 significant digits; empty if undefined} */
    public Optional<BigDecimal> ofPercentages() {
        return isDefined()
                ? Decimals.ratio(poorAfter.subtract(poorBefore), poorBefore.multiply(growth()))
                : Optional.empty();
    }

    private boolean isDefined() {
        return incomeRatio.signum() > 0
                && growth().abs().compareTo(LEAST_GROWTH) >= 0
                && poorBefore.min(poorAfter).compareTo(BigDecimal.ONE) >= 0;
    }

    private BigDecimal growth() {
        return incomeRatio.subtract(BigDecimal.ONE);
    }
}
