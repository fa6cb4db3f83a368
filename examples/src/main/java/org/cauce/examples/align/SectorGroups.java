package org.cauce.examples.align;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.cauce.examples.page.PageHtml;
import org.cauce.indicators.alignment.SectorGroup;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.code.Code;

/** The rows of the overlap map: sectors that are looked at together. */
final class SectorGroups {
    private static final Splitter COLUMNS = Splitter.on('\t');
    private static final Splitter CODES = Splitter.on(' ').omitEmptyStrings();

    private SectorGroups() {}

    /**
     * Returns the groups that the initiatives of a catalogue can be in; sectors in none of them stay out of the map.
     */
    static ImmutableList<SectorGroup> of(Catalogue catalogue) {
        return PageHtml.resource(SectorGroups.class, "sector-groups.tsv")
                .lines()
                .skip(1)
                .map(SectorGroups::group)
                .collect(ImmutableList.toImmutableList());
    }

    private static SectorGroup group(String line) {
        List<String> cells = COLUMNS.splitToList(line);
        return new SectorGroup(cells.get(0), cells.get(1), codes(cells.get(2)), codes(cells.get(3)));
    }

    private static ImmutableSet<Code> codes(String text) {
        return CODES.splitToStream(text).map(Code::parse).collect(ImmutableSet.toImmutableSet());
    }
}
