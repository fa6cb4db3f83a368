package org.cauce.model.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Iterator;
import java.util.Objects;
import org.cauce.model.internal.Require;

/**
 * The result of arithmetic on quantities: a nominal value, the interval in which the true value lies, and the unit.
 *
 * <p>The nominal value is computed as if all numbers were exact; "nearly 4 million" counts as 4 million. The interval
 * holds what the words and the printed digits leave open. The nominal value lies in the interval or is one of its ends.
 *
 * <p>Operands count as independent, as in all interval arithmetic: where the same inexact quantity occurs twice in a
 * formula, as in {@code (a − b) / b}, the interval comes out wider than need be, never too narrow. So use
 * {@link #growthFrom} for growth, which uses its base once. Numbers are exact up to 76 significant digits, quotients
 * have 34; see {@link Interval}.
 *
 * <p>Text and JSON form: {@code 135.29 [117.1, 142.5) percent}, and {@code 12 percent} where the interval is that
 * point.
 */
public final class Estimate {

    /**
     * The significant digits that results have: far more than any source prints, far fewer than the 34 that a quotient
     * keeps.
     */
    public static final int SETTLED_DIGITS = 20;

    private static final BigDecimal NEGLIGIBLE = BigDecimal.ONE.movePointLeft(SETTLED_DIGITS);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final BigDecimal nominal;
    private final Interval interval;
    private final Unit unit;

    private Estimate(BigDecimal nominal, Interval interval, Unit unit) {
        if (!interval.touches(nominal)) {
            throw new IllegalArgumentException("Nominal value " + nominal.toPlainString() + " lies outside " + interval
                    + "; expected it inside or at an end");
        }
        this.nominal = nominal;
        this.interval = interval;
        this.unit = unit;
    }

    /**
     * Creates an estimate.
     *
     * @param nominal the value as if it were exact; in the interval or one of its ends
     * @param interval where the true value lies
     * @param unit what both count
     * @return the estimate
     * @throws IllegalArgumentException if the nominal value lies outside the interval
     */
    public static Estimate of(BigDecimal nominal, Interval interval, Unit unit) {
        return new Estimate(Digits.computed(nominal, RoundingMode.HALF_EVEN), interval, unit);
    }

    /**
     * {@return the estimate of a value that is known exactly}
     *
     * @param value the value
     * @param unit what it counts
     */
    public static Estimate exact(BigDecimal value, Unit unit) {
        return of(value, Interval.point(value), unit);
    }

    /**
     * Reads the text form.
     *
     * @param text such as {@code 135.29 [117.1, 142.5) percent} or {@code 12 percent}
     * @return the estimate
     * @throws IllegalArgumentException if the text is not an estimate
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Estimate parse(String text) {
        int first = text.indexOf(' ');
        int last = text.lastIndexOf(' ');
        if (first < 0) {
            throw new IllegalArgumentException("Not an estimate: \"" + Require.shown(text)
                    + "\"; expected value, interval unless exact, and unit, as in 135.29 [117.1, 142.5) percent");
        }
        BigDecimal nominal = Digits.parse(text.substring(0, first));
        Unit unit = Unit.parse(text.substring(last + 1));
        return first == last
                ? exact(nominal, unit)
                : of(nominal, Interval.parse(text.substring(first + 1, last)), unit);
    }

    /** {@return the value as if all numbers were exact} */
    public BigDecimal nominal() {
        return nominal;
    }

    /** {@return where the true value lies} */
    public Interval interval() {
        return interval;
    }

    /** {@return what it counts} */
    public Unit unit() {
        return unit;
    }

    /** {@return whether the interval is a point, but for digits beyond the twentieth that a division has cut off} */
    public boolean isExact() {
        BigDecimal negligible = nominal.abs().multiply(NEGLIGIBLE);
        return interval.width()
                .filter(width -> width.compareTo(negligible) <= 0)
                .isPresent();
    }

    /**
     * Adds.
     *
     * @param other an estimate in the same unit
     * @return the sum
     * @throws IllegalArgumentException if the units differ
     */
    public Estimate plus(Estimate other) {
        requireSameUnit(other);
        return of(nominal.add(other.nominal), interval.plus(other.interval), unit);
    }

    /**
     * Subtracts.
     *
     * @param other an estimate in the same unit
     * @return the difference
     * @throws IllegalArgumentException if the units differ
     */
    public Estimate minus(Estimate other) {
        requireSameUnit(other);
        return of(nominal.subtract(other.nominal), interval.minus(other.interval), unit);
    }

    /**
     * {@return the exact multiple, in the same unit}
     *
     * @param factor such as 0.75
     */
    public Estimate times(BigDecimal factor) {
        return of(nominal.multiply(factor), interval.times(Interval.point(factor)), unit);
    }

    /**
     * Multiplies.
     *
     * @param other the other factor
     * @param result the unit of the product, which only the caller knows: persons times {@code USD} each is {@code USD}
     * @return the product
     */
    public Estimate times(Estimate other, Unit result) {
        return of(nominal.multiply(other.nominal), interval.times(other.interval), result);
    }

    /**
     * Divides.
     *
     * @param other the divisor; if its interval reaches to 0 and beyond, that of the quotient is unbounded
     * @param result the unit of the quotient, which only the caller knows: {@code USD} by persons is
     *     {@code USD-per-person}
     * @return the quotient
     * @throws IllegalArgumentException if the nominal divisor is 0
     */
    public Estimate dividedBy(Estimate other, Unit result) {
        if (other.nominal.signum() == 0) {
            throw new IllegalArgumentException(
                    this + " cannot be divided by " + other + "; check the divisor for zero before");
        }
        BigDecimal quotient = nominal.divide(other.nominal, MathContext.DECIMAL128);
        return of(quotient, interval.dividedBy(other.interval), result);
    }

    /**
     * {@return the share that this is of a whole, in percent}
     *
     * @param whole an estimate in the same unit
     * @throws IllegalArgumentException if the units differ, or the nominal whole is 0
     */
    public Estimate asPercentOf(Estimate whole) {
        requireSameUnit(whole);
        return dividedBy(whole, Unit.PERCENT).times(HUNDRED);
    }

    /**
     * {@return the part of a whole that this percentage makes, in the unit of the whole}
     *
     * @param whole such as 750 million US dollars, of which this is 75 percent
     * @throws IllegalArgumentException if this is not a percentage
     */
    public Estimate percentOf(Estimate whole) {
        if (!unit.isPercent()) {
            throw new IllegalArgumentException("Not a percentage: " + this + "; expected a unit such as percent");
        }
        return times(new BigDecimal("0.01")).times(whole, whole.unit);
    }

    /**
     * {@return the growth from a base to this, in percent of the base}
     *
     * <p>Computed as {@code (this / base − 1) × 100}, not as {@code (this − base) / base × 100}: the base occurs once,
     * so the interval is as narrow as it can be.
     *
     * @param base the value before, above 0, in the same unit
     * @throws IllegalArgumentException if the units differ, or the nominal base is not above 0
     */
    public Estimate growthFrom(Estimate base) {
        requireSameUnit(base);
        if (base.nominal.signum() <= 0) {
            throw new IllegalArgumentException("Growth has no meaning from a base of " + base
                    + "; expected a base above 0: give the difference instead");
        }
        return dividedBy(base, Unit.PERCENT)
                .minus(exact(BigDecimal.ONE, Unit.PERCENT))
                .times(HUNDRED);
    }

    /**
     * {@return the estimate for print: nominal value rounded half up, ends of the interval rounded outward}
     *
     * <p>An {@linkplain #isExact() exact} estimate stays a point, the rounded one. Compute first, round last.
     *
     * @param decimals the digits kept after the point; negative to round to tens, hundreds and so on
     */
    public Estimate rounded(int decimals) {
        BigDecimal shorter = Digits.rounded(nominal, decimals, RoundingMode.HALF_UP);
        return isExact() ? exact(shorter, unit) : of(shorter, interval.roundedOutward(decimals), unit);
    }

    /**
     * {@return the estimate without the last digits of divisions: nominal value and ends of the interval rounded half
     * even to {@value #SETTLED_DIGITS} significant digits}
     *
     * <p>No decimal number is a third, so a third of 2.4 million is computed as 799999.99…; this makes it 800000.
     * Digits before the point are never rounded, and numbers of fewer digits stay as they are.
     */
    public Estimate settled() {
        return new Estimate(
                Digits.significant(nominal, SETTLED_DIGITS, RoundingMode.HALF_EVEN),
                interval.significant(SETTLED_DIGITS, RoundingMode.HALF_EVEN, RoundingMode.HALF_EVEN),
                unit);
    }

    /**
     * {@return the estimate for print, with so many significant digits: {@linkplain #settled() settled}, then the
     * nominal value rounded half even and the ends of the interval outward}
     *
     * <p>Digits before the point are never rounded: 1234567.8 to 3 digits is 1234568.
     *
     * @param digits the digits, 1 to {@value #SETTLED_DIGITS}
     * @throws IllegalArgumentException if they are fewer or more
     */
    public Estimate significant(int digits) {
        if (digits < 1 || digits > SETTLED_DIGITS) {
            throw new IllegalArgumentException("Rounding to " + digits + " significant digits; expected 1 to "
                    + SETTLED_DIGITS + ": what a division leaves beyond is not significant");
        }
        Estimate settled = settled();
        BigDecimal shorter = Digits.significant(settled.nominal, digits, RoundingMode.HALF_EVEN);
        return settled.interval.isPoint()
                ? exact(shorter, unit)
                : new Estimate(
                        shorter, settled.interval.significant(digits, RoundingMode.FLOOR, RoundingMode.CEILING), unit);
    }

    /**
     * Adds up.
     *
     * @param parts at least one estimate, all in the same unit
     * @return the sum
     * @throws IllegalArgumentException if the units differ, or if there are no parts, for then the unit is not known
     */
    public static Estimate sum(Iterable<Estimate> parts) {
        Iterator<Estimate> rest = parts.iterator();
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(
                    "No estimates to add up, so the unit is not known; use Estimate.exact(0, unit) for nothing");
        }
        Estimate total = rest.next();
        while (rest.hasNext()) {
            total = total.plus(rest.next());
        }
        return total;
    }

    private void requireSameUnit(Estimate other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException(
                    "Units differ: " + unit + " and " + other.unit + "; convert one side first");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Estimate estimate
                && nominal.equals(estimate.nominal)
                && interval.equals(estimate.interval)
                && unit.equals(estimate.unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(nominal, interval, unit);
    }

    /** {@return the text form, such as {@code 135.29 [117.1, 142.5) percent}} */
    @JsonValue
    @Override
    public String toString() {
        String value = nominal.toPlainString();
        return interval.isPoint() ? value + " " + unit : value + " " + interval + " " + unit;
    }
}
