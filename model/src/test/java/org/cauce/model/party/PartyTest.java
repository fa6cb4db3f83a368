package org.cauce.model.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.cauce.model.place.Country;
import org.cauce.model.place.Membership;
import org.cauce.model.source.Kind;
import org.cauce.model.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PartyTest {
    private static Organisation.Builder agency() {
        return Organisation.builder()
                .type(OrganisationType.DEVELOPMENT_AGENCY)
                .addNames(Name.of("Agency for Development", Locale.ENGLISH), Name.acronym("AFD"));
    }

    private static Aggregate.Builder donors() {
        return Aggregate.builder().type(Aggregate.Type.ACTORS).addName(Name.of("donors", Locale.ENGLISH));
    }

    @Test
    void belongsToACountryOrNone() {
        assertThat(new CountryParty(Country.HND).homeCountry()).hasValue(Country.HND);
        assertThat(agency().country(Country.USA).build().homeCountry()).hasValue(Country.USA);
        assertThat(agency().build().homeCountry()).isEmpty();
        assertThat(donors().country(Country.MEX).build().homeCountry()).hasValue(Country.MEX);
        assertThat(donors().build().homeCountry()).isEmpty();
    }

    @Test
    void isLabelledShort() {
        assertThat(new CountryParty(Country.HND).label()).isEqualTo("Honduras");
        assertThat(agency().build().label()).isEqualTo("AFD");
        assertThat(donors().build().label()).isEqualTo("donors");
    }

    @Test
    void knowsLittleOfMembersUnlessTold() {
        assertThat(donors().build().membership()).isEqualTo(Membership.UNKNOWN);
        assertThat(donors().addMember(Country.USA.ref()).build().membership()).isEqualTo(Membership.PARTIAL);
        assertThat(donors().membership(Membership.COMPLETE).build().membership())
                .isEqualTo(Membership.COMPLETE);
    }

    @Test
    void isNamedByItsSourceUnlessTold() {
        assertThat(donors().build().named()).isTrue();
        assertThat(agency().build().named()).isTrue();
        assertThat(Person.builder()
                        .addName(Name.of("A.", Locale.ENGLISH))
                        .build()
                        .named())
                .isTrue();
    }

    @Test
    void hasAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agency().names(ImmutableList.of()).build())
                .withMessage("An organisation has no name: expected at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> donors().names(ImmutableList.of()).build())
                .withMessage("An aggregate has no name: expected at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.builder().build())
                .withMessage("A person has no name: expected at least one");
    }

    @Test
    void holdsMembersOfTheRightKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> donors().addMember(Kind.PERSON.ref("x")).build())
                .withMessage("members of an aggregate refers to person:x: expected a reference of kind"
                        + " [organisation, aggregate, country]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agency().addMember(Kind.PERSON.ref("x")).build())
                .withMessage("members of an organisation refers to person:x: expected a reference of kind"
                        + " [organisation, country]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agency().parent(Country.USA.ref()).build())
                .withMessage("parent of an organisation refers to country:USA: expected a reference of kind"
                        + " [organisation]");
    }

    @Test
    void holdsOfficesWithATitleInOrganisations() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Office.builder().title(" ").build())
                .withMessage("The title of an office is blank: expected text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Office.builder()
                        .title("minister")
                        .organisation(Country.HND.ref())
                        .build())
                .withMessage("organisation of an office refers to country:HND: expected a reference of kind"
                        + " [organisation]");
    }

    @ParameterizedTest
    @EnumSource
    void hasATypeOfTheIatiCodeList(OrganisationType type) {
        assertThat(ImmutableSet.of(10, 11, 15, 21, 22, 23, 24, 30, 40, 60, 70, 71, 72, 73, 80, 90))
                .contains(type.iatiCode());
    }

    @ParameterizedTest
    @CsvSource({
        "GOVERNMENT, 10",
        "MINISTRY, 10",
        "DEVELOPMENT_AGENCY, 10",
        "SUBNATIONAL_GOVERNMENT, 11",
        "PUBLIC_BANK, 15",
        "NGO, 22",
        "UN_BODY, 40",
        "MULTILATERAL_BANK, 40",
        "COMPANY, 70",
        "ACADEMIC, 80",
        "PROGRAMME_BODY, 90"
    })
    void mapsItsTypeToIati(OrganisationType type, int code) {
        assertThat(type.iatiCode()).isEqualTo(code);
    }
}
