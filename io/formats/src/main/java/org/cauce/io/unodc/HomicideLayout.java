package org.cauce.io.unodc;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.io.area.AreaScheme;
import org.cauce.io.area.Areas;
import org.cauce.io.internal.table.AnnualLayout;
import org.cauce.io.internal.table.AreaCells;
import org.cauce.io.internal.table.Columns;
import org.cauce.io.internal.table.Measured;
import org.cauce.io.internal.table.Measurements.Cell;
import org.cauce.io.internal.table.Numerals;
import org.cauce.io.internal.table.ObservationLayout;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.model.code.Code;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Measure;
import org.cauce.model.indicator.Observation;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Statement;

/** Rows of the homicides of an area in a year: how many, and how many for 100,000 people. */
final class HomicideLayout implements ObservationLayout {
    private static final Areas AREAS = Areas.of(AreaScheme.UN_M49);
    private static final Measured COUNT = new Measured(
            Code.of("UNODC", "HOMICIDES"), "Intentional homicides", Measure.COUNT, Unit.COUNT, Optional.empty());
    private static final Measured RATE = new Measured(
            Code.of("UNODC", "HOMICIDE-RATE"),
            "Intentional homicides per 100,000 people",
            Measure.RATE,
            Unit.of("per-100000-people"),
            Optional.empty());

    private final Columns<HomicideColumn> columns;
    private final AnnualLayout annual;

    HomicideLayout(Columns<HomicideColumn> columns, TableLog log) {
        this.columns = columns;
        AnnualLayout.Plan plan = new AnnualLayout.Plan(
                columns.index(HomicideColumn.YEAR),
                AreaCells.byName(columns.index(HomicideColumn.AREA), AREAS, log),
                Rows::isBlank,
                ImmutableList.of(value(HomicideColumn.COUNT, COUNT), value(HomicideColumn.RATE, RATE)));
        this.annual = new AnnualLayout(plan, log);
    }

    private AnnualLayout.Value value(HomicideColumn column, Measured indicator) {
        Cell cell = Cell.of(columns.index(column), columns.name(column), Numerals.PLAIN);
        return new AnnualLayout.Value(cell, indicator, OptionalInt.empty());
    }

    @Override
    public ImmutableList<Statement<Indicator>> indicators() {
        return annual.indicators();
    }

    @Override
    public void row(Rows row, Consumer<Statement<Observation>> records) {
        String source = Stream.of(HomicideColumn.SOURCE, HomicideColumn.SOURCE_TYPE)
                .map(column -> columns.text(row, column))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        annual.row(
                row,
                source.isEmpty()
                        ? records
                        : made -> records.accept(made.map(says -> says.withFootnotes("Source: " + source))));
    }
}
