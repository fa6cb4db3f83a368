package org.cauce.indicators.alignment;

import com.google.common.collect.ImmutableSet;
import org.cauce.model.code.Code;

/**
 * Sectors that are looked at together: a row of an overlap map.
 *
 * @param id a short name for anchors and tables, such as {@code youth}
 * @param name its name for people
 * @param sectors the sectors, by whatever codes the initiatives have
 * @param near sectors of other groups that take up what these leave, such as private investment after training
 */
public record SectorGroup(String id, String name, ImmutableSet<Code> sectors, ImmutableSet<Code> near) {
    /**
     * {@return sectors that are looked at together, with none near them}
     *
     * @param id a short name for anchors and tables
     * @param name its name for people
     * @param sectors the sectors
     */
    public static SectorGroup of(String id, String name, Code... sectors) {
        return new SectorGroup(id, name, ImmutableSet.copyOf(sectors), ImmutableSet.of());
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
