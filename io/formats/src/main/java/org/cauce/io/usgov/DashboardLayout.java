package org.cauce.io.usgov;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.cauce.io.TableProblem;
import org.cauce.io.area.AreaScheme;
import org.cauce.io.area.Areas;
import org.cauce.io.internal.table.Cells;
import org.cauce.io.internal.table.Columns;
import org.cauce.io.internal.table.FileCitations;
import org.cauce.io.internal.table.Numerals;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLayout;
import org.cauce.io.internal.table.TableLog;
import org.cauce.model.code.Code;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.FlowFilter;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Split;
import org.cauce.model.place.Area;
import org.cauce.model.quantity.Money;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;

/** Makes a flow of each row of the dashboard: of the United States to one operating unit, in one category or in all. */
final class DashboardLayout implements TableLayout<Statement<FundingFlow>> {
    private static final Areas AREAS = Areas.of(AreaScheme.FOREIGN_ASSISTANCE);
    private static final String TOTAL = "Total";
    private static final ImmutableMap<String, TransactionType> TYPES = ImmutableMap.of(
            "spent", TransactionType.DISBURSEMENTS,
            "obligated", TransactionType.OBLIGATIONS);

    private final Columns<DashboardColumn> columns;
    private final Cells<DashboardColumn> cells;
    private final TableLog log;
    private final FlowFilter filter;
    private final FileCitations citations;

    DashboardLayout(Columns<DashboardColumn> columns, TableLog log) {
        this.columns = columns;
        this.cells = new Cells<>(columns, log);
        this.log = log;
        this.filter = log.options().flows();
        this.citations = new FileCitations(log.file());
    }

    @Override
    public void row(Rows row, Consumer<Statement<FundingFlow>> records) {
        Optional<AmericanAid> found = cells.fit(row) ? found(row) : Optional.empty();
        if (found.isEmpty()) {
            log.refuse("rows");
        } else if (!found.get().isWanted(filter)) {
            log.keep("passed-over");
        } else {
            log.keep("rows");
            flow(row, found.get()).ifPresent(records);
        }
    }

    private Optional<AmericanAid> found(Rows row) {
        Optional<Area> area = area(row);
        Optional<TransactionType> type = Optional.ofNullable(
                TYPES.get(columns.text(row, DashboardColumn.TYPE).toLowerCase(Locale.ROOT)));
        Optional<TimePeriod> period = FiscalPeriods.year(columns.text(row, DashboardColumn.FISCAL_YEAR));
        if (type.isEmpty()) {
            cells.tell(TableProblem.UNKNOWN_TABLE_CODE, row, DashboardColumn.TYPE, "Spent or Obligated");
        }
        if (period.isEmpty()) {
            cells.tell(TableProblem.INVALID_PERIOD, row, DashboardColumn.FISCAL_YEAR, FiscalPeriods.EXPECTED);
        }
        return AmericanAid.of(area, type, period);
    }

    private Optional<Area> area(Rows row) {
        return FormerAreas.find(columns.text(row, DashboardColumn.OPERATING_UNIT))
                .or(() -> columns.text(row, DashboardColumn.COUNTRY_CODE).isEmpty()
                        ? cells.areaByName(row, DashboardColumn.OPERATING_UNIT, AREAS)
                        : cells.area(row, DashboardColumn.COUNTRY_CODE, AREAS));
    }

    private Optional<Statement<FundingFlow>> flow(Rows row, AmericanAid found) {
        if (columns.text(row, DashboardColumn.AMOUNT).isEmpty()) {
            log.keep("blank-amounts");
            return Optional.empty();
        }
        Optional<BigDecimal> amount = cells.number(row, DashboardColumn.AMOUNT, Numerals.PLAIN);
        if (amount.isEmpty()) {
            log.refuse("flows");
            return Optional.empty();
        }
        log.keep("flows");
        FundingFlow flow = found.flow()
                .wordedAs(columns.text(row, DashboardColumn.TYPE))
                .amount(Amount.of(Money.of(amount.get(), "USD")))
                .sectors(sector(row).map(Split::whole))
                .build();
        return Optional.of(Statement.<FundingFlow>builder()
                .id(citations.id(row.line(), found.type().stage().toString()))
                .says(flow)
                .addCitation(citations.at(row.line()))
                .build());
    }

    private Optional<Code> sector(Rows row) {
        return Optional.of(columns.text(row, DashboardColumn.CATEGORY))
                .filter(name -> !name.isEmpty() && !name.equals(TOTAL))
                .map(name -> Code.of("US-CATEGORY-NAME", name));
    }
}
