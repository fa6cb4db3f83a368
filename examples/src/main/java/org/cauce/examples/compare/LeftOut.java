package org.cauce.examples.compare;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.cauce.examples.command.Listing;
import org.cauce.examples.report.Phrases;

/**
 * Amounts that a comparison cannot hold.
 *
 * @param why why they cannot be compared
 * @param cells how many amounts, each of a provider and recipient or sector
 * @param sum their sum in plain units of the currency
 */
public record LeftOut(String why, int cells, BigDecimal sum) {
    LeftOut plus(LeftOut other) {
        return new LeftOut(why, cells + other.cells, sum.add(other.sum));
    }

    /**
     * {@return it as a sentence}
     *
     * @param phrases in which language
     */
    public String sentence(Phrases phrases) {
        BigDecimal stripped = sum.stripTrailingZeros();
        BigDecimal plain = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        return phrases.say(
                "left-out", phrases.counted(cells, "amount"), phrases.word("left-out", why), phrases.number(plain));
    }

    /** {@return it as a record} */
    public ObjectNode record() {
        return Listing.record()
                .put("record", "left-out")
                .put("name", why)
                .put("count", cells)
                .put("amount", sum);
    }
}
