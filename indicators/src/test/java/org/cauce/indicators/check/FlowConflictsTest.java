package org.cauce.indicators.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.indicators.TestCatalogue.at;
import static org.cauce.indicators.TestCatalogue.dollars;
import static org.cauce.indicators.TestCatalogue.printed;
import static org.cauce.indicators.TestCatalogue.ref;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cauce.indicators.TestCatalogue;
import org.cauce.model.code.Code;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Per;
import org.cauce.model.flow.Split;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.PriceBasis;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FlowConflictsTest {
    private static final Country SLV = Country.SLV;
    private static final Country HND = Country.HND;
    private static final Country GTM = Country.GTM;
    private static final String AMOUNT = "flow-amount: one other";
    private static final String SCOPE = "flow-scope: one other";

    private static TestCatalogue world() {
        return TestCatalogue.with()
                .initiatives("plan", "other-plan")
                .organisations("bank", "agency")
                .sectors("energy", "health")
                .grouping("both", SLV, HND);
    }

    private static FundingFlow.Builder same(FundingFlow.Builder flow) {
        return flow;
    }

    private static FundingFlow.Builder plan(FundingFlow.Builder flow) {
        return flow.addProviders(ref("organisation:bank"))
                .addInitiatives(ref("initiative:plan"))
                .when(at("2021"));
    }

    private static FundingFlow flow(Stage stage, String text, UnaryOperator<FundingFlow.Builder> more) {
        return more.apply(FundingFlow.builder().stage(stage).amount(dollars(text)))
                .build();
    }

    private static Statement<FundingFlow> contributed(String id, String text, UnaryOperator<FundingFlow.Builder> more) {
        return Statement.of(id, flow(Stage.CONTRIBUTED, text, flow -> more.apply(plan(flow))));
    }

    /** Two contributions to the plan that differ, but for what is added to each. */
    private static List<String> pair(UnaryOperator<FundingFlow.Builder> one, UnaryOperator<FundingFlow.Builder> other) {
        return Found.in(
                world().flow(contributed("one", "$1 million", one)).flow(contributed("other", "$2 million", other)));
    }

    private static UnaryOperator<FundingFlow.Builder> in(Country... countries) {
        List<Ref> refs = Stream.of(countries).map(Country::ref).toList();
        return flow -> flow.recipients(refs.size() == 1 ? Split.whole(refs.get(0)) : Split.among(refs));
    }

    private static UnaryOperator<FundingFlow.Builder> each(Country... countries) {
        return flow -> in(countries).apply(flow).addPer(Per.COUNTRY);
    }

    @ParameterizedTest
    @CsvSource({
        "$1 million, $2 million, flow-amount: one other",
        "$44.7 million, $45 million, flow-amount: one other",
        "around $1 million, $1 million, qualifier: one other",
        "$1 million, $1 million, ''"
    })
    void findsAmountsOfTheSameThatDiffer(String one, String other, String conflict) {
        assertThat(String.join(
                        "",
                        Found.in(world().flow(contributed("one", one, FlowConflictsTest::same))
                                .flow(contributed("other", other, FlowConflictsTest::same)))))
                .isEqualTo(conflict);
    }

    static Stream<Arguments> distinctions() {
        return Stream.of(
                distinction("time", flow -> flow.when(at("2020"))),
                distinction("sector", flow -> flow.sectors(Split.whole(Code.theme("energy")))),
                distinction("code", flow -> flow.addClassifications(Code.of("DAC-MEASURE", "100"))),
                distinction("per beneficiary", flow -> flow.addPer(Per.BENEFICIARY)),
                distinction(
                        "currency",
                        flow -> flow.amount(Amount.Stated.builder()
                                .quantity(printed("6,310 MXN", Unit.of("MXN")))
                                .build())),
                distinction(
                        "prices",
                        flow -> flow.amount(Amount.Stated.builder()
                                .quantity(printed("$3 million", Unit.USD))
                                .priceBasis(PriceBasis.parse("constant-2020-provider"))
                                .build())));
    }

    private static Arguments distinction(String name, UnaryOperator<FundingFlow.Builder> more) {
        return Arguments.of(name, more);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("distinctions")
    void keepsApartWhatIsNotTheSame(String name, UnaryOperator<FundingFlow.Builder> more) {
        assertThat(pair(FlowConflictsTest::same, FlowConflictsTest::same)).containsExactly(AMOUNT);
        assertThat(pair(FlowConflictsTest::same, more)).as(name).isEmpty();
        assertThat(pair(more, FlowConflictsTest::same)).as(name).isEmpty();
    }

    @Test
    void comparesAlikeWithAlike() {
        UnaryOperator<FundingFlow.Builder> energy =
                flow -> flow.sectors(Split.whole(Code.theme("energy"))).addPer(Per.BENEFICIARY);
        assertThat(pair(energy, energy)).containsExactly(AMOUNT);
    }

    @ParameterizedTest
    @CsvSource({"GROSS, GROSS, true", "GROSS, NET, false", "NOT_STATED, NET, true", "NET, NOT_STATED, true"})
    void basesDifferOnlyWhereBothAreStated(Basis one, Basis other, boolean found) {
        assertThat(pair(flow -> flow.basis(one), flow -> flow.basis(other))).hasSize(found ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "PLEDGED, ANNOUNCED, true",
        "OFFERED, PLEDGED, true",
        "APPROPRIATED, BUDGETED, true",
        "ALLOCATED, BUDGETED, true",
        "CONTRIBUTED, DISBURSED, true",
        "REQUIRED, REQUIRED, true",
        "ENVISAGED, ENVISAGED, true",
        "COMMITTED, COMMITTED, true",
        "SPENT, SPENT, true",
        "REQUIRED, ENVISAGED, false",
        "ENVISAGED, ANNOUNCED, false",
        "PLEDGED, BUDGETED, false",
        "BUDGETED, COMMITTED, false",
        "COMMITTED, CONTRIBUTED, false",
        "DISBURSED, SPENT, false"
    })
    void comparesStagesThatSourcesDoNotTellApart(Stage one, Stage other, boolean found) {
        TestCatalogue catalogue = world().flow("one", one, "$1 million", FlowConflictsTest::plan)
                .flow("other", other, "$2 million", FlowConflictsTest::plan);
        assertThat(Found.in(catalogue)).hasSize(found ? 1 : 0);
    }

    @Test
    void onlyStatedAmountsAreCompared() {
        assertThat(pair(FlowConflictsTest::same, flow -> flow.amount(Amount.notStated())))
                .isEmpty();
        assertThat(pair(flow -> flow.amount(Amount.none()), FlowConflictsTest::same))
                .isEmpty();
    }

    @Test
    void aPartIsNotComparedWithItsWhole() {
        assertThat(pair(flow -> flow.subsetOf(ref("flow:other")), FlowConflictsTest::same))
                .isEmpty();
        assertThat(pair(FlowConflictsTest::same, flow -> flow.subsetOf(ref("flow:one"))))
                .isEmpty();
        assertThat(pair(flow -> flow.addAggregateOf(ref("flow:other")), FlowConflictsTest::same))
                .isEmpty();
    }

    @Test
    void needsAGiverInCommon() {
        UnaryOperator<FundingFlow.Builder> agency = flow -> flow.providers(List.of(ref("organisation:agency")));
        UnaryOperator<FundingFlow.Builder> both = flow -> flow.addProviders(ref("organisation:agency"));
        UnaryOperator<FundingFlow.Builder> nobody = flow -> flow.providers(List.of());
        assertThat(pair(FlowConflictsTest::same, agency)).isEmpty();
        assertThat(pair(FlowConflictsTest::same, both)).containsExactly(AMOUNT);
        assertThat(pair(nobody, nobody)).containsExactly(AMOUNT);
        assertThat(pair(nobody, FlowConflictsTest::same)).isEmpty();
    }

    @Test
    void whereOneNamesNoInitiativeTheyNeedTheSameGiversAndCountries() {
        UnaryOperator<FundingFlow.Builder> none = flow -> in(SLV).apply(flow).initiatives(List.of());
        UnaryOperator<FundingFlow.Builder> agency =
                flow -> in(SLV).apply(flow).addProviders(ref("organisation:agency"));
        UnaryOperator<FundingFlow.Builder> nobody = flow -> none.apply(flow).providers(List.of());
        assertThat(pair(none, none)).containsExactly(AMOUNT);
        assertThat(pair(none, in(SLV))).containsExactly(AMOUNT);
        assertThat(pair(in(SLV), none)).containsExactly(AMOUNT);
        assertThat(pair(none, in(HND))).isEmpty();
        assertThat(pair(none, FlowConflictsTest::same)).isEmpty();
        assertThat(pair(none, agency)).isEmpty();
        assertThat(pair(nobody, nobody)).isEmpty();
        assertThat(pair(flow -> flow.initiatives(List.of()), flow -> flow.initiatives(List.of())))
                .isEmpty();
        assertThat(pair(in(SLV), flow -> in(SLV).apply(flow).initiatives(List.of(ref("initiative:other-plan")))))
                .isEmpty();
    }

    @Test
    void countriesMustMeetAndNotBePartAndWhole() {
        assertThat(pair(FlowConflictsTest::same, in(SLV))).containsExactly(AMOUNT);
        assertThat(pair(in(SLV), FlowConflictsTest::same)).containsExactly(AMOUNT);
        assertThat(pair(in(SLV), in(SLV))).containsExactly(AMOUNT);
        assertThat(pair(in(SLV), in(HND))).isEmpty();
        assertThat(pair(in(SLV), in(SLV, HND))).isEmpty();
        assertThat(pair(in(SLV, HND), in(SLV))).isEmpty();
        assertThat(pair(in(SLV, HND), in(HND, GTM))).containsExactly(AMOUNT);
        assertThat(pair(in(SLV, HND), flow -> flow.recipients(Split.whole(ref("grouping:both")))))
                .containsExactly(AMOUNT);
    }

    @Test
    void anotherPartyMayReportOnTheTimeBefore() {
        Statement<FundingFlow> past = contributed("one", "$1 million", flow -> flow.when(at("2001/2007")));
        Statement<FundingFlow> report = contributed("other", "$2 million", flow -> flow.when(at("2008")));
        Ref evaluator = ref("organisation:agency");
        assertThat(Found.in(world().flow(past).flow(report))).isEmpty();
        assertThat(Found.in(world().flow(past).flow(report.withSaidBy(evaluator))))
                .containsExactly(AMOUNT);
        assertThat(Found.in(world().flow(past.withSaidBy(evaluator)).flow(report.withSaidBy(evaluator))))
                .isEmpty();
        Statement<FundingFlow> late = contributed("other", "$2 million", flow -> flow.when(at("2009")));
        assertThat(Found.in(world().flow(past).flow(late.withSaidBy(evaluator))))
                .isEmpty();
    }

    private static List<String> scope(
            String each, UnaryOperator<FundingFlow.Builder> one, String sum, UnaryOperator<FundingFlow.Builder> other) {
        List<String> found =
                Found.in(world().flow(contributed("one", each, one)).flow(contributed("other", sum, other)));
        List<String> turned =
                Found.in(world().flow(contributed("one", sum, other)).flow(contributed("other", each, one)));
        assertThat(turned).isEqualTo(found);
        return found;
    }

    @Test
    void sumsOfEachCountryMustAddUpToThatOfAll() {
        assertThat(scope("$30 million", each(SLV, HND), "$30 million", in(SLV, HND)))
                .containsExactly(SCOPE);
        assertThat(scope("$30 million", each(SLV, HND), "$60 million", in(SLV, HND)))
                .isEmpty();
        assertThat(scope("$30 million", each(SLV, HND), "$61 million", in(SLV, HND)))
                .isEmpty();
        assertThat(scope("$30 million", each(SLV, HND), "$62 million", in(SLV, HND)))
                .containsExactly(SCOPE);
        assertThat(scope("$30 million", each(SLV, HND), "$30 million", in(SLV))).isEmpty();
        assertThat(scope("$30 million", each(SLV, HND), "$40 million", in(SLV))).containsExactly(SCOPE);
        assertThat(scope("$30 million", each(SLV, HND), "$60 million", FlowConflictsTest::same))
                .isEmpty();
        assertThat(scope("$30 million", each(SLV, HND), "$30 million", FlowConflictsTest::same))
                .containsExactly(SCOPE);
    }

    @Test
    void sumsOfEachCountryAreComparedWithTheirLike() {
        assertThat(scope("$30 million", each(SLV, HND), "$31 million", each(SLV, HND)))
                .containsExactly(AMOUNT);
        assertThat(scope("$30 million", each(SLV), "$31 million", in(SLV))).containsExactly(AMOUNT);
        assertThat(scope("$30 million", each(SLV), "$60 million", in(SLV, HND))).containsExactly(AMOUNT);
    }

    @Test
    void aShareOfAnotherFlowIsNoStatedSum() {
        assertThat(pair(FlowConflictsTest::same, flow -> flow.amount(Amount.shareOf(ref("flow:one"), BigDecimal.TEN))))
                .isEmpty();
        assertThat(pair(flow -> flow.recipients(Split.shares(Map.of(SLV.ref(), BigDecimal.valueOf(100)))), in(SLV)))
                .hasSize(1);
    }
}
