package org.cauce.io.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.cauce.indicators.query.FlowCube;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.indicators.query.RollUp;

/** Loads flows into a store, and tells what it holds. */
final class LoadedFlows {
    private LoadedFlows() {}

    static void load(FlowStore store, FlowInput input) throws IOException {
        store.load(input, RollUp.NONE, LoadListener.NONE);
    }

    static FlowCube.Cell total(FlowStore store) throws IOException {
        try (DuckDbFlows flows = store.flows()) {
            return flows.answer(FlowQuery.by()).total();
        }
    }

    static void assertHolds(FlowStore store, long flows) throws IOException {
        assertThat(total(store)).isEqualTo(new FlowCube.Cell(ManyFlows.sum(flows), flows));
    }
}
