package org.cauce.indicators.basis;

import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.indicators.internal.Decimals;

/**
 * The aid of the European Union beside that of its members, who pay for most of it: added as they are, the two count
 * the members' contributions twice.
 *
 * @param contributions the members' core contributions to the Union, item 2102 of the DAC's table 1, 0 or more
 * @param spending all aid of the Union's institutions, item 1010, in the same unit
 */
public record EuropeanUnionAid(BigDecimal contributions, BigDecimal spending) {
    /**
     * {@return by what the Union's outflows are multiplied where members are counted as well, {@code 1 − contributions
     * / spending}, to 34 significant digits; 1 at most, below 0 where members paid in more than was spent; empty
     * without spending}
     */
    public Optional<BigDecimal> weight() {
        return Decimals.ratio(spending.subtract(contributions), spending);
    }

    /** {@return the aid of the Union that its members' figures do not hold, {@code spending − contributions}, exact} */
    public BigDecimal ownAid() {
        return spending.subtract(contributions);
    }
}
