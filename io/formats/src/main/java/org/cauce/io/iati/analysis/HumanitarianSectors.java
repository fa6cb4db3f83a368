package org.cauce.io.iati.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.cauce.io.iati.activity.Sector;
import org.cauce.io.iati.common.VocabularyCode;

/** The sectors of the OECD DAC that speak of emergencies. */
final class HumanitarianSectors {
    private static final ImmutableSet<String> EMERGENCIES = ImmutableSet.of("720", "730", "740");
    private static final ImmutableSet<String> REFUGEES = ImmutableSet.of("930");
    private static final int CATEGORY = 3;

    private HumanitarianSectors() {}

    static ImmutableList<VocabularyCode> emergencies(List<Sector> sectors) {
        return of(sectors, EMERGENCIES);
    }

    static ImmutableList<VocabularyCode> refugees(List<Sector> sectors) {
        return of(sectors, REFUGEES);
    }

    private static ImmutableList<VocabularyCode> of(List<Sector> sectors, Set<String> categories) {
        return sectors.stream()
                .flatMap(sector -> sector.code().stream())
                .filter(code -> code.isOf("1") || code.isOf("2"))
                .filter(code -> code.value().length() >= CATEGORY
                        && categories.contains(code.value().substring(0, CATEGORY)))
                .collect(ImmutableList.toImmutableList());
    }
}
