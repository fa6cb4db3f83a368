package org.cauce.io.worldbank;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.cauce.io.TableProblem;
import org.cauce.io.area.AreaScheme;
import org.cauce.io.area.Areas;
import org.cauce.io.internal.table.Cells;
import org.cauce.io.internal.table.Columns;
import org.cauce.io.internal.table.Heading;
import org.cauce.io.internal.table.Measurements;
import org.cauce.io.internal.table.Measurements.Cell;
import org.cauce.io.internal.table.Measurements.Of;
import org.cauce.io.internal.table.ObservationLayout;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Observation;
import org.cauce.model.place.Area;
import org.cauce.model.source.Statement;

/**
 * Rows of one number; the indicator stands in a column, or else only in the name of the file. {@code ..} is missing.
 */
final class LongLayout implements ObservationLayout {
    private static final Areas AREAS = Areas.of(AreaScheme.WORLD_BANK);
    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)[0-9]{2}");
    private static final Pattern NAMED = Pattern.compile("(?:.*[!/])?((?:[a-z0-9]+\\.){2,}[a-z0-9]+)\\.csv(?:\\.gz)?");

    private final Columns<LongColumn> columns;
    private final Cells<LongColumn> cells;
    private final String named;
    private final TableLog log;
    private final Measurements measurements;
    private final Cell value;

    private LongLayout(Columns<LongColumn> columns, String named, TableLog log) {
        this.columns = columns;
        this.cells = new Cells<>(columns, log);
        this.named = named;
        this.log = log;
        this.measurements = new Measurements(log);
        this.value = Cell.of(columns.index(LongColumn.VALUE), columns.name(LongColumn.VALUE), Indicators.NUMERALS);
    }

    static Optional<ObservationLayout> of(Rows rows, TableLog log) {
        return Heading.of(LongColumn.class)
                .within(Release.MOST_LINES)
                .in(rows, log)
                .flatMap(heading -> of(heading.columns(), log));
    }

    private static Optional<ObservationLayout> of(Columns<LongColumn> columns, TableLog log) {
        if (columns.has(LongColumn.INDICATOR_CODE)) {
            return Optional.of(new LongLayout(columns, "", log));
        }
        var name = NAMED.matcher(log.file().toLowerCase(Locale.ROOT));
        if (!name.matches()) {
            log.tell(WorldBankProblem.NO_INDICATOR, 0, "", problem -> problem.found(log.file()));
            return Optional.empty();
        }
        String code = name.group(1).toUpperCase(Locale.ROOT);
        log.tell(WorldBankProblem.INDICATOR_FROM_NAME, 0, "", problem -> problem.found(code));
        return Optional.of(new LongLayout(columns, code, log));
    }

    @Override
    public ImmutableList<Statement<Indicator>> indicators() {
        return measurements.indicators();
    }

    @Override
    public void row(Rows row, Consumer<Statement<Observation>> records) {
        String code = named.isEmpty() ? columns.text(row, LongColumn.INDICATOR_CODE) : named;
        Optional<Area> area = cells.fit(row) ? cells.area(row, LongColumn.COUNTRY_CODE, AREAS) : Optional.empty();
        boolean isDated = YEAR.matcher(columns.text(row, LongColumn.YEAR)).matches();
        if (!isDated) {
            cells.tell(TableProblem.INVALID_PERIOD, row, LongColumn.YEAR, "1960");
        }
        if (code.isEmpty()) {
            cells.tell(TableProblem.BLANK_CELL, row, LongColumn.INDICATOR_CODE);
        }
        if (area.isEmpty() || !isDated || code.isEmpty()) {
            log.refuse("rows");
        } else {
            log.keep("rows");
            make(row, code, area.get(), records);
        }
    }

    private void make(Rows row, String code, Area area, Consumer<Statement<Observation>> records) {
        int year = Integer.parseInt(columns.text(row, LongColumn.YEAR));
        var indicator = Indicators.of(
                code,
                columns.text(row, LongColumn.INDICATOR_NAME),
                log.options().vintage());
        measurements.make(row, value, new Of(indicator, area.ref(), Optional.empty(), year), records);
    }
}
