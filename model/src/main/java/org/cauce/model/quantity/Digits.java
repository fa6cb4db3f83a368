package org.cauce.model.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.cauce.model.internal.Require;

/**
 * The one form of decimal numbers in this package: no trailing zeros after the point, no exponent, a bounded length.
 *
 * <p>Two limits: what a source states has at most 38 significant digits, as {@code DECIMAL(38)} in databases; what is
 * computed keeps 76, enough for the exact product of two such numbers.
 */
final class Digits {

    static final int MOST_STATED = 38;
    private static final int WIDEST_STATED = 100;
    private static final int MOST_COMPUTED = 76;
    private static final int WIDEST_COMPUTED = 1_000;
    private static final int LONGEST_TEXT = 1_100;
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private Digits() {}

    /** Normalises a number that a source or a caller states; refuses too many digits. */
    static BigDecimal stated(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        if (shortest.precision() > MOST_STATED || isWiderThan(WIDEST_STATED, shortest)) {
            throw new IllegalArgumentException("A number has " + size(shortest) + "; expected at most " + MOST_STATED
                    + " significant digits and an exponent between -" + WIDEST_STATED + " and " + WIDEST_STATED
                    + ": round it first");
        }
        // the same object says the quickest that nothing has changed
        return shortest.scale() == number.scale() ? plain(number) : plain(shortest);
    }

    /** Normalises a computed number, rounded only if it has more than 76 significant digits. */
    static BigDecimal computed(BigDecimal number, RoundingMode mode) {
        BigDecimal shortest = number.round(new MathContext(MOST_COMPUTED, mode)).stripTrailingZeros();
        if (isWiderThan(WIDEST_COMPUTED, shortest)) {
            throw new IllegalArgumentException("A computed number has " + size(shortest)
                    + "; expected an exponent between -" + WIDEST_COMPUTED + " and " + WIDEST_COMPUTED
                    + ": compute in a larger or smaller unit");
        }
        return plain(shortest);
    }

    /** Rounds to decimals after the point; a number that has no more stays as it is. */
    static BigDecimal rounded(BigDecimal number, int decimals, RoundingMode mode) {
        return decimals >= number.scale() ? number : computed(number.setScale(decimals, mode), mode);
    }

    /** Rounds to so many significant digits, but never digits before the point; a number of fewer stays as it is. */
    static BigDecimal significant(BigDecimal number, int digits, RoundingMode mode) {
        return rounded(number, Math.max(0, digits - number.precision() + number.scale()), mode);
    }

    /** Reads a plain decimal number such as {@code -0.25}: no exponent, no plus sign, no thousands separator. */
    static BigDecimal parse(String text) {
        // the length is checked first: converting an endless row of digits takes quadratic time
        if (text.length() > LONGEST_TEXT || !PLAIN.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a number: \"" + Require.shown(text)
                    + "\"; expected plain digits with '.' as decimal sign, as in -0.25");
        }
        return new BigDecimal(text);
    }

    private static boolean isWiderThan(int limit, BigDecimal number) {
        return number.signum() != 0 && Math.abs(exponent(number)) > limit;
    }

    private static long exponent(BigDecimal number) {
        return (long) number.precision() - number.scale() - 1;
    }

    private static String size(BigDecimal number) {
        return number.precision() + " significant digits and exponent " + exponent(number);
    }

    private static BigDecimal plain(BigDecimal shortest) {
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
