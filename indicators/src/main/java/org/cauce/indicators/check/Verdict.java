package org.cauce.indicators.check;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a recomputation finds, from the best to what cannot be told. */
public enum Verdict {
    /** Every result is the printed number exactly, or the claim holds for the numbers as they stand. */
    AGREES,
    /** It is not, but what bounds and printed digits leave open meets what the printed number stands for. */
    AGREES_WITHIN_ROUNDING,
    /** Whatever the true values are, they do not give what is printed. */
    DISAGREES,
    /** The document prints nothing to compare with: the result follows from what it prints. */
    IMPLIED_ONLY,
    /** An input is missing; what the printed number implies for it is a result. */
    NOT_RECOMPUTABLE;

    /**
     * {@return the verdict with this text, such as {@code agrees within rounding}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static Verdict parse(String text) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Unknown verdict '" + text.substring(0, Math.min(80, text.length())) + "': expected one of "
                                + Arrays.stream(values()).map(Verdict::toString).collect(Collectors.joining(", "))));
    }

    /** {@return whether the two agree, exactly or within rounding} */
    public boolean isAgreement() {
        return this == AGREES || this == AGREES_WITHIN_ROUNDING;
    }

    /** Returns the worse of two: both must hold. */
    Verdict and(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** {@return the text form, such as {@code agrees within rounding}} */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
