package org.cauce.io.iati.analysis.allocation;

import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.io.iati.common.VocabularyCode;

/**
 * A part of an amount.
 *
 * @param sector its sector, with the vocabulary as number; empty if unallocated
 * @param place its country or region; empty if unallocated
 * @param amount how much it is, in the currency of the allocation
 * @param percentage its share of the whole in percent, before the amount was rounded, to 34 digits
 */
public record AllocatedPart(
        Optional<VocabularyCode> sector, Optional<Place> place, BigDecimal amount, BigDecimal percentage) {

    /** {@return whether it has a sector and a place} */
    public boolean isAllocated() {
        return sector.isPresent() && place.isPresent();
    }
}
