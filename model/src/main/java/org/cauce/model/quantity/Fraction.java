package org.cauce.model.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.MathContext;
import org.cauce.model.internal.Require;

/**
 * A fraction as documents print it in words: "half", "a third", "two thirds".
 *
 * <p>Kept in lowest terms, because no decimal number says "a third" exactly. In JSON it is its text, such as
 * {@code "1/3"}.
 *
 * @param numerator the number above the line, 0 or more
 * @param denominator the number below the line, 1 or more
 */
public record Fraction(long numerator, long denominator) {

    /**
     * Reduces the fraction to lowest terms.
     *
     * @param numerator the number above the line, 0 or more
     * @param denominator the number below the line, 1 or more
     * @throws IllegalArgumentException if the numerator is negative or the denominator is not positive
     */
    public Fraction {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException("Not a printed fraction: " + numerator + "/" + denominator
                    + "; expected a numerator of 0 or more and a denominator of 1 or more");
        }
        long divisor = LongMath.gcd(numerator, denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    /**
     * Creates a fraction.
     *
     * @param numerator the number above the line, 0 or more
     * @param denominator the number below the line, 1 or more
     * @return the fraction, in lowest terms
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(numerator, denominator);
    }

    /**
     * Reads the text form.
     *
     * @param text such as {@code 1/3}
     * @return the fraction, in lowest terms
     * @throws IllegalArgumentException if the text is not a fraction
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Fraction parse(String text) {
        if (!text.matches("[0-9]{1,18}/[0-9]{1,18}")) {
            throw new IllegalArgumentException(
                    "Not a fraction: \"" + Require.shown(text) + "\"; expected two whole numbers, as in 1/3");
        }
        int line = text.indexOf('/');
        return new Fraction(Long.parseLong(text.substring(0, line)), Long.parseLong(text.substring(line + 1)));
    }

    /**
     * {@return this part of a whole, to 34 significant digits (half even)}
     *
     * @param whole such as 100, for a percentage
     */
    public BigDecimal of(BigDecimal whole) {
        BigDecimal part = whole.multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL128);
        return Digits.computed(part, MathContext.DECIMAL128.getRoundingMode());
    }

    /** {@return the text form, such as {@code 1/3}} */
    @JsonValue
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
