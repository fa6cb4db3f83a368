package org.cauce.indicators.series;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Interval;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;

/**
 * Shares of a whole, in percent: from part and whole, of other shares, and back to the part or the whole.
 *
 * <p>Part and whole are in the same unit and have the same sign in most uses; nothing here demands it, since balances
 * have negative parts.
 *
 * <p>Source: textbook arithmetic.
 */
public final class Share {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Share() {}

    /**
     * {@return the share, {@code part / whole × 100}, in percent}
     *
     * @param part the part
     * @param whole the whole, in the same unit, not 0
     * @throws IllegalArgumentException if the units differ, or the whole is 0
     */
    public static Estimate of(Estimate part, Estimate whole) {
        return part.asPercentOf(whole);
    }

    /**
     * {@return the share, {@code part / whole × 100}, in percent}
     *
     * @param part the part
     * @param whole the whole, in the same unit, not 0
     * @throws IllegalArgumentException if the units differ, the whole is 0, or one is a word without a number
     */
    public static Estimate of(Quantity part, Quantity whole) {
        return of(Printed.estimate(part), Printed.estimate(whole));
    }

    /**
     * {@return the share of each part in the sum of all, in percent, in the order of the parts; together 100}
     *
     * <p>The interval of each is as narrow as it can be: a part is not taken as independent of the sum that holds it.
     * The nominal values have 34 significant digits.
     *
     * @param parts at least one, all in the same unit, none below 0
     * @throws IllegalArgumentException if the units differ, a part is below 0, there are none, or their sum is 0
     */
    public static ImmutableList<Estimate> ofSum(List<Estimate> parts) {
        Estimate sum = Estimate.sum(parts);
        parts.stream().filter(part -> part.nominal().signum() < 0).findFirst().ifPresent(part -> {
            throw new IllegalArgumentException("A part of " + part
                    + " has no share in a sum; expected parts of 0 or more: give the differences instead");
        });
        if (sum.nominal().signum() == 0) {
            throw new IllegalArgumentException("The parts sum to " + sum + ": nothing is a share of it; leave it out");
        }
        return IntStream.range(0, parts.size())
                .mapToObj(place -> ofSum(parts, place, sum))
                .collect(ImmutableList.toImmutableList());
    }

    private static Estimate ofSum(List<Estimate> parts, int place, Estimate sum) {
        Estimate part = parts.get(place);
        BigDecimal nominal = part.nominal().multiply(HUNDRED).divide(sum.nominal(), MathContext.DECIMAL128);
        Interval others = Interval.point(BigDecimal.ZERO);
        for (int other = 0; other < parts.size(); other++) {
            others = other == place ? others : others.plus(parts.get(other).interval());
        }
        return Estimate.of(nominal, ofSum(part.interval(), others), Unit.PERCENT);
    }

    /** As 100 / (1 + others / part), where the part occurs once. */
    private static Interval ofSum(Interval part, Interval others) {
        Interval zero = Interval.point(BigDecimal.ZERO);
        if (part.equals(zero)) {
            return zero;
        }
        Interval beside = others.dividedBy(part).plus(Interval.point(BigDecimal.ONE));
        return Interval.point(HUNDRED).dividedBy(beside);
    }

    /**
     * {@return the share that a share of a share makes of the whole, {@code inner × outer / 100}, in percent: 24 % of
     * 80 % are 19.2 %}
     *
     * @param inner the share of the part, in percent
     * @param outer the share of the whole that the part makes, in percent
     * @throws IllegalArgumentException if one is not in percent
     */
    public static Estimate ofShare(Estimate inner, Estimate outer) {
        requirePercent(outer);
        Estimate share = inner.percentOf(outer);
        return Estimate.of(share.nominal(), share.interval(), Unit.PERCENT);
    }

    /**
     * {@return the part that a share makes of a whole, {@code share × whole / 100}, in the unit of the whole}
     *
     * @param share the share, in percent
     * @param whole the whole
     * @throws IllegalArgumentException if the share is not in percent
     */
    public static Estimate part(Estimate share, Estimate whole) {
        return share.percentOf(whole);
    }

    /**
     * {@return the whole that a part and its share imply, {@code part / share × 100}, in the unit of the part}
     *
     * @param part the part
     * @param share the share that it makes of the whole, in percent, above 0
     * @throws IllegalArgumentException if the share is not in percent, or not above 0
     */
    public static Estimate whole(Estimate part, Estimate share) {
        requirePercent(share);
        if (share.nominal().signum() <= 0) {
            throw new IllegalArgumentException("No whole follows from a share of " + share
                    + "; expected more than 0 percent: look for the whole in the source");
        }
        return part.times(HUNDRED).dividedBy(share, part.unit());
    }

    private static void requirePercent(Estimate share) {
        if (!share.unit().isPercent()) {
            throw new IllegalArgumentException(
                    "A share is in " + share.unit() + "; expected percent: compute it with Share.of first");
        }
    }
}
