package org.cauce.io.iati.analysis.allocation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A sector or place as published, with its percentage.
 *
 * @param key what it is; empty if it cannot be told in the vocabulary that counts
 */
record Item<K>(Optional<K> key, Optional<BigDecimal> percentage) {
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
}
