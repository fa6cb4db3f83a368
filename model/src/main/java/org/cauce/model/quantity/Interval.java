package org.cauce.model.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.internal.Require;

/**
 * All the numbers between two ends, each of which belongs to the interval or not, or lies at infinity. Never empty.
 *
 * <p>The notation is that of ISO 31-11:
 *
 * <table>
 * <caption>Intervals, their text and their factories</caption>
 * <tr><th>Text     <th>Numbers x       <th>Factory
 * <tr><td>[5, 5]   <td>x = 5           <td>{@link #point}
 * <tr><td>[2, 5]   <td>2 ≤ x ≤ 5       <td>{@link #closed}
 * <tr><td>(2, 5)   <td>2 &lt; x &lt; 5 <td>{@link #open}
 * <tr><td>[2, 5)   <td>2 ≤ x &lt; 5    <td>{@link #closedOpen}
 * <tr><td>(2, 5]   <td>2 &lt; x ≤ 5    <td>{@link #openClosed}
 * <tr><td>[2, ∞)   <td>x ≥ 2           <td>{@link #atLeast}
 * <tr><td>(2, ∞)   <td>x &gt; 2        <td>{@link #moreThan}
 * <tr><td>(-∞, 5]  <td>x ≤ 5           <td>{@link #atMost}
 * <tr><td>(-∞, 5)  <td>x &lt; 5        <td>{@link #lessThan}
 * <tr><td>(-∞, ∞)  <td>all             <td>{@link #all}
 * </table>
 *
 * <p>Unlike Guava's {@code Range} it has arithmetic: the result of an operation holds every number that the operation
 * gives for any numbers of the operands. Operands count as independent, so {@code x.minus(x)} is not zero unless x is a
 * point. Sums, differences and products are exact up to 76 significant digits, quotients have 34
 * ({@link java.math.MathContext#DECIMAL128}); beyond that the ends are rounded outward, so that no number is lost.
 *
 * <p>In JSON it is its text.
 */
public final class Interval {

    private static final Interval ALL = new Interval(End.BELOW_ALL, End.ABOVE_ALL);

    private final End low;
    private final End high;

    private Interval(End low, End high) {
        int order = low.compareValue(high);
        boolean bothReached = low.reached() && high.reached();
        if (order > 0 || (order == 0 && !bothReached)) {
            throw new IllegalArgumentException(
                    "No number lies in " + text(low, high) + "; expected a low end below the high end");
        }
        this.low = low;
        this.high = high;
    }

    /**
     * {@return the interval that holds one number only}
     *
     * @param number the number
     */
    public static Interval point(BigDecimal number) {
        return closed(number, number);
    }

    /**
     * {@return the numbers from low to high, both included}
     *
     * @param low the lower end
     * @param high the upper end, not below the lower
     * @throws IllegalArgumentException if the high end is below the low end
     */
    public static Interval closed(BigDecimal low, BigDecimal high) {
        return new Interval(End.low(low, true), End.high(high, true));
    }

    /**
     * {@return the numbers between low and high, both excluded}
     *
     * @param low the lower end
     * @param high the upper end, above the lower
     * @throws IllegalArgumentException if the high end is not above the low end
     */
    public static Interval open(BigDecimal low, BigDecimal high) {
        return new Interval(End.low(low, false), End.high(high, false));
    }

    /**
     * {@return the numbers from low, included, to high, excluded}
     *
     * @param low the lower end
     * @param high the upper end, above the lower
     * @throws IllegalArgumentException if the high end is not above the low end
     */
    public static Interval closedOpen(BigDecimal low, BigDecimal high) {
        return new Interval(End.low(low, true), End.high(high, false));
    }

    /**
     * {@return the numbers from low, excluded, to high, included}
     *
     * @param low the lower end
     * @param high the upper end, above the lower
     * @throws IllegalArgumentException if the high end is not above the low end
     */
    public static Interval openClosed(BigDecimal low, BigDecimal high) {
        return new Interval(End.low(low, false), End.high(high, true));
    }

    /**
     * {@return the numbers from low on}
     *
     * @param low the lower end, included
     */
    public static Interval atLeast(BigDecimal low) {
        return new Interval(End.low(low, true), End.ABOVE_ALL);
    }

    /**
     * {@return the numbers above low}
     *
     * @param low the lower end, excluded
     */
    public static Interval moreThan(BigDecimal low) {
        return new Interval(End.low(low, false), End.ABOVE_ALL);
    }

    /**
     * {@return the numbers up to high}
     *
     * @param high the upper end, included
     */
    public static Interval atMost(BigDecimal high) {
        return new Interval(End.BELOW_ALL, End.high(high, true));
    }

    /**
     * {@return the numbers below high}
     *
     * @param high the upper end, excluded
     */
    public static Interval lessThan(BigDecimal high) {
        return new Interval(End.BELOW_ALL, End.high(high, false));
    }

    /** {@return all numbers: nothing is known} */
    public static Interval all() {
        return ALL;
    }

    /**
     * Reads the text form.
     *
     * @param text such as {@code [117.1, 142.5)} or {@code (2, ∞)}
     * @return the interval
     * @throws IllegalArgumentException if the text is not an interval, or the interval is empty
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Interval parse(String text) {
        int comma = text.indexOf(", ");
        int last = text.length() - 1;
        if (comma < 1 || !text.matches("(?s)[\\[(].*[\\])]")) {
            throw new IllegalArgumentException("Not an interval: \"" + Require.shown(text)
                    + "\"; expected two ends, as in [117.1, 142.5) or (2, ∞)");
        }
        End low = End.parseLow(text.substring(1, comma), text.charAt(0) == '[');
        End high = End.parseHigh(text.substring(comma + 2, last), text.charAt(last) == ']');
        return new Interval(low, high);
    }

    /** {@return the lower end; empty if the interval has none} */
    public Optional<BigDecimal> low() {
        return low.isFinite() ? Optional.of(low.value()) : Optional.empty();
    }

    /** {@return the upper end; empty if the interval has none} */
    public Optional<BigDecimal> high() {
        return high.isFinite() ? Optional.of(high.value()) : Optional.empty();
    }

    /** {@return whether the lower end itself belongs to the interval; false if there is none} */
    public boolean isLowInclusive() {
        return low.reached();
    }

    /** {@return whether the upper end itself belongs to the interval; false if there is none} */
    public boolean isHighInclusive() {
        return high.reached();
    }

    /** {@return whether it holds one number only} */
    public boolean isPoint() {
        return low.equals(high);
    }

    /** {@return the distance between the ends; empty if one of them is missing} */
    public Optional<BigDecimal> width() {
        return low.isFinite() && high.isFinite()
                ? Optional.of(Digits.computed(high.value().subtract(low.value()), RoundingMode.CEILING))
                : Optional.empty();
    }

    /**
     * {@return whether the number belongs to the interval}
     *
     * @param number the number
     */
    public boolean contains(BigDecimal number) {
        End here = End.of(number, true);
        return !here.beginsBefore(low) && !here.endsAfter(high);
    }

    /**
     * {@return whether some number belongs to both intervals}
     *
     * @param other the other interval
     */
    public boolean meets(Interval other) {
        return !isBelow(other) && !other.isBelow(this);
    }

    /**
     * {@return whether all numbers of the other interval belong to this one}
     *
     * @param other the other interval
     */
    public boolean encloses(Interval other) {
        return !other.low.beginsBefore(low) && !other.high.endsAfter(high);
    }

    /**
     * {@return the smallest interval that encloses both}
     *
     * @param other the other interval
     */
    public Interval hull(Interval other) {
        return new Interval(
                low.beginsBefore(other.low) ? low : other.low, high.endsAfter(other.high) ? high : other.high);
    }

    /** {@return what it holds of the numbers from the least one on; itself if it holds none} */
    Interval notBelow(BigDecimal least) {
        Interval possible = atLeast(least);
        return low.beginsBefore(possible.low) && meets(possible) ? new Interval(possible.low, high) : this;
    }

    /** {@return whether the number lies in the interval or is one of its ends, reached or not} */
    boolean touches(BigDecimal number) {
        End here = End.of(number, true);
        return low.compareValue(here) <= 0 && here.compareValue(high) <= 0;
    }

    private boolean isBelow(Interval other) {
        int order = high.compareValue(other.low);
        boolean shared = high.reached() && other.low.reached();
        return order < 0 || (order == 0 && !shared);
    }

    /** {@return the numbers with the opposite sign} */
    public Interval negate() {
        return new Interval(high.negated(), low.negated());
    }

    /**
     * {@return all sums of a number of this and one of the other interval}
     *
     * @param other the other interval
     */
    public Interval plus(Interval other) {
        return new Interval(low.plus(other.low, RoundingMode.FLOOR), high.plus(other.high, RoundingMode.CEILING));
    }

    /**
     * {@return all differences of a number of this and one of the other interval}
     *
     * @param other the other interval
     */
    public Interval minus(Interval other) {
        return plus(other.negate());
    }

    /**
     * {@return all products of a number of this and one of the other interval}
     *
     * @param other the other interval
     */
    public Interval times(Interval other) {
        return ofCorners(other, End::times);
    }

    /**
     * Divides.
     *
     * <p>Dividing by zero gives no number, so a divisor of 0 is left out of the other interval. Divisors that come near
     * to it give quotients without limit: {@code [1, 2] / [0, 4]} is {@code [0.25, ∞)}. With divisors on both sides of
     * 0 the quotients lie in two pieces, and the result is the smallest interval around both: {@code (-∞, ∞)}.
     *
     * @param other the divisors
     * @return all quotients, or the smallest interval around them
     * @throws IllegalArgumentException if the other interval holds 0 only
     */
    public Interval dividedBy(Interval other) {
        if (other.low.sign() == 0 && other.high.sign() == 0) {
            throw new IllegalArgumentException(this + " cannot be divided by zero; check the divisor before");
        }
        if (other.low.sign() < 0 && other.high.sign() > 0) {
            return isPoint() && low.sign() == 0 ? this : ALL;
        }
        int side = other.high.sign() > 0 ? 1 : -1;
        return ofCorners(other, (one, two, mode) -> one.dividedBy(two, side, mode));
    }

    /**
     * {@return the interval with ends of so many decimals, rounded outward so that it encloses this one}
     *
     * @param decimals the digits kept after the point; negative to round to tens, hundreds and so on
     */
    public Interval roundedOutward(int decimals) {
        return new Interval(low.rounded(decimals, RoundingMode.FLOOR), high.rounded(decimals, RoundingMode.CEILING));
    }

    /** {@return the interval with ends of so many significant digits; a point where they become one number} */
    Interval significant(int digits, RoundingMode downward, RoundingMode upward) {
        End from = low.significant(digits, downward);
        End to = high.significant(digits, upward);
        return from.compareValue(to) == 0 ? point(from.value()) : new Interval(from, to);
    }

    private interface Operation {
        End apply(End one, End other, RoundingMode mode);
    }

    private Interval ofCorners(Interval other, Operation operation) {
        return new Interval(
                corners(other, operation, RoundingMode.FLOOR)
                        .reduce((one, two) -> two.beginsBefore(one) ? two : one)
                        .orElseThrow(),
                corners(other, operation, RoundingMode.CEILING)
                        .reduce((one, two) -> two.endsAfter(one) ? two : one)
                        .orElseThrow());
    }

    private Stream<End> corners(Interval other, Operation operation, RoundingMode mode) {
        return Stream.of(
                operation.apply(low, other.low, mode),
                operation.apply(low, other.high, mode),
                operation.apply(high, other.low, mode),
                operation.apply(high, other.high, mode));
    }

    private static String text(End low, End high) {
        return (low.reached() ? "[" : "(") + low + ", " + high + (high.reached() ? "]" : ")");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Interval interval && low.equals(interval.low) && high.equals(interval.high);
    }

    @Override
    public int hashCode() {
        return Objects.hash(low, high);
    }

    /** {@return the text form of ISO 31-11, such as {@code [117.1, 142.5)}} */
    @JsonValue
    @Override
    public String toString() {
        return text(low, high);
    }
}
