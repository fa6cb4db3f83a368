package org.cauce.io.iati.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GovernmentsTest {
    private static Ref organisation(String identifier) {
        return Kind.ORGANISATION.ref(Ids.of(identifier));
    }

    @ParameterizedTest
    @CsvSource({
        "US-GOV-1, USA",
        "GB-GOV-1, GBR",
        "US-USAGOV, USA",
        "ES-DIR3-E04585801, ESP",
        "XM-DAC-302, USA",
        "XM-DAC-302-1, USA",
        "XM-DAC-5-7, DEU",
        "SE-0, SWE",
        "CH-4, CHE"
    })
    void knowsAGovernmentByItsIdentifier(String identifier, Country country) {
        assertThat(Governments.countryOf(organisation(identifier))).contains(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "US-EIN-13-1685039",
                "GB-CHC-202918",
                "XM-DAC-41114",
                "XM-DAC-905",
                "XM-DAC-20001",
                "XI-IATI-EC_DEVCO",
                "XX-GOV-1",
                "us-gov-1",
                "US-GOVERNORS-1",
                "name:United States"
            })
    void takesNothingElseForAGovernment(String identifier) {
        assertThat(Governments.countryOf(organisation(identifier))).isEmpty();
    }

    @Test
    void knowsNothingOfOrganisationsThatAreNotOfIati() {
        assertThat(Governments.countryOf(Ref.parse("organisation:US-GOV-1"))).isEmpty();
        assertThat(Governments.countryOf(Country.USA.ref())).isEmpty();
    }
}
