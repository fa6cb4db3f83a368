package org.cauce.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cauce.model.code.Code;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.InitiativeType;
import org.cauce.model.initiative.Role;
import org.cauce.model.initiative.Status;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;

class InitiativesTest {
    private static final Ref AMEXCID = Kind.ORGANISATION.ref("amexcid");
    private static final Code SCHOOLS = Code.of("LIST", "schools");

    private static Initiatives initiatives(CatalogueParts.Builder parts) {
        return Catalogue.of(parts.build()).initiatives();
    }

    /** The sample initiatives, and one more that starts in 2020 and is changed like this. */
    private static Initiatives with(String id, UnaryOperator<Initiative> change) {
        return initiatives(
                Samples.parts().addInitiative(Samples.initiative(id, "2020").map(change)));
    }

    private static Initiatives samples() {
        return initiatives(Samples.parts());
    }

    private static UnaryOperator<Initiative> role(Role role, Ref party) {
        return initiative ->
                Initiative.builder().from(initiative).putRoles(role, party).build();
    }

    @Test
    void areActiveFromTheirFirstYearToTheirLast() {
        assertThat(samples().activeIn(2007).isEmpty()).isTrue();
        assertThat(Samples.ids(samples().activeIn(2008))).containsExactly("plan");
        assertThat(Samples.ids(samples().activeIn(2015))).containsExactly("plan");
        assertThat(samples().activeIn(2016).isEmpty()).isTrue();
        assertThat(Samples.ids(samples().activeIn(2020))).containsExactly("programme", "line");
    }

    @Test
    void areNotActiveWhileSuspended() {
        assertThat(Samples.ids(samples().activeIn(2022))).containsExactly("line");
        Initiatives resumed =
                initiatives(Samples.parts().addStatusChange(Samples.change("programme", Status.RESUMED, "2023-05")));
        assertThat(Samples.ids(resumed.activeIn(2022))).containsExactly("line");
        assertThat(Samples.ids(resumed.activeIn(2023))).containsExactly("programme", "line");
    }

    @Test
    void areActiveDuringAPeriodThatTheirActivityTouches() {
        assertThat(Samples.ids(samples()
                        .activeDuring(TimePeriod.between(TimePeriod.month(2015, 12), TimePeriod.month(2019, 1)))))
                .containsExactly("plan", "programme");
        assertThat(samples().activeDuring(TimePeriod.undated()).isEmpty()).isTrue();
    }

    @Test
    void areNotKnownToBeActiveWithoutADateOrWhileProposed() {
        assertThat(Samples.ids(with("undated", initiative -> initiative.withStart(Optional.empty()))
                        .activeIn(2020)))
                .containsExactly("programme", "line");
        assertThat(Samples.ids(with("proposal", initiative -> initiative.withProposed(true))
                        .activeIn(2020)))
                .containsExactly("programme", "line");
    }

    @Test
    void takePlaceInACountryItsPlacesOrItsGroupings() {
        assertThat(Samples.ids(samples().in(Country.HND))).containsExactly("plan", "programme");
        assertThat(Samples.ids(samples().in(Country.SLV))).containsExactly("programme");
        assertThat(Samples.ids(samples().in(Country.MEX))).containsExactly("line");
        assertThat(samples().in(Country.USA).isEmpty()).isTrue();
    }

    @Test
    void takePlaceInACountryThatTheyAreFor() {
        Initiatives initiatives =
                with("for", initiative -> initiative.withBeneficiaries(Country.GTM.ref(), Samples.WORLD));
        assertThat(Samples.ids(initiatives.in(Country.GTM))).containsExactly("for");
        assertThat(Samples.ids(initiatives.in(Country.USA))).containsExactly("for");
    }

    @Test
    void takePlaceInTheCountryOfTheirRegion() {
        Initiatives initiatives = initiatives(Samples.parts()
                .addGrouping(Samples.grouping("south").map(south -> south.withWithin(Country.MEX.ref())))
                .addInitiative(Samples.initiative("southern", "2020", Kind.GROUPING.ref("south"))));
        assertThat(Samples.ids(initiatives.in(Country.MEX))).containsExactly("line", "southern");
    }

    @Test
    void areOfTheCountryWhosePublicBodiesLeadOrPay() {
        assertThat(Samples.ids(samples().of(Country.USA))).containsExactly("programme");
        assertThat(Samples.ids(
                        with("paid", role(Role.FUNDER, Country.USA.ref())).of(Country.USA)))
                .containsExactly("programme", "paid");
    }

    @Test
    void areNotOfACountryThatOnlyTakesPartOrWhoseCompaniesLead() {
        assertThat(samples().of(Country.MEX).isEmpty()).isTrue();
        assertThat(Samples.ids(with("private", role(Role.LEAD, Samples.COMPANY)).of(Country.USA)))
                .containsExactly("programme");
    }

    @Test
    void haveThePartyInTheRole() {
        assertThat(Samples.ids(samples().with(Role.PARTNER, AMEXCID))).containsExactly("programme");
        assertThat(samples().with(Role.LEAD, AMEXCID).isEmpty()).isTrue();
        assertThat(samples().with(Role.LEAD, Country.USA.ref()).isEmpty()).isTrue();
    }

    @Test
    void areOfAnyOfTheTypes() {
        assertThat(Samples.ids(samples().type(InitiativeType.PROGRAMME))).containsExactly("programme");
        assertThat(Samples.ids(samples().type(InitiativeType.PROGRAMME, InitiativeType.PLAN)))
                .containsExactly("plan", "programme", "line");
        assertThat(samples().type().isEmpty()).isTrue();
    }

    @Test
    void areOfTheSector() {
        Initiatives initiatives = with("school", initiative -> initiative.withSectors(SCHOOLS));
        assertThat(Samples.ids(initiatives.sector(SCHOOLS))).containsExactly("school");
        assertThat(initiatives.sector(Code.of("LIST", "roads")).isEmpty()).isTrue();
    }

    @Test
    void areFoundByIdOrNameWithoutRegardToCaseAndAccents() {
        Initiatives initiatives =
                with("jcf", initiative -> initiative.withNames(Samples.name("Jóvenes Construyendo el Futuro")));
        assertThat(initiatives.called("jcf").id()).isEqualTo("jcf");
        assertThat(initiatives.called("JCF").id()).isEqualTo("jcf");
        assertThat(initiatives.called("jovenes construyendo EL futuro").id()).isEqualTo("jcf");
    }

    @Test
    void sayWhatNameTheyDoNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> samples().called("usaid"))
                .withMessage("No initiative is called 'usaid'");
    }

    private static Initiatives namesakes() {
        return initiatives(Samples.parts()
                .addInitiatives(
                        Samples.initiative("sowing-life", "2019", Country.MEX.ref()),
                        Samples.initiative("sowing-life-abroad", "2020", Country.HND.ref())
                                .map(abroad -> abroad.withNames(Samples.name("Sowing Life")))));
    }

    @Test
    void nameTheIdsOfNamesakes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> namesakes().called("Sowing Life"))
                .withMessage("Several initiatives are called 'Sowing Life': [sowing-life, sowing-life-abroad];"
                        + " use one of these ids");
    }

    @Test
    void findANamesakeByTheIdThatTheMessageNames() {
        assertThat(namesakes().called("sowing-life").id()).isEqualTo("sowing-life");
        assertThat(namesakes().called("sowing-life-abroad").id()).isEqualTo("sowing-life-abroad");
    }

    @Test
    void findByNameOnlyAmongThoseSelected() {
        assertThat(namesakes().in(Country.HND).called("Sowing Life").id()).isEqualTo("sowing-life-abroad");
        assertThat(namesakes().in(Country.MEX).called("SOWING LIFE").id()).isEqualTo("sowing-life");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> namesakes().in(Country.SLV).called("sowing-life"))
                .withMessage("No initiative is called 'sowing-life'");
    }
}
