package org.cauce.indicators.marker;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cauce.indicators.internal.Decimals;

/**
 * How much aid has a policy objective, such as gender equality, by the scores of the DAC's marker.
 *
 * <p>All shares are of what was screened, {@code 0 + 1 + 2}: aid without a score is neither for nor against, and
 * {@link #screened} tells how much it is. There are three measures that are published, and no default: all that is
 * {@linkplain #targeted targeted}, what is targeted {@linkplain #principal principally}, and both with a
 * {@linkplain #weighted coefficient} for what is a significant objective beside others, 40 % or 50 % in most
 * publications.
 *
 * <p>Source: OECD, DAC, handbook of the gender equality policy marker; the coefficients are those of donors.
 *
 * @param amounts the amounts by score, each 0 or more, of one unit, year and stage
 */
public record MarkerShares(ImmutableMap<Score, BigDecimal> amounts) {
    /**
     * The modalities whose aid can be screened, of the DAC's list of types of aid; the rest, such as administration and
     * debt relief, has no objective of this kind.
     */
    public static final ImmutableSet<String> MODALITIES =
            ImmutableSet.of("A02", "B01", "B03", "B031", "B032", "B033", "B04", "C01", "D01", "D02", "E01");

    /** A score of the marker. */
    public enum Score {
        /** 0: screened, and no objective. */
        NOT_TARGETED,
        /** 1: an objective, but not why it was begun. */
        SIGNIFICANT,
        /** 2: an objective without which it would not have been begun. */
        PRINCIPAL,
        /** Blank: not screened. */
        NOT_SCREENED;

        /**
         * {@return the score with this text; empty if it is none, such as the 3 that desertification once had}
         *
         * @param text {@code 0}, {@code 1}, {@code 2}, or nothing
         */
        public static Optional<Score> find(String text) {
            return switch (text.strip()) {
                case "0" -> Optional.of(NOT_TARGETED);
                case "1" -> Optional.of(SIGNIFICANT);
                case "2" -> Optional.of(PRINCIPAL);
                case "" -> Optional.of(NOT_SCREENED);
                default -> Optional.empty();
            };
        }
    }

    /**
     * Checks the amounts.
     *
     * @param amounts the amounts by score, each 0 or more
     * @throws IllegalArgumentException if one is below 0
     */
    public MarkerShares {
        if (amounts.values().stream().anyMatch(amount -> amount.signum() < 0)) {
            throw new IllegalArgumentException("Aid by score of a marker is " + amounts
                    + "; expected amounts of 0 or more: take gross disbursements or commitments");
        }
    }

    /**
     * {@return the shares of these amounts}
     *
     * @param amounts the amounts by score, each 0 or more; a score without any may be missing
     * @throws IllegalArgumentException if one is below 0
     */
    public static MarkerShares of(Map<Score, BigDecimal> amounts) {
        return new MarkerShares(Maps.immutableEnumMap(amounts));
    }

    /** {@return what was screened of all, {@code (0 + 1 + 2) / all}, a fraction from 0 to 1; empty without aid} */
    public Optional<BigDecimal> screened() {
        return Decimals.ratio(screenedAmount(), Decimals.sum(amounts.values()));
    }

    /**
     * {@return what has the objective at all, {@code (1 + 2) / (0 + 1 + 2)}, from 0 to 1; empty if none is screened}
     */
    public Optional<BigDecimal> targeted() {
        return weighted(BigDecimal.ONE);
    }

    /** {@return what has it principally, {@code 2 / (0 + 1 + 2)}, from 0 to 1; empty if none is screened} */
    public Optional<BigDecimal> principal() {
        return weighted(BigDecimal.ZERO);
    }

    /**
     * {@return what has the objective, significant ones counted in part, {@code (c × 1 + 2) / (0 + 1 + 2)}, from 0 to
     * 1; empty if none is screened}
     *
     * @param coefficient how much of a significant objective counts, {@code c}, a fraction from 0 to 1; to be printed
     *     with the figure
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    public Optional<BigDecimal> weighted(BigDecimal coefficient) {
        return Decimals.ratio(amount(coefficient), screenedAmount());
    }

    /**
     * {@return the amount that counts for the objective, {@code c × 1 + 2}, exact, in the unit of the amounts}
     *
     * @param coefficient how much of a significant objective counts, {@code c}, a fraction from 0 to 1
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    public BigDecimal amount(BigDecimal coefficient) {
        if (coefficient.signum() < 0 || coefficient.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "A coefficient of " + coefficient + "; expected a fraction from 0 to 1, as 0.40 for 40 %");
        }
        return amount(Score.PRINCIPAL).add(amount(Score.SIGNIFICANT).multiply(coefficient));
    }

    private BigDecimal screenedAmount() {
        return amount(Score.NOT_TARGETED).add(amount(Score.SIGNIFICANT)).add(amount(Score.PRINCIPAL));
    }

    private BigDecimal amount(Score score) {
        return Objects.requireNonNullElse(amounts.get(score), BigDecimal.ZERO);
    }
}
