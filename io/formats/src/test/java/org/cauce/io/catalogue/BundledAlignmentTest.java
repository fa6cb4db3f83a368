package org.cauce.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.code.Code;
import org.cauce.model.initiative.History;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.Terms;
import org.cauce.model.party.Organisation;
import org.cauce.model.party.OrganisationType;
import org.cauce.model.place.Country;
import org.cauce.model.policy.PriorityType;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bundled catalogue must tell so that two donors can be laid side by side. */
class BundledAlignmentTest {
    private static final Catalogue CATALOGUE = Catalogues.northernCentralAmerica();
    private static final ImmutableSet<Country> RECIPIENTS = ImmutableSet.of(Country.SLV, Country.GTM, Country.HND);

    private static final ImmutableSet<OrganisationType> INTERNATIONAL = ImmutableSet.of(
            OrganisationType.MULTILATERAL,
            OrganisationType.MULTILATERAL_BANK,
            OrganisationType.UN_BODY,
            OrganisationType.PROGRAMME_BODY);

    /** An NGO of which no document tells the country. */
    private static final ImmutableSet<String> OF_NO_COUNTRY = ImmutableSet.of("partnership-for-central-america");

    private static Initiative initiative(String id) {
        return CATALOGUE.get(Kind.INITIATIVE.ref(id), Initiative.class).says();
    }

    private static History history(String id) {
        Ref ref = Kind.INITIATIVE.ref(id);
        return History.of(CATALOGUE.get(ref, Initiative.class), CATALOGUE.history(ref));
    }

    @ParameterizedTest
    @CsvSource({"SLV, slv-energy-costs", "GTM, gtm-muros-de-prosperidad", "HND, hnd-customs-union hnd-energy-costs"})
    void tellsWhatEachCountryPutFirst(Country country, String ids) {
        assertThat(CATALOGUE
                        .priorities(country)
                        .filter(priority -> priority.says().type() == PriorityType.NAMED)
                        .map(Statement::id))
                .containsExactlyInAnyOrder(ids.split(" "));
    }

    @Test
    void citesEveryPriority() {
        assertThat(CATALOGUE.priorities())
                .isNotEmpty()
                .allSatisfy(priority -> assertThat(priority.citations()).isNotEmpty())
                .allSatisfy(priority -> assertThat(RECIPIENTS)
                        .extracting(Country::ref)
                        .contains(priority.says().country()));
    }

    /** In a fact sheet of April 2023: at work by then, start not told. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "arco",
                "creando-mi-futuro-aqui",
                "becas-para-oportunidades-educativas",
                "economic-competitiveness-program-el-salvador",
                "transforming-market-systems"
            })
    void datesProjectsByTheFactSheetWithoutInventingAStart(String id) {
        assertThat(initiative(id).start()).isEmpty();
        assertThat(history(id).stretches(History.State.ACTIVE))
                .first()
                .satisfies(stretch -> assertThat(stretch.from().latest()).isEqualTo(LocalDate.of(2023, 4, 30)));
    }

    @Test
    void datesTheGuatemalanPartOnItsOwn() {
        assertThat(history("sembrando-vida-guatemala").stretches())
                .extracting(History.Stretch::state)
                .containsExactly(History.State.PREPARING, History.State.ACTIVE);
    }

    @Test
    void keepsWhatIsOnlyListedInPreparation() {
        assertThat(history("muros-de-prosperidad").stretches())
                .extracting(History.Stretch::state)
                .containsExactly(History.State.PREPARING);
    }

    @Test
    void tellsTheSectorsOfAProgrammeByCountry() {
        Initiative cari = initiative("cari");
        assertThat(cari.sectorsIn(Country.SLV)).containsExactly(Code.theme("security"));
        assertThat(cari.sectorsIn(Country.GTM)).containsExactly(Code.theme("infrastructure"));
        assertThat(cari.sectorsIn(Country.HND)).containsExactly(Code.theme("governance"), Code.theme("security"));
    }

    @ParameterizedTest
    @CsvSource({
        "youth-employment vocational-training education, youth-and-employment",
        "agriculture agroforestry rural-development food-security market-access, small-farmers-and-crops",
        "economic-development, economic-development",
        "trade-facilitation border-management border-infrastructure border-development, trade-and-borders",
        "energy, energy",
        "security justice community-security law-enforcement, security-and-justice",
        "governance democracy, governance",
        "private-investment, private-investment",
        "transport infrastructure, infrastructure",
        "health housing, social-well-being"
    })
    void gathersThemesUnderBroaderOnes(String themes, String broader) {
        assertThat(themes.split(" "))
                .extracting(theme -> CATALOGUE.broadest(Code.theme(theme)))
                .containsOnly(Code.theme(broader));
    }

    @Test
    void knowsEveryAudienceThatTermsName() {
        List<Code> known =
                CATALOGUE.audiences().map(audience -> audience.says().code()).toList();
        assertThat(CATALOGUE.parts().terms())
                .flatExtracting(BundledAlignmentTest::audience)
                .isNotEmpty()
                .allSatisfy(code -> assertThat(known).contains(code));
    }

    private static List<Code> audience(Statement<Terms> terms) {
        return terms.says().eligibility().map(who -> who.audience().asList()).orElse(ImmutableList.of());
    }

    @ParameterizedTest
    @CsvSource({
        "creando-mi-futuro-aqui, youth",
        "becas-para-oportunidades-educativas, youth",
        "economic-competitiveness-program-el-salvador, farmers",
        "transforming-market-systems, farmers",
        "jcf-abroad, youth",
        "sembrando-vida-abroad, farmers",
        "sembrando-vida-guatemala, farmers"
    })
    void tellsWhomTheProgrammesOfBothDonorsAreFor(String id, String audience) {
        assertThat(CATALOGUE.terms(Kind.INITIATIVE.ref(id)))
                .flatExtracting(BundledAlignmentTest::audience)
                .anyMatch(code -> CATALOGUE.isWithin(code, Code.of(Code.AUDIENCE, audience)));
    }

    /** Without its country, a body would stand on no side of a joint initiative. */
    @ParameterizedTest
    @EnumSource(
            value = Country.class,
            names = {"USA", "MEX"})
    void knowsTheCountryOfEveryNationalBodyInAnInitiativeOfADonor(Country donor) {
        assertThat(CATALOGUE.initiatives().of(donor).stream())
                .isNotEmpty()
                .flatExtracting(record -> record.says().roles().values())
                .filteredOn(party -> party.is(Kind.ORGANISATION))
                .extracting(party -> CATALOGUE.get(party, Organisation.class))
                .filteredOn(record -> !INTERNATIONAL.contains(record.says().type()))
                .filteredOn(record -> !OF_NO_COUNTRY.contains(record.id()))
                .allSatisfy(record ->
                        assertThat(country(record.says())).as(record.id()).isPresent());
    }

    private static Optional<Country> country(Organisation body) {
        return body.country()
                .or(() -> body.parent()
                        .flatMap(parent -> country(
                                CATALOGUE.get(parent, Organisation.class).says())));
    }

    @Test
    void tellsBothSidesOfWhatTheDonorsDoTogether() {
        for (String id : List.of("sembrando-oportunidades", "arco", "twenty-first-century-border-management")) {
            assertThat(sides(initiative(id))).as(id).containsExactlyInAnyOrder(Country.USA, Country.MEX);
        }
    }

    private static ImmutableSet<Country> sides(Initiative initiative) {
        return Stream.of(Country.USA, Country.MEX)
                .filter(donor ->
                        initiative.roles().values().stream().anyMatch(party -> CATALOGUE.isPartOf(party, donor)))
                .collect(ImmutableSet.toImmutableSet());
    }
}
