package org.cauce.indicators.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cauce.model.code.Code;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Split;
import org.cauce.model.flow.Stage;
import org.cauce.model.flow.UnlikeFlowsException;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Money;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;
import org.junit.jupiter.api.Test;

class FlowCubeTest {
    private static final FundingFlow FLOW = FundingFlow.builder()
            .addProvider(Country.USA.ref())
            .recipients(Split.whole(Country.HND.ref()))
            .stage(Stage.DISBURSED)
            .when(Timing.of(TimePeriod.year(2021)))
            .amount(dollars(8))
            .build();
    private static final FundingFlow FROM_SEVERAL = FLOW.withProviders(Kind.AGGREGATE.ref("dac-20005"));
    private static final FundingFlow TO_SEVERAL = FLOW.withRecipients(Split.whole(Ref.parse("grouping:dac-10007")));

    private static Amount dollars(long dollars) {
        return Amount.of(Money.of(dollars, "USD"));
    }

    private static FlowCube ask(FlowQuery query, FundingFlow... flows) {
        List<FundingFlow> all = Arrays.asList(flows);
        return MemoryFlows.of(IntStream.range(0, all.size())
                        .mapToObj(place -> Statement.of("flow-" + place, all.get(place)))
                        .toList())
                .answer(query);
    }

    @Test
    void addsInOtherMoneyWhatThenDiffersInNothing() {
        FlowCube cube = ask(
                FlowQuery.by(Dimension.CURRENCY, Dimension.YEAR),
                FLOW,
                FLOW.withAmount(Amount.of(Money.of(3, "EUR"))),
                FLOW.withWhen(Timing.of(TimePeriod.year(2022))));
        FlowCube euros = cube.exchanged(ImmutableMap.of(Dimension.CURRENCY, "EUR"), (members, sum) -> {
            assertThat(members).containsEntry(Dimension.STAGE, "disbursed").containsKey(Dimension.YEAR);
            return "USD".equals(members.get(Dimension.CURRENCY)) ? sum.divide(BigDecimal.valueOf(2)) : sum;
        });
        assertThat(euros.cells()).hasSize(2);
        assertThat(euros.cell("EUR", "2021")).contains(new FlowCube.Cell(BigDecimal.valueOf(7), 2));
        assertThat(euros.cell("EUR", "2022")).contains(new FlowCube.Cell(BigDecimal.valueOf(4), 1));
        assertThat(euros.common()).containsEntry(Dimension.CURRENCY, "EUR");
        assertThat(euros.coverage().counted()).isEqualTo(3);
    }

    @Test
    void hasNoTotalOfUnlikeFlows() {
        FlowCube cube = ask(FlowQuery.by(Dimension.STAGE), FLOW, FLOW.withStage(Stage.COMMITTED));
        assertThatThrownBy(cube::total)
                .isInstanceOf(UnlikeFlowsException.class)
                .hasMessageContaining("stage 'committed' and 'disbursed'");
    }

    @Test
    void namesAllByWhichToAskWhereFlowsAreUnlikeInSeveralWays() {
        FundingFlow promise = FLOW.withStage(Stage.COMMITTED).withBasis(Basis.NET);

        assertThatThrownBy(() -> ask(FlowQuery.by(Dimension.YEAR), FLOW, promise))
                .isInstanceOf(UnlikeFlowsException.class)
                .hasMessageEndingWith("ask by stage, basis to tell them apart, or for one of them only");
        assertThatThrownBy(() -> ask(FlowQuery.by(Dimension.STAGE), FLOW, promise))
                .hasMessageEndingWith("; ask by basis to tell them apart, or for one of them only");
    }

    @Test
    void doesNotAddAnAggregateOfProvidersToWhatItMayHold() {
        FlowCube cube = ask(FlowQuery.by(Dimension.PROVIDER, Dimension.YEAR), FLOW, FROM_SEVERAL);
        assertThat(cube.cells()).hasSize(2);
        assertThat(cube.by(Dimension.PROVIDER).cells()).hasSize(2);
        assertThatThrownBy(() -> cube.by(Dimension.YEAR))
                .isInstanceOf(UnlikeFlowsException.class)
                .hasMessageContaining("provider-kind 'aggregate' and 'country'");
        assertThatThrownBy(() -> ask(FlowQuery.by(Dimension.RECIPIENT), FLOW, FROM_SEVERAL))
                .isInstanceOf(UnlikeFlowsException.class);
    }

    @Test
    void doesNotAddAnAggregateOfRecipientsToWhatItMayHold() {
        FlowCube cube = ask(FlowQuery.by(Dimension.RECIPIENT, Dimension.YEAR), FLOW, TO_SEVERAL);
        assertThat(cube.cells()).hasSize(2);
        assertThat(cube.by(Dimension.RECIPIENT).cells()).hasSize(2);
        assertThatThrownBy(() -> cube.by(Dimension.YEAR))
                .isInstanceOf(UnlikeFlowsException.class)
                .hasMessageContaining("recipient-kind 'aggregate' and 'country'");
        assertThatThrownBy(() -> ask(FlowQuery.by(Dimension.PROVIDER), FLOW, TO_SEVERAL))
                .isInstanceOf(UnlikeFlowsException.class);
    }

    @Test
    void addsBilateralAidToCoreContributions() {
        FlowCube cube = ask(
                FlowQuery.by(),
                FLOW.withClassifications(Code.of("DAC-BI-MULTI", "1")),
                FLOW.withClassifications(Code.of("DAC-BI-MULTI", "2")));
        assertThat(cube.total().sum()).isEqualTo("16");
    }

    @Test
    void hasNoCellOfFewerOrMoreMembersThanDimensions() {
        FlowCube cube = ask(FlowQuery.by(Dimension.PROVIDER, Dimension.YEAR), FLOW);
        assertThat(cube.cell("country:USA", "2021")).isPresent();
        assertThat(cube.cell("country:USA")).isEmpty();
        assertThat(cube.cell("country:USA", "2021", "USD")).isEmpty();
    }
}
