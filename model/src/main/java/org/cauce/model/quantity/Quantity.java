package org.cauce.model.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/**
 * A number as a source states it: the exact decimal, how exact the words around it make it, its unit, and the text as
 * printed.
 *
 * <p>The number is in plain units: "$221.6 million" is 221600000 with unit {@code USD}, magnitude {@code million} and 1
 * decimal. It has no trailing zeros, so that equal numbers are equal; how many digits were printed is in
 * {@link #decimals()}. Percentages are in percent, 39.1 for "39.1%". Only "the majority", "several" and "millions" have
 * no number.
 *
 * <p>Building fails with {@code IllegalArgumentException} for more than 38 significant digits, for a number missing or
 * too many, for a majority that is not in percent, and for a number with more digits than the print that it quotes.
 */
@Value.Immutable
@CauceJson
public abstract class Quantity implements WithQuantity {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int MOST_DECIMALS = 100;

    Quantity() {}

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a quantity that is known exactly}
     *
     * @param number in plain units
     * @param unit what it counts
     */
    public static Quantity of(BigDecimal number, Unit unit) {
        return builder().number(number).unit(unit).build();
    }

    /**
     * {@return a quantity that is known exactly}
     *
     * @param number in plain units
     * @param unit what it counts
     */
    public static Quantity of(long number, Unit unit) {
        return of(BigDecimal.valueOf(number), unit);
    }

    /**
     * {@return a quantity that is known exactly}
     *
     * @param number plain digits with {@code .} as decimal sign, in plain units, such as {@code 221600000}
     * @param unit what it counts
     * @throws IllegalArgumentException if the text is not such a number
     */
    public static Quantity of(String number, Unit unit) {
        return of(Digits.parse(number), unit);
    }

    /**
     * Reads what a document prints, where there is no doubt.
     *
     * <p>Understood are "$221.6 million", "nearly 4 million", "1,865,379", "39.1%", "around $1 billion", "less than
     * 19%", "6,310 MXN", "up to 12 months", "one of the top three", "a third", "the majority" and their like, in
     * English, with {@code .} as decimal sign and {@code ,} between thousands. Currency, percent sign and words of the
     * unit must agree with the unit; a dollar sign is read as US dollars only.
     *
     * @param printed the text as printed, without its sentence
     * @param unit what it counts
     * @return the quantity with bound, qualifier, magnitude and decimals; empty wherever in doubt, as for "1,5"
     */
    public static Optional<Quantity> findPrinted(String printed, Unit unit) {
        return new PrintedText(printed, unit).read();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Quantity fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the number in plain units; empty only for majority, several and millions} */
    public abstract Optional<BigDecimal> number();

    /** {@return how exact the number is; exact unless the source says otherwise} */
    @Value.Default
    public Bound bound() {
        return Bound.EXACT;
    }

    /** {@return what the number counts} */
    public abstract Unit unit();

    /** {@return the text as printed, such as "nearly 4 million"; empty if it was never printed, as in a data file} */
    public abstract Optional<String> printed();

    /** {@return the qualifying words as printed, such as "nearly"; empty if there are none} */
    public abstract Optional<String> qualifier();

    /** {@return the word of scale as printed, such as million; empty if the number is printed in full} */
    public abstract Optional<Magnitude> magnitude();

    /** {@return the digits printed after the point, 1 for "$221.6 million"; empty if not known} */
    public abstract OptionalInt decimals();

    /** {@return the fraction printed in words, such as 1/3 for "a third"; empty if a number was printed} */
    public abstract Optional<Fraction> fraction();

    @Value.Check
    Quantity check() {
        Optional<BigDecimal> normal = number().map(Digits::stated);
        if (!normal.equals(number())) {
            return withNumber(normal);
        }
        checkWords();
        checkDigits();
        return this;
    }

    private void checkWords() {
        if (bound().isWordOnly() == number().isPresent()) {
            String problem = number().map(
                            number -> "has the number " + number.toPlainString() + " but is a word without one")
                    .orElse("has no number");
            throw new IllegalArgumentException("A quantity with bound " + bound() + " " + problem
                    + "; expected a number for all bounds but majority, several and millions");
        }
        if (bound() == Bound.MAJORITY && !unit().isPercent()) {
            throw new IllegalArgumentException("A majority in the unit " + unit()
                    + "; expected percent or percent-of-…: it is a share of a whole");
        }
    }

    private void checkDigits() {
        decimals().ifPresent(decimals -> {
            if (decimals < 0 || decimals > MOST_DECIMALS) {
                throw new IllegalArgumentException(
                        "A quantity printed with " + decimals + " decimals; expected 0 to " + MOST_DECIMALS);
            }
        });
        if (number().isPresent()
                && resolution().isPresent()
                && mantissaScale() > decimals().orElseThrow()) {
            throw new IllegalArgumentException("The number " + number().get().toPlainString() + " has more digits than "
                    + decimals().getAsInt() + " decimals of magnitude " + scale()
                    + "; expected the number in plain units, or leave magnitude and decimals out");
        }
    }

    private int mantissaScale() {
        return number().orElseThrow()
                .divide(scale().factor())
                .stripTrailingZeros()
                .scale();
    }

    private Magnitude scale() {
        return magnitude().orElse(Magnitude.ONE);
    }

    /**
     * {@return the unit of the last printed digit, 100000 for "$221.6 million"; empty if the decimals are not known}
     */
    public Optional<BigDecimal> resolution() {
        return decimals().isPresent()
                ? Optional.of(Digits.computed(
                        scale().factor().movePointLeft(decimals().getAsInt()), RoundingMode.UNNECESSARY))
                : Optional.empty();
    }

    /**
     * {@return the number before the word of scale, with its decimals as printed: 221.6, 79.0; empty without number}
     */
    public Optional<BigDecimal> mantissa() {
        return number().map(number -> {
            BigDecimal mantissa = Digits.computed(number.divide(scale().factor()), RoundingMode.UNNECESSARY);
            return mantissa.setScale(decimals().orElse(mantissa.scale()));
        });
    }

    /** {@return whether the source states the number without any qualification; rounding is another matter} */
    public boolean isExact() {
        return bound() == Bound.EXACT;
    }

    /** {@return the values that the bound allows, each as {@link Bound} defines it; a point for an exact number} */
    public Interval interval() {
        return allowed(BigDecimal.ZERO);
    }

    /**
     * {@return the values that bound and printed digits allow}
     *
     * <p>A printed number was rounded: "1.7 million" stands for {@code [1650000, 1750000]}, and limits such as "more
     * than 2.4 million" give way by half a digit too. This is the same as {@link #interval()} where the digits are not
     * known, for persons and other {@linkplain Unit#isWhole() whole things} printed in full, and for the bounds that
     * have their tolerance already: about, nearly, estimated, believed.
     */
    public Interval intervalAsPrinted() {
        boolean printedInFull = unit().isWhole()
                && resolution()
                        .filter(digit -> digit.compareTo(BigDecimal.ONE) <= 0)
                        .isPresent();
        return allowed(printedInFull ? BigDecimal.ZERO : halfDigit());
    }

    private BigDecimal halfDigit() {
        return resolution().map(digit -> digit.divide(TWO)).orElse(BigDecimal.ZERO);
    }

    private Interval allowed(BigDecimal loosening) {
        BigDecimal number = number().orElse(BigDecimal.ZERO);
        Interval allowed = bound().around(number, halfDigit(), loosening);
        return unit().least()
                .filter(least -> number.compareTo(least) >= 0)
                .map(allowed::notBelow)
                .orElse(allowed);
    }

    /** {@return number and {@link #interval()} for arithmetic; empty for words without a number, such as "several"} */
    public Optional<Estimate> estimate() {
        return number().map(number -> Estimate.of(number, interval(), unit()));
    }

    /** {@return number and {@link #intervalAsPrinted()} for arithmetic; empty for words without a number} */
    public Optional<Estimate> estimateAsPrinted() {
        return number().map(number -> Estimate.of(number, intervalAsPrinted(), unit()));
    }

    /** Builds quantities; a number and a unit are needed, the rest is as printed. */
    public static final class Builder extends ImmutableQuantity.Builder {
        Builder() {}
    }
}
