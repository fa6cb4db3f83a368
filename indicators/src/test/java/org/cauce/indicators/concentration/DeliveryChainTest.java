package org.cauce.indicators.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.indicators.TestCatalogue.at;
import static org.cauce.indicators.TestCatalogue.dollars;
import static org.cauce.indicators.TestCatalogue.exact;
import static org.cauce.indicators.TestCatalogue.printed;
import static org.cauce.indicators.TestCatalogue.ref;
import static org.cauce.indicators.TestCatalogue.to;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cauce.indicators.TestCatalogue;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.Condition;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Per;
import org.cauce.model.flow.Split;
import org.cauce.model.flow.Stage;
import org.cauce.model.party.OrganisationType;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Money;
import org.cauce.model.quantity.PriceBasis;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;

class DeliveryChainTest {
    private static final Ref PLAN = ref("initiative:plan");

    private static TestCatalogue plan() {
        return TestCatalogue.with()
                .initiatives("plan", "roads")
                .organisations("mexico", "governments", "iadb", "cabei", "commission");
    }

    /** The Puebla-Panama Plan as the evaluation of the IADB counts it, and the Executive Commission in another way. */
    private static TestCatalogue pueblaPanama() {
        return plan().flow("required", Stage.REQUIRED, "$8 billion", to("plan"))
                .flow("mexico-total", Stage.CONTRIBUTED, "around $1 billion", to("plan", "mexico"))
                .flow("governments", Stage.CONTRIBUTED, "$400 million", to("plan", "governments"))
                .flow("iadb", Stage.CONTRIBUTED, "$1.3 billion", to("plan", "iadb"))
                .flow("cabei", Stage.CONTRIBUTED, "$1.485 billion", to("plan", "cabei"))
                .flow(
                        "mexico-abroad",
                        Stage.ALLOCATED,
                        "$100 million",
                        flow -> to("plan", "mexico").apply(flow).addInitiatives(ref("initiative:roads")))
                .flow(
                        "mexico-rest",
                        Stage.CONTRIBUTED,
                        new Amount.Remainder(
                                ref("flow:mexico-total"),
                                ImmutableList.of(ref("flow:mexico-abroad")),
                                Optional.of("the rest")),
                        to("plan", "mexico"))
                .flow(told("exec-iadb", "$700 million", "iadb"))
                .flow(told("exec-cabei", "$600 million", "cabei"));
    }

    private static Statement<FundingFlow> told(String id, String amount, String provider) {
        return flow(id, Stage.CONTRIBUTED, dollars(amount), to("plan", provider))
                .withSaidBy(ref("organisation:commission"));
    }

    private static Statement<FundingFlow> flow(
            String id, Stage stage, Amount amount, UnaryOperator<FundingFlow.Builder> more) {
        return Statement.of(
                id,
                more.apply(FundingFlow.builder().stage(stage).amount(amount)).build());
    }

    private static StageAmounts stage(Catalogue catalogue, Stage stage) {
        return DeliveryChain.ofInitiative(catalogue, PLAN).at(stage).orElseThrow();
    }

    private static StageTotal only(StageAmounts stage) {
        assertThat(stage.totals()).hasSize(1);
        return stage.totals().get(0);
    }

    private static String reason(StageAmounts stage, String flow) {
        return stage.leftOut().stream()
                .filter(out -> out.flow().equals(ref(flow)))
                .map(LeftOut::reason)
                .findFirst()
                .orElse("not left out");
    }

    @Test
    void goesFromNeedToPayment() {
        DeliveryChain chain = DeliveryChain.ofInitiative(pueblaPanama().build(), PLAN);
        assertThat(chain.stages().stream().map(StageAmounts::stage))
                .containsExactly(Stage.REQUIRED, Stage.ALLOCATED, Stage.CONTRIBUTED);
        assertThat(chain.at(Stage.DISBURSED)).isEmpty();
        assertThat(chain.about()).isEqualTo(PLAN);
    }

    @Test
    void totalsEachPartysAccountApart() {
        StageAmounts contributed = stage(pueblaPanama().build(), Stage.CONTRIBUTED);
        assertThat(contributed.amounts()).hasSize(7);
        assertThat(contributed.totals().stream().map(total -> total.total().money()))
                .containsExactly(Money.of(4_185_000_000L, "USD"), Money.of(1_300_000_000L, "USD"));
        StageTotal evaluation = contributed.totals().get(0);
        assertThat(evaluation.saidBy()).isEmpty();
        assertThat(evaluation.initiative()).hasValue(PLAN);
        assertThat(evaluation.flows()).hasSize(4);
        assertThat(evaluation.total().flows()).isEqualTo(4);
        assertThat(evaluation.total().estimate().interval()).hasToString("[3685000000, 4685000000]");
        assertThat(contributed.totals().get(1).saidBy()).hasValue(ref("organisation:commission"));
    }

    @Test
    void listsComputedAmountsAndNeverAddsAPartToItsWhole() {
        StageAmounts contributed = stage(pueblaPanama().build(), Stage.CONTRIBUTED);
        Delivery rest = contributed.amounts().stream()
                .filter(delivery -> delivery.ref().equals(ref("flow:mexico-rest")))
                .findFirst()
                .orElseThrow();
        assertThat(rest.amount().orElseThrow().isComputed()).isTrue();
        assertThat(rest.amount().orElseThrow().bounds().nominal()).isEqualByComparingTo("900000000");
        assertThat(reason(contributed, "flow:mexico-rest")).isEqualTo("part of flow:mexico-total");
    }

    @Test
    void addsPartsWhereTheirWholeStandsAtAnotherStage() {
        Catalogue catalogue = plan().flow("whole", Stage.PLEDGED, "$9", to("plan", "mexico"))
                .flow(
                        "a",
                        Stage.DISBURSED,
                        "$3",
                        flow -> to("plan", "iadb").apply(flow).subsetOf(ref("flow:whole")))
                .flow(
                        "b",
                        Stage.DISBURSED,
                        "$2",
                        flow -> to("plan", "cabei").apply(flow).subsetOf(ref("flow:whole")))
                .build();
        assertThat(only(stage(catalogue, Stage.DISBURSED)).total().money()).isEqualTo(Money.of(5, "USD"));
    }

    @Test
    void addsPartsWhereTheirWholeHasNoAmount() {
        Amount unknown = new Amount.NotStated(Amount.NotStated.Reason.NOT_GIVEN, Optional.empty());
        Catalogue catalogue = plan().flow("whole", Stage.BUDGETED, unknown, to("plan", "mexico"))
                .flow(
                        "a",
                        Stage.BUDGETED,
                        "$3",
                        flow -> to("plan", "iadb").apply(flow).subsetOf(ref("flow:whole")))
                .build();
        StageAmounts budgeted = stage(catalogue, Stage.BUDGETED);
        assertThat(budgeted.totals()).hasSize(1);
        assertThat(budgeted.withoutAmount()).extracting(Delivery::ref).containsExactly(ref("flow:whole"));
        assertThat(DeliveryChain.ofInitiative(catalogue, PLAN).withoutAmount()).hasSize(1);
    }

    @Test
    void coversOneStageByAnotherOfTheSameInitiativeAndCurrency() {
        List<StageCoverage> coverage =
                DeliveryChain.ofInitiative(pueblaPanama().build(), PLAN).coverage(Stage.CONTRIBUTED, Stage.REQUIRED);
        assertThat(coverage.stream().map(share -> share.percent().rounded(1).nominal()))
                .containsExactly(new BigDecimal("52.3"), new BigDecimal("16.3"));
        assertThat(coverage.get(0).given().flows()).hasSize(4);
        assertThat(coverage.get(0).needed().total().stage()).isEqualTo(Stage.REQUIRED);
    }

    private static List<StageCoverage> coverage(Amount given, Basis basis, Amount needed, Basis neededBasis) {
        Catalogue catalogue = plan().flow(
                        "given",
                        Stage.DISBURSED,
                        given,
                        flow -> to("plan", "iadb").apply(flow).basis(basis))
                .flow(
                        "needed",
                        Stage.REQUIRED,
                        needed,
                        flow -> to("plan").apply(flow).basis(neededBasis))
                .build();
        return DeliveryChain.ofInitiative(catalogue, PLAN).coverage(Stage.DISBURSED, Stage.REQUIRED);
    }

    @Test
    void doesNotCoverUnlikeMoney() {
        Amount two = dollars("$2");
        assertThat(coverage(two, Basis.NOT_STATED, dollars("$4"), Basis.NOT_STATED))
                .hasSize(1);
        assertThat(coverage(two, Basis.GROSS, dollars("$4"), Basis.NOT_STATED)).hasSize(1);
        assertThat(coverage(two, Basis.NOT_STATED, dollars("$4"), Basis.NET)).hasSize(1);
        assertThat(coverage(two, Basis.GROSS, dollars("$4"), Basis.NET)).isEmpty();
        assertThat(coverage(two, Basis.GROSS, Amount.of(Money.of(4, "MXN")), Basis.GROSS))
                .isEmpty();
        Amount constant = Amount.Stated.builder()
                .quantity(printed("$4", Unit.USD))
                .priceBasis(PriceBasis.constant(2015))
                .build();
        assertThat(coverage(two, Basis.GROSS, constant, Basis.GROSS)).isEmpty();
        assertThat(coverage(two, Basis.GROSS, Amount.of(Money.of(0, "USD")), Basis.GROSS))
                .isEmpty();
        assertThat(coverage(Amount.of(Money.of(-1, "USD")), Basis.GROSS, dollars("$4"), Basis.GROSS))
                .isEmpty();
        assertThat(coverage(Amount.of(Money.of(0, "USD")), Basis.GROSS, dollars("$4"), Basis.GROSS)
                        .get(0)
                        .percent())
                .isEqualTo(exact("0", Unit.PERCENT));
    }

    @Test
    void leavesOutWhatIsStatedPerCountryAndWhatIsSaidTwice() {
        Catalogue catalogue = plan().flow(
                        "each",
                        Stage.BUDGETED,
                        "$31 million",
                        flow -> to("plan", "mexico").apply(flow).addPer(Per.COUNTRY))
                .flow("total", Stage.BUDGETED, "$62 million", to("plan", "mexico"))
                .flow(flow("again", Stage.BUDGETED, dollars("$62 million"), to("plan", "mexico"))
                        .withSameAs(ref("flow:total")))
                .build();
        StageAmounts budgeted = stage(catalogue, Stage.BUDGETED);
        assertThat(reason(budgeted, "flow:each")).isEqualTo("stated per country, not as a sum");
        assertThat(reason(budgeted, "flow:again")).isEqualTo("the same as flow:total");
        assertThat(only(budgeted).flows()).containsExactly(ref("flow:total"));
    }

    @Test
    void leavesOutWhatPaysMainlyForAnotherInitiative() {
        Catalogue catalogue = pueblaPanama().build();
        StageAmounts roads = DeliveryChain.ofInitiative(catalogue, ref("initiative:roads"))
                .at(Stage.ALLOCATED)
                .orElseThrow();
        assertThat(roads.totals()).isEmpty();
        assertThat(reason(roads, "flow:mexico-abroad")).isEqualTo("pays mainly for initiative:plan");
        assertThat(stage(catalogue, Stage.ALLOCATED).totals()).hasSize(1);
    }

    @Test
    void addsNothingOfWhatReadersFoundConflicting() {
        Catalogue catalogue = plan().flow(flow("a", Stage.ENVISAGED, dollars("$44.7 billion"), to("plan", "iadb"))
                        .withConflictGroup("total"))
                .flow(flow("b", Stage.ENVISAGED, dollars("$45 billion"), to("plan", "cabei"))
                        .withConflictGroup("total"))
                .flow("c", Stage.ENVISAGED, "$1 billion", to("plan", "mexico"))
                .build();
        StageAmounts envisaged = stage(catalogue, Stage.ENVISAGED);
        assertThat(envisaged.totals()).isEmpty();
        assertThat(reason(envisaged, "flow:a")).isEqualTo("does not fit together with flow:b");
        assertThat(reason(envisaged, "flow:c")).isEqualTo("no sum without flow:a: does not fit together with flow:b");
        assertThat(envisaged.leftOut())
                .extracting(LeftOut::flow)
                .containsExactly(ref("flow:a"), ref("flow:b"), ref("flow:c"));
    }

    @Test
    void addsSumsThatSomethingTellsApart() {
        Catalogue catalogue = plan().flow(
                        "2002",
                        Stage.ALLOCATED,
                        "$8.5 million",
                        flow -> to("plan", "iadb").apply(flow).when(at("2002")))
                .flow(
                        "2003",
                        Stage.ALLOCATED,
                        "$30 million",
                        flow -> to("plan", "iadb").apply(flow).when(at("2003")))
                .flow(
                        "2003-hnd",
                        Stage.ALLOCATED,
                        "$1 million",
                        flow -> to("plan", "iadb")
                                .apply(flow)
                                .recipients(Split.whole(Country.HND.ref()))
                                .when(at("2003")))
                .build();
        assertThat(only(stage(catalogue, Stage.ALLOCATED)).total().money()).isEqualTo(Money.of(39_500_000, "USD"));
    }

    @Test
    void addsNothingOfWhatNothingTellsApart() {
        Catalogue catalogue = plan().flow("a", Stage.ENVISAGED, "$44.7 billion", to("plan"))
                .flow("b", Stage.ENVISAGED, "$45 billion", to("plan"))
                .build();
        assertThat(stage(catalogue, Stage.ENVISAGED).totals()).isEmpty();
        assertThat(reason(stage(catalogue, Stage.ENVISAGED), "flow:b")).isEqualTo("nothing tells it apart from flow:a");
    }

    @Test
    void addsNothingToARunningTotal() {
        Catalogue catalogue = plan().flow(
                        "all",
                        Stage.CONTRIBUTED,
                        "$6.3 billion",
                        flow -> to("plan", "iadb").apply(flow).when(at("2019").withSince(TimePeriod.year(2008))))
                .flow("some", Stage.CONTRIBUTED, "$2.8 billion", to("plan", "cabei"))
                .build();
        assertThat(stage(catalogue, Stage.CONTRIBUTED).totals()).isEmpty();
        assertThat(reason(stage(catalogue, Stage.CONTRIBUTED), "flow:some"))
                .isEqualTo("a running total may hold it or flow:all");
        Catalogue marked = plan().flow(
                        "all",
                        Stage.CONTRIBUTED,
                        "$6.3 billion",
                        flow -> to("plan", "iadb").apply(flow).addConditions(Condition.CUMULATIVE))
                .flow("some", Stage.CONTRIBUTED, "$2.8 billion", to("plan", "cabei"))
                .build();
        assertThat(stage(marked, Stage.CONTRIBUTED).totals()).isEmpty();
    }

    @Test
    void addsNothingOfAnAggregateAndItsMembers() {
        Catalogue catalogue = plan().aggregate("banks", "aggregate:small-banks", "organisation:iadb")
                .aggregate("small-banks", "organisation:cabei", "aggregate:banks")
                .flow(
                        "all",
                        Stage.CONTRIBUTED,
                        "$5",
                        flow -> flow.addInitiatives(PLAN).addProviders(ref("aggregate:banks")))
                .flow("one", Stage.CONTRIBUTED, "$2", to("plan", "cabei"))
                .build();
        StageAmounts contributed = stage(catalogue, Stage.CONTRIBUTED);
        assertThat(contributed.totals()).isEmpty();
        assertThat(reason(contributed, "flow:all")).isEqualTo("a provider is part of one of flow:one");
        assertThat(reason(contributed, "flow:one")).isEqualTo("a provider is part of one of flow:all");
    }

    @Test
    void neverAddsAcrossCurrenciesBasesAndPrices() {
        Catalogue catalogue = plan().flow("usd", Stage.DISBURSED, "$5", to("plan", "iadb"))
                .flow("mxn", Stage.DISBURSED, Amount.of(Money.of(7, "MXN")), to("plan", "mexico"))
                .flow(
                        "net",
                        Stage.DISBURSED,
                        "$3",
                        flow -> to("plan", "cabei").apply(flow).basis(Basis.NET))
                .flow(
                        "constant",
                        Stage.DISBURSED,
                        Amount.of(Money.of(BigDecimal.ONE, Money.of(1, "USD").currency(), PriceBasis.constant(2015))),
                        to("plan", "governments"))
                .build();
        assertThat(stage(catalogue, Stage.DISBURSED).totals()).hasSize(4);
    }

    @Test
    void keepsWhatNeverCameAtTheStageWhereItWasPromised() {
        Catalogue catalogue = plan().flow(
                        "offer",
                        Stage.OFFERED,
                        "more than $5.8 billion",
                        flow -> to("plan", "iadb").apply(flow).addConditions(Condition.NOT_MATERIALISED))
                .build();
        DeliveryChain chain = DeliveryChain.ofInitiative(catalogue, PLAN);
        assertThat(chain.notMaterialised()).extracting(Delivery::ref).containsExactly(ref("flow:offer"));
        assertThat(chain.at(Stage.OFFERED).orElseThrow().amounts()).hasSize(1);
    }

    @Test
    void ofAProviderTotalsEachInitiativeApart() {
        Catalogue catalogue = plan().flow("a", Stage.PLEDGED, "$5", to("plan", "iadb"))
                .flow("b", Stage.PLEDGED, "$7", to("roads", "iadb"))
                .flow("c", Stage.PLEDGED, "$9", to("roads", "iadb", "cabei"))
                .flow("d", Stage.PLEDGED, "$11", flow -> flow.addProviders(ref("organisation:iadb")))
                .flow("needed", Stage.REQUIRED, "$20", flow -> flow.addProviders(ref("organisation:iadb")))
                .build();
        DeliveryChain chain = DeliveryChain.ofProvider(catalogue, ref("organisation:iadb"));
        StageAmounts pledged = chain.at(Stage.PLEDGED).orElseThrow();
        assertThat(pledged.totals().stream().map(total -> total.total().money().amount()))
                .containsExactly(BigDecimal.valueOf(5), BigDecimal.valueOf(7), BigDecimal.valueOf(11));
        assertThat(reason(pledged, "flow:c")).isEqualTo("given together by [organisation:iadb, organisation:cabei]");
        // without an initiative, nothing says that the money is for the same thing
        assertThat(chain.coverage(Stage.PLEDGED, Stage.REQUIRED)).isEmpty();
    }

    @Test
    void ofACountryCountsItsAgencies() {
        Catalogue catalogue = TestCatalogue.with()
                .initiatives("plan")
                .organisation(
                        "usaid",
                        agency ->
                                agency.type(OrganisationType.DEVELOPMENT_AGENCY).country(Country.USA))
                .organisation(
                        "state",
                        agency -> agency.type(OrganisationType.MINISTRY).country(Country.USA))
                .organisations("iadb")
                .flow("a", Stage.PLEDGED, "$5", to("plan", "usaid"))
                .flow("b", Stage.PLEDGED, "$7", to("plan", "usaid", "state"))
                .flow("c", Stage.PLEDGED, "$9", to("plan", "usaid", "iadb"))
                .build();
        StageAmounts pledged = DeliveryChain.ofProvider(catalogue, Country.USA)
                .at(Stage.PLEDGED)
                .orElseThrow();
        assertThat(only(pledged).total().money()).isEqualTo(Money.of(12, "USD"));
        assertThat(reason(pledged, "flow:c")).startsWith("given together by");
    }
}
