package org.cauce.io.usgov;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.cauce.model.code.Code;
import org.cauce.model.place.Area;
import org.cauce.model.place.AreaKind;
import org.cauce.model.source.Kind;

/**
 * Areas of the past, and groups of countries, to which the United States give a name and no code of their own. None of
 * them is a country of today.
 */
final class FormerAreas {
    private static final ImmutableMap<String, String> IDS = ImmutableMap.of(
            "Barbados and Eastern Caribbean", "us-eastern-caribbean",
            "Berlin, West", "us-west-berlin",
            "Czechoslovakia (former)", "us-czechoslovakia",
            "Germany (former East)", "us-east-germany",
            "Soviet Union (former)", "us-soviet-union",
            "Sudan, Pre-2011 Election", "us-sudan-pre-2011",
            "Vietnam (former South)", "us-south-vietnam",
            "Yemen (former P.D.R.)", "us-south-yemen");

    private FormerAreas() {}

    static Optional<Area> find(String name) {
        return Optional.ofNullable(IDS.get(name))
                .map(id -> new Area(AreaKind.AGGREGATE, Code.of("US-AREA-NAME", name), name, Kind.GROUPING.ref(id)));
    }
}
