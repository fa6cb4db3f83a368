package org.cauce.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.cauce.model.party.Aggregate;
import org.cauce.model.party.Organisation;
import org.cauce.model.party.OrganisationType;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartiesTest {
    private static final Ref USA = Country.USA.ref();

    private static Ref organisation(String id) {
        return Kind.ORGANISATION.ref(id);
    }

    private static boolean isPartOfUsa(Ref party, CatalogueParts.Builder parts) {
        return Catalogue.of(parts.build()).isPartOf(party, Country.USA);
    }

    private static Statement<Organisation> unit(String id, OrganisationType type, String parent) {
        return Samples.organisation(id, type, Country.USA)
                .map(unit -> unit.withCountry(Optional.empty()).withParent(organisation(parent)));
    }

    private static boolean isPartOfUsa(Statement<Aggregate> aggregate) {
        return isPartOfUsa(Kind.AGGREGATE.ref(aggregate.id()), Samples.parts().addAggregate(aggregate));
    }

    @ParameterizedTest
    @CsvSource({
        "GOVERNMENT, true",
        "SUBNATIONAL_GOVERNMENT, true",
        "PUBLIC_BANK, true",
        "DEVELOPMENT_AGENCY, true",
        "NGO, false",
        "COMPANY, false",
        "MULTILATERAL, false",
        "THINK_TANK, false",
        "PROGRAMME_BODY, false"
    })
    void countsOnlyPublicBodiesAsPartOfTheirCountry(OrganisationType type, boolean part) {
        assertThat(isPartOfUsa(
                        organisation("body"),
                        Samples.parts().addOrganisation(Samples.organisation("body", type, Country.USA))))
                .isEqualTo(part);
    }

    @Test
    void countsACountryAsPartOfItselfAlone() {
        assertThat(isPartOfUsa(USA, Samples.parts())).isTrue();
        assertThat(isPartOfUsa(Country.MEX.ref(), Samples.parts())).isFalse();
        assertThat(isPartOfUsa(organisation("amexcid"), Samples.parts())).isFalse();
    }

    @Test
    void countsAnOfficeWithoutACountryWithItsParent() {
        CatalogueParts.Builder parts = Samples.parts()
                .addOrganisations(
                        unit("office", OrganisationType.AGENCY_FIELD_OFFICE, "usaid"),
                        unit("desk", OrganisationType.MINISTRY_UNIT, "office"),
                        unit("abroad", OrganisationType.MINISTRY_UNIT, "amexcid"),
                        unit("club", OrganisationType.NGO, "usaid"));
        assertThat(isPartOfUsa(organisation("office"), parts)).isTrue();
        assertThat(isPartOfUsa(organisation("desk"), parts)).isTrue();
        assertThat(isPartOfUsa(organisation("abroad"), parts)).isFalse();
        assertThat(isPartOfUsa(organisation("club"), parts)).isFalse();
    }

    @Test
    void prefersTheCountryOfAnOfficeToThatOfItsParent() {
        assertThat(isPartOfUsa(
                        organisation("branch"),
                        Samples.parts()
                                .addOrganisation(
                                        Samples.organisation("branch", OrganisationType.PUBLIC_BANK, Country.MEX)
                                                .map(branch -> branch.withParent(Samples.USAID)))))
                .isFalse();
    }

    @Test
    void countsNobodyWhoseCountryNobodyKnows() {
        assertThat(isPartOfUsa(
                        organisation("ministry"),
                        Samples.parts()
                                .addOrganisation(
                                        Samples.organisation("ministry", OrganisationType.MINISTRY, Country.USA)
                                                .map(ministry -> ministry.withCountry(Optional.empty())))))
                .isFalse();
    }

    @Test
    void endsWhereParentsLeadInACircle() {
        CatalogueParts.Builder parts = Samples.parts()
                .addOrganisations(
                        unit("egg", OrganisationType.MINISTRY, "hen"), unit("hen", OrganisationType.MINISTRY, "egg"));
        assertThat(isPartOfUsa(organisation("egg"), parts)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"GOVERNMENTS, true", "PUBLIC_AGENCIES, true", "COMPANIES, false", "ACTORS, false", "MEDIA, false"})
    void countsAggregatesThatStandForTheGovernmentsOfTheCountry(Aggregate.Type type, boolean part) {
        Statement<Aggregate> aggregate = Samples.aggregate("several")
                .map(several -> several.withType(type).withCountry(Country.USA));
        assertThat(isPartOfUsa(aggregate)).isEqualTo(part);
        assertThat(isPartOfUsa(aggregate.map(several -> several.withCountry(Country.MEX))))
                .isFalse();
        assertThat(isPartOfUsa(aggregate.map(several -> several.withCountry(Optional.empty()))))
                .isFalse();
    }

    @Test
    void countsAggregatesAllOfWhoseMembersArePartOfTheCountry() {
        assertThat(isPartOfUsa(Samples.aggregate("all", Samples.USAID, USA))).isTrue();
        assertThat(isPartOfUsa(Samples.aggregate("nested", Kind.AGGREGATE.ref("agencies"), Samples.USAID)))
                .isTrue();
        assertThat(isPartOfUsa(Samples.aggregate("mixed", Samples.USAID, organisation("amexcid"))))
                .isFalse();
        assertThat(isPartOfUsa(Samples.aggregate("none"))).isFalse();
    }

    @Test
    void countsAMemberThatIsNamedTwiceBothTimes() {
        assertThat(isPartOfUsa(
                        Samples.aggregate("twice", Samples.USAID, Kind.AGGREGATE.ref("agencies"), Samples.USAID)))
                .isTrue();
        assertThat(isPartOfUsa(Samples.aggregate("twice", Samples.COMPANY, Samples.COMPANY)))
                .isFalse();
    }

    @Test
    void endsWhereMembersLeadInACircle() {
        CatalogueParts.Builder parts = Samples.parts()
                .addAggregates(
                        Samples.aggregate("egg", Kind.AGGREGATE.ref("hen"), Samples.USAID),
                        Samples.aggregate("hen", Kind.AGGREGATE.ref("egg")));
        assertThat(isPartOfUsa(Kind.AGGREGATE.ref("egg"), parts)).isFalse();
    }

    @Test
    void countsNeitherPlacesNorInitiativesAsParties() {
        assertThat(isPartOfUsa(Samples.WORLD, Samples.parts())).isFalse();
        assertThat(isPartOfUsa(Samples.PLAN, Samples.parts())).isFalse();
    }

    private static Catalogue areas() {
        return Catalogue.of(Samples.parts()
                .addGroupings(
                        Samples.grouping("south").map(south -> south.withWithin(Country.MEX.ref())),
                        Samples.grouping("coast").map(coast -> coast.withWithin(Kind.GROUPING.ref("south"))),
                        Samples.grouping("egg", Kind.GROUPING.ref("hen"))
                                .map(egg -> egg.withWithin(Kind.GROUPING.ref("hen"))),
                        Samples.grouping("hen", Kind.GROUPING.ref("egg"), Country.NIC.ref())
                                .map(hen -> hen.withWithin(Kind.GROUPING.ref("egg"))))
                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "country:HND, HND, true",
        "country:SLV, HND, false",
        "grouping:region, HND, true",
        "grouping:region, GTM, false",
        "grouping:world, HND, true",
        "grouping:world, USA, true",
        "grouping:world, MEX, false",
        "grouping:egg, NIC, true",
        "grouping:egg, HND, false",
        "grouping:south, MEX, false",
        "place:tapachula, MEX, false",
        "organisation:usaid, USA, false"
    })
    void includesTheMembersOfGroupingsDirectlyOrThroughAnother(String area, Country country, boolean included) {
        assertThat(areas().includes(Ref.parse(area), country)).isEqualTo(included);
    }

    @ParameterizedTest
    @CsvSource({
        "country:MEX, MEX, true",
        "country:SLV, MEX, false",
        "place:tapachula, MEX, true",
        "place:tapachula, GTM, false",
        "grouping:south, MEX, true",
        "grouping:south, GTM, false",
        "grouping:coast, MEX, true",
        "grouping:coast, USA, false",
        "grouping:region, HND, false",
        "grouping:egg, NIC, false",
        "organisation:amexcid, MEX, false"
    })
    void liesInTheCountryThatItIsWithin(String area, Country country, boolean lies) {
        assertThat(areas().liesIn(Ref.parse(area), country)).isEqualTo(lies);
    }
}
