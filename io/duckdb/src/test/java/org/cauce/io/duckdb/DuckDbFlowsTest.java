package org.cauce.io.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.cauce.indicators.contract.FlowSourceContract;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowCube;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.indicators.query.FlowSource;
import org.cauce.indicators.query.MemoryFlows;
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
    void answersAsMemoryDoesWhateverTextsMembersAre() {
        List<Statement<FundingFlow>> flows = GeneratedFlows.hostile();
        FlowQuery byTexts = FlowQuery.by(Dimension.AID_TYPE, Dimension.FLOW_TYPE);
        FlowCube expected = MemoryFlows.of(flows).answer(byTexts);
        assertThat(expected.cells()).hasSameSizeAs(GeneratedFlows.HOSTILE);

        try (FlowSource source = load(flows, RollUp.NONE)) {
            assertThat(source.answer(byTexts)).isEqualTo(expected);
            for (String member : expected.members(Dimension.AID_TYPE)) {
                FlowQuery one = byTexts.only(Dimension.AID_TYPE, member);
                assertThat(source.answer(one))
                        .as(member)
                        .isEqualTo(MemoryFlows.of(flows).answer(one));
            }
        }
    }

    @Test
    void refusesASumThatItCannotHoldExactly() {
        List<Statement<FundingFlow>> flows = GeneratedFlows.ofAmounts(
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
    void keepsAllThirtyEightDigits() {
        String[] amounts = {
            "99999999999999999999999999.999999999999",
            "-99999999999999999999999999.999999999999",
            "0.000000000001",
            "-0.000000000001",
            "9223372036854.775807",
            "9223372036854775807",
            "-9223372036854775808",
            "123456789012345678.000000000001"
        };
        for (String amount : amounts) {
            try (FlowSource source = load(GeneratedFlows.ofAmounts(amount), RollUp.NONE)) {
                assertThat(source.answer(FlowQuery.by()).total().sum()).isEqualTo(amount);
            }
        }
    }

    @Test
    void severalMayAskAtOnce() {
        List<Statement<FundingFlow>> flows = GeneratedFlows.hostile();
        FlowQuery query = FlowQuery.by(Dimension.AID_TYPE);
        FlowCube expected = MemoryFlows.of(flows).answer(query);
        try (FlowSource source = load(flows, RollUp.NONE)) {
            assertThat(java.util.stream.IntStream.range(0, 8).parallel().mapToObj(unused -> source.answer(query)))
                    .hasSize(8)
                    .allMatch(expected::equals);
        }
    }
}
