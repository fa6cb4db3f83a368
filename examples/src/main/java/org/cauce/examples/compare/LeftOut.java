package org.cauce.examples.compare;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.cauce.examples.command.Listing;
import org.cauce.examples.iati.Counted;

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

    /** {@return it as a sentence} */
    public String sentence() {
        return "Left out: " + Counted.of(cells, "amount") + " of " + why + ", together "
                + sum.stripTrailingZeros().toPlainString();
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
