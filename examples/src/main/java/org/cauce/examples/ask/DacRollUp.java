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

/** What the recipients and sectors of the DAC are part of, by its lists. */
public final class DacRollUp {
    /** Holds the table, made when it is first asked for. */
    private static final class Holder {
        static final RollUp TABLE = make();
    }

    private DacRollUp() {}

    /**
     * {@return regions of recipients, categories of purposes, broad sectors of categories, and the recipients that are
     * remainders, such as "Africa, regional"}
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
        Areas areas = Areas.of(AreaScheme.DAC);
        ImmutableMap.Builder<String, String> regions = ImmutableMap.builder();
        areas.all()
                .map(Area::ref)
                .distinct()
                .forEach(recipient -> areas.regionOf(recipient)
                        .ifPresent(region -> regions.put(recipient.toString(), region.toString())));
        ImmutableSet<String> remainders = areas.all()
                .filter(area -> area.kind() == AreaKind.UNSPECIFIED)
                .map(Area::ref)
                .map(Object::toString)
                .collect(ImmutableSet.toImmutableSet());
        return new RollUp(regions.buildOrThrow(), broader, remainders);
    }

    private static String broader(DacCode item) {
        return item.broader().orElseThrow().toString();
    }
}
