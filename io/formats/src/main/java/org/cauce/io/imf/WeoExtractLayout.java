package org.cauce.io.imf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Arrays;
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
import org.cauce.model.code.Code;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Measure;
import org.cauce.model.indicator.Observation;
import org.cauce.model.place.Area;
import org.cauce.model.source.Statement;

/** Rows of one number of a country or group, a subject and a year. */
final class WeoExtractLayout implements ObservationLayout {
    private static final Areas AREAS = Areas.of(AreaScheme.IMF);
    private static final Numerals NUMERALS = Numerals.PLAIN.missing("n/a", "--");

    /** What extracts call groups otherwise than the IMF. */
    private static final ImmutableMap<String, String> GROUPS = ImmutableMap.of(
            "G7", "G119",
            "Other Advanced Economies (Advanced Economies excluding G7 and Euro Area countries)", "GX123",
            "Middle East and Central Asia (MECA)", "G400",
            "Euro Area (EA)", "G163",
            "European Union (EU)", "G998",
            "Sub-Sahara Africa", "G603");

    private final Columns<WeoExtractColumn> columns;
    private final Cells<WeoExtractColumn> cells;
    private final TableLog log;
    private final Measurements measurements;

    WeoExtractLayout(Columns<WeoExtractColumn> columns, TableLog log) {
        this.columns = columns;
        this.cells = new Cells<>(columns, log);
        this.log = log;
        this.measurements = new Measurements(log);
    }

    @Override
    public ImmutableList<Statement<Indicator>> indicators() {
        return measurements.indicators();
    }

    @Override
    public void row(Rows row, Consumer<Statement<Observation>> records) {
        Optional<Area> area = cells.fit(row) ? area(row) : Optional.empty();
        Optional<BigDecimal> scale = WeoUnits.scale(columns.text(row, WeoExtractColumn.SCALE));
        if (scale.isEmpty()) {
            cells.tell(TableProblem.INVALID_NUMBER, row, WeoExtractColumn.SCALE, WeoUnits.SCALES);
        }
        boolean isDated = YearColumns.isYear(columns.text(row, WeoExtractColumn.YEAR));
        if (!isDated) {
            cells.tell(TableProblem.INVALID_PERIOD, row, WeoExtractColumn.YEAR, "2012");
        }
        if (area.isEmpty() || scale.isEmpty() || !isDated) {
            log.refuse("rows");
            return;
        }
        log.keep("rows");
        number(row, area.get(), scale.get(), records);
    }

    private Optional<Area> area(Rows row) {
        if (!columns.text(row, WeoExtractColumn.CODE).isEmpty()) {
            return cells.area(row, WeoExtractColumn.CODE, AREAS);
        }
        Optional<Area> group = Optional.ofNullable(GROUPS.get(columns.text(row, WeoExtractColumn.NAME)))
                .flatMap(AREAS::byCode);
        return group.isPresent() ? group : cells.areaByName(row, WeoExtractColumn.NAME, AREAS);
    }

    private void number(Rows row, Area area, BigDecimal scale, Consumer<Statement<Observation>> records) {
        Cell cell =
                new Cell(columns.index(WeoExtractColumn.VALUE), columns.name(WeoExtractColumn.VALUE), NUMERALS, scale);
        int year = Integer.parseInt(columns.text(row, WeoExtractColumn.YEAR));
        boolean isEstimate = columns.text(row, WeoExtractColumn.KIND).equalsIgnoreCase("estimate");
        measurements.make(
                row,
                cell,
                new Of(subject(row), area.ref(), Optional.empty(), year),
                isEstimate ? made -> records.accept(made.map(says -> says.withStatus(WeoLayout.ESTIMATE))) : records);
    }

    private Measured subject(Rows row) {
        String code = columns.text(row, WeoExtractColumn.SUBJECT);
        String units = columns.text(row, WeoExtractColumn.UNITS);
        String version = columns.text(row, WeoExtractColumn.VERSION);
        if (!version.isEmpty()) {
            log.release("WEO, release " + version);
        }
        Optional<String> release = version.isEmpty() ? log.options().vintage() : Optional.of("WEO, release " + version);
        String name = Arrays.stream(Subject.values())
                .filter(subject -> subject.name().equals(code))
                .map(Subject::title)
                .findFirst()
                .orElse(code + (units.isEmpty() ? "" : ", " + units));
        return new Measured(Code.of("WEO", code), name, Measure.AMOUNT, WeoUnits.unit(units), release);
    }
}
