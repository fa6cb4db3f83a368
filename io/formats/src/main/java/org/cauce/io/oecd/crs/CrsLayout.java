package org.cauce.io.oecd.crs;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.io.internal.table.FlowSteps;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.model.code.Code;
import org.cauce.model.flow.FlowField;
import org.cauce.model.flow.FlowFilter;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.place.AreaKind;
import org.cauce.model.quantity.PriceBasis;
import org.cauce.model.source.Statement;

/** Goes through the amounts of a row of the CRS that are not blank: each is a flow. */
final class CrsLayout implements FlowSteps {
    private static final String CURRENT = PriceBasis.CURRENT.toString();

    private final CrsCells cells;
    private final CrsParties parties;
    private final CrsFlows flows;
    private final TableLog log;
    private final ImmutableList<CrsMeasure> measures;
    private Rows row;
    private BigDecimal amount = BigDecimal.ZERO;
    private int at;
    private boolean hasBegun;

    /**
     * Creates the layout.
     *
     * @param cells the cells
     * @param codes the codes in them
     * @param rows the rows, behind the heading
     */
    CrsLayout(CrsCells cells, CrsCodes codes, Rows rows) {
        this.cells = cells;
        this.row = rows;
        this.log = cells.log();
        this.parties = new CrsParties(cells);
        this.flows = new CrsFlows(cells, parties, codes);
        FlowFilter filter = log.options().flows();
        this.measures = Stream.of(CrsMeasure.values())
                .filter(measure -> cells.has(measure.column()))
                .filter(measure -> filter.wants(measure.stage(), measure.basis()))
                .collect(ImmutableList.toImmutableList());
        this.at = measures.size();
    }

    @Override
    public void begin(Rows next) {
        row = next;
        hasBegun = true;
        at = measures.size();
        if (cells.isBlank(row)) {
            log.keep("notes");
        } else if (!cells.fit(row)) {
            log.refuse("rows");
        } else {
            fit();
        }
    }

    private void fit() {
        switch (parties.read(row)) {
            case PASSED_OVER -> log.keep("passed-over");
            case REFUSED -> log.refuse("rows");
            case WANTED -> {
                log.keep("rows");
                flows.begin();
                at = -1;
            }
        }
    }

    /** Even these can repeat: the CRS has no key. */
    @Override
    public String key(Rows next) {
        return Stream.of(CrsColumn.CRS_ID, CrsColumn.PROJECT_NUMBER)
                .map(column -> cells.text(next, column))
                .collect(Collectors.joining(" "));
    }

    /** Whether a row was read, behind the heading. */
    boolean hasBegun() {
        return hasBegun;
    }

    @Override
    public boolean next() {
        while (++at < measures.size()) {
            CrsColumn column = measures.get(at).column();
            if (!cells.text(row, column).isEmpty()) {
                Optional<BigDecimal> dollars = cells.dollars(row, column);
                if (dollars.isPresent()) {
                    log.keep("flows");
                    amount = dollars.get();
                    return true;
                }
                log.refuse("flows");
            }
        }
        return false;
    }

    @Override
    public String text(FlowField field) {
        return switch (field) {
            case PROVIDER -> parties.provider().text();
            case PROVIDER_AGENCY -> cells.text(row, CrsColumn.AGENCY_CODE);
            case RECIPIENT -> parties.recipient().text();
            case RECIPIENT_KIND ->
                AreaKind.of(parties.recipient().ref()).map(AreaKind::toString).orElse("");
            case REGION -> parties.region(cells.text(row, CrsColumn.REGION_CODE));
            case SECTOR -> code(Code.DAC_PURPOSE, CrsColumn.PURPOSE_CODE);
            case CHANNEL -> code(CrsColumn.CHANNEL_CODE);
            case AID_TYPE -> code(CrsColumn.AID_T);
            case FINANCE_TYPE -> code(CrsColumn.FINANCE_T);
            case FLOW_TYPE -> code(CrsColumn.FLOW_CODE);
            case BI_MULTI -> code(CrsColumn.BI_MULTI);
            case INITIATIVE -> cells.text(row, CrsColumn.CRS_ID);
            case PERIOD -> parties.year().text();
            case STAGE -> measures.get(at).stage().toString();
            case BASIS -> measures.get(at).basis().toString();
            case PRICE_BASIS -> CURRENT;
            case CURRENCY -> CrsFlows.DOLLAR.getCurrencyCode();
            case TITLE -> cells.title(row);
            case MEASURE -> "";
        };
    }

    private String code(CrsColumn column) {
        return code(CrsCodes.vocabulary(column), column);
    }

    private String code(String vocabulary, CrsColumn column) {
        String text = cells.text(row, column);
        return text.isEmpty() ? "" : vocabulary + ":" + text;
    }

    @Override
    public BigDecimal amount() {
        return amount;
    }

    @Override
    public Statement<FundingFlow> statement() {
        return flows.statement(row, measures.get(at), amount);
    }
}
