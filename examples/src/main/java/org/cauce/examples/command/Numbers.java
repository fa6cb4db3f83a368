package org.cauce.examples.command;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.cauce.examples.report.Phrases;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Interval;

/** Computed numbers as programs write them: at most twelve significant digits, no trailing zeros, no exponent. */
public final class Numbers {
    private static final int DIGITS = 12;

    private Numbers() {}

    /**
     * {@return the number, rounded half up}
     *
     * @param number a computed number, such as 799999.99999999999999
     */
    public static BigDecimal rounded(BigDecimal number) {
        return rounded(number, RoundingMode.HALF_UP);
    }

    /**
     * {@return the interval, its ends rounded outward so that no number is lost}
     *
     * @param interval an interval
     */
    public static String text(Interval interval) {
        return text(interval, Phrases.ENGLISH);
    }

    private static String text(Interval interval, Phrases phrases) {
        if (interval.isPoint()) {
            return phrases.number(interval.low().map(Numbers::rounded).orElseThrow());
        }
        return (interval.isLowInclusive() ? "[" : "(")
                + end(interval.low(), RoundingMode.FLOOR, "-∞", phrases)
                + phrases.say("interval.to")
                + end(interval.high(), RoundingMode.CEILING, "∞", phrases)
                + (interval.isHighInclusive() ? "]" : ")");
    }

    /**
     * {@return number, interval unless it is a point, and unit, such as {@code 135.294117647 [117.1, 142.5) percent}}
     *
     * @param estimate a computed number
     */
    public static String text(Estimate estimate) {
        return text(estimate, Phrases.ENGLISH);
    }

    /**
     * {@return number, interval unless it is a point, and unit, as a language writes them}
     *
     * @param estimate a computed number
     * @param phrases the language
     */
    public static String text(Estimate estimate, Phrases phrases) {
        String interval = estimate.isExact() ? "" : " " + text(estimate.interval(), phrases);
        return phrases.number(rounded(estimate.nominal())) + interval + " "
                + phrases.word("unit", estimate.unit().toString());
    }

    private static String end(Optional<BigDecimal> end, RoundingMode mode, String infinite, Phrases phrases) {
        return end.map(number -> phrases.number(rounded(number, mode))).orElse(infinite);
    }

    private static BigDecimal rounded(BigDecimal number, RoundingMode mode) {
        BigDecimal rounded = number.round(new MathContext(DIGITS, mode)).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
