package org.cauce.indicators.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cauce.indicators.contract.FlowSourceContract;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Money;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class MemoryFlowsTest extends FlowSourceContract {
    @Override
    protected FlowSource load(List<Statement<FundingFlow>> flows, RollUp rollUp) {
        return MemoryFlows.of(FlowCursor.over(flows.iterator()), rollUp);
    }

    /** The same by several threads. */
    @Nested
    final class Parallel extends FlowSourceContract {
        @Override
        protected FlowSource load(List<Statement<FundingFlow>> flows, RollUp rollUp) {
            return MemoryFlows.of(FlowCursor.over(flows.iterator()), rollUp).parallel();
        }
    }

    private static FundingFlow flow(long cents) {
        return FundingFlow.builder()
                .addProvider(Country.USA.ref())
                .stage(Stage.DISBURSED)
                .amount(Amount.of(Money.of(java.math.BigDecimal.valueOf(cents, 2), "USD")))
                .build();
    }

    @Test
    void severalThreadsGiveTheSumOfOne() {
        List<Statement<FundingFlow>> flows = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            flows.add(Statement.of("f" + i, flow(i)));
        }
        MemoryFlows one = MemoryFlows.of(flows);

        assertThat(one.size()).isEqualTo(100_000);
        assertThat(one.parallel().answer(FlowQuery.by(Dimension.PROVIDER)))
                .isEqualTo(one.answer(FlowQuery.by(Dimension.PROVIDER)));
        assertThat(one.answer(FlowQuery.by()).total().sum()).isEqualTo("49999500");
    }

    @Test
    void sumsBeyondAWholeNumberOfTheMachineStayExact() {
        MemoryFlows flows = MemoryFlows.of(List.of(
                Statement.of("a", flow(999_999_999_999_999_999L)),
                Statement.of("b", flow(999_999_999_999_999_999L)),
                Statement.of("c", flow(999_999_999_999_999_999L)),
                Statement.of("d", flow(999_999_999_999_999_999L)),
                Statement.of("e", flow(999_999_999_999_999_999L)),
                Statement.of("f", flow(999_999_999_999_999_999L)),
                Statement.of("g", flow(999_999_999_999_999_999L)),
                Statement.of("h", flow(999_999_999_999_999_999L)),
                Statement.of("i", flow(999_999_999_999_999_999L)),
                Statement.of("j", flow(999_999_999_999_999_999L))));

        assertThat(flows.answer(FlowQuery.by()).total().sum()).isEqualTo("99999999999999999.9");
    }

    @Test
    void amountsOfMoreThanTwelveDecimalsAreCountedNotRounded() {
        FundingFlow fine = flow(1).withAmount(Amount.of(Money.of("0.0000000000001", "USD")));
        MemoryFlows flows = MemoryFlows.of(List.of(Statement.of("a", fine), Statement.of("b", flow(100))));

        assertThat(flows.refused()).isEqualTo(1);
        assertThat(flows.answer(FlowQuery.by()).total().sum()).isEqualTo("1");
    }

    @Test
    void tellsOfEachAmountThatItRefuses() {
        List<Statement<FundingFlow>> flows = List.of(
                Statement.of("fine", flow(1).withAmount(Amount.of(Money.of("0.0000000000001", "USD")))),
                Statement.of("plain", flow(100)),
                Statement.of("huge", flow(1).withAmount(Amount.of(Money.of("100000000000000000000000000", "USD")))));
        List<String> refused = new ArrayList<>();

        MemoryFlows.of(FlowRows.of(
                FlowCursor.over(flows.iterator()),
                RollUp.NONE,
                cursor -> refused.add(cursor.statement().id())));

        assertThat(refused).containsExactly("fine", "huge");
    }
}
