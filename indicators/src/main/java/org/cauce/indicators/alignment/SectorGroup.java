package org.cauce.indicators.alignment;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.code.Code;
import org.cauce.model.code.Sector;
import org.cauce.model.source.Statement;

/**
 * Sectors that are looked at together: a row of an overlap map.
 *
 * @param id a short name for anchors and tables, such as {@code youth}
 * @param name its name for people
 * @param sectors the sectors, by whatever codes the initiatives have
 */
@Beta
public record SectorGroup(String id, String name, ImmutableSet<Code> sectors) {
    /**
     * {@return sectors that are looked at together}
     *
     * @param id a short name for anchors and tables
     * @param name its name for people
     * @param sectors the sectors
     */
    public static SectorGroup of(String id, String name, Code... sectors) {
        return new SectorGroup(id, name, ImmutableSet.copyOf(sectors));
    }

    /**
     * {@return the groups that a catalogue makes of its sectors: each sector that no other holds, with all that it
     * holds directly or through others; in the order of the catalogue}
     *
     * @param catalogue where the sectors are
     */
    public static ImmutableList<SectorGroup> of(Catalogue catalogue) {
        ImmutableListMultimap<Code, Sector> groups = catalogue
                .sectors()
                .map(Statement::says)
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        sector -> catalogue.broadest(sector.code()), sector -> sector));
        return groups.asMap().entrySet().stream()
                .map(group -> of(group.getKey(), group.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private static SectorGroup of(Code broadest, Collection<Sector> sectors) {
        String name = sectors.stream()
                .filter(sector -> sector.code().equals(broadest))
                .map(sector -> sector.names().get(0).text())
                .findFirst()
                .orElse(broadest.value());
        return new SectorGroup(
                broadest.value(), name, sectors.stream().map(Sector::code).collect(ImmutableSet.toImmutableSet()));
    }

    /**
     * {@return whether one of these sectors is in the group}
     *
     * @param codes the sectors of an initiative
     */
    public boolean touches(Iterable<Code> codes) {
        for (Code code : codes) {
            if (sectors.contains(code)) {
                return true;
            }
        }
        return false;
    }
}
