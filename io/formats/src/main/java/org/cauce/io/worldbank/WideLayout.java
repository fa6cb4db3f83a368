package org.cauce.io.worldbank;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Consumer;
import org.cauce.io.TableProblem;
import org.cauce.io.area.AreaScheme;
import org.cauce.io.area.Areas;
import org.cauce.io.internal.table.Cells;
import org.cauce.io.internal.table.Columns;
import org.cauce.io.internal.table.Heading;
import org.cauce.io.internal.table.Measured;
import org.cauce.io.internal.table.Measurements;
import org.cauce.io.internal.table.Measurements.Cell;
import org.cauce.io.internal.table.Measurements.Of;
import org.cauce.io.internal.table.ObservationLayout;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.io.internal.table.YearColumns;
import org.cauce.io.internal.table.YearColumns.YearColumn;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Observation;
import org.cauce.model.place.Area;
import org.cauce.model.source.Statement;

/** Rows of one indicator of one economy, with a column for each year; {@code ..} is missing in exports of DataBank. */
final class WideLayout implements ObservationLayout {
    private static final Areas AREAS = Areas.of(AreaScheme.WORLD_BANK);

    private final Columns<WideColumn> columns;
    private final Cells<WideColumn> cells;
    private final ImmutableList<YearColumn> years;
    private final Optional<String> release;
    private final TableLog log;
    private final Measurements measurements;

    private WideLayout(Heading<WideColumn> heading, TableLog log) {
        this.columns = heading.columns();
        this.cells = new Cells<>(columns, log);
        this.years = YearColumns.of(columns.heading());
        this.release = Release.of(heading.preamble()).or(() -> log.options().vintage());
        this.log = log;
        release.ifPresent(log::release);
        this.measurements = new Measurements(log);
    }

    static Optional<ObservationLayout> of(Rows rows, TableLog log) {
        return Heading.of(WideColumn.class)
                .within(Release.MOST_LINES)
                .knowing(YearColumns::isYear)
                .in(rows, log)
                .map(heading -> new WideLayout(heading, log));
    }

    @Override
    public ImmutableList<Statement<Indicator>> indicators() {
        return measurements.indicators();
    }

    @Override
    public void row(Rows row, Consumer<Statement<Observation>> records) {
        String code = columns.text(row, WideColumn.INDICATOR_CODE);
        if (isNote(row, code)) {
            log.keep("notes");
            return;
        }
        if (code.isEmpty()) {
            cells.tell(TableProblem.BLANK_CELL, row, WideColumn.INDICATOR_CODE);
        }
        Optional<Area> area =
                cells.fit(row) && !code.isEmpty() ? cells.area(row, WideColumn.COUNTRY_CODE, AREAS) : Optional.empty();
        if (area.isEmpty()) {
            log.refuse("rows");
        } else if (!measurements.wants(code, area.get())) {
            log.keep("passed-over-rows");
        } else {
            log.keep("rows");
            Measured indicator = Indicators.of(code, columns.text(row, WideColumn.INDICATOR_NAME), release);
            years.forEach(year -> measurements.make(
                    row,
                    Cell.of(year.index(), Integer.toString(year.year()), Indicators.NUMERALS),
                    new Of(indicator, area.get().ref(), Optional.empty(), year.year()),
                    records));
        }
    }

    private boolean isNote(Rows row, String code) {
        return code.isEmpty()
                && columns.text(row, WideColumn.COUNTRY_CODE).isEmpty()
                && years.stream().allMatch(year -> row.cell(year.index()).isBlank());
    }
}
