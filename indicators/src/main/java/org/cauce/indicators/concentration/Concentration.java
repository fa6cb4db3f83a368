package org.cauce.indicators.concentration;

import static org.cauce.indicators.internal.Decimals.quotient;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.Optional;
import org.cauce.indicators.internal.Decimals;
import org.cauce.indicators.portfolio.Portfolio;

/**
 * How concentrated a portfolio is: over the providers of a recipient (fragmentation of aid), or over the recipients or
 * sectors of a provider (proliferation).
 *
 * <p>{@code s} is a member's share of the total, {@code n} the number of members with an amount above 0. All measures
 * are pure numbers without unit. Those that need only sums, products and one division have 34 significant digits; those
 * with logarithms are computed in binary floating point ({@code StrictMath}, the same on every machine) and rounded to
 * 15. Of an empty portfolio none is defined: the answer is empty, never 0.
 *
 * <p>Source: Herfindahl (1950) and Hirschman (1945); as fragmentation of aid Knack and Rahman (2007), Frot and Santiso
 * (2010); the Theil index of aid Acharya, de Lima and Moore (2006).
 */
public final class Concentration {
    private final Portfolio<?> portfolio;
    private final ImmutableList<BigDecimal> ascending;

    private Concentration(Portfolio<?> portfolio) {
        this.portfolio = portfolio;
        this.ascending = ImmutableList.sortedCopyOf(portfolio.amounts().values());
    }

    /**
     * {@return the concentration of a portfolio}
     *
     * @param portfolio the amounts; cells of 0 or less are not in it
     */
    public static Concentration of(Portfolio<?> portfolio) {
        return new Concentration(portfolio);
    }

    /** {@return the members with an amount above 0, {@code n}} */
    public int members() {
        return ascending.size();
    }

    /**
     * {@return the Herfindahl–Hirschman index, {@code Σ s²}, from 1/n (all equal) to 1 (one member)}
     *
     * <p>Antitrust and some aid reports print it times 10,000.
     */
    public Optional<BigDecimal> herfindahl() {
        return Decimals.ratio(Decimals.squares(ascending), squaredTotal());
    }

    /**
     * {@return the fragmentation index, {@code 1 − Σ s²}, from 0 to 1 − 1/n (Frot and Santiso 2010; Knack and Rahman
     * 2007)}
     */
    public Optional<BigDecimal> fragmentation() {
        return Decimals.ratio(squaredTotal().subtract(Decimals.squares(ascending)), squaredTotal());
    }

    /**
     * {@return the normalised Herfindahl–Hirschman index, {@code (HHI − 1/n) / (1 − 1/n)}, from 0 to 1; by convention 1
     * for a single member, where the formula divides by 0}
     */
    public Optional<BigDecimal> normalisedHerfindahl() {
        if (members() == 1) {
            return Optional.of(BigDecimal.ONE);
        }
        BigDecimal above = Decimals.squares(ascending).multiply(count()).subtract(squaredTotal());
        return Decimals.ratio(above, squaredTotal().multiply(count().subtract(BigDecimal.ONE)));
    }

    /** {@return the number of equal members that would give the same index, {@code 1 / HHI}, from 1 to n} */
    public Optional<BigDecimal> effectiveNumber() {
        return Decimals.ratio(squaredTotal(), Decimals.squares(ascending));
    }

    /** {@return the Shannon entropy, {@code H = −Σ s ln s}, in nats, from 0 (one member) to ln n (all equal)} */
    public Optional<BigDecimal> shannon() {
        return defined()
                .map(total -> ascending.stream()
                        .map(amount -> quotient(amount, total))
                        .map(share -> share.multiply(Decimals.ln(share)).negate())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .map(Decimals::round);
    }

    /**
     * {@return the Theil index T, {@code (1/n) Σ (x/μ) ln(x/μ) = ln n − H}, in nats, from 0 to ln n (Acharya, de Lima
     * and Moore 2006)}
     *
     * <p>Over the members with an amount above 0; see {@link #theil(int)} for all possible ones.
     */
    public Optional<BigDecimal> theil() {
        return theil(members());
    }

    /**
     * {@return the Theil index over a fixed number of possible members, {@code Σ s ln(s N)}, in nats, from 0 to ln N;
     * one without an amount contributes 0}
     *
     * <p>It is the {@link #extensiveMargin} plus {@link #theil()}, the intensive margin (Bickenbach, Mbelu and
     * Nunnenkamp 2017).
     *
     * @param possible all possible members, {@code N}
     * @throws IllegalArgumentException if fewer are possible than have an amount
     */
    public Optional<BigDecimal> theil(int possible) {
        checkPossible(possible);
        return defined()
                .map(total -> ascending.stream()
                        .map(amount -> quotient(amount, total))
                        .map(share -> share.multiply(Decimals.ln(share.multiply(Decimals.of(possible)))))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .map(Decimals::round);
    }

    /**
     * {@return how much of the Theil index comes from possible members without an amount, {@code ln(N/n)}, 0 or more}
     *
     * @param possible all possible members, {@code N}
     * @throws IllegalArgumentException if fewer are possible than have an amount
     */
    public Optional<BigDecimal> extensiveMargin(int possible) {
        checkPossible(possible);
        return Decimals.ratio(Decimals.of(possible), count()).map(Decimals::ln);
    }

    private void checkPossible(int possible) {
        if (possible < members()) {
            throw new IllegalArgumentException("Only " + possible + " members are possible, but " + members()
                    + " have an amount; expected as many or more");
        }
    }

    /**
     * {@return the Gini coefficient, {@code 2 Σ i s(i) / n − (n + 1) / n} over ascending shares, from 0 (all equal) to
     * 1 − 1/n}
     */
    public Optional<BigDecimal> gini() {
        BigDecimal weighted = BigDecimal.ZERO;
        for (int i = 0; i < ascending.size(); i++) {
            weighted = weighted.add(ascending.get(i).multiply(Decimals.of(i + 1L)));
        }
        BigDecimal equal = portfolio.total().multiply(count().add(BigDecimal.ONE));
        return Decimals.ratio(
                weighted.multiply(Decimals.of(2)).subtract(equal),
                portfolio.total().multiply(count()));
    }

    /**
     * {@return the concentration ratio CR-k, the share of the largest k members, above 0 to 1; 1 if there are fewer}
     *
     * @param largest how many, {@code k}, 1 or more
     * @throws IllegalArgumentException if it is less than 1
     */
    public Optional<BigDecimal> ratioOfLargest(int largest) {
        if (largest < 1) {
            throw new IllegalArgumentException(
                    "A concentration ratio of the largest " + largest + "; expected 1 or more");
        }
        BigDecimal sum = ascending.stream()
                .sorted(Comparator.reverseOrder())
                .limit(largest)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Decimals.ratio(sum, portfolio.total());
    }

    /**
     * {@return how many of the smallest members together give less than a share of the total, 0 to n}
     *
     * @param share the share as a fraction, above 0 to 1; 0.10 in most reports
     * @throws IllegalArgumentException if the share is not above 0 or is above 1
     */
    public Optional<Integer> tail(BigDecimal share) {
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A tail of " + share + "; expected a fraction above 0 to 1");
        }
        BigDecimal limit = portfolio.total().multiply(share);
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        for (BigDecimal amount : ascending) {
            sum = sum.add(amount);
            if (sum.compareTo(limit) < 0) {
                count++;
            }
        }
        return defined().isPresent() ? Optional.of(count) : Optional.empty();
    }

    private Optional<BigDecimal> defined() {
        return Optional.of(portfolio.total()).filter(total -> total.signum() > 0);
    }

    private BigDecimal squaredTotal() {
        return portfolio.total().multiply(portfolio.total());
    }

    private BigDecimal count() {
        return Decimals.of(members());
    }

    /** {@return the index to 4 significant digits, or that there is none} */
    @Override
    public String toString() {
        return herfindahl()
                .map(index -> "HHI " + index.round(new MathContext(4)).toPlainString() + " of " + members())
                .orElse("HHI undefined: no amount above 0");
    }
}
