package org.cauce.examples.compare;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.Numbers;

/**
 * A measure and what it is.
 *
 * @param name its name, in lower case, words joined by hyphens
 * @param value its value; empty where it is undefined
 * @param range from where to where it goes, or what it counts
 */
public record Measure(String name, Optional<BigDecimal> value, String range) {
    private static final int SHOWN = 4;

    static Measure of(String name, Optional<BigDecimal> value, String range) {
        return new Measure(name, value, range);
    }

    static Measure count(String name, int count, String what) {
        return new Measure(name, Optional.of(BigDecimal.valueOf(count)), what);
    }

    /** {@return it as a record, with at most twelve significant digits; without a value where it is undefined} */
    public ObjectNode record() {
        ObjectNode node = Listing.record().put("record", "measure").put("name", name);
        value.ifPresent(number -> node.put("value", Numbers.rounded(number)));
        return node.put("range", range);
    }

    /** {@return it as a row of a table, with four digits after the point} */
    public ObjectNode row() {
        return Listing.record()
                .put("measure", name)
                .<ObjectNode>set("value", value.map(Measure::shown).orElse(TextNode.valueOf("undefined")))
                .put("range", range);
    }

    /**
     * {@return a share in percent, with one digit after the point}
     *
     * @param share a fraction
     */
    public static ValueNode percent(BigDecimal share) {
        return DecimalNode.valueOf(share.movePointRight(2).setScale(1, RoundingMode.HALF_EVEN));
    }

    /** {@return a number with four digits after the point, unless it is whole} */
    static ValueNode shown(BigDecimal number) {
        boolean isWhole = number.stripTrailingZeros().scale() <= 0;
        return DecimalNode.valueOf(
                isWhole
                        ? number.setScale(0, RoundingMode.UNNECESSARY)
                        : number.setScale(SHOWN, RoundingMode.HALF_EVEN));
    }
}
