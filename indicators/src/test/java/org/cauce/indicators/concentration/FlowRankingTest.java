package org.cauce.indicators.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cauce.indicators.TestCatalogue.dollars;
import static org.cauce.indicators.TestCatalogue.exact;
import static org.cauce.indicators.TestCatalogue.given;
import static org.cauce.indicators.TestCatalogue.ref;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cauce.indicators.TestCatalogue;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.code.Code;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Per;
import org.cauce.model.flow.Split;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Ref;
import org.junit.jupiter.api.Test;

class FlowRankingTest {
    private static TestCatalogue donors() {
        return TestCatalogue.with()
                .organisations("usa", "iadb", "cabei", "eu", "japan")
                .sectors("health", "education");
    }

    /** The three largest donors of Guatemala and Honduras in 2020 and 2021. */
    private static TestCatalogue honduras() {
        return donors().flow("iadb-hnd", Stage.DISBURSED, "$272 million", given("iadb", Country.HND))
                .flow("cabei-hnd", Stage.DISBURSED, "$205 million", given("cabei", Country.HND))
                .flow("usa-hnd", Stage.DISBURSED, "$137 million", given("usa", Country.HND))
                .flow("usa-gtm", Stage.DISBURSED, "$204 million", given("usa", Country.GTM))
                .flow("iadb-gtm", Stage.DISBURSED, "$145 million", given("iadb", Country.GTM))
                .flow("eu-gtm", Stage.DISBURSED, "$37 million", given("eu", Country.GTM));
    }

    private static FlowRanking<Ref> providers(Catalogue catalogue, Country recipient) {
        return Optional.ofNullable(
                        FlowRanking.ofProviders(catalogue, catalogue.flows()).get(recipient.ref()))
                .orElseThrow();
    }

    private static FlowRanking<Code> sectors(Catalogue catalogue) {
        return Optional.ofNullable(
                        FlowRanking.ofSectors(catalogue, catalogue.flows()).get(Country.HND.ref()))
                .orElseThrow();
    }

    @Test
    void ranksTheProvidersOfEachRecipient() {
        Catalogue catalogue = honduras().build();
        assertThat(FlowRanking.ofProviders(catalogue, catalogue.flows()))
                .containsOnlyKeys(Country.GTM.ref(), Country.HND.ref());
        FlowRanking<Ref> honduras = providers(catalogue, Country.HND);
        assertThat(honduras.recipient()).isEqualTo(Country.HND.ref());
        assertThat(honduras.ranking().items())
                .containsExactly(ref("organisation:iadb"), ref("organisation:cabei"), ref("organisation:usa"));
        assertThat(honduras.total().map(total -> total.nominal())).hasValue(BigDecimal.valueOf(614_000_000));
        assertThat(honduras.leftOut()).isEmpty();
    }

    @Test
    void tellsWhetherADonorIsOneOfTheTopThreeEverywhere() {
        Catalogue catalogue = honduras().build();
        assertThat(FlowRanking.ofProviders(catalogue, catalogue.flows()).values())
                .allMatch(ranking -> ranking.ranking().isAmongFirst(ref("organisation:usa"), 3))
                .anyMatch(ranking -> !ranking.ranking().isAmongFirst(ref("organisation:usa"), 1));
    }

    @Test
    void addsUpWhatAProviderGivesAndKeepsTies() {
        Catalogue catalogue = donors().flow("a", Stage.DISBURSED, "$3", given("usa", Country.HND))
                .flow("b", Stage.DISBURSED, "$4", given("usa", Country.HND))
                .flow("c", Stage.DISBURSED, "$7", given("japan", Country.HND))
                .build();
        Ranking<Ref> ranking = providers(catalogue, Country.HND).ranking();
        assertThat(ranking.places()).allMatch(place -> place.rank() == 1 && place.isTied());
        assertThat(ranking.places()).allMatch(place -> place.value().equals(exact("7", Unit.USD)));
    }

    @Test
    void countsStatedSharesOfSeveralRecipients() {
        Catalogue catalogue = donors().flow(
                        "a",
                        Stage.DISBURSED,
                        "$200",
                        flow -> flow.addProviders(ref("organisation:usa"))
                                .recipients(Split.shares(Map.of(
                                        Country.HND.ref(), BigDecimal.valueOf(25),
                                        Country.GTM.ref(), BigDecimal.valueOf(60)))))
                .build();
        assertThat(providers(catalogue, Country.HND).total()).hasValue(exact("50", Unit.USD));
        assertThat(providers(catalogue, Country.GTM).total()).hasValue(exact("120", Unit.USD));
    }

    @Test
    void leavesOutWhatCannotBeToldApart() {
        Amount unknown = new Amount.NotStated(Amount.NotStated.Reason.NOT_GIVEN, Optional.empty());
        Catalogue catalogue = donors().flow("whole", Stage.DISBURSED, "$9", given("usa", Country.HND))
                .flow(
                        "part",
                        Stage.DISBURSED,
                        "$3",
                        flow -> given("usa", Country.HND).apply(flow).subsetOf(ref("flow:whole")))
                .flow("no-amount", Stage.DISBURSED, unknown, given("iadb", Country.HND))
                .flow(
                        "each",
                        Stage.DISBURSED,
                        "$4",
                        flow -> given("iadb", Country.HND).apply(flow).addPer(Per.COUNTRY))
                .flow(
                        "among",
                        Stage.DISBURSED,
                        "$5",
                        flow -> flow.addProviders(ref("organisation:eu"))
                                .recipients(Split.among(List.of(Country.HND.ref(), Country.GTM.ref()))))
                .flow(
                        "together",
                        Stage.DISBURSED,
                        "$6",
                        flow -> given("iadb", Country.HND).apply(flow).addProviders(ref("organisation:cabei")))
                .flow("nobody", Stage.DISBURSED, "$7", flow -> flow.recipients(Split.whole(Country.HND.ref())))
                .flow("nowhere", Stage.DISBURSED, "$8", flow -> flow.addProviders(ref("organisation:eu")))
                .build();
        FlowRanking<Ref> ranking = providers(catalogue, Country.HND);
        assertThat(ranking.ranking().items()).containsExactly(ref("organisation:usa"));
        assertThat(ranking.total()).hasValue(exact("9", Unit.USD));
        assertThat(ranking.leftOut())
                .containsExactly(
                        new LeftOut(ref("flow:part"), "part of flow:whole"),
                        new LeftOut(ref("flow:no-amount"), "no amount stated"),
                        new LeftOut(ref("flow:each"), "stated per country"),
                        new LeftOut(ref("flow:among"), "split among [country:HND, country:GTM] in unknown parts"),
                        new LeftOut(ref("flow:together"), "given together by [organisation:iadb, organisation:cabei]"),
                        new LeftOut(ref("flow:nobody"), "no provider stated"));
        FlowRanking<Ref> guatemala = providers(catalogue, Country.GTM);
        assertThat(guatemala.ranking().items()).isEmpty();
        assertThat(guatemala.total()).isEmpty();
        assertThat(guatemala.leftOut()).hasSize(1);
    }

    @Test
    void ranksSectorsByTheirShares() {
        Code health = Code.theme("health");
        Code education = Code.theme("education");
        Catalogue catalogue = donors().flow(
                        "a",
                        Stage.DISBURSED,
                        "$100",
                        flow -> given("usa", Country.HND)
                                .apply(flow)
                                .sectors(Split.shares(
                                        Map.of(health, BigDecimal.valueOf(30), education, BigDecimal.valueOf(70)))))
                .flow(
                        "b",
                        Stage.DISBURSED,
                        "$50",
                        flow -> given("iadb", Country.HND).apply(flow).sectors(Split.whole(health)))
                .flow("c", Stage.DISBURSED, "$50", given("iadb", Country.HND))
                .flow(
                        "d",
                        Stage.DISBURSED,
                        "$50",
                        flow -> given("iadb", Country.HND).apply(flow).sectors(Split.among(List.of(health, education))))
                .build();
        FlowRanking<Code> ranking = sectors(catalogue);
        assertThat(ranking.ranking().items()).containsExactly(health, education);
        assertThat(ranking.ranking().places().get(0).value()).isEqualTo(exact("80", Unit.USD));
        assertThat(ranking.leftOut().stream().map(LeftOut::reason))
                .containsExactly("no sector stated", "split among [theme:health, theme:education] in unknown parts");
    }

    @Test
    void refusesToRankUnlikeFlows() {
        Catalogue catalogue = donors().flow("a", Stage.DISBURSED, "$3", given("usa", Country.HND))
                .flow("b", Stage.PLEDGED, "$4", given("usa", Country.HND))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowRanking.ofProviders(catalogue, catalogue.flows()))
                .withMessageContaining("Stages differ: disbursed and pledged");
        Catalogue bases = donors().flow("a", Stage.DISBURSED, "$3", given("usa", Country.HND))
                .flow("b", Stage.DISBURSED, dollars("$4"), flow -> net(flow))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowRanking.ofProviders(bases, bases.flows()))
                .withMessageContaining("Bases differ");
    }

    private static FundingFlow.Builder net(FundingFlow.Builder flow) {
        return given("iadb", Country.HND).apply(flow).basis(Basis.NET);
    }
}
