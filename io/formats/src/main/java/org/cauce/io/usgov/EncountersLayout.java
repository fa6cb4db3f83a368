package org.cauce.io.usgov;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.cauce.io.TableProblem;
import org.cauce.io.area.AreaScheme;
import org.cauce.io.area.Areas;
import org.cauce.io.internal.table.Cells;
import org.cauce.io.internal.table.Columns;
import org.cauce.io.internal.table.FileCitations;
import org.cauce.io.internal.table.Numerals;
import org.cauce.io.internal.table.ObservationLayout;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.model.code.Code;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Observation;
import org.cauce.model.indicator.ObservationFilter;
import org.cauce.model.place.Area;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Statement;
import org.cauce.model.time.Month;
import org.cauce.model.time.Timing;

/** Makes an observation of each row of the nationwide encounters: of people of one citizenship in one month. */
final class EncountersLayout implements ObservationLayout {
    private static final Areas AREAS = Areas.of(AreaScheme.CBP);

    private final Columns<EncountersColumn> columns;
    private final Cells<EncountersColumn> cells;
    private final TableLog log;
    private final ObservationFilter filter;
    private final FileCitations citations;
    private final Encounters counted;
    private final ImmutableList<EncountersColumn> dimensions;

    EncountersLayout(Columns<EncountersColumn> columns, TableLog log) {
        this.columns = columns;
        this.cells = new Cells<>(columns, log);
        this.log = log;
        this.filter = log.options().observations();
        this.citations = new FileCitations(log.file());
        this.counted = columns.has(EncountersColumn.REGION) || columns.has(EncountersColumn.AREA)
                ? Encounters.NATIONWIDE
                : Encounters.SOUTHWEST;
        this.dimensions = Arrays.stream(EncountersColumn.values())
                .filter(column -> !column.vocabulary().isEmpty() && columns.has(column))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<Statement<Indicator>> indicators() {
        return ImmutableList.of(counted.indicator());
    }

    @Override
    public void row(Rows row, Consumer<Statement<Observation>> records) {
        Optional<Area> citizenship =
                cells.fit(row) ? cells.area(row, EncountersColumn.CITIZENSHIP, AREAS) : Optional.empty();
        Optional<Month> month = month(row);
        if (citizenship.isEmpty() || month.isEmpty()) {
            log.refuse("rows");
        } else if (isWanted(citizenship.get(), month.get())) {
            log.keep("rows");
            count(row).ifPresent(count -> records.accept(observation(row, citizenship.get(), month.get(), count)));
        } else {
            log.keep("passed-over");
        }
    }

    private Optional<Month> month(Rows row) {
        Optional<Integer> year = FiscalPeriods.number(columns.text(row, EncountersColumn.FISCAL_YEAR));
        Optional<Integer> number = FiscalPeriods.monthNumber(columns.text(row, EncountersColumn.MONTH));
        if (year.isEmpty()) {
            cells.tell(TableProblem.INVALID_PERIOD, row, EncountersColumn.FISCAL_YEAR, "2021, or 2021 (FYTD)");
        }
        if (number.isEmpty()) {
            cells.tell(TableProblem.INVALID_PERIOD, row, EncountersColumn.MONTH, "JAN to DEC");
        }
        return year.flatMap(fiscal -> number.map(month -> FiscalPeriods.month(fiscal, month)));
    }

    private boolean isWanted(Area citizenship, Month month) {
        return filter.wantsIndicator(counted.id())
                && filter.wantsSubject(citizenship.ref())
                && filter.wantsYear(month.namedYear());
    }

    private Optional<BigDecimal> count(Rows row) {
        Optional<BigDecimal> count = cells.number(row, EncountersColumn.COUNT, Numerals.THOUSANDS);
        if (count.isPresent()) {
            log.keep("observations");
        } else if (columns.text(row, EncountersColumn.COUNT).isEmpty()) {
            log.keep("blank-counts");
        } else {
            log.refuse("observations");
        }
        return count;
    }

    private Statement<Observation> observation(Rows row, Area citizenship, Month month, BigDecimal count) {
        Observation.Builder observation = Observation.builder()
                .indicator(counted.ref())
                .addSubject(citizenship.ref())
                .partner(Country.USA.ref())
                .when(Timing.of(month))
                .quantity(Quantity.of(count, Unit.COUNT));
        for (EncountersColumn dimension : dimensions) {
            String text = columns.text(row, dimension);
            if (!text.isEmpty()) {
                observation.addDimension(Code.of(dimension.vocabulary(), text));
            }
        }
        return Statement.<Observation>builder()
                .id(citations.id(row.line(), counted.id()))
                .says(observation.build())
                .addCitation(citations.at(row.line()))
                .build();
    }
}
