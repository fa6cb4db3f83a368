package org.cauce.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.cauce.model.quantity.Bound;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Interval;
import org.cauce.model.quantity.Money;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.quantity.UnlikeMoneyException;
import org.junit.jupiter.api.Test;

class FlowTotalTest {
    private static FundingFlow flow(Stage stage, Basis basis, String money) {
        return FundingFlow.builder()
                .stage(stage)
                .basis(basis)
                .amount(Amount.of(Money.parse(money)))
                .build();
    }

    private static FundingFlow committed(String money) {
        return flow(Stage.COMMITTED, Basis.GROSS, money);
    }

    @Test
    void addsWhatIsAlike() {
        FlowTotal total = Stream.of(committed("USD 5"), committed("USD 7.5"), committed("USD -1"))
                .collect(FlowTotal.summing())
                .orElseThrow();
        assertThat(total)
                .isEqualTo(new FlowTotal(
                        Stage.COMMITTED,
                        Basis.GROSS,
                        Money.parse("USD 11.5"),
                        Estimate.exact(new BigDecimal("11.5"), Unit.USD),
                        3));
    }

    @Test
    void addsTheIntervalsThatBoundsAllow() {
        FlowTotal exact = FlowTotal.of(committed("USD 400"));
        FlowTotal atLeast = FlowTotal.of(committed("USD 0")
                .withAmount(Amount.Stated.builder()
                        .quantity(Quantity.builder()
                                .number(BigDecimal.valueOf(1000))
                                .bound(Bound.AT_LEAST)
                                .unit(Unit.USD)
                                .build())
                        .build()));
        FlowTotal total = exact.plus(atLeast);
        assertThat(total.money()).isEqualTo(Money.of(1400, "USD"));
        assertThat(total.estimate().interval()).isEqualTo(Interval.atLeast(BigDecimal.valueOf(1400)));
    }

    @Test
    void isNothingForNoFlow() {
        assertThat(Stream.<FundingFlow>of().collect(FlowTotal.summing())).isEqualTo(Optional.empty());
    }

    @Test
    void refusesToAddStages() {
        FlowTotal committed = FlowTotal.of(committed("USD 5"));
        FlowTotal disbursed = FlowTotal.of(flow(Stage.DISBURSED, Basis.GROSS, "USD 5"));
        assertThatExceptionOfType(UnlikeFlowsException.class)
                .isThrownBy(() -> committed.plus(disbursed))
                .withMessage("Stages differ: committed and disbursed; money at one stage may be the same money as at"
                        + " another: total each stage apart");
    }

    @Test
    void refusesToAddBases() {
        FlowTotal gross = FlowTotal.of(flow(Stage.DISBURSED, Basis.GROSS, "USD 5"));
        FlowTotal net = FlowTotal.of(flow(Stage.DISBURSED, Basis.NET, "USD 5"));
        assertThatExceptionOfType(UnlikeFlowsException.class)
                .isThrownBy(() -> gross.plus(net))
                .withMessage(
                        "Bases differ: gross and net; what is net has repayments taken off: total each basis apart");
    }

    @Test
    void refusesToAddCurrenciesAndPriceBases() {
        FlowTotal dollars = FlowTotal.of(committed("USD 5"));
        assertThatExceptionOfType(UnlikeMoneyException.class)
                .isThrownBy(() -> dollars.plus(FlowTotal.of(committed("MXN 5"))))
                .withMessageContainingAll("USD", "MXN", "convert");
        assertThatExceptionOfType(UnlikeMoneyException.class)
                .isThrownBy(() -> dollars.plus(FlowTotal.of(committed("USD 5 constant-2015"))))
                .withMessageContainingAll("current", "constant-2015", "deflate");
    }

    @Test
    void refusesAmountsThatAreNotStated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowTotal.of(committed("USD 5").withAmount(Amount.notStated())))
                .withMessage(
                        "The amount of the flow is not stated: only stated amounts can be added; leave the flow out"
                                + " and count it");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> FlowTotal.of(committed("USD 5").withAmount(new Amount.None(Optional.of("no pledge")))))
                .withMessageStartingWith("The amount of the flow is no pledge: only stated amounts");
    }

    @Test
    void refusesAmountsStatedPerCountry() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowTotal.of(committed("USD 5").withPer(Per.COUNTRY)))
                .withMessage(
                        "The amount of the flow is stated per [country], not as a total: multiply it first, or leave"
                                + " the flow out and count it");
    }

    @Test
    void refusesPartsThatDoNotFitTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FlowTotal(
                        Stage.COMMITTED,
                        Basis.GROSS,
                        Money.of(1, "USD"),
                        Estimate.exact(BigDecimal.ONE, Unit.of("MXN")),
                        1))
                .withMessage("Total is in USD and its estimate in MXN: expected one currency");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FlowTotal(
                        Stage.COMMITTED, Basis.GROSS, Money.of(1, "USD"), Estimate.exact(BigDecimal.ONE, Unit.USD), 0))
                .withMessage("The number of flows in a total is 0: expected 1 or more");
    }

    @Test
    void doesNotDependOnOrderOrGrouping() {
        for (int seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<FundingFlow> flows = new ArrayList<>();
            for (int i = random.nextInt(1, 12); i > 0; i--) {
                flows.add(committed("USD 0").withAmount(random(random)));
            }
            FlowTotal total = flows.stream().collect(FlowTotal.summing()).orElseThrow();
            Collections.shuffle(flows, new Random(seed));
            FlowTotal shuffled = flows.stream()
                    .map(FlowTotal::of)
                    .reduce((a, b) -> b.plus(a))
                    .orElseThrow();
            assertThat(shuffled).as("seed %d", seed).isEqualTo(total);
            assertThat(total.flows()).as("seed %d", seed).isEqualTo(flows.size());
            assertThat(total.money()).as("seed %d", seed).isEqualTo(sum(flows));
            assertThat(total.estimate().interval()).as("seed %d", seed).isEqualTo(intervals(flows));
            assertThat(total.estimate().nominal())
                    .as("seed %d", seed)
                    .isEqualByComparingTo(total.money().amount());
        }
    }

    private static Amount random(SplittableRandom random) {
        Bound[] bounds = {Bound.EXACT, Bound.ABOUT, Bound.NEARLY, Bound.AT_LEAST, Bound.AT_MOST, Bound.MORE_THAN};
        return Amount.Stated.builder()
                .quantity(Quantity.builder()
                        .number(BigDecimal.valueOf(random.nextLong(1, 1_000_000_000), random.nextInt(0, 3)))
                        .bound(bounds[random.nextInt(bounds.length)])
                        .unit(Unit.USD)
                        .build())
                .build();
    }

    private static Money sum(List<FundingFlow> flows) {
        return Money.sum(
                flows.stream().map(FundingFlow::money).flatMap(Optional::stream).toList());
    }

    private static Interval intervals(List<FundingFlow> flows) {
        return flows.stream()
                .map(flow -> flow.quantity().orElseThrow().interval())
                .reduce(Interval::plus)
                .orElseThrow();
    }
}
