package org.cauce.model.quantity;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;

/**
 * Splits amounts by weights so that the parts sum exactly to the whole: the method of the largest remainder.
 *
 * <p>Each part is first rounded towards zero; what is left, less than one unit of the last decimal a part, goes unit by
 * unit to the parts that lost most, of equals to the earlier one. Made once for a set of weights; immutable.
 */
public final class Apportionment {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final BigInteger[] weights;
    private final BigInteger total;

    private Apportionment(BigInteger[] weights, BigInteger total) {
        this.weights = weights;
        this.total = total;
    }

    /**
     * {@return a split by these weights, of any unit}
     *
     * @param weights how much each part weighs: 0 or more, not all 0
     * @throws IllegalArgumentException if they are not
     */
    public static Apportionment of(List<BigDecimal> weights) {
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigInteger[] scaled = new BigInteger[weights.size()];
        BigInteger total = BigInteger.ZERO;
        for (int i = 0; i < scaled.length; i++) {
            BigDecimal weight = weights.get(i);
            if (weight.signum() < 0) {
                throw new IllegalArgumentException(
                        "Weight " + i + " is " + weight + ": expected 0 or more; leave out what takes away");
            }
            scaled[i] = weight.setScale(scale).unscaledValue();
            total = total.add(scaled[i]);
        }
        if (total.signum() == 0) {
            throw new IllegalArgumentException("The weights " + weights + " sum to 0: expected one above 0");
        }
        return new Apportionment(scaled, total);
    }

    /** {@return the number of parts} */
    public int size() {
        return weights.length;
    }

    /**
     * {@return the share of a part in percent, to 34 digits}
     *
     * @param part the part, from 0
     */
    public BigDecimal percentage(int part) {
        if (weights.length == 1) {
            return HUNDRED;
        }
        return new BigDecimal(weights[part])
                .movePointRight(2)
                .divide(new BigDecimal(total), MathContext.DECIMAL128)
                .stripTrailingZeros();
    }

    /**
     * {@return the parts of an amount, in the order of the weights; they sum exactly to it}
     *
     * @param whole the amount, of whatever sign
     * @param decimals how many decimals the parts have; as many as the amount if it has more
     */
    public ImmutableList<BigDecimal> split(BigDecimal whole, int decimals) {
        int scale = Math.max(decimals, whole.scale());
        if (weights.length == 1) {
            return ImmutableList.of(whole.setScale(scale));
        }
        BigInteger units = whole.setScale(scale).unscaledValue();
        return units.bitLength() + total.bitLength() < Long.SIZE - 1
                ? splitSmall(units.longValueExact(), scale)
                : splitLarge(units, scale);
    }

    /** Amounts and weights of ordinary size, whose products fit into a long: far faster. */
    private ImmutableList<BigDecimal> splitSmall(long units, int scale) {
        long whole = Math.abs(units);
        long divisor = total.longValueExact();
        long[] parts = new long[weights.length];
        long[] lost = new long[weights.length];
        long left = whole;
        for (int i = 0; i < parts.length; i++) {
            long product = whole * weights[i].longValueExact();
            parts[i] = product / divisor;
            lost[i] = product % divisor;
            left -= parts[i];
        }
        for (; left > 0; left--) {
            int most = 0;
            for (int i = 1; i < lost.length; i++) {
                most = lost[i] > lost[most] ? i : most;
            }
            parts[most]++;
            lost[most] = -1;
        }
        ImmutableList.Builder<BigDecimal> result = ImmutableList.builderWithExpectedSize(parts.length);
        for (long part : parts) {
            result.add(BigDecimal.valueOf(units < 0 ? -part : part, scale));
        }
        return result.build();
    }

    private ImmutableList<BigDecimal> splitLarge(BigInteger units, int scale) {
        BigInteger whole = units.abs();
        BigInteger[] parts = new BigInteger[weights.length];
        BigInteger[] lost = new BigInteger[weights.length];
        BigInteger left = whole;
        for (int i = 0; i < parts.length; i++) {
            BigInteger[] both = whole.multiply(weights[i]).divideAndRemainder(total);
            parts[i] = both[0];
            lost[i] = both[1];
            left = left.subtract(both[0]);
        }
        for (int steps = left.intValueExact(); steps > 0; steps--) {
            int most = 0;
            for (int i = 1; i < lost.length; i++) {
                most = lost[i].compareTo(lost[most]) > 0 ? i : most;
            }
            parts[most] = parts[most].add(BigInteger.ONE);
            lost[most] = BigInteger.ONE.negate();
        }
        ImmutableList.Builder<BigDecimal> result = ImmutableList.builderWithExpectedSize(parts.length);
        for (BigInteger part : parts) {
            result.add(new BigDecimal(units.signum() < 0 ? part.negate() : part, scale));
        }
        return result.build();
    }
}
