package org.cauce.io.oecd.crs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.io.TableProblem;
import org.cauce.io.area.AreaScheme;
import org.cauce.io.area.Areas;
import org.cauce.io.area.Provider;
import org.cauce.io.area.Providers;
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
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/** Makes a flow of each amount of a row of the CRS that is not blank. */
final class CrsLayout implements TableLayout<Statement<FundingFlow>> {
    private static final Areas AREAS = Areas.of(AreaScheme.DAC);
    private static final Providers PROVIDERS = Providers.of(AreaScheme.DAC);
    private static final Currency DOLLAR = Currency.getInstance("USD");
    private static final String MISSING = "\u001a";
    private static final int MILLION = 6;
    private static final ImmutableMap<CrsColumn, String> CODES = ImmutableMap.<CrsColumn, String>builder()
            .put(CrsColumn.FLOW_CODE, "DAC-FLOW-TYPE")
            .put(CrsColumn.BI_MULTI, "DAC-BI-MULTI")
            .put(CrsColumn.CATEGORY, "DAC-FLOW-CATEGORY")
            .put(CrsColumn.FINANCE_T, "DAC-FINANCE-TYPE")
            .put(CrsColumn.AID_T, "DAC-AID-TYPE")
            .put(CrsColumn.AGENCY_CODE, "DAC-AGENCY")
            .put(CrsColumn.GENDER, "DAC-MARKER-GENDER")
            .put(CrsColumn.ENVIRONMENT, "DAC-MARKER-ENVIRONMENT")
            .buildOrThrow();

    private final Columns<CrsColumn> columns;
    private final TableLog log;
    private final FlowFilter filter;
    private final FileCitations citations;
    private final ImmutableList<CrsMeasure> measures;
    private final Map<String, Optional<Ref>> recipients = new HashMap<>();
    private final Map<String, Optional<Ref>> providers = new HashMap<>();
    private final Map<String, Optional<Split<Code>>> sectors = new HashMap<>();
    private final Map<String, OptionalInt> years = new HashMap<>();
    private final Map<CrsColumn, Map<String, Code>> codes = new HashMap<>();
    private boolean toldBaseYear;

    CrsLayout(Columns<CrsColumn> columns, TableLog log) {
        this.columns = columns;
        this.log = log;
        this.filter = log.options().flows();
        this.citations = new FileCitations(log.file());
        this.measures = Stream.of(CrsMeasure.values())
                .filter(measure -> columns.has(measure.column()))
                .filter(measure -> filter.wants(measure.stage(), measure.basis()))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public void row(Rows row, Consumer<Statement<FundingFlow>> records) {
        if (row.size() > columns.heading().size()) {
            log.tell(
                    TableProblem.SURPLUS_CELLS,
                    row.line(),
                    "",
                    problem -> problem.found(Integer.toString(row.size()))
                            .expected(Integer.toString(columns.heading().size())));
            log.refuse("rows");
            return;
        }
        Optional<Ref> recipient = ref(row, CrsColumn.RECIPIENT_CODE, recipients);
        if (recipient.isPresent() && !filter.wantsRecipient(recipient.get())) {
            log.keep("passed-over");
            return;
        }
        Optional<Ref> provider = ref(row, CrsColumn.DONOR_CODE, providers);
        OptionalInt year = years.computeIfAbsent(text(row, CrsColumn.YEAR), CrsLayout::year);
        if (recipient.isEmpty() || provider.isEmpty() || year.isEmpty()) {
            refuse(row, recipient, provider, year);
        } else if (!filter.wantsProvider(provider.get()) || !filter.wantsYear(year.getAsInt())) {
            log.keep("passed-over");
        } else {
            log.keep("rows");
            flows(row, new Parties(provider.get(), recipient.get(), year.getAsInt()), records);
        }
    }

    /** Even these can repeat: the CRS has no key. */
    @Override
    public String key(Rows row) {
        return Stream.of(CrsColumn.AGENCY_CODE, CrsColumn.CRS_ID, CrsColumn.PROJECT_NUMBER, CrsColumn.INITIAL_REPORT)
                .map(column -> text(row, column))
                .collect(Collectors.joining(" "));
    }

    private record Parties(Ref provider, Ref recipient, int year) {}

    private void refuse(Rows row, Optional<Ref> recipient, Optional<Ref> provider, OptionalInt year) {
        if (row.isBlank()) {
            log.keep("notes");
            return;
        }
        if (recipient.isEmpty()) {
            tell(TableProblem.UNKNOWN_AREA, row, CrsColumn.RECIPIENT_CODE);
        }
        if (provider.isEmpty()) {
            tell(TableProblem.UNKNOWN_AREA, row, CrsColumn.DONOR_CODE);
        }
        if (year.isEmpty()) {
            tell(TableProblem.INVALID_PERIOD, row, CrsColumn.YEAR);
        }
        log.refuse("rows");
    }

    private void tell(TableProblem code, Rows row, CrsColumn column) {
        log.tell(code, row.line(), columns.name(column), problem -> problem.found(text(row, column)));
    }

    /** A file read as CRS holds few codes; one with more than any list has is not remembered. */
    private Optional<Ref> ref(Rows row, CrsColumn column, Map<String, Optional<Ref>> known) {
        String code = text(row, column);
        Optional<Ref> found = known.get(code);
        if (found == null) {
            found = column == CrsColumn.DONOR_CODE
                    ? PROVIDERS.byCode(code).map(Provider::ref)
                    : AREAS.byCode(code).map(Area::ref);
            if (found.isPresent()) {
                known.put(code, found);
            }
        }
        return found;
    }

    private static OptionalInt year(String text) {
        return text.matches("[12][0-9]{3}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private String text(Rows row, CrsColumn column) {
        String text = columns.text(row, column);
        return text.equals(MISSING) ? "" : text;
    }

    private void flows(Rows row, Parties parties, Consumer<Statement<FundingFlow>> records) {
        FundingFlow.Builder common = null;
        for (CrsMeasure measure : measures) {
            String text = text(row, measure.column());
            if (text.isEmpty()) {
                continue;
            }
            Optional<BigDecimal> amount = number(text, row, measure.column());
            if (amount.isEmpty()) {
                log.refuse("flows");
                continue;
            }
            log.keep("flows");
            common = common == null ? common(row, parties) : common;
            common.stage(measure.stage()).basis(measure.basis());
            common.amount(Amount.of(Money.of(amount.get(), DOLLAR))).deflated(constant(row, measure));
            records.accept(Statement.<FundingFlow>builder()
                    .id(citations.id(row.line(), measure.column().names().get(0)))
                    .says(common.build())
                    .addCitation(citations.at(row.line()))
                    .build());
        }
    }

    /** Amounts are millions; flows have plain units. */
    private Optional<BigDecimal> number(String text, Rows row, CrsColumn column) {
        Optional<BigDecimal> number = Numerals.PLAIN.parse(text, log.options().limits());
        if (number.isEmpty()) {
            tell(TableProblem.INVALID_NUMBER, row, column);
        }
        return number.map(millions -> plain(millions.scaleByPowerOfTen(MILLION)));
    }

    private static BigDecimal plain(BigDecimal amount) {
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    private FundingFlow.Builder common(Rows row, Parties parties) {
        FundingFlow.Builder flow = FundingFlow.builder()
                .addProvider(parties.provider())
                .recipients(Split.whole(parties.recipient()))
                .sectors(sector(row))
                .when(Timing.of(TimePeriod.year(parties.year())));
        String channel = text(row, CrsColumn.CHANNEL_REPORTED_NAME);
        channel = channel.isEmpty() ? text(row, CrsColumn.CHANNEL_NAME) : channel;
        if (!channel.isEmpty()) {
            flow.channelPrinted(channel);
        }
        CODES.forEach((column, vocabulary) -> {
            String text = text(row, column);
            if (!text.isEmpty()) {
                flow.addClassification(codes.computeIfAbsent(column, unused -> new HashMap<>())
                        .computeIfAbsent(text, value -> Code.of(vocabulary, value)));
            }
        });
        return flow;
    }

    private Optional<Split<Code>> sector(Rows row) {
        return sectors.computeIfAbsent(
                text(row, CrsColumn.PURPOSE_CODE),
                code -> code.isEmpty() ? Optional.empty() : Optional.of(Split.whole(Code.of(Code.DAC_PURPOSE, code))));
    }

    private Optional<Money> constant(Rows row, CrsMeasure measure) {
        CrsColumn column = measure.constant();
        String text = column == null ? "" : text(row, column);
        if (column == null || text.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt year = log.options().baseYear();
        if (year.isEmpty()) {
            tellBaseYearOnce(row, column);
            return Optional.empty();
        }
        PriceBasis basis = PriceBasis.constant(year.getAsInt(), PriceBasis.Prices.PROVIDER);
        return number(text, row, column).map(amount -> Money.of(amount, DOLLAR, basis));
    }

    private void tellBaseYearOnce(Rows row, CrsColumn column) {
        if (!toldBaseYear) {
            toldBaseYear = true;
            log.tell(TableProblem.UNKNOWN_BASE_YEAR, row.line(), columns.name(column), problem -> problem);
        }
    }
}
