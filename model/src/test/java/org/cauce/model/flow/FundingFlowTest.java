package org.cauce.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Money;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FundingFlowTest {
    private static final Ref PLAN = Kind.INITIATIVE.ref("plan");

    private static FundingFlow.Builder flow() {
        return FundingFlow.builder().stage(Stage.COMMITTED).amount(Amount.of(Money.of(5, "USD")));
    }

    @Test
    void hasMoneyOnlyIfItIsStated() {
        assertThat(flow().build().money()).hasValue(Money.of(5, "USD"));
        assertThat(flow().build().quantity()).hasValue(Quantity.of(5, Unit.USD));
        assertThat(flow().amount(Amount.notStated()).build().money()).isEmpty();
        assertThat(flow().amount(Amount.none()).build().quantity()).isEmpty();
    }

    @Test
    void isUndatedUnlessTold() {
        assertThat(flow().build().period()).isEqualTo(TimePeriod.undated());
        assertThat(flow().when(Timing.of(TimePeriod.year(2021))).build().period())
                .isEqualTo(TimePeriod.year(2021));
    }

    @Test
    void countsOnNoStatedBasisUnlessTold() {
        assertThat(flow().build().basis()).isEqualTo(Basis.NOT_STATED);
    }

    @Test
    void paysMainlyForTheFirstInitiative() {
        assertThat(flow().addInitiatives(PLAN, Kind.INITIATIVE.ref("other"))
                        .build()
                        .initiative())
                .hasValue(PLAN);
        assertThat(flow().build().initiative()).isEmpty();
    }

    @Test
    void knowsItsConditions() {
        FundingFlow conditional = flow().addCondition(Condition.CONDITIONAL).build();
        assertThat(conditional.is(Condition.CONDITIONAL)).isTrue();
        assertThat(conditional.is(Condition.SUSPENDED)).isFalse();
    }

    @Test
    void reachesTheCountriesThatItNames() {
        FundingFlow several = flow().recipients(Split.among(ImmutableList.of(Country.HND.ref(), Country.SLV.ref())))
                .build();
        assertThat(several.reaches(Country.SLV)).isTrue();
        assertThat(several.reaches(Country.GTM)).isFalse();
        assertThat(flow().recipients(Split.whole(Kind.GROUPING.ref("world")))
                        .build()
                        .reaches(Country.SLV))
                .isFalse();
        assertThat(flow().build().reaches(Country.SLV)).isFalse();
    }

    static Stream<Arguments> impossible() {
        Ref city = Kind.PLACE.ref("city");
        String place = " refers to place:city: expected a reference of kind ";
        return Stream.of(
                refused(
                        flow -> flow.addProvider(city),
                        "providers of a flow" + place + "[country, organisation, aggregate]"),
                refused(
                        flow -> flow.addReceiver(city),
                        "receivers of a flow" + place + "[country, organisation, aggregate]"),
                refused(
                        flow -> flow.recipients(Split.whole(city)),
                        "recipients of a flow" + place + "[country, grouping]"),
                refused(flow -> flow.addInitiative(city), "initiatives of a flow" + place + "[initiative]"),
                refused(
                        flow -> flow.channel(city),
                        "channel of a flow" + place + "[initiative, organisation, aggregate]"),
                refused(flow -> flow.subsetOf(city), "subsetOf of a flow" + place + "[flow]"),
                refused(flow -> flow.addAggregateOf(city), "aggregateOf of a flow" + place + "[flow]"),
                refused(flow -> flow.rank(0), "The rank of a flow is 0: expected 1 or more"),
                refused(
                        flow -> flow.deflated(Money.of(4, "USD")),
                        "The deflated sum of a flow is USD 4: expected constant prices; current prices are those of its"
                                + " amount"));
    }

    private static Arguments refused(UnaryOperator<FundingFlow.Builder> change, String message) {
        return Arguments.of(change, message);
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void refusesWhatNoFlowIs(UnaryOperator<FundingFlow.Builder> change, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change.apply(flow()).build())
                .withMessage(message);
    }

    @Test
    void keepsADeflatedSumBesideTheCurrentOne() {
        assertThat(flow().deflated(Money.parse("USD 4 constant-2015")).build().deflated())
                .hasValue(Money.parse("USD 4 constant-2015"));
    }

    @ParameterizedTest
    @CsvSource({
        "REQUIRED, , false", "ENVISAGED, , false", "OFFERED, , true", "ANNOUNCED, , true", "PLEDGED, 12, true",
        "APPROPRIATED, , true", "ALLOCATED, , true", "BUDGETED, , true", "COMMITTED, 2, true", "CONTRIBUTED, , false",
        "DISBURSED, 3, false", "SPENT, 4, false"
    })
    void knowsHowFarMoneyHasCome(Stage stage, Integer iati, boolean promise) {
        assertThat(stage.iatiTransactionType().stream().boxed().toList())
                .isEqualTo(iati == null ? ImmutableList.of() : ImmutableList.of(iati));
        assertThat(stage.isPromise()).isEqualTo(promise);
    }
}
