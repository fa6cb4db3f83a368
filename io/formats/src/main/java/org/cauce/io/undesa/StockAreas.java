package org.cauce.io.undesa;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cauce.io.TableProblem;
import org.cauce.io.area.AreaScheme;
import org.cauce.io.area.Areas;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.model.place.Area;

/**
 * The areas of the migrant stock by their names, which tell regions apart by their case alone: {@code EUROPE} is a
 * region of the Sustainable Development Goals, {@code Europe} a geographic one.
 */
final class StockAreas {
    private static final Areas AREAS = Areas.of(AreaScheme.UN_M49);
    private static final ImmutableMap<String, String> CODES = ImmutableMap.of(
            "Congo", "178",
            "Dem. People's Republic of Korea", "408",
            "Bonaire, Sint Eustatius and Saba", "535",
            "Micronesia (Fed. States of)", "583",
            "Wallis and Futuna Islands", "876");
    private static final ImmutableMap<String, Area> EXACT = exact();

    private StockAreas() {}

    private static ImmutableMap<String, Area> exact() {
        Map<String, Area> exact = new HashMap<>();
        AREAS.all().filter(area -> !area.isCountry()).forEach(area -> exact.putIfAbsent(area.name(), area));
        CODES.forEach((name, code) -> AREAS.byCode(code).ifPresent(area -> exact.put(name, area)));
        return ImmutableMap.copyOf(exact);
    }

    /** {@return the area of this name; empty if there is none, or several} */
    static Optional<Area> named(String name) {
        return Optional.ofNullable(EXACT.get(name.strip())).or(() -> AREAS.byName(name));
    }

    /** {@return what finds the area of a row by a name, and tells what is not found} */
    static Function<Rows, Optional<Area>> in(int index, TableLog log) {
        return row -> {
            Optional<Area> area = named(row.cell(index));
            if (area.isEmpty()) {
                log.tell(
                        TableProblem.UNKNOWN_AREA,
                        row.line(),
                        "",
                        problem -> problem.found(row.cell(index).strip()));
            }
            return area;
        };
    }
}
