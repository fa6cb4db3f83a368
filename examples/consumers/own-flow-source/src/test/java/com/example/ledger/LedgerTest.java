package com.example.ledger;

import java.util.List;
import org.cauce.indicators.contract.FlowSourceContract;
import org.cauce.indicators.query.FlowRows;
import org.cauce.indicators.query.FlowSource;
import org.cauce.indicators.query.RollUp;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.source.Statement;

/** The ledger gives the answers of every other engine; the tests are those of the contract. */
final class LedgerTest extends FlowSourceContract {
    @Override
    protected FlowSource load(List<Statement<FundingFlow>> flows, RollUp rollUp) {
        return Ledger.of(FlowRows.of(FlowCursor.over(flows.iterator()), rollUp));
    }
}
