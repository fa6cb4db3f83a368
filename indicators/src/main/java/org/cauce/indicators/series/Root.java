package org.cauce.indicators.series;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Roots of decimal numbers to a stated number of digits, each digit correct. */
final class Root {
    private Root() {}

    /**
     * Returns the root of this degree, rounded to so many digits after the point.
     *
     * @param mode {@code FLOOR}, {@code CEILING} or {@code HALF_UP}
     */
    static BigDecimal of(BigDecimal number, int degree, int decimals, RoundingMode mode) {
        // one digit more than asked for decides which way half up goes
        int scale = decimals + 1;
        BigDecimal scaled = number.movePointRight(scale * degree);
        BigInteger floor = floor(scaled.toBigInteger(), degree);
        boolean exact = new BigDecimal(floor.pow(degree)).compareTo(scaled) == 0;
        BigDecimal cut = new BigDecimal(floor, scale);
        if (mode == RoundingMode.CEILING && !exact) {
            cut = cut.add(BigDecimal.ONE.movePointLeft(scale));
        }
        return cut.setScale(decimals, mode);
    }

    /** Newton's method from above: the first step that no longer falls has reached the root. */
    private static BigInteger floor(BigInteger number, int degree) {
        if (number.signum() == 0) {
            return BigInteger.ZERO;
        }
        BigInteger n = BigInteger.valueOf(degree);
        BigInteger guess = BigInteger.ONE.shiftLeft(number.bitLength() / degree + 1);
        while (true) {
            BigInteger next = guess.multiply(n.subtract(BigInteger.ONE))
                    .add(number.divide(guess.pow(degree - 1)))
                    .divide(n);
            if (next.compareTo(guess) >= 0) {
                return guess;
            }
            guess = next;
        }
    }
}
