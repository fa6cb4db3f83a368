package org.cauce.indicators.similarity;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.cauce.indicators.internal.Decimals;
import org.cauce.indicators.portfolio.Portfolio;

/**
 * How alike two portfolios over the same cells are: recipients, sectors, or recipients by sector.
 *
 * <p>{@code a} and {@code b} are the shares of a cell in the two portfolios, {@code x} and {@code y} its amounts.
 * Measures over shares do not heed which portfolio is larger, those over amounts do. All are symmetric, pure numbers
 * without unit, to 34 significant digits; the cosine, which needs a root, to 15. Beside an empty portfolio those over
 * shares are undefined: the answer is empty, never 0. Cells of 0 or less are in no portfolio.
 *
 * <p>Source: Finger and Kreinin (1979), Krugman (1991); the balance after Grubel and Lloyd.
 *
 * @param <K> the cells
 */
public final class Similarity<K extends Comparable<? super K>> {
    private final Portfolio<K> one;
    private final Portfolio<K> other;
    private final ImmutableSortedSet<K> cells;

    private Similarity(Portfolio<K> one, Portfolio<K> other) {
        this.one = one;
        this.other = other;
        this.cells = ImmutableSortedSet.<K>naturalOrder()
                .addAll(one.amounts().keySet())
                .addAll(other.amounts().keySet())
                .build();
    }

    /**
     * {@return the similarity of two portfolios}
     *
     * @param <K> the cells
     * @param one a portfolio
     * @param other another, over cells of the same level and, for measures over amounts, in the same unit
     */
    public static <K extends Comparable<? super K>> Similarity<K> between(Portfolio<K> one, Portfolio<K> other) {
        return new Similarity<>(one, other);
    }

    /** {@return the cells in which one or the other has an amount} */
    public ImmutableSortedSet<K> cells() {
        return cells;
    }

    /**
     * {@return the Finger–Kreinin index, {@code Σ min(a, b) = 1 − ½ Σ |a − b|}, from 0 (no cell in common) to 1 (the
     * same shares) (Finger and Kreinin 1979)}
     *
     * <p>With what a provider gives and what a recipient needs, it is their complementarity.
     */
    public Optional<BigDecimal> fingerKreinin() {
        return Decimals.ratio(crosswise(BigDecimal::min), totals());
    }

    /**
     * {@return Krugman's index of specialisation, {@code Σ |a − b|}, from 0 (the same shares) to 2 (no cell in common)
     * (Krugman 1991)}
     */
    public Optional<BigDecimal> krugman() {
        return Decimals.ratio(crosswise((a, b) -> a.subtract(b).abs()), totals());
    }

    /**
     * {@return the cosine of the two, {@code Σ ab / √(Σ a² Σ b²)}, from 0 to 1, to 15 digits; few large cells rule it}
     */
    public Optional<BigDecimal> cosine() {
        BigDecimal squares = Decimals.squares(one.amounts().values())
                .multiply(Decimals.squares(other.amounts().values()));
        return squares.signum() == 0
                ? Optional.empty()
                : Decimals.ratio(sum(BigDecimal::multiply), Decimals.root(squares))
                        .map(Decimals::round);
    }

    /** {@return the Jaccard index over the cells with any amount, as {@link #jaccard(BigDecimal)} above 0} */
    public Optional<BigDecimal> jaccard() {
        return jaccard(BigDecimal.ZERO);
    }

    /**
     * {@return the Jaccard index, cells active in both of cells active in one or the other, from 0 to 1; empty if none
     * is active}
     *
     * @param threshold the amount above which a cell is active, in the unit of the amounts, 0 or more
     * @throws IllegalArgumentException if the threshold is below 0
     */
    public Optional<BigDecimal> jaccard(BigDecimal threshold) {
        if (threshold.signum() < 0) {
            throw new IllegalArgumentException("A threshold of " + threshold + "; expected 0 or more");
        }
        return Decimals.ratio(count(threshold, BigDecimal::min), count(threshold, BigDecimal::max));
    }

    private BigDecimal count(BigDecimal threshold, BinaryOperator<BigDecimal> smallerOrLarger) {
        return Decimals.of(cells.stream()
                .filter(cell -> smallerOrLarger
                                .apply(one.amount(cell), other.amount(cell))
                                .compareTo(threshold)
                        > 0)
                .count());
    }

    /**
     * {@return the Ružička index, the weighted Jaccard index, {@code Σ min(x, y) / Σ max(x, y)} over amounts, from 0 to
     * 1; empty if both are empty}
     */
    public Optional<BigDecimal> ruzicka() {
        return Decimals.ratio(sum(BigDecimal::min), sum(BigDecimal::max));
    }

    /**
     * {@return the Bray–Curtis similarity, {@code 2 Σ min(x, y) / Σ (x + y)} over amounts, from 0 to 1; empty if both
     * are empty}
     */
    public Optional<BigDecimal> brayCurtis() {
        return Decimals.ratio(sum(BigDecimal::min).multiply(Decimals.of(2)), sum(BigDecimal::add));
    }

    /**
     * {@return the balance of a cell, {@code 1 − |x − y| / (x + y)} over amounts, from 0 (one gives all) to 1 (both
     * give the same), in the manner of Grubel and Lloyd; empty if neither gives any}
     *
     * @param cell the cell
     */
    public Optional<BigDecimal> balance(K cell) {
        BigDecimal x = one.amount(cell);
        BigDecimal y = other.amount(cell);
        return Decimals.ratio(x.min(y).multiply(Decimals.of(2)), x.add(y));
    }

    /**
     * {@return the similarity of the two without a cell, its amount taken from both totals}
     *
     * @param cell the cell
     */
    public Similarity<K> without(K cell) {
        return new Similarity<>(one.without(cell), other.without(cell));
    }

    /**
     * {@return a measure with each cell left out in turn, by that cell; cells without which it is undefined are
     * missing}
     *
     * <p>A measure that changes much with one cell says little of the others: the cosine of the United States and
     * Canada in 2022 is one recipient, Ukraine.
     *
     * @param measure such as {@code Similarity::cosine}
     */
    public ImmutableSortedMap<K, BigDecimal> leaveOneOut(Function<Similarity<K>, Optional<BigDecimal>> measure) {
        ImmutableSortedMap.Builder<K, BigDecimal> left = ImmutableSortedMap.naturalOrder();
        cells.forEach(cell -> measure.apply(without(cell)).ifPresent(value -> left.put(cell, value)));
        return left.buildOrThrow();
    }

    /** Of shares brought to one denominator, the product of both totals: nothing is rounded. */
    private BigDecimal crosswise(BinaryOperator<BigDecimal> operation) {
        return cells.stream()
                .map(cell -> operation.apply(
                        one.amount(cell).multiply(other.total()),
                        other.amount(cell).multiply(one.total())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal sum(BinaryOperator<BigDecimal> operation) {
        return cells.stream()
                .map(cell -> operation.apply(one.amount(cell), other.amount(cell)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal totals() {
        return one.total().multiply(other.total());
    }
}
