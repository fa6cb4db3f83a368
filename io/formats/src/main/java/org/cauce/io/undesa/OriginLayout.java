package org.cauce.io.undesa;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cauce.io.TableProblem;
import org.cauce.io.internal.table.Columns;
import org.cauce.io.internal.table.Measurements;
import org.cauce.io.internal.table.Measurements.Cell;
import org.cauce.io.internal.table.Numerals;
import org.cauce.io.internal.table.ObservationLayout;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Observation;
import org.cauce.model.place.Area;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** Rows of one destination and year, with a column for each origin. */
final class OriginLayout implements ObservationLayout {
    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})(?:\\.0)?");
    private static final Numerals NUMERALS = Numerals.PLAIN.missing("..", "-");

    private static final ImmutableMap<String, Ref> UNSPECIFIED = ImmutableMap.of(
            "Other South", Kind.GROUPING.ref("undesa-other-south"),
            "Other North", Kind.GROUPING.ref("undesa-other-north"));

    private record Origin(Cell cell, Optional<Ref> partner) {}

    private final Columns<StockColumn> columns;
    private final TableLog log;
    private final Measurements measurements;
    private final ImmutableList<Origin> origins;

    OriginLayout(Columns<StockColumn> columns, TableLog log) {
        this.columns = columns;
        this.log = log;
        this.measurements = new Measurements(log);
        this.origins = origins();
    }

    private ImmutableList<Origin> origins() {
        List<Origin> found = new ArrayList<>();
        List<String> names = columns.heading();
        for (int index = columns.index(StockColumn.TOTAL); index < names.size(); index++) {
            String name = names.get(index).strip();
            Cell cell = new Cell(index, name, NUMERALS, BigDecimal.ONE);
            if (index == columns.index(StockColumn.TOTAL)) {
                found.add(new Origin(cell, Optional.empty()));
            } else {
                Optional<Ref> origin = origin(name);
                if (origin.isPresent()) {
                    found.add(new Origin(cell, origin));
                } else {
                    log.tell(TableProblem.UNKNOWN_COLUMNS, 1, name, problem -> problem.found(name));
                }
            }
        }
        return ImmutableList.copyOf(found);
    }

    private static Optional<Ref> origin(String name) {
        return UNSPECIFIED.containsKey(name)
                ? Optional.ofNullable(UNSPECIFIED.get(name))
                : StockAreas.named(name).map(Area::ref);
    }

    @Override
    public ImmutableList<Statement<Indicator>> indicators() {
        return measurements.indicators();
    }

    @Override
    public void row(Rows row, Consumer<Statement<Observation>> records) {
        String destination = columns.text(row, StockColumn.DESTINATION).strip();
        if (row.isBlank() || StockReader.isGroupHeading(destination)) {
            log.keep("notes");
            return;
        }
        Optional<Area> area = StockAreas.named(destination);
        Matcher year = YEAR.matcher(columns.text(row, StockColumn.YEAR).strip());
        if (area.isEmpty() || !year.matches()) {
            TableProblem code = area.isEmpty() ? TableProblem.UNKNOWN_AREA : TableProblem.INVALID_PERIOD;
            log.tell(
                    code,
                    row.line(),
                    "",
                    problem -> problem.found(area.isEmpty() ? destination : columns.text(row, StockColumn.YEAR)));
            log.refuse("rows");
            return;
        }
        log.keep("rows");
        int of = Integer.parseInt(year.group(1));
        for (Origin origin : origins) {
            measurements.make(
                    row,
                    origin.cell(),
                    new Measurements.Of(StockMeasure.STOCK.of(""), area.get(), origin.partner(), of),
                    records);
        }
    }
}
