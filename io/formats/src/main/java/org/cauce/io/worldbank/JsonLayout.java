package org.cauce.io.worldbank;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cauce.io.TableProblem;
import org.cauce.io.area.AreaScheme;
import org.cauce.io.area.Areas;
import org.cauce.io.internal.table.FileCitations;
import org.cauce.io.internal.table.Measured;
import org.cauce.io.internal.table.Numerals;
import org.cauce.io.internal.table.ObservationLayout;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.model.code.Code;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Observation;
import org.cauce.model.place.Area;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Statement;
import org.cauce.model.time.CalendarPeriod;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

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

    private final TableLog log;
    private final FileCitations citations;
    private final Map<String, Measured> met = new LinkedHashMap<>();

    JsonLayout(TableLog log) {
        this.log = log;
        this.citations = new FileCitations(log.file());
    }

    @Override
    public ImmutableList<Statement<Indicator>> indicators() {
        return met.values().stream().map(Measured::statement).collect(ImmutableList.toImmutableList());
    }

    @Override
    public void row(Rows row, Consumer<Statement<Observation>> records) {
        Optional<Area> area =
                AREAS.byCode(row.cell(TWO_LETTERS_CODE)).or(() -> THREE_LETTERS.byCode(row.cell(THREE_LETTERS_CODE)));
        Optional<CalendarPeriod> period = period(row.cell(DATE));
        if (area.isEmpty() || period.isEmpty() || row.cell(INDICATOR).isEmpty()) {
            refuse(row, area, period);
        } else if (!isWanted(row.cell(INDICATOR), area.get(), period.get())) {
            log.keep("passed-over");
        } else {
            log.keep("rows");
            number(row, area.get(), period.get()).ifPresent(records);
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

    private boolean isWanted(String indicator, Area area, CalendarPeriod period) {
        var filter = log.options().observations();
        return filter.wantsIndicator(indicator) && filter.wantsSubject(area.ref()) && filter.wantsPeriod(period);
    }

    private Optional<Statement<Observation>> number(Rows row, Area area, CalendarPeriod period) {
        String text = row.cell(VALUE);
        if (text.isEmpty()) {
            log.keep("blank-values");
            return Optional.empty();
        }
        Optional<BigDecimal> number = Numerals.PLAIN.parse(text, log.options().limits());
        if (number.isEmpty()) {
            log.refuse("observations");
            log.tell(TableProblem.INVALID_NUMBER, row.line(), "value", problem -> problem.found(text));
            return Optional.empty();
        }
        log.keep("observations");
        return Optional.of(observation(row, area, period, number.get()));
    }

    private Statement<Observation> observation(Rows row, Area area, CalendarPeriod period, BigDecimal number) {
        Measured measured = met.computeIfAbsent(
                row.cell(INDICATOR),
                code -> Indicators.of(code, row.cell(NAME), log.options().vintage()));
        Observation.Builder observation = Observation.builder()
                .indicator(measured.ref())
                .addSubject(area.ref())
                .when(Timing.of(period))
                .quantity(Quantity.of(number, measured.unit()));
        if (!row.cell(STATUS).isEmpty()) {
            observation.status(Code.of("SDMX-OBS_STATUS", row.cell(STATUS)));
        }
        return Statement.<Observation>builder()
                .id(citations.id(row.line(), measured.id() + ":" + area.ref().id() + ":" + row.cell(DATE)))
                .says(observation.build())
                .addCitation(citations.at(row.line()))
                .build();
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
