package org.cauce.io.usgov;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.cauce.model.quantity.PriceBasis;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;

/** Makes a flow of each row of ForeignAssistance.gov: of the United States to one country or region. */
final class ForeignAssistanceLayout implements TableLayout<Statement<FundingFlow>> {
    private static final String MISSING = "NULL";
    private static final Numerals DOLLARS = Numerals.PLAIN.missing(MISSING);
    private static final Areas AREAS = Areas.of(AreaScheme.FOREIGN_ASSISTANCE);
    private static final Currency DOLLAR = Currency.getInstance("USD");
    private static final int LONGEST_COUNTRY_ID = 3;
    private static final int PURPOSE_DIGITS = 5;
    private static final ImmutableMap<ForeignAssistanceColumn, String> CODES = ImmutableMap.of(
            ForeignAssistanceColumn.INTERNATIONAL_CATEGORY, "US-INTERNATIONAL-CATEGORY",
            ForeignAssistanceColumn.AGENCY, "US-AGENCY",
            ForeignAssistanceColumn.US_CATEGORY, "US-CATEGORY",
            ForeignAssistanceColumn.OBJECTIVE, "US-OBJECTIVE",
            ForeignAssistanceColumn.AID_TYPE_GROUP, "US-AID-TYPE-GROUP",
            ForeignAssistanceColumn.ACTIVITY, "US-ACTIVITY");

    private final Columns<ForeignAssistanceColumn> columns;
    private final Cells<ForeignAssistanceColumn> cells;
    private final TableLog log;
    private final FlowFilter filter;
    private final FileCitations citations;
    private boolean toldBaseYear;

    ForeignAssistanceLayout(Columns<ForeignAssistanceColumn> columns, TableLog log) {
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
        Optional<TransactionType> type = TransactionType.of(text(row, ForeignAssistanceColumn.TRANSACTION_TYPE));
        Optional<TimePeriod> period = FiscalPeriods.year(text(row, ForeignAssistanceColumn.FISCAL_YEAR));
        if (type.isEmpty()) {
            cells.tell(
                    TableProblem.UNKNOWN_TABLE_CODE,
                    row,
                    ForeignAssistanceColumn.TRANSACTION_TYPE,
                    TransactionType.ids());
        }
        if (period.isEmpty()) {
            cells.tell(TableProblem.INVALID_PERIOD, row, ForeignAssistanceColumn.FISCAL_YEAR, FiscalPeriods.EXPECTED);
        }
        return AmericanAid.of(area, type, period);
    }

    /** By the code; by the name where the code is none, as for states that are no more, or that of a region. */
    private Optional<Area> area(Rows row) {
        boolean isRegion = text(row, ForeignAssistanceColumn.COUNTRY_ID).length() > LONGEST_COUNTRY_ID;
        if (text(row, ForeignAssistanceColumn.COUNTRY_CODE).isEmpty()) {
            return FormerAreas.find(text(row, ForeignAssistanceColumn.COUNTRY_NAME))
                    .or(() -> cells.areaByName(row, ForeignAssistanceColumn.COUNTRY_NAME, AREAS));
        }
        return isRegion
                ? AREAS.byName(text(row, ForeignAssistanceColumn.COUNTRY_NAME))
                        .or(() -> cells.area(row, ForeignAssistanceColumn.COUNTRY_CODE, AREAS))
                : cells.area(row, ForeignAssistanceColumn.COUNTRY_CODE, AREAS);
    }

    private String text(Rows row, ForeignAssistanceColumn column) {
        String text = columns.text(row, column);
        return text.equals(MISSING) ? "" : text;
    }

    private Optional<Statement<FundingFlow>> flow(Rows row, AmericanAid found) {
        Optional<BigDecimal> amount = cells.number(row, ForeignAssistanceColumn.CURRENT_AMOUNT, DOLLARS);
        if (amount.isEmpty()) {
            if (text(row, ForeignAssistanceColumn.CURRENT_AMOUNT).isEmpty()) {
                log.keep("blank-amounts");
            } else {
                log.refuse("flows");
            }
            return Optional.empty();
        }
        log.keep("flows");
        FundingFlow.Builder flow = found.flow()
                .wordedAs(found.type().title())
                .amount(Amount.of(Money.of(amount.get(), "USD")))
                .deflated(constant(row))
                .sectors(sector(row).map(Split::whole))
                .channelPrinted(partner(row));
        CODES.forEach((column, vocabulary) -> code(row, column, vocabulary).ifPresent(flow::addClassification));
        return Optional.of(Statement.<FundingFlow>builder()
                .id(citations.id(row.line(), found.type().stage().toString()))
                .says(flow.build())
                .addCitation(citations.at(row.line()))
                .build());
    }

    private Optional<String> partner(Rows row) {
        return Optional.of(text(row, ForeignAssistanceColumn.PARTNER)).filter(name -> !name.isEmpty());
    }

    private Optional<Code> code(Rows row, ForeignAssistanceColumn column, String vocabulary) {
        return Optional.of(text(row, column)).filter(text -> !text.isEmpty()).map(text -> Code.of(vocabulary, text));
    }

    /** The international purposes and sectors are those of the OECD DAC. */
    private Optional<Code> sector(Rows row) {
        String purpose = text(row, ForeignAssistanceColumn.PURPOSE);
        return purpose.length() == PURPOSE_DIGITS
                ? Optional.of(Code.of(Code.DAC_PURPOSE, purpose))
                : code(row, ForeignAssistanceColumn.SECTOR, Code.DAC_CATEGORY);
    }

    private Optional<Money> constant(Rows row) {
        OptionalInt year = log.options().baseYear();
        if (year.isEmpty()) {
            tellBaseYearOnce(row);
            return Optional.empty();
        }
        PriceBasis basis = PriceBasis.constant(year.getAsInt(), PriceBasis.Prices.PROVIDER);
        return cells.number(row, ForeignAssistanceColumn.CONSTANT_AMOUNT, DOLLARS)
                .map(amount -> Money.of(amount, DOLLAR, basis));
    }

    private void tellBaseYearOnce(Rows row) {
        if (!toldBaseYear && columns.has(ForeignAssistanceColumn.CONSTANT_AMOUNT)) {
            toldBaseYear = true;
            log.tell(
                    TableProblem.UNKNOWN_BASE_YEAR,
                    row.line(),
                    columns.name(ForeignAssistanceColumn.CONSTANT_AMOUNT),
                    problem -> problem);
        }
    }
}
