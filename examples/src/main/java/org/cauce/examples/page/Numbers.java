package org.cauce.examples.page;

import java.math.BigDecimal;
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
            return words.toLowerCase(texts.language());
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
                .map(magnitude -> texts.plain("unit.of." + magnitude, unit))
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
        String digits = texts.digits().of(mantissa);
        if (form == Form.BARE) {
            return digits;
        }
        if (unit.isPercent() || unit.equals(PERCENT) || unit.toString().startsWith("percent-")) {
            return texts.plain("percent", digits);
        }
        String size = form == Form.SHORT ? "short." : "";
        if (unit.equals(Unit.USD)) {
            return texts.plain("dollars." + size + magnitude, digits);
        }
        String number =
                magnitude == Magnitude.ONE ? digits : digits + " " + texts.text("magnitude." + size + magnitude);
        if (unit.isMoney()) {
            return number + " " + unit;
        }
        String after = "unit.after." + unit;
        return texts.has(after) ? number + " " + texts.text(after) : number;
    }
}
