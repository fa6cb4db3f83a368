package org.cauce.model.flow;

import java.math.BigDecimal;

/** Shares in per cent. */
final class Percent {
    private Percent() {}

    /** Leaves trailing zeros and exponents out: 50, 50.0 and 5E1 are the same share. */
    static BigDecimal plain(BigDecimal percent) {
        BigDecimal shortest = percent.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
