package org.cauce.io.oecd;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cauce.io.TableProblem;
import org.cauce.io.internal.table.Columns;
import org.cauce.io.internal.table.FileCitations;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLayout;
import org.cauce.io.internal.table.TableLog;
import org.cauce.io.oecd.code.DacList;
import org.cauce.io.oecd.code.PolicyMarker;
import org.cauce.model.code.Code;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.FlowFilter;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Split;
import org.cauce.model.quantity.Money;
import org.cauce.model.quantity.PriceBasis;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/** Makes a flow of each row of a DAC table that is an amount in dollars, or in a currency that the row names. */
final class DacLayout implements TableLayout<Statement<FundingFlow>> {
    private static final String NORMAL = "A";
    private static final int PURPOSE_DIGITS = 5;
    private static final int LONGEST_CODE = 64;
    private static final int MOST_SECTORS = 1 << 12;
    /** The sum of the broad sectors 100 to 400, which no list has. */
    private static final ImmutableMap<String, Code> ALL_ALLOCABLE =
            ImmutableMap.of("450", Code.of(Code.DAC_BROAD, "450"));

    private static final ImmutableSet<String> NO_SECTOR = ImmutableSet.of("", "1000", "_T");
    private static final ImmutableMap<DacColumn, String> CODES = ImmutableMap.<DacColumn, String>builder()
            .put(DacColumn.PART, "DAC-PART")
            .put(DacColumn.MODALITY, "DAC-AID-TYPE")
            .put(DacColumn.FLOW_TYPE, "DAC-FLOWS")
            .put(DacColumn.CHANNEL, "DAC-CHANNEL")
            .put(DacColumn.DELIVERY, "DAC-CHANNEL")
            .put(DacColumn.DETAIL, "DAC-MD-DIM")
            .put(DacColumn.ACTIVITY, "DAC-MD-ID")
            .put(DacColumn.AGENCY, "DAC-AGENCY")
            .put(DacColumn.REGION, "DAC-REGION")
            .put(DacColumn.INCOME_GROUP, "DAC-INCOME-GROUP")
            .put(DacColumn.CATEGORY, "DAC-FLOW-CATEGORY")
            .put(DacColumn.FINANCE_TYPE, "DAC-FINANCE-TYPE")
            .put(DacColumn.BI_MULTI, "DAC-BI-MULTI")
            .put(DacColumn.SUBMISSION, "DAC-NATURE-OF-SUBMISSION")
            .put(DacColumn.GENDER, PolicyMarker.GENDER.vocabulary())
            .put(DacColumn.ENVIRONMENT, PolicyMarker.ENVIRONMENT.vocabulary())
            .put(DacColumn.GOVERNANCE, PolicyMarker.GOVERNANCE.vocabulary())
            .put(DacColumn.TRADE, PolicyMarker.TRADE.vocabulary())
            .put(DacColumn.RMNCH, PolicyMarker.RMNCH.vocabulary())
            .put(DacColumn.DRR, PolicyMarker.DRR.vocabulary())
            .put(DacColumn.NUTRITION, PolicyMarker.NUTRITION.vocabulary())
            .put(DacColumn.DISABILITY, PolicyMarker.DISABILITY.vocabulary())
            .put(DacColumn.BIODIVERSITY, PolicyMarker.BIODIVERSITY.vocabulary())
            .put(DacColumn.CLIMATE_MITIGATION, PolicyMarker.CLIMATE_MITIGATION.vocabulary())
            .put(DacColumn.CLIMATE_ADAPTATION, PolicyMarker.CLIMATE_ADAPTATION.vocabulary())
            .put(DacColumn.DESERTIFICATION, PolicyMarker.DESERTIFICATION.vocabulary())
            .put(DacColumn.TYING, "DAC-TYING")
            .put(DacColumn.FLAGS, "DAC-FLAG")
            .put(DacColumn.STATUS, "SDMX-OBS_STATUS")
            .buildOrThrow();

    private final DacRows rows;
    private final TableLog log;
    private final FlowFilter filter;
    private final FileCitations citations;
    private final Map<String, Code> sectors = new HashMap<>();
    private boolean toldBaseYear;
    private boolean toldCurrency;

    DacLayout(Columns<DacColumn> columns, TableLog log) {
        this.rows = new DacRows(columns, log);
        this.log = log;
        this.filter = log.options().flows();
        this.citations = new FileCitations(log.file());
    }

    private record Found(
            Ref provider, Optional<Ref> recipient, TimePeriod period, DacTable.Step step, Currency currency) {}

    @Override
    public void row(Rows row, Consumer<Statement<FundingFlow>> records) {
        if (rows.cells().fit(row)) {
            fit(row, records);
        } else {
            log.refuse("rows");
        }
    }

    private void fit(Rows row, Consumer<Statement<FundingFlow>> records) {
        Optional<Currency> currency =
                DacMeasure.isIndicator(rows.table(row), rows.measure(row)) ? Optional.empty() : rows.currency(row);
        if (currency.isEmpty()) {
            leaveOut(row);
            return;
        }
        Optional<Found> found = found(row, currency.get());
        if (found.isEmpty()) {
            log.refuse("rows");
        } else if (!isWanted(found.get())) {
            log.keep("passed-over");
        } else {
            log.keep("rows");
            amount(row, found.get().currency()).ifPresent(amount -> records.accept(flow(row, found.get(), amount)));
        }
    }

    /** Indicators are left to their own reader; of amounts in a currency that is not named, the first is told. */
    private void leaveOut(Rows row) {
        if (DacMeasure.isIndicator(rows.table(row), rows.measure(row)) || !rows.isNational(row)) {
            log.keep("no-dollars");
            return;
        }
        log.keep("unnamed-currency");
        if (!toldCurrency) {
            toldCurrency = true;
            rows.cells().tell(TableProblem.UNNAMED_CURRENCY, row, DacColumn.PRICES);
        }
    }

    private Optional<Found> found(Rows row, Currency currency) {
        Optional<Ref> provider = rows.provider(row);
        Optional<Ref> recipient = rows.hasRecipient() ? rows.recipient(row) : Optional.empty();
        Optional<TimePeriod> period = rows.period(row);
        Optional<DacTable.Step> step = rows.table(row)
                .step(rows.text(row, DacColumn.FLOW_TYPE), rows.measure(row), rows.text(row, DacColumn.MEASURE_NAME));
        if (step.isEmpty()) {
            rows.cells().tell(TableProblem.UNKNOWN_TABLE_CODE, row, DacColumn.FLOW_TYPE, DacTable.flowTypes());
        }
        if (provider.isEmpty() || period.isEmpty() || step.isEmpty() || recipient.isPresent() != rows.hasRecipient()) {
            return Optional.empty();
        }
        return Optional.of(new Found(provider.get(), recipient, period.get(), step.get(), currency));
    }

    private boolean isWanted(Found found) {
        return filter.wantsProvider(found.provider())
                && found.recipient()
                        .map(filter::wantsRecipient)
                        .orElse(filter.recipients().isEmpty())
                && filter.wantsPeriod(found.period())
                && filter.wants(found.step().stage(), found.step().basis());
    }

    private Optional<Amount> amount(Rows row, Currency currency) {
        Optional<PriceBasis> prices = rows.prices(row);
        if (prices.isEmpty()) {
            log.keep("without-base-year");
            tellBaseYearOnce(row);
            return Optional.empty();
        }
        Optional<BigDecimal> money = rows.money(row);
        if (money.isPresent()) {
            log.keep("flows");
        } else if (rows.isBlank(row)) {
            log.keep("blank-values");
        } else {
            log.refuse("flows");
        }
        return money.map(number -> Amount.of(Money.of(number, currency, prices.get())));
    }

    private void tellBaseYearOnce(Rows row) {
        if (!toldBaseYear) {
            toldBaseYear = true;
            log.tell(TableProblem.UNKNOWN_BASE_YEAR, row.line(), "", problem -> problem);
        }
    }

    private Statement<FundingFlow> flow(Rows row, Found found, Amount amount) {
        FundingFlow.Builder flow = FundingFlow.builder()
                .addProvider(found.provider())
                .recipients(found.recipient().map(Split::whole))
                .stage(found.step().stage())
                .basis(found.step().basis())
                .when(Timing.of(found.period()))
                .sectors(sector(row).map(Split::whole))
                .amount(amount);
        String measure = rows.measure(row);
        if (!measure.isEmpty() && !isTooLong(row, DacColumn.MEASURE, measure)) {
            flow.addClassification(Code.of(Code.DAC_MEASURE, rows.table(row).measure(measure)));
        }
        CODES.forEach((column, vocabulary) -> code(row, column, vocabulary).ifPresent(flow::addClassification));
        return Statement.<FundingFlow>builder()
                .id(citations.id(row.line(), "flow"))
                .says(flow.build())
                .addCitation(citations.at(row.line()))
                .build();
    }

    private Optional<Code> code(Rows row, DacColumn column, String vocabulary) {
        String text = rows.text(row, column);
        boolean isNormal = column == DacColumn.STATUS && text.equals(NORMAL);
        if (text.isEmpty() || isNormal || isTooLong(row, column, text)) {
            return Optional.empty();
        }
        return Optional.of(Code.of(vocabulary, text));
    }

    private boolean isTooLong(Rows row, DacColumn column, String text) {
        if (text.length() > LONGEST_CODE) {
            rows.cells().tell(TableProblem.UNKNOWN_TABLE_CODE, row, column);
        }
        return text.length() > LONGEST_CODE;
    }

    /** What is in no list is a purpose or category by its length: newer files have newer codes. */
    private Optional<Code> sector(Rows row) {
        String sector = rows.text(row, DacColumn.SECTOR);
        if (NO_SECTOR.contains(sector) || isTooLong(row, DacColumn.SECTOR, sector)) {
            return Optional.empty();
        }
        if (sectors.size() >= MOST_SECTORS) {
            sectors.clear();
        }
        return Optional.of(sectors.computeIfAbsent(
                sector,
                text -> Optional.ofNullable(ALL_ALLOCABLE.get(text))
                        .or(() -> DacList.sector(text))
                        .orElseGet(() -> Code.of(
                                text.length() == PURPOSE_DIGITS ? Code.DAC_PURPOSE : Code.DAC_CATEGORY, text))));
    }
}
