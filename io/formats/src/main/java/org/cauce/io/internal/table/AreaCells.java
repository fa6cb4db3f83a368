package org.cauce.io.internal.table;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cauce.io.Problem;
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
                log.tell(TableProblem.UNKNOWN_AREA, row.line(), "", unknown(text, areas));
            }
            return area;
        };
    }

    /** {@return what is told of a name that none of the areas bears: it, and the names that it may mean} */
    static UnaryOperator<Problem.Builder> unknown(String name, Areas areas) {
        String similar = areas.similarTo(name).stream().map(Area::name).collect(Collectors.joining(", "));
        return problem ->
                similar.isEmpty() ? problem.found(name) : problem.found(name).cure(similar);
    }
}
