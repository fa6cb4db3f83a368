package org.cauce.model.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import org.cauce.model.EnumText;

/**
 * How exact the words around a printed number make it, and which interval they imply.
 *
 * <p>Documents do not define "around" or "nearly". The intervals are conventions, the same for all sources, so that
 * results can be compared and challenged: {@link #TOLERANCE} for what is rounded, the least that a word can mean for
 * the words without a number. What cannot be negative (see {@link Unit#isSigned()}) has 0 as its least value, ranks
 * have 1: "less than 19 % of the population" is {@code [0, 19)}, "one of the top three" {@code [1, 3]}. A number that
 * is itself below that least value, such as a net migration of minus 5,000 persons, lifts this limit.
 *
 * <p>Text and JSON form: lower case with hyphens, such as {@code more-than}.
 */
public enum Bound {
    /** The number as it stands: the point {@code [x, x]}. */
    EXACT,
    /**
     * "Around", "about", and fractions in words such as "half": {@link #TOLERANCE} or half the last printed digit,
     * whichever is more, to both sides.
     */
    ABOUT,
    /**
     * "Nearly", "almost": from {@link #TOLERANCE} less up to, but not including, x. Of a negative number by its size:
     * "a change of nearly −4 %" has not quite reached −4. "Nearly 0" has no such side and counts as {@link #ABOUT}.
     */
    NEARLY,
    /** "More than", "over": {@code (x, ∞)}. */
    MORE_THAN,
    /** "At least", "or more": {@code [x, ∞)}. */
    AT_LEAST,
    /** "Less than", "fewer than", "under": {@code (-∞, x)}, or from the least value of the unit. */
    LESS_THAN,
    /** "Up to", "within the top": {@code (-∞, x]}, or from the least value of the unit. */
    AT_MOST,
    /** "An estimated": as {@link #ABOUT}, but the source tells that it does not count. */
    ESTIMATED,
    /** "It is believed": as {@link #ABOUT}, but the source does not vouch for it. */
    BELIEVED,
    /** "The majority", without a number: more than half, {@code (50, 100]} percent. */
    MAJORITY,
    /** "Several", without a number: {@link #SEVERAL_AT_LEAST} or more. */
    SEVERAL,
    /** "Millions", without a number: a plural, so {@link #MILLIONS_AT_LEAST} or more. */
    MILLIONS;

    /**
     * How far "around", "nearly" and "estimated" reach, as a part of the number: 0.05.
     *
     * <p>Round numbers in prose mostly have one or two significant digits; someone who writes "around 20" would have
     * written 19 or 21 for what is farther off than 5 %. Where the printed digits are coarser, they decide.
     */
    public static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    /** The least number that is "several": 3, since two would be "two" or "a couple". */
    public static final BigDecimal SEVERAL_AT_LEAST = BigDecimal.valueOf(3);

    /** The least number that is "millions": 2000000. */
    public static final BigDecimal MILLIONS_AT_LEAST = BigDecimal.valueOf(2_000_000);

    private static final BigDecimal HALF_PERCENT_OF_WHOLE = BigDecimal.valueOf(50);
    private static final BigDecimal WHOLE_PERCENT = BigDecimal.valueOf(100);

    /**
     * Reads the text form.
     *
     * @param text such as {@code more-than}
     * @return the bound
     * @throws IllegalArgumentException if there is no such bound
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Bound parse(String text) {
        return EnumText.parse(Bound.class, text);
    }

    /** {@return whether it stands for a word without a number: majority, several, millions} */
    public boolean isWordOnly() {
        return this == MAJORITY || this == SEVERAL || this == MILLIONS;
    }

    /**
     * {@return the interval around a number}
     *
     * @param number any number for words without one
     * @param halfDigit half the last printed digit; 0 if unknown
     * @param loosening how far limits give way, for what was rounded before it was printed
     */
    Interval around(BigDecimal number, BigDecimal halfDigit, BigDecimal loosening) {
        return switch (this) {
            case EXACT -> Interval.closed(number.subtract(loosening), number.add(loosening));
            case ABOUT, ESTIMATED, BELIEVED -> about(number, halfDigit);
            case NEARLY -> number.signum() == 0 ? about(number, halfDigit) : nearly(number);
            case MORE_THAN -> Interval.moreThan(number.subtract(loosening));
            case AT_LEAST -> Interval.atLeast(number.subtract(loosening));
            case LESS_THAN -> Interval.lessThan(number.add(loosening));
            case AT_MOST -> Interval.atMost(number.add(loosening));
            case MAJORITY -> Interval.openClosed(HALF_PERCENT_OF_WHOLE, WHOLE_PERCENT);
            case SEVERAL -> Interval.atLeast(SEVERAL_AT_LEAST);
            case MILLIONS -> Interval.atLeast(MILLIONS_AT_LEAST);
        };
    }

    private static Interval about(BigDecimal number, BigDecimal halfDigit) {
        BigDecimal reach = number.abs().multiply(TOLERANCE).max(halfDigit);
        return Interval.closed(number.subtract(reach), number.add(reach));
    }

    private static Interval nearly(BigDecimal number) {
        BigDecimal shortOf = number.subtract(number.multiply(TOLERANCE));
        return number.signum() > 0 ? Interval.closedOpen(shortOf, number) : Interval.openClosed(number, shortOf);
    }

    /** {@return the text form, such as {@code more-than}} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
