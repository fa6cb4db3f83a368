package org.cauce.io.internal.table;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cauce.io.TableProblem;
import org.cauce.io.area.Areas;
import org.cauce.model.place.Area;

/** Finds the area of a row by a code or a name; tells what is not found. */
public final class AreaCells {
    private AreaCells() {}

    /**
     * {@return what finds areas by a code}
     *
     * @param index the number of the column
     * @param areas the areas
     * @param canonical makes the code of the areas of what the file has
     * @param log the log of the file
     */
    public static Function<Rows, Optional<Area>> byCode(
            int index, Areas areas, UnaryOperator<String> canonical, TableLog log) {
        return row -> {
            String text = row.cell(index).strip();
            Optional<Area> area = areas.byCode(canonical.apply(text));
            if (area.isEmpty()) {
                log.tell(TableProblem.UNKNOWN_AREA, row.line(), "", problem -> problem.found(text));
            }
            return area;
        };
    }

    /**
     * {@return what finds areas by a name}
     *
     * @param index the number of the column
     * @param areas the areas
     * @param log the log of the file
     */
    public static Function<Rows, Optional<Area>> byName(int index, Areas areas, TableLog log) {
        return row -> {
            String text = row.cell(index).strip();
            Optional<Area> area = areas.byName(text);
            if (area.isEmpty()) {
                String near = areas.similarTo(text).stream().map(Area::name).collect(Collectors.joining(", "));
                log.tell(
                        TableProblem.UNKNOWN_AREA,
                        row.line(),
                        "",
                        problem -> near.isEmpty()
                                ? problem.found(text)
                                : problem.found(text).cure(near));
            }
            return area;
        };
    }
}
