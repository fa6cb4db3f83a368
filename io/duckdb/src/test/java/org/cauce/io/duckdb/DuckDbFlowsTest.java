package org.cauce.io.duckdb;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.cauce.indicators.contract.ContractFlows;
import org.cauce.indicators.contract.FlowSourceContract;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.indicators.query.FlowSource;
import org.cauce.indicators.query.RollUp;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DuckDbFlowsTest extends FlowSourceContract {
    @TempDir
    Path folder;

    @Override
    protected FlowSource load(List<Statement<FundingFlow>> flows, RollUp rollUp) {
        try {
            FlowStore store = FlowStore.open(folder.resolve(UUID.randomUUID().toString()));
            store.load(GeneratedFlows.input("flows", flows), rollUp, LoadListener.NONE);
            return store.flows();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Test
    void refusesASumThatItCannotHoldExactly() {
        List<Statement<FundingFlow>> flows = ContractFlows.ofAmounts(
                "99999999999999999999999999.999999999999",
                "99999999999999999999999999.999999999998",
                "99999999999999999999999999.999999999997");
        try (FlowSource source = load(flows, RollUp.NONE)) {
            assertThatThrownBy(() -> source.answer(FlowQuery.by(Dimension.PROVIDER)))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessageContaining("more than 38 digits")
                    .hasMessageContaining("in memory");
        }
    }

    @Test
    void saysThatItWasClosed() {
        FlowSource source = load(ContractFlows.ofAmounts("1"), RollUp.NONE);
        source.close();
        source.close();
        assertThatThrownBy(() -> source.answer(FlowQuery.by(Dimension.PROVIDER)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was closed for asking");
    }
}
