package org.cauce.io.imf;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cauce.io.TableProblem;
import org.cauce.io.area.AreaScheme;
import org.cauce.io.area.Areas;
import org.cauce.io.internal.table.Cells;
import org.cauce.io.internal.table.Columns;
import org.cauce.io.internal.table.Measured;
import org.cauce.io.internal.table.Measurements;
import org.cauce.io.internal.table.Measurements.Cell;
import org.cauce.io.internal.table.Measurements.Of;
import org.cauce.io.internal.table.Numerals;
import org.cauce.io.internal.table.ObservationLayout;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.io.internal.table.YearColumns;
import org.cauce.io.internal.table.YearColumns.YearColumn;
import org.cauce.model.code.Code;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Measure;
import org.cauce.model.indicator.Observation;
import org.cauce.model.place.Area;
import org.cauce.model.source.Statement;

/** Rows of a country and a subject, with a column for each year. */
final class WeoLayout implements ObservationLayout {
    private static final String GROUPS = "WEO Country Group Code";
    private static final String SOURCE = "World Economic Outlook";
    private static final Numerals NUMERALS = Numerals.THOUSANDS.missing("n/a", "--");
    static final Code ESTIMATE = Code.of("SDMX-OBS_STATUS", "E");
    private static final int MOST_SUBJECTS = 1_000;

    private final Columns<WeoColumn> columns;
    private final Cells<WeoColumn> cells;
    private final ImmutableList<YearColumn> years;
    private final TableLog log;
    private final Areas areas;
    private final Measurements measurements;
    private final Map<String, Measured> subjects = new HashMap<>();

    WeoLayout(Columns<WeoColumn> columns, TableLog log) {
        this.columns = columns;
        this.cells = new Cells<>(columns, log);
        this.years = YearColumns.of(columns.heading());
        this.log = log;
        this.areas = Areas.of(
                columns.name(WeoColumn.ISO).equalsIgnoreCase(GROUPS) ? AreaScheme.IMF_NUMERIC : AreaScheme.IMF);
        this.measurements = new Measurements(log);
    }

    private record Series(Area area, Measured subject, BigDecimal factor, int lastActual) {}

    @Override
    public ImmutableList<Statement<Indicator>> indicators() {
        return measurements.indicators();
    }

    @Override
    public void row(Rows row, Consumer<Statement<Observation>> records) {
        if (columns.text(row, WeoColumn.SUBJECT).isEmpty()) {
            note(row.cell(0).strip());
            return;
        }
        Optional<Area> area = cells.fit(row) ? cells.area(row, WeoColumn.ISO, areas) : Optional.empty();
        Optional<BigDecimal> scale = WeoUnits.scale(columns.text(row, WeoColumn.SCALE));
        if (scale.isEmpty()) {
            cells.tell(TableProblem.INVALID_NUMBER, row, WeoColumn.SCALE, WeoUnits.SCALES);
        }
        Optional<Measured> subject = subject(row);
        if (area.isEmpty() || scale.isEmpty() || subject.isEmpty()) {
            log.refuse("rows");
            return;
        }
        log.keep("rows");
        Series series = new Series(area.get(), subject.get(), scale.get(), lastActual(row));
        years.forEach(year -> number(row, year, series, records));
    }

    /** The last line names the source, and with it the release. */
    private void note(String text) {
        log.keep("notes");
        if (text.contains(SOURCE)) {
            log.release(text);
        }
    }

    /** A file of more subjects than any release has is no table of the WEO. */
    private Optional<Measured> subject(Rows row) {
        String code = columns.text(row, WeoColumn.SUBJECT);
        if (!subjects.containsKey(code) && subjects.size() >= MOST_SUBJECTS) {
            cells.tell(
                    TableProblem.UNKNOWN_TABLE_CODE, row, WeoColumn.SUBJECT, "at most " + MOST_SUBJECTS + " subjects");
            return Optional.empty();
        }
        return Optional.of(subjects.computeIfAbsent(code, unused -> measured(row, code)));
    }

    private Measured measured(Rows row, String code) {
        String name = columns.text(row, WeoColumn.NAME);
        String units = columns.text(row, WeoColumn.UNITS);
        return new Measured(
                Code.of("WEO", code),
                name.isEmpty() ? code : name + (units.isEmpty() ? "" : ", " + units),
                Measure.AMOUNT,
                WeoUnits.unit(units),
                log.options().vintage());
    }

    private int lastActual(Rows row) {
        String text = columns.has(WeoColumn.ESTIMATES) ? columns.text(row, WeoColumn.ESTIMATES) : "";
        return YearColumns.isYear(text) ? Integer.parseInt(text) : Integer.MAX_VALUE;
    }

    private void number(Rows row, YearColumn year, Series series, Consumer<Statement<Observation>> records) {
        Cell cell = new Cell(year.index(), Integer.toString(year.year()), NUMERALS, series.factor());
        boolean isEstimate = year.year() > series.lastActual();
        measurements.make(
                row,
                cell,
                new Of(series.subject(), series.area().ref(), Optional.empty(), year.year()),
                isEstimate ? made -> records.accept(made.map(says -> says.withStatus(ESTIMATE))) : records);
    }
}
