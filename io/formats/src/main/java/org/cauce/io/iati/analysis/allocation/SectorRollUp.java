package org.cauce.io.iati.analysis.allocation;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cauce.io.iati.codelist.DacSectors;
import org.cauce.io.iati.common.VocabularyCode;
import org.cauce.model.code.Sector;

/**
 * Rolls parts by purpose up to categories or broad sectors of the OECD DAC.
 *
 * <p>Parts of the same sector and place become one; the sum stays the same. Codes that the DAC does not have stay by
 * themselves. For one thread: sectors once found are kept.
 */
public final class SectorRollUp {
    private final DacSectors sectors;
    private final RollUpLevel level;
    private final Map<VocabularyCode, Optional<Sector>> found = new HashMap<>();

    private SectorRollUp(DacSectors sectors, RollUpLevel level) {
        this.sectors = sectors;
        this.level = level;
    }

    /**
     * {@return a roll-up}
     *
     * @param sectors the sectors of the DAC, such as {@link DacSectors#bundled()}
     * @param level how far
     */
    public static SectorRollUp to(DacSectors sectors, RollUpLevel level) {
        return new SectorRollUp(sectors, level);
    }

    /**
     * {@return the parts rolled up, in the order in which their sectors and places appear}
     *
     * @param parts parts of an allocation, or of several in the same currency
     */
    public ImmutableList<RolledUpPart> apply(List<AllocatedPart> parts) {
        Map<Key, BigDecimal> sums = new LinkedHashMap<>();
        for (AllocatedPart part : parts) {
            Optional<Sector> sector = part.sector().flatMap(this::find);
            Key key = new Key(sector, sector.isPresent() ? Optional.empty() : part.sector(), part.place());
            sums.merge(key, part.amount(), BigDecimal::add);
        }
        return sums.entrySet().stream()
                .map(entry -> new RolledUpPart(
                        entry.getKey().sector(),
                        entry.getKey().notRolledUp(),
                        entry.getKey().place(),
                        entry.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the category or broad sector that holds a sector; empty if the DAC has no such code}
     *
     * @param code a purpose (vocabulary 1) or category (vocabulary 2)
     */
    public Optional<Sector> find(VocabularyCode code) {
        return found.computeIfAbsent(code, this::compute);
    }

    private Optional<Sector> compute(VocabularyCode code) {
        ImmutableList<Sector> path = sectors.ofIati(code.vocabulary(), code.value())
                .map(sector -> sectors.path(sector.code()))
                .orElseGet(ImmutableList::of);
        return switch (level) {
            case CATEGORY -> first(path, Sector.Level.CATEGORY);
            case BROAD -> first(path, Sector.Level.BROAD);
            case BROADEST -> first(path.reverse(), Sector.Level.BROAD);
        };
    }

    private static Optional<Sector> first(List<Sector> path, Sector.Level level) {
        return path.stream().filter(sector -> sector.level() == level).findFirst();
    }

    private record Key(Optional<Sector> sector, Optional<VocabularyCode> notRolledUp, Optional<Place> place) {}
}
