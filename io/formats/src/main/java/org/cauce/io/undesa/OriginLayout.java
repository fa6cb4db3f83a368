package org.cauce.io.undesa;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cauce.io.TableProblem;
import org.cauce.io.internal.table.Columns;
import org.cauce.io.internal.table.Measured;
import org.cauce.io.internal.table.Measurements;
import org.cauce.io.internal.table.Measurements.Cell;
import org.cauce.io.internal.table.Numerals;
import org.cauce.io.internal.table.ObservationLayout;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.model.code.Code;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Observation;
import org.cauce.model.place.Area;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** Rows of one area and year, with a column for each origin, or for each age. */
final class OriginLayout implements ObservationLayout {
    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})(?:\\.0)?");
    private static final Pattern AGE = Pattern.compile("([0-9]+-[0-9]+|[0-9]+\\+|Total)_\\((mf|m|f)\\)");
    private static final Numerals NUMERALS = Numerals.PLAIN.missing("..", "-");

    private static final ImmutableMap<String, Ref> UNSPECIFIED = ImmutableMap.of(
            "Other South", Kind.GROUPING.ref("undesa-other-south"),
            "Other North", Kind.GROUPING.ref("undesa-other-north"));

    /**
     * A column of numbers.
     *
     * @param cell the cell
     * @param indicator what is measured
     * @param partner where people come from; empty if from anywhere
     */
    private record Numbers(Cell cell, Measured indicator, Optional<Ref> partner) {}

    private final Columns<StockColumn> columns;
    private final TableLog log;
    private final Measurements measurements;
    private final ImmutableList<Numbers> numbers;

    OriginLayout(Columns<StockColumn> columns, TableLog log) {
        this.columns = columns;
        this.log = log;
        this.measurements = new Measurements(log);
        this.numbers = columns.has(StockColumn.TOTAL) ? origins() : ages();
        StockReader.requireNumbers(numbers, log);
    }

    private ImmutableList<Numbers> origins() {
        List<Numbers> found = new ArrayList<>();
        Measured stock = StockMeasure.STOCK.of("");
        List<String> names = columns.heading();
        for (int index = 0; index < names.size(); index++) {
            String name = names.get(index).strip();
            boolean isTotal = index == columns.index(StockColumn.TOTAL);
            Optional<Ref> origin = isTotal ? Optional.empty() : origin(name);
            if (isTotal || origin.isPresent()) {
                found.add(new Numbers(new Cell(index, name, NUMERALS, BigDecimal.ONE), stock, origin));
            } else if (index != columns.index(StockColumn.YEAR) && index != columns.index(StockColumn.DESTINATION)) {
                log.tell(TableProblem.UNKNOWN_COLUMNS, 1, name, problem -> problem.found(name));
            }
        }
        return ImmutableList.copyOf(found);
    }

    /** Columns such as {@code 0-4_(mf)}: an age is part of the indicator. */
    private ImmutableList<Numbers> ages() {
        List<Numbers> found = new ArrayList<>();
        List<String> names = columns.heading();
        for (int index = 0; index < names.size(); index++) {
            Matcher name = AGE.matcher(names.get(index).strip());
            if (name.matches()) {
                String sex = name.group(2).equals("mf") ? "" : name.group(2).toUpperCase(Locale.ROOT);
                Measured population = StockMeasure.POPULATION.of(sex);
                found.add(new Numbers(
                        new Cell(index, name.group(), NUMERALS, StockMeasure.POPULATION.factor()),
                        name.group(1).equals("Total") ? population : aged(population, name.group(1)),
                        Optional.empty()));
            }
        }
        return ImmutableList.copyOf(found);
    }

    private static Measured aged(Measured of, String age) {
        Code code = Code.of(of.code().vocabulary(), of.code().value() + "-AGE-" + age.replace("+", "-AND-OVER"));
        return new Measured(code, of.name() + ", aged " + age, of.measure(), of.unit(), of.scope());
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
        if (StockReader.isGroupHeading(destination)) {
            log.keep("notes");
            return;
        }
        if (!log.fit(row)) {
            log.refuse("rows");
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
        for (Numbers column : numbers) {
            measurements.make(
                    row,
                    column.cell(),
                    new Measurements.Of(column.indicator(), area.get().ref(), column.partner(), of),
                    records);
        }
    }
}
