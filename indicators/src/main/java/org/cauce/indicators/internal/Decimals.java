package org.cauce.indicators.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/** Arithmetic of decimal numbers: what algebra allows is exact, quotients have 34 digits, roots and logarithms 15. */
public final class Decimals {
    /** How many significant digits logarithms, powers and roots have. */
    public static final int DIGITS = 15;

    private static final MathContext ROUNDED = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

    private Decimals() {}

    /** {@return the quotient to 34 significant digits; empty if the divisor is 0} */
    public static Optional<BigDecimal> ratio(BigDecimal dividend, BigDecimal divisor) {
        return divisor.signum() == 0 ? Optional.empty() : Optional.of(quotient(dividend, divisor));
    }

    /** {@return the quotient to 34 significant digits, of a divisor that is not 0} */
    public static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, MathContext.DECIMAL128);
    }

    /** {@return the natural logarithm to 15 digits} */
    public static BigDecimal ln(BigDecimal positive) {
        double value = positive.doubleValue();
        // near 1 the digits lie in what is above 1, which the double of the number would lose
        BigDecimal above = positive.subtract(BigDecimal.ONE);
        double log = above.abs().compareTo(new BigDecimal("0.5")) < 0
                ? StrictMath.log1p(above.doubleValue())
                : StrictMath.log(value);
        return round(BigDecimal.valueOf(log));
    }

    /** {@return the power of a positive number to 15 digits} */
    public static BigDecimal power(BigDecimal base, BigDecimal exponent) {
        return round(BigDecimal.valueOf(StrictMath.pow(base.doubleValue(), exponent.doubleValue())));
    }

    /** {@return the square root to 15 digits} */
    public static BigDecimal root(BigDecimal number) {
        return round(number.sqrt(MathContext.DECIMAL128));
    }

    /** {@return the number, rounded half even to 15 significant digits} */
    public static BigDecimal round(BigDecimal number) {
        return number.round(ROUNDED);
    }

    /** {@return the sum; 0 of nothing} */
    public static BigDecimal sum(Collection<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@return the sum of squares; 0 of nothing} */
    public static BigDecimal squares(Collection<BigDecimal> numbers) {
        return numbers.stream().map(number -> number.multiply(number)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@return the whole number as a decimal} */
    public static BigDecimal of(long number) {
        return BigDecimal.valueOf(number);
    }
}
