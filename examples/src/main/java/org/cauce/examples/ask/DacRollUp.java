package org.cauce.examples.ask;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.cauce.indicators.query.RollUp;
import org.cauce.io.area.AreaScheme;
import org.cauce.io.area.Areas;
import org.cauce.io.oecd.code.DacCode;
import org.cauce.io.oecd.code.DacList;
import org.cauce.model.place.Area;
import org.cauce.model.place.AreaKind;

/** What the recipients and sectors of the DAC are part of. The lists of the DAC do not say which country is where. */
public final class DacRollUp {
    /** Holds the table, made when it is first asked for. */
    private static final class Holder {
        static final RollUp TABLE = make();
    }

    private DacRollUp() {}

    /**
     * {@return categories of purposes, broad sectors of categories, and the recipients that are remainders, such as
     * "Africa, regional"; no regions}
     */
    public static RollUp table() {
        return Holder.TABLE;
    }

    private static RollUp make() {
        ImmutableMap<String, String> broader = Stream.of(DacList.PURPOSE, DacList.CATEGORY)
                .flatMap(list -> list.items().stream())
                .filter(item -> item.broader().isPresent())
                .collect(ImmutableMap.toImmutableMap(
                        item -> item.code().toString(), DacRollUp::broader, (first, second) -> first));
        ImmutableSet<String> remainders = Areas.of(AreaScheme.DAC)
                .all()
                .filter(area -> area.kind() == AreaKind.UNSPECIFIED)
                .map(Area::ref)
                .map(Object::toString)
                .collect(ImmutableSet.toImmutableSet());
        return new RollUp(ImmutableMap.of(), broader, remainders);
    }

    private static String broader(DacCode item) {
        return item.broader().orElseThrow().toString();
    }
}
