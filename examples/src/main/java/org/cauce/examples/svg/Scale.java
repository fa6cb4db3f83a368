package org.cauce.examples.svg;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.cauce.examples.report.Digits;

/**
 * A linear scale: values in, pixels out.
 *
 * <p>Values stay exact until the pixel is known. A scale whose two values are equal puts every value at its start.
 */
public final class Scale {
    private static final ImmutableList<Integer> STEPS = ImmutableList.of(1, 2, 3, 4, 5, 6, 8, 10);

    private final BigDecimal from;
    private final BigDecimal to;
    private final double start;
    private final double end;

    private Scale(BigDecimal from, BigDecimal to, double start, double end) {
        this.from = from;
        this.to = to;
        this.start = start;
        this.end = end;
    }

    /**
     * {@return a scale}
     *
     * @param from the value at the start
     * @param to the value at the end
     * @param start the pixel of the start
     * @param end the pixel of the end; smaller than the start if values grow upwards or to the left
     */
    public static Scale linear(BigDecimal from, BigDecimal to, double start, double end) {
        return new Scale(from, to, start, end);
    }

    /**
     * {@return a scale that starts at zero}
     *
     * @param to the value at the end
     * @param start the pixel of zero
     * @param end the pixel of the end
     */
    public static Scale fromZero(BigDecimal to, double start, double end) {
        return new Scale(BigDecimal.ZERO, to, start, end);
    }

    /**
     * {@return the pixel of a value; outside the two ends if the value is}
     *
     * @param value the value
     */
    public double at(BigDecimal value) {
        if (from.compareTo(to) == 0) {
            return start;
        }
        BigDecimal share = value.subtract(from).divide(to.subtract(from), MathContext.DECIMAL64);
        return start + share.doubleValue() * (end - start);
    }

    /**
     * {@return round values for the marks of an axis, from at or below the lowest to at or above the highest}
     *
     * @param lowest the lowest value; zero or less for an axis that shows zero
     * @param highest the highest value
     * @param intervals the most intervals above zero, and the most below, that there is room for
     */
    public static ImmutableList<BigDecimal> ticks(BigDecimal lowest, BigDecimal highest, int intervals) {
        BigDecimal span = highest.max(lowest.negate()).max(BigDecimal.ZERO);
        BigDecimal step = step(span, intervals);
        int below =
                lowest.divide(step, 0, RoundingMode.FLOOR).min(BigDecimal.ZERO).intValueExact();
        int above = highest.divide(step, 0, RoundingMode.CEILING).intValueExact();
        ImmutableList.Builder<BigDecimal> ticks = ImmutableList.builder();
        for (int i = below; i <= Math.max(above, below + 1); i++) {
            ticks.add(step.multiply(BigDecimal.valueOf(i)));
        }
        return ticks.build();
    }

    /**
     * {@return a value as an axis writes it, such as {@code 1,200} or {@code 0.5}; a real minus before negative ones}
     *
     * @param value the value
     */
    public static String write(BigDecimal value) {
        return write(value, Digits.ENGLISH);
    }

    /**
     * {@return a value as an axis writes it in a language, without zeros at its end}
     *
     * @param value the value
     * @param digits how the language writes numbers
     */
    public static String write(BigDecimal value, Digits digits) {
        BigDecimal plain = value.stripTrailingZeros();
        return digits.of(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    private static BigDecimal step(BigDecimal span, int intervals) {
        if (span.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal least = span.divide(BigDecimal.valueOf(Math.max(intervals, 1)), MathContext.DECIMAL64);
        int magnitude = least.precision() - least.scale() - 1;
        for (int step : STEPS) {
            BigDecimal candidate = BigDecimal.valueOf(step).scaleByPowerOfTen(magnitude);
            if (candidate.compareTo(least) >= 0) {
                return candidate;
            }
        }
        throw new IllegalStateException("No round step for " + span);
    }
}
