package org.cauce.io.worldbank;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Consumer;
import org.cauce.io.TableProblem;
import org.cauce.io.area.AreaScheme;
import org.cauce.io.area.Areas;
import org.cauce.io.internal.table.FileCitations;
import org.cauce.io.internal.table.Measured;
import org.cauce.io.internal.table.Measurements;
import org.cauce.io.internal.table.Measurements.Cell;
import org.cauce.io.internal.table.Measurements.Of;
import org.cauce.io.internal.table.Numerals;
import org.cauce.io.internal.table.ObservationLayout;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.model.code.Code;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Observation;
import org.cauce.model.place.Area;
import org.cauce.model.source.Statement;
import org.cauce.model.time.CalendarPeriod;
import org.cauce.model.time.TimePeriod;

/** Makes an observation of each row of a page that has a value. */
final class JsonLayout implements ObservationLayout {
    private static final Areas AREAS = Areas.of(AreaScheme.WORLD_BANK_API);
    private static final Areas THREE_LETTERS = Areas.of(AreaScheme.WORLD_BANK);

    // the order of the cells
    private static final int INDICATOR = 0;
    private static final int NAME = 1;
    private static final int TWO_LETTERS_CODE = 2;
    private static final int THREE_LETTERS_CODE = 3;
    private static final int DATE = 4;
    private static final int VALUE = 5;
    private static final int STATUS = 6;

    private static final Cell NUMBER = Cell.of(VALUE, "value", Numerals.PLAIN);

    private final TableLog log;
    private final FileCitations citations;
    private final Measurements measurements;

    JsonLayout(TableLog log) {
        this.log = log;
        this.citations = new FileCitations(log.file());
        this.measurements = new Measurements(log);
    }

    @Override
    public ImmutableList<Statement<Indicator>> indicators() {
        return measurements.indicators();
    }

    @Override
    public void row(Rows row, Consumer<Statement<Observation>> records) {
        Optional<Area> area =
                AREAS.byCode(row.cell(TWO_LETTERS_CODE)).or(() -> THREE_LETTERS.byCode(row.cell(THREE_LETTERS_CODE)));
        Optional<CalendarPeriod> period = period(row.cell(DATE));
        if (area.isEmpty() || period.isEmpty() || row.cell(INDICATOR).isEmpty()) {
            refuse(row, area, period);
        } else {
            log.keep("rows");
            number(row, area.get(), period.get(), records);
        }
    }

    private void refuse(Rows row, Optional<Area> area, Optional<CalendarPeriod> period) {
        if (area.isEmpty()) {
            String codes = row.cell(TWO_LETTERS_CODE) + " " + row.cell(THREE_LETTERS_CODE);
            log.tell(TableProblem.UNKNOWN_AREA, row.line(), "country", problem -> problem.found(codes.strip()));
        } else if (period.isEmpty()) {
            log.tell(
                    TableProblem.INVALID_PERIOD,
                    row.line(),
                    "date",
                    problem -> problem.found(row.cell(DATE)).expected("2024, 2025Q4 or 2026M02"));
        } else {
            log.tell(TableProblem.BLANK_CELL, row.line(), "indicator", problem -> problem);
        }
        log.refuse("rows");
    }

    private void number(Rows row, Area area, CalendarPeriod period, Consumer<Statement<Observation>> records) {
        if (row.cell(VALUE).isEmpty()) {
            log.keep("blank-values");
            return;
        }
        Measured measured =
                Indicators.of(row.cell(INDICATOR), row.cell(NAME), log.options().vintage());
        // all rows of a page may stand in one line
        String id = citations.id(row.line(), measured.id() + ":" + area.ref().id() + ":" + row.cell(DATE));
        measurements.make(
                row,
                NUMBER,
                new Of(measured, area.ref(), Optional.empty(), period.namedYear(), period),
                made -> records.accept(made.withId(id).map(says -> says.withStatus(status(row)))));
    }

    private static Optional<Code> status(Rows row) {
        return Optional.of(row.cell(STATUS))
                .filter(code -> !code.isEmpty())
                .map(code -> Code.of("SDMX-OBS_STATUS", code));
    }

    /** A year, quarter or month: 2024, 2025Q4, 2026M02. */
    private static Optional<CalendarPeriod> period(String date) {
        if (!date.matches("(?:19|20)[0-9]{2}(?:Q[1-4]|M(?:0[1-9]|1[0-2]))?")) {
            return Optional.empty();
        }
        String text = date.replaceFirst("Q", "-Q").replaceFirst("M", "-");
        return TimePeriod.parse(text) instanceof CalendarPeriod period ? Optional.of(period) : Optional.empty();
    }
}
