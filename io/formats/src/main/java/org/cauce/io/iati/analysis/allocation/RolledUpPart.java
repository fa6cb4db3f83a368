package org.cauce.io.iati.analysis.allocation;

import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.io.iati.common.VocabularyCode;
import org.cauce.model.code.Sector;

/**
 * A part of an amount by category or broad sector.
 *
 * @param sector the category or broad sector; empty if unallocated or not rolled up
 * @param notRolledUp the sector as published, if the OECD DAC has no such code or it is of another vocabulary; empty
 *     otherwise
 * @param place its country or region; empty if unallocated
 * @param amount how much it is, in the currency of the allocation
 */
public record RolledUpPart(
        Optional<Sector> sector, Optional<VocabularyCode> notRolledUp, Optional<Place> place, BigDecimal amount) {}
