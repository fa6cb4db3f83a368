package org.cauce.examples.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.cauce.model.quantity.Bound;
import org.cauce.model.quantity.Magnitude;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;

/** Writes numbers: exactly the digits of the source, with the bound it puts on them. */
public final class Numbers {
    private static final Unit PERCENT = Unit.PERCENT;

    private final Texts texts;

    Numbers(Texts texts) {
        this.texts = texts;
    }

    /**
     * {@return a quantity as text, with its bound}
     *
     * @param quantity the quantity
     * @param form how it is written
     */
    public String text(Quantity quantity, Form form) {
        if (quantity.number().isEmpty() || quantity.fraction().isPresent()) {
            String words = quantity.printed()
                    .or(quantity::qualifier)
                    .orElse(quantity.bound().toString());
            return words.toLowerCase(Locale.ROOT);
        }
        BigDecimal mantissa = quantity.mantissa().orElseThrow();
        String digits = withUnit(mantissa, quantity.magnitude().orElse(Magnitude.ONE), quantity.unit(), form);
        return bounded(quantity.bound(), digits);
    }

    /**
     * {@return digits with the word for a bound, such as "nearly 4"}
     *
     * @param bound the bound
     * @param digits the digits
     */
    public String bounded(Bound bound, String digits) {
        String key = "bound." + bound;
        return texts.has(key) ? texts.plain(key, digits) : digits;
    }

    /**
     * {@return the magnitude word and unit that the heading of bare numbers needs, such as "million US dollars"}
     *
     * @param quantity the quantity
     */
    public String unit(Quantity quantity) {
        String unit = unitName(quantity.unit());
        return quantity.magnitude()
                .filter(magnitude -> magnitude != Magnitude.ONE)
                .map(magnitude -> magnitude + " " + unit)
                .orElse(unit);
    }

    /**
     * {@return the name of a unit}
     *
     * @param unit the unit
     */
    public String unitName(Unit unit) {
        String key = "unit." + unit;
        return texts.has(key) ? texts.text(key) : unit.toString().replace('-', ' ');
    }

    private String withUnit(BigDecimal mantissa, Magnitude magnitude, Unit unit, Form form) {
        String digits = digits(mantissa);
        if (form == Form.BARE) {
            return digits;
        }
        if (unit.isPercent() || unit.equals(PERCENT) || unit.toString().startsWith("percent-")) {
            return digits + "%";
        }
        String word = magnitude == Magnitude.ONE
                ? ""
                : " " + texts.text((form == Form.SHORT ? "magnitude.short." : "magnitude.") + magnitude);
        if (unit.isMoney()) {
            return unit.equals(Unit.USD) ? "$" + digits + word : digits + word + " " + unit;
        }
        String after = "unit.after." + unit;
        return digits + word + (texts.has(after) ? " " + texts.text(after) : "");
    }

    /**
     * {@return a number with all its digits, in groups of three}
     *
     * @param number the number
     */
    public static String digits(BigDecimal number) {
        String text = String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
        return text.startsWith("-") ? "−" + text.substring(1) : text;
    }

    /**
     * {@return a number rounded half up, without zeros at its end}
     *
     * @param number the number
     * @param decimals how many decimals are kept
     */
    public static String rounded(BigDecimal number, int decimals) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal stripped = rounded.stripTrailingZeros();
        return digits(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }
}
