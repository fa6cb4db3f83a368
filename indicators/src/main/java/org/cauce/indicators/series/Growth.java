package org.cauce.indicators.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Interval;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;

/**
 * Growth in percent of a base: what it is, what it is per year, what a part contributes to it, and what base it
 * implies.
 *
 * <p>A growth is a change relative to where it starts; for a change of percentages or scores see {@link Change}. It is
 * −100 % or more, or less where the later value is below 0, and has no meaning from a base of 0 or below.
 *
 * <p>Source: textbook arithmetic; national accounts use the same compound rate.
 */
public final class Growth {
    /** How many digits after the point {@link #perYear} keeps: 10, since roots have no last digit. */
    public static final int DECIMALS_PER_YEAR = 10;

    private static final int MOST_YEARS = 200;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Estimate ONE = Estimate.exact(BigDecimal.ONE, Unit.RATIO);
    private static final Estimate HUNDREDTH = Estimate.exact(new BigDecimal("0.01"), Unit.RATIO);

    private Growth() {}

    /**
     * {@return the growth, {@code (to / from − 1) × 100}, in percent; negative for a fall}
     *
     * @param from the value before, above 0
     * @param to the value after, in the same unit
     * @throws IllegalArgumentException if the units differ, or the base is not above 0
     */
    public static Estimate percent(Estimate from, Estimate to) {
        return to.growthFrom(from);
    }

    /**
     * {@return the growth, {@code (to / from − 1) × 100}, in percent; negative for a fall}
     *
     * @param from the value before, above 0
     * @param to the value after, in the same unit
     * @throws IllegalArgumentException if the units differ, the base is not above 0, or one is a word without a number
     */
    public static Estimate percent(Quantity from, Quantity to) {
        return percent(Printed.estimate(from), Printed.estimate(to));
    }

    /**
     * {@return the compound annual growth rate, {@code ((to / from)^(1/years) − 1) × 100}, in percent}
     *
     * <p>Such roots are mostly irrational: the nominal value is rounded half up to {@value #DECIMALS_PER_YEAR} digits
     * after the point, the ends of the interval are rounded outward to as many. Where the interval reaches below 0,
     * that part has no root and counts as 0, a growth of −100 %.
     *
     * @param from the value at the start, above 0
     * @param to the value at the end, in the same unit, not below 0
     * @param years how many years lie between the two, 1 to 200: 20 from 2000 to 2020
     * @throws IllegalArgumentException if the units differ, the base is not above 0, the end is below 0, or the years
     *     are none
     */
    public static Estimate perYear(Estimate from, Estimate to, int years) {
        if (years < 1 || years > MOST_YEARS) {
            throw new IllegalArgumentException("Growth per year over " + years + " years; expected 1 to " + MOST_YEARS
                    + ": count the years between the two values, and exchange them if the end comes first");
        }
        if (to.nominal().signum() < 0) {
            throw new IllegalArgumentException(
                    "Growth per year has no meaning down to " + to + "; expected 0 or more: give the difference");
        }
        // refuses what has no growth at all
        Estimate growth = percent(from, to);
        Estimate ratio = to.dividedBy(from, Unit.RATIO);
        return Estimate.of(
                yearly(ratio.nominal(), years, RoundingMode.HALF_UP), yearly(ratio.interval(), years), growth.unit());
    }

    /**
     * {@return the compound annual growth rate, as {@link #perYear(Estimate, Estimate, int)}}
     *
     * @param from the value at the start, above 0
     * @param to the value at the end, in the same unit, not below 0
     * @param years how many years lie between the two, 1 to 200
     * @throws IllegalArgumentException as there, and if one is a word without a number
     */
    public static Estimate perYear(Quantity from, Quantity to, int years) {
        return perYear(Printed.estimate(from), Printed.estimate(to), years);
    }

    /**
     * {@return what a part contributes to the growth of its whole, {@code (partTo − partFrom) / wholeFrom × 100}, in
     * percentage points; the contributions of all parts add up to the growth of the whole}
     *
     * @param partFrom the part before
     * @param partTo the part after
     * @param wholeFrom the whole before, above 0
     * @throws IllegalArgumentException if the units differ, or the whole is not above 0
     */
    public static Estimate contribution(Estimate partFrom, Estimate partTo, Estimate wholeFrom) {
        if (wholeFrom.nominal().signum() <= 0) {
            throw new IllegalArgumentException("A contribution to growth has no meaning from a whole of " + wholeFrom
                    + "; expected a whole above 0: give the change of the part instead");
        }
        Estimate points = partTo.minus(partFrom).asPercentOf(wholeFrom);
        return Estimate.of(points.nominal(), points.interval(), Unit.PERCENTAGE_POINTS);
    }

    /**
     * {@return the base that an end and a growth imply, {@code end / (1 + growth / 100)}, in the unit of the end}
     *
     * @param end the value after
     * @param growth the growth from the base to it, in percent, above −100
     * @throws IllegalArgumentException if the growth is not in percent, or not above −100
     */
    public static Estimate base(Estimate end, Estimate growth) {
        return end.dividedBy(factor(growth), end.unit());
    }

    /**
     * {@return the end that a base and a growth imply, {@code from × (1 + growth / 100)}, in the unit of the base}
     *
     * @param from the value before
     * @param growth the growth from it, in percent, above −100
     * @throws IllegalArgumentException if the growth is not in percent, or not above −100
     */
    public static Estimate end(Estimate from, Estimate growth) {
        return from.times(factor(growth), from.unit());
    }

    private static Estimate factor(Estimate growth) {
        if (!growth.unit().isPercent()) {
            throw new IllegalArgumentException(
                    "Growth is in " + growth.unit() + "; expected percent: convert it, or use Change for points");
        }
        if (growth.nominal().compareTo(HUNDRED.negate()) <= 0) {
            throw new IllegalArgumentException("A growth of " + growth
                    + " leaves nothing to compute a base from; expected more than -100 percent");
        }
        return growth.times(HUNDREDTH, Unit.RATIO).plus(ONE);
    }

    private static Interval yearly(Interval ratio, int years) {
        Optional<BigDecimal> low = ratio.low().filter(end -> end.signum() >= 0);
        BigDecimal least =
                low.map(end -> yearly(end, years, RoundingMode.FLOOR)).orElse(HUNDRED.negate());
        boolean leastReached = low.isEmpty() || ratio.isLowInclusive();
        Optional<BigDecimal> most = ratio.high().map(end -> yearly(end, years, RoundingMode.CEILING));
        if (most.isEmpty()) {
            return leastReached ? Interval.atLeast(least) : Interval.moreThan(least);
        }
        if (ratio.isHighInclusive()) {
            return leastReached ? Interval.closed(least, most.get()) : Interval.openClosed(least, most.get());
        }
        return leastReached ? Interval.closedOpen(least, most.get()) : Interval.open(least, most.get());
    }

    private static BigDecimal yearly(BigDecimal ratio, int years, RoundingMode mode) {
        return Root.of(ratio, years, DECIMALS_PER_YEAR + 2, mode)
                .subtract(BigDecimal.ONE)
                .multiply(HUNDRED);
    }
}
