package org.cauce.io.sdmx;

import java.math.BigDecimal;
import java.util.Optional;

/** The value of a measure, such as {@code OBS_VALUE}: exactly as published. */
public final class SdmxValue {
    /** What a value is. */
    public enum Kind {
        /** A number. */
        NUMBER,
        /** Said to be missing: {@code NaN}, or {@code #N/A} in SDMX 3.0. */
        MISSING,
        /** Infinite: {@code INF} or {@code -INF}. */
        INFINITE,
        /** Nothing stands where the value should; or the measure is not in the file. */
        EMPTY,
        /** A text: a code, or a mark such as the {@code -} of deletes. */
        TEXT
    }

    private final String measure;
    private final String text;
    private final Kind kind;

    SdmxValue(String measure, String text, Kind kind) {
        this.measure = measure;
        this.text = text;
        this.kind = kind;
    }

    /**
     * {@return the value that a text states}
     *
     * @param measure the id of the measure
     * @param text the text, with {@code .} as decimal sign; an exponent may follow, as in {@code 1.5E-7}
     */
    public static SdmxValue of(String measure, String text) {
        return new SdmxValue(measure, text, Numerals.kind(text));
    }

    /** {@return the id of the measure, most often {@code OBS_VALUE}} */
    public String measure() {
        return measure;
    }

    /** {@return what it is} */
    public Kind kind() {
        return kind;
    }

    /** {@return the text, with {@code .} as decimal sign; empty if nothing stands there} */
    public String text() {
        return text;
    }

    /**
     * {@return the number, digit by digit; empty if the value is none}
     *
     * <p>It is in the unit and multiplier that attributes state: 1.5 with {@code UNIT_MULT} 6 is 1,500,000.
     */
    public Optional<BigDecimal> number() {
        return kind == Kind.NUMBER ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SdmxValue value && text.equals(value.text) && measure.equals(value.measure);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return measure and text, such as {@code OBS_VALUE=12.4}} */
    @Override
    public String toString() {
        return measure + "=" + text;
    }
}
