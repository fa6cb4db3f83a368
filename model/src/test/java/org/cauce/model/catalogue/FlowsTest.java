package org.cauce.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.code.Code;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.Condition;
import org.cauce.model.flow.FlowTotal;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Per;
import org.cauce.model.flow.Split;
import org.cauce.model.flow.Stage;
import org.cauce.model.flow.UnlikeFlowsException;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Money;
import org.cauce.model.quantity.UnlikeMoneyException;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FlowsTest {
    private static final Ref HND = Country.HND.ref();
    private static final Ref SLV = Country.SLV.ref();
    private static final Code SCHOOLS = Code.of("LIST", "schools");
    private static final Code ROADS = Code.of("LIST", "roads");

    private static Flows samples() {
        return Catalogue.of(Samples.parts().build()).flows();
    }

    private static Flows flows(List<Statement<FundingFlow>> flows) {
        return Catalogue.of(Samples.parts().flows(flows).build()).flows();
    }

    private static FundingFlow usd(int amount) {
        return Samples.flow(Samples.USAID, HND, "USD " + amount);
    }

    private static Statement<FundingFlow> to(String id, Split<Ref> recipients) {
        return Statement.of(id, usd(1).withRecipients(recipients));
    }

    private static Flows toDifferentAreas() {
        return flows(ImmutableList.of(
                to("whole", Split.whole(HND)),
                to("among", Split.among(ImmutableList.of(HND, SLV))),
                to("shares", Split.shares(ImmutableMap.of(HND, BigDecimal.valueOf(60), SLV, BigDecimal.valueOf(40)))),
                to("region", Split.whole(Samples.REGION)),
                to("world", Split.among(ImmutableList.of(Samples.WORLD, Country.MEX.ref()))),
                to("neighbour", Split.whole(SLV)),
                Statement.of(
                        "nowhere",
                        FundingFlow.builder()
                                .stage(Stage.SPENT)
                                .amount(Amount.none())
                                .build())));
    }

    @Test
    void goToACountryThatTheyNameAloneOrAmongOthers() {
        assertThat(Samples.ids(toDifferentAreas().to(Country.HND))).containsExactly("whole", "among", "shares");
    }

    @Test
    void goOnlyToTheCountryThatGetsTheWhole() {
        assertThat(Samples.ids(toDifferentAreas().onlyTo(Country.HND))).containsExactly("whole");
    }

    @Test
    void reachACountryThroughItsGroupingsAsWell() {
        assertThat(Samples.ids(toDifferentAreas().reaching(Country.HND)))
                .containsExactly("whole", "among", "shares", "region", "world");
        assertThat(Samples.ids(toDifferentAreas().reaching(Country.USA))).containsExactly("world");
        assertThat(toDifferentAreas().reaching(Country.NIC).isEmpty()).isTrue();
    }

    @Test
    void countItsGovernmentAndAgenciesAsTheProvidingCountry() {
        assertThat(Samples.ids(samples().provider(Country.USA)))
                .containsExactly(
                        "by-agency", "by-government", "by-country", "by-agencies", "spent", "regional", "not-stated");
        assertThat(Samples.ids(samples().provider(Country.MEX))).containsExactly("by-mexico");
    }

    @Test
    void countJointFlowsForEachProvidingCountry() {
        Flows joint = flows(ImmutableList.of(Statement.of(
                "joint", usd(1).withProviders(Samples.COMPANY, Samples.USAID, Kind.ORGANISATION.ref("amexcid")))));
        assertThat(joint.provider(Country.USA).count()).isOne();
        assertThat(joint.provider(Country.MEX).count()).isOne();
        assertThat(joint.provider(Country.HND).count()).isZero();
    }

    @Test
    void takeAPartyAtItsWord() {
        assertThat(Samples.ids(samples().provider(Country.USA.ref()))).containsExactly("by-country");
        assertThat(Samples.ids(samples().provider(Kind.AGGREGATE.ref("agencies"))))
                .containsExactly("by-agencies");
        assertThat(Samples.ids(samples().provider(Samples.COMPANY))).containsExactly("by-company");
    }

    @Test
    void keepThoseAtAnyOfTheStages() {
        assertThat(Samples.ids(samples().stage(Stage.SPENT))).containsExactly("spent");
        assertThat(samples().stage(Stage.SPENT, Stage.COMMITTED).count()).isEqualTo(10);
        assertThat(samples().stage(Stage.PLEDGED, Stage.DISBURSED).isEmpty()).isTrue();
        assertThat(samples().stage().isEmpty()).isTrue();
    }

    @Test
    void keepThoseOnTheBasis() {
        assertThat(Samples.ids(samples().basis(Basis.GROSS))).containsExactly("spent");
        assertThat(samples().basis(Basis.NOT_STATED).count()).isEqualTo(9);
        assertThat(samples().basis(Basis.NET).isEmpty()).isTrue();
    }

    @Test
    void keepThoseWithTheCondition() {
        assertThat(Samples.ids(samples().condition(Condition.SUSPENDED))).containsExactly("by-country");
        assertThat(samples().condition(Condition.CONDITIONAL).isEmpty()).isTrue();
    }

    @Test
    void keepThoseThatPayForTheInitiative() {
        assertThat(Samples.ids(samples().initiative(Samples.PLAN))).containsExactly("by-agency");
        assertThat(samples().initiative(Kind.INITIATIVE.ref("line")).isEmpty()).isTrue();
    }

    @Test
    void keepThoseForTheSectorWhollyOrInPart() {
        Flows flows = flows(ImmutableList.of(
                Statement.of("whole", usd(1).withSectors(Split.whole(SCHOOLS))),
                Statement.of("among", usd(1).withSectors(Split.among(ImmutableList.of(ROADS, SCHOOLS)))),
                Statement.of("share", usd(1).withSectors(Split.shares(ImmutableMap.of(SCHOOLS, BigDecimal.TEN)))),
                Statement.of("other", usd(1).withSectors(Split.whole(ROADS))),
                Statement.of("none", usd(1))));
        assertThat(Samples.ids(flows.sector(SCHOOLS))).containsExactly("whole", "among", "share");
    }

    @Test
    void lieWithinAPeriodThatHoldsAllOfTheirs() {
        Flows flows = flows(ImmutableList.of(
                Statement.of("year", usd(1)),
                Statement.of("month", usd(1).withWhen(Samples.when("2021-06"))),
                Statement.of(
                        "across",
                        usd(1).withWhen(Samples.when("2021")
                                .withPeriod(TimePeriod.between(TimePeriod.year(2020), TimePeriod.year(2021))))),
                Statement.of("undated", usd(1).withWhen(Optional.empty()))));
        assertThat(Samples.ids(flows.within(TimePeriod.year(2021)))).containsExactly("year", "month");
        assertThat(Samples.ids(flows.within(TimePeriod.month(2021, 6)))).containsExactly("month");
        assertThat(Samples.ids(flows.within(TimePeriod.between(TimePeriod.year(2020), TimePeriod.year(2021)))))
                .containsExactly("year", "month", "across");
    }

    @Test
    void addUpWithoutThoseWhoseAmountIsNotStated() {
        Flows flows = samples().provider(Country.USA).onlyTo(Country.HND).stage(Stage.COMMITTED);
        FlowTotal total = flows.total().orElseThrow();
        assertThat(total.money()).isEqualTo(Money.of(36, "USD"));
        assertThat(total.flows()).isEqualTo(4);
        assertThat(flows.count()).isEqualTo(5);
    }

    @Test
    void haveNoSumWhereNoAmountIsStated() {
        assertThat(samples().stage(Stage.PLEDGED).total()).isEmpty();
        assertThat(samples().where(flow -> flow.money().isEmpty()).total()).isEmpty();
    }

    @Test
    void refuseToAddAcrossStages() {
        assertThatExceptionOfType(UnlikeFlowsException.class)
                .isThrownBy(() -> samples().onlyTo(Country.HND).total())
                .withMessage("Stages differ: committed and spent; money at one stage may be the same money as at"
                        + " another: total each stage apart");
    }

    @Test
    void refuseToAddAcrossBases() {
        Flows flows = flows(ImmutableList.of(
                Statement.of("gross", usd(1).withBasis(Basis.GROSS)),
                Statement.of("net", usd(2).withBasis(Basis.NET))));
        assertThatExceptionOfType(UnlikeFlowsException.class)
                .isThrownBy(flows::total)
                .withMessageStartingWith("Bases differ: gross and net");
        assertThat(flows.basis(Basis.NET).total().map(FlowTotal::money)).hasValue(Money.of(2, "USD"));
    }

    @Test
    void refuseToAddAcrossCurrencies() {
        Flows flows = flows(ImmutableList.of(
                Statement.of("dollars", usd(1)),
                Statement.of("euros", usd(1).withAmount(Amount.of(Money.of(1, "EUR"))))));
        assertThatExceptionOfType(UnlikeMoneyException.class)
                .isThrownBy(flows::total)
                .withMessage("Currencies differ: USD and EUR; convert one side first");
    }

    @Test
    void refuseToAddWhatIsStatedPerCountry() {
        Flows flows = flows(ImmutableList.of(Statement.of("each", usd(1).withPer(Per.COUNTRY))));
        assertThatIllegalArgumentException()
                .isThrownBy(flows::total)
                .withMessageContaining("is stated per [country]")
                .withMessageEndingWith("leave the flow out and count it");
    }

    static Stream<Arguments> sameMoney() {
        Ref whole = Kind.FLOW.ref("whole");
        Ref middle = Kind.FLOW.ref("middle");
        Ref part = Kind.FLOW.ref("part");
        Statement<FundingFlow> plain = Statement.of("part", usd(1));
        Statement<FundingFlow> sum = Statement.of("whole", usd(5));
        return Stream.of(
                Arguments.of(
                        "Flows overlap: part is part of whole",
                        List.of(plain.map(flow -> flow.withSubsetOf(whole)), sum)),
                Arguments.of(
                        "Flows overlap: part is part of whole",
                        List.of(plain, sum.map(flow -> flow.withAggregateOf(part)))),
                Arguments.of(
                        "Flows overlap: part is part of whole",
                        List.of(
                                sum.map(flow -> flow.withAggregateOf(middle)),
                                Statement.of("middle", usd(3).withAmount(Amount.notStated())),
                                plain.map(flow -> flow.withSubsetOf(middle)))),
                Arguments.of(
                        "Flows overlap: part is part of whole",
                        List.of(plain.map(flow -> flow.withSubsetOf(whole)), sum.map(flow -> flow.withSubsetOf(part)))),
                Arguments.of("Flows are the same: part says what whole says", List.of(plain.withSameAs(whole), sum)),
                Arguments.of(
                        "Flows are the same: whole says what part says",
                        List.of(plain, sum.withSameAs(Kind.CLAIM.ref("part"), part))),
                Arguments.of(
                        "Flows conflict: whole does not fit together with part",
                        List.of(plain.withConflictGroup("sum"), sum.withConflictGroup("sum"))));
    }

    @ParameterizedTest
    @MethodSource("sameMoney")
    void refuseToCountTheSameMoneyTwice(String reason, List<Statement<FundingFlow>> flows) {
        Flows overlapping = Catalogue.of(Samples.parts()
                        .addClaim(Samples.claim("part"))
                        .flows(flows)
                        .build())
                .flows();
        assertThatExceptionOfType(UnlikeFlowsException.class)
                .isThrownBy(overlapping::total)
                .withMessage(reason + "; the same money would count twice: leave one of them out");
        assertThat(overlapping
                        .whereStatement(flow -> !flow.id().equals("whole"))
                        .total())
                .map(FlowTotal::money)
                .hasValue(Money.of(1, "USD"));
    }

    @Test
    void addUpWhatBelongsToDifferentConflictsAndWholes() {
        Flows flows = flows(ImmutableList.of(
                Statement.of("a", usd(1)).withConflictGroup("one"),
                Statement.of("b", usd(2)).withConflictGroup("other"),
                Statement.of("c", usd(4).withSubsetOf(Kind.FLOW.ref("not-stated"))),
                Statement.of("not-stated", usd(1).withAmount(Amount.notStated()))));
        assertThat(flows.total().map(FlowTotal::money)).hasValue(Money.of(7, "USD"));
    }

    @Test
    void addUpBesideFlowsThatHoldEachOtherInACircle() {
        Ref a = Kind.FLOW.ref("a");
        Ref b = Kind.FLOW.ref("b");
        Flows flows = flows(ImmutableList.of(
                Statement.of("a", usd(1).withSubsetOf(b)),
                Statement.of("b", usd(1).withSubsetOf(a)),
                Statement.of("c", usd(8).withSubsetOf(a)),
                Statement.of("own", usd(2).withSubsetOf(Kind.FLOW.ref("own")))));
        assertThat(flows.whereStatement(
                                flow -> flow.id().length() > 1 || flow.id().equals("c"))
                        .total()
                        .map(FlowTotal::money))
                .hasValue(Money.of(10, "USD"));
    }
}
