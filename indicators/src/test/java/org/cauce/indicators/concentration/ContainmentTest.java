package org.cauce.indicators.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.indicators.TestCatalogue.ref;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cauce.indicators.TestCatalogue;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.Stage;
import org.junit.jupiter.api.Test;

class ContainmentTest {
    @Test
    void followsSubsetsAggregatesSharesAndRests() {
        Containment parts = Containment.of(TestCatalogue.with()
                .flow("plan", Stage.BUDGETED, "$9", flow -> flow)
                .flow(
                        "total",
                        Stage.BUDGETED,
                        "$5",
                        flow -> flow.addAggregateOf(ref("flow:a"), ref("flow:b"))
                                .subsetOf(ref("flow:plan")))
                .flow("a", Stage.BUDGETED, "$3", flow -> flow)
                .flow("b", Stage.BUDGETED, "$2", flow -> flow)
                .flow(
                        "half-of-a",
                        Stage.BUDGETED,
                        new Amount.ShareOf(ref("flow:a"), BigDecimal.valueOf(50), Optional.empty()),
                        flow -> flow)
                .flow(
                        "rest-of-b",
                        Stage.BUDGETED,
                        new Amount.Remainder(ref("flow:b"), ImmutableList.of(), Optional.empty()),
                        flow -> flow)
                .build());
        assertThat(parts.wholesOf(ref("flow:half-of-a")))
                .containsExactlyInAnyOrder(ref("flow:a"), ref("flow:total"), ref("flow:plan"));
        assertThat(parts.wholesOf(ref("flow:rest-of-b")))
                .containsExactlyInAnyOrder(ref("flow:b"), ref("flow:total"), ref("flow:plan"));
        assertThat(parts.wholesOf(ref("flow:plan"))).isEmpty();
        assertThat(parts.wholeAmong(ref("flow:b"), List.of(ref("flow:a"), ref("flow:plan"))))
                .hasValue(ref("flow:plan"));
        assertThat(parts.wholeAmong(ref("flow:plan"), List.of(ref("flow:a")))).isEmpty();
    }

    @Test
    void neverHoldsAFlowInItself() {
        Containment parts = Containment.of(TestCatalogue.with()
                .flow("a", Stage.BUDGETED, "$3", flow -> flow.subsetOf(ref("flow:b")))
                .flow("b", Stage.BUDGETED, "$3", flow -> flow.subsetOf(ref("flow:a")))
                .build());
        assertThat(parts.wholesOf(ref("flow:a"))).containsExactly(ref("flow:b"));
    }
}
