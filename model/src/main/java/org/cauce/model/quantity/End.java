package org.cauce.model.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * One end of an interval: a number, reached or not, or infinity, which is never reached.
 *
 * <p>The arithmetic is that of corners: the ends of a sum, product or quotient of intervals are among those of the
 * ends.
 *
 * @param infinity -1 or 1 for an infinite end; 0 for a number
 * @param value the number; 0 for an infinite end
 * @param reached whether the end itself belongs to the interval
 */
record End(int infinity, BigDecimal value, boolean reached) {

    static final End BELOW_ALL = new End(-1, BigDecimal.ZERO, false);
    static final End ABOVE_ALL = new End(1, BigDecimal.ZERO, false);
    private static final int QUOTIENT_DIGITS = MathContext.DECIMAL128.getPrecision();

    static End of(BigDecimal value, boolean reached) {
        return new End(0, value, reached);
    }

    static End low(BigDecimal value, boolean reached) {
        return at(value, reached, RoundingMode.FLOOR);
    }

    static End high(BigDecimal value, boolean reached) {
        return at(value, reached, RoundingMode.CEILING);
    }

    static End parseLow(String text, boolean reached) {
        return text.equals(BELOW_ALL.toString()) ? unreached(BELOW_ALL, reached) : low(Digits.parse(text), reached);
    }

    static End parseHigh(String text, boolean reached) {
        return text.equals(ABOVE_ALL.toString()) ? unreached(ABOVE_ALL, reached) : high(Digits.parse(text), reached);
    }

    private static End unreached(End infinite, boolean reached) {
        if (reached) {
            throw new IllegalArgumentException("Infinity is never reached; expected ( or ) beside " + infinite);
        }
        return infinite;
    }

    private static End at(BigDecimal value, boolean reached, RoundingMode mode) {
        return new End(0, Digits.computed(value, mode), reached);
    }

    private static End infinite(int sign) {
        return sign < 0 ? BELOW_ALL : ABOVE_ALL;
    }

    boolean isFinite() {
        return infinity == 0;
    }

    int sign() {
        return isFinite() ? value.signum() : infinity;
    }

    int compareValue(End other) {
        int byInfinity = Integer.compare(infinity, other.infinity);
        return byInfinity != 0 ? byInfinity : value.compareTo(other.value);
    }

    /** As a low end: is there a number below all that the other allows? */
    boolean beginsBefore(End other) {
        int order = compareValue(other);
        return order < 0 || (order == 0 && reached && !other.reached);
    }

    /** As a high end: is there a number above all that the other allows? */
    boolean endsAfter(End other) {
        int order = compareValue(other);
        return order > 0 || (order == 0 && reached && !other.reached);
    }

    End rounded(int decimals, RoundingMode mode) {
        return isFinite() ? at(Digits.rounded(value, decimals, mode), reached, mode) : this;
    }

    End significant(int digits, RoundingMode mode) {
        return isFinite() ? at(Digits.significant(value, digits, mode), reached, mode) : this;
    }

    End negated() {
        return isFinite() ? new End(0, value.negate(), reached) : infinite(-infinity);
    }

    /** Adds two ends of the same side, so that opposite infinities never meet. */
    End plus(End other, RoundingMode mode) {
        if (isFinite() && other.isFinite()) {
            return at(value.add(other.value), reached && other.reached, mode);
        }
        return isFinite() ? other : this;
    }

    End times(End other, RoundingMode mode) {
        if (sign() == 0 || other.sign() == 0) {
            // a zero that is reached makes the product zero whatever the other factor is, however large
            boolean zeroReached = (sign() == 0 && reached) || (other.sign() == 0 && other.reached);
            return new End(0, BigDecimal.ZERO, zeroReached);
        }
        if (isFinite() && other.isFinite()) {
            return at(value.multiply(other.value), reached && other.reached, mode);
        }
        return infinite(sign() * other.sign());
    }

    /** Divides; {@code side} is the sign of all divisors, which tells from where a divisor comes near to zero. */
    End dividedBy(End divisor, int side, RoundingMode mode) {
        if (sign() == 0) {
            return new End(0, BigDecimal.ZERO, reached);
        }
        if (!divisor.isFinite()) {
            return new End(0, BigDecimal.ZERO, false);
        }
        if (!isFinite() || divisor.sign() == 0) {
            return infinite(sign() * side);
        }
        BigDecimal quotient = value.divide(divisor.value, new MathContext(QUOTIENT_DIGITS, mode));
        return at(quotient, reached && divisor.reached, mode);
    }

    @Override
    public String toString() {
        if (isFinite()) {
            return value.toPlainString();
        }
        return infinity < 0 ? "-∞" : "∞";
    }
}
