package org.cauce.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cauce.model.source.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @ParameterizedTest
    @CsvSource({
        "HND, HN, 340, 351, Honduras, Honduras",
        "USA, US, 840, 302, United States, Estados Unidos",
        "MEX, MX, 484, 358, Mexico, México",
        "SLV, SV, 222, 342, El Salvador, El Salvador",
        "GTM, GT, 320, 347, Guatemala, Guatemala",
        "DEU, DE, 276, 5, Germany, Alemania",
        "NAM, NA, 516, 275, Namibia, Namibia",
    })
    void knowsCodesAndNames(Country country, String alpha2, int numeric, int dac, String english, String spanish) {
        assertThat(country.alpha2()).isEqualTo(alpha2);
        assertThat(country.alpha3()).isEqualTo(country.name());
        assertThat(country.numericCode()).hasValue(numeric);
        assertThat(country.dacCode()).hasValue(dac);
        assertThat(country.label()).isEqualTo(english);
        assertThat(country.label(Locale.FRENCH)).isEqualTo(english);
        assertThat(country.label(SPANISH)).isEqualTo(spanish);
    }

    @Test
    void knowsThe249CountriesOfIsoAndKosovo() {
        ImmutableSet<String> iso = ImmutableSet.copyOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        assertThat(Arrays.stream(Country.values()).map(Country::alpha3))
                .hasSize(250)
                .containsAll(iso)
                .filteredOn(code -> !iso.contains(code))
                .containsExactly("XKX");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "XKX")
    void agreesWithTheJdkOnAlpha2(Country country) {
        assertThat(new Locale.Builder().setRegion(country.alpha2()).build().getISO3Country())
                .isEqualTo(country.alpha3());
    }

    @Test
    void givesNoCodeTwice() {
        assertThat(Arrays.stream(Country.values()).map(Country::alpha2)).doesNotHaveDuplicates();
        assertThat(codes(Arrays.stream(Country.values()).map(Country::numericCode)))
                .hasSize(249)
                .doesNotHaveDuplicates()
                .allMatch(code -> code > 0 && code < 1000);
        assertThat(codes(Arrays.stream(Country.values()).map(Country::dacCode)))
                .hasSizeGreaterThan(190)
                .doesNotHaveDuplicates()
                .allMatch(code -> code > 0 && code < 1000);
    }

    @ParameterizedTest
    @CsvSource({
        "república de honduras, HND",
        "República de El Salvador, SLV",
        "Republic of Guatemala, GTM",
        "the Republic of Mexico, MEX",
        "Reino de España, ESP",
        "Kingdom of the Netherlands, NLD",
        "Estado de Israel, ISR",
        "Republic of the Congo, COG",
        "Republic of Korea, KOR",
        "Commonwealth of Dominica, DMA",
        "República Dominicana, DOM",
    })
    void findsCountriesByTheNameWithTheFormOfState(String text, Country country) {
        assertThat(Country.parse(text)).isEqualTo(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kingdom of Korea",
                "Republic of China",
                "República de Dominica",
                "Estado de México",
                "State of Georgia",
                "Kingdom of Congo",
                "Republic of US",
            })
    void takesNoCountryForAnotherWhoseTitleDiffers(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Country.parse(text));
    }

    private static List<Integer> codes(Stream<OptionalInt> codes) {
        return codes.flatMapToInt(OptionalInt::stream).boxed().toList();
    }

    @Test
    void knowsKosovoWithoutNumericCode() {
        assertThat(Country.XKX.alpha2()).isEqualTo("XK");
        assertThat(Country.XKX.numericCode()).isEmpty();
        assertThat(Country.XKX.dacCode()).hasValue(57);
        assertThat(Country.parse("XKV")).isEqualTo(Country.XKX);
    }

    @Test
    void hasNoDacCodeWhereNoAidIsReported() {
        assertThat(Country.PRI.dacCode()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsCodesAndItsEnglishName(Country country) {
        assertThat(Stream.of(
                        country.alpha2(),
                        country.alpha3(),
                        country.label(),
                        country.label().toUpperCase(Locale.ROOT)))
                .allSatisfy(name -> assertThat(Country.find(name)).hasValue(country));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COG")
    void isFoundByItsSpanishName(Country country) {
        assertThat(Country.parse(country.label(SPANISH))).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hnd                                          | HND",
                " Hn                                          | HND",
                "MEXICO                                       | MEX",
                "méjico                                       | MEX",
                "EE. UU.                                      | USA",
                "EE.UU.                                       | USA",
                "U.S.A.                                       | USA",
                "the United States of America                 | USA",
                "los Estados Unidos de América                | USA",
                "Salvador                                     | SLV",
                "Bosnia and Herzegovina                       | BIH",
                "Saint Lucia                                  | LCA",
                "Sao Tome and Principe                        | STP",
                "Saint Vincent and the Grenadines             | VCT",
                "Antigua y Barbuda                            | ATG",
                "Gambia, The                                  | GMB",
                "Bahamas (the)                                | BHS",
                "Tanzania, United Republic of                 | TZA",
                "Bolivia (Plurinational State of)             | BOL",
                "Congo, The Democratic Republic of the        | COD",
                "Congo, Rep.                                  | COG",
                "Korea, Rep.                                  | KOR",
                "Korea, Republic of                           | KOR",
                "Korea, Democratic People's Republic of       | PRK",
                "Corea del Norte                              | PRK",
                "Egypt, Arab Rep.                             | EGY",
                "Yemen, Rep.                                  | YEM",
                "Iran (Islamic Republic of)                   | IRN",
                "West Bank and Gaza Strip                     | PSE",
                "West Bank/Gaza                               | PSE",
                "West Bank / Gaza                             | PSE",
                "Cote d'Ivoire                                | CIV",
                "Turkey                                       | TUR",
                "Swaziland                                    | SWZ",
                "Czech Republic                               | CZE",
                "Macedonia, FYR                               | MKD",
                "Burma                                        | MMR",
                "Viet Nam                                     | VNM",
                "Lao PDR                                      | LAO",
                "Hong Kong SAR, China                         | HKG",
                "China (People's Republic of)                 | CHN",
                "Chinese Taipei                               | TWN",
                "Guinea                                       | GIN",
                "Guinea Bissau                                | GNB",
                "Guinea Ecuatorial                            | GNQ",
                "and                                          | AND",
                "Niger                                        | NER",
                "Nigeria                                      | NGA",
                "Dominica                                     | DMA",
                "Dominican Republic                           | DOM",
                "Sudan                                        | SDN",
                "Virgin Islands (US)                          | VIR",
            })
    void isFoundByTheNamesInUse(String text, Country country) {
        assertThat(Country.parse(text)).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Congo            | Several countries are called 'Congo': say Congo - Kinshasa (COD) or Congo - Brazzaville (COG)",
                "the congo        | Several countries are called 'the congo': say Congo - Kinshasa (COD) or Congo - Brazzaville (COG)",
                "Korea            | Several countries are called 'Korea': say South Korea (KOR) or North Korea (PRK)",
                "Corea            | Several countries are called 'Corea': say South Korea (KOR) or North Korea (PRK)",
                "Virgin Islands   | Several countries are called 'Virgin Islands': say British Virgin Islands (VGB) or U.S. Virgin Islands (VIR)",
                "Islas Vírgenes   | Several countries are called 'Islas Vírgenes': say British Virgin Islands (VGB) or U.S. Virgin Islands (VIR)",
            })
    void refusesNamesOfSeveralCountriesAndNamesThem(String text, String message) {
        assertThat(Country.find(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Country.parse(text))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hondurus    | No country is called 'Hondurus': did you mean Honduras (HND)?",
                "Guatamala   | No country is called 'Guatamala': did you mean Guatemala (GTM)?",
                "Estado Unidos | No country is called 'Estado Unidos': did you mean United States (USA)?",
                "Nigera      | No country is called 'Nigera': did you mean Niger (NER) or Nigeria (NGA)?",
                "HND/..      | No country is called 'HND/..': did you mean Honduras (HND)?",
                "../HND      | No country is called '../HND': did you mean Honduras (HND)?",
                "C:\\HND      | No country is called 'C:\\HND': expected an ISO 3166-1 code such as HND, or a name in English or Spanish",
                "Honduras..  | No country is called 'Honduras..': did you mean Honduras (HND)?",
                "=HND        | No country is called '=HND': did you mean Honduras (HND)?",
                "+HND        | No country is called '+HND': did you mean Honduras (HND)?",
                "@HND        | No country is called '@HND': did you mean Honduras (HND)?",
                "<HND>       | No country is called '<HND>': did you mean Honduras (HND)?",
                "HND?x       | No country is called 'HND?x': expected an ISO 3166-1 code such as HND, or a name in English or Spanish",
                "qqqqq       | No country is called 'qqqqq': expected an ISO 3166-1 code such as HND, or a name in English or Spanish",
                "''          | No country is called '': expected an ISO 3166-1 code such as HND, or a name in English or Spanish",
            })
    void saysWhatComesClosest(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Country.parse(text))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HND\0",
                "\u001b[2JHND",
                "HND\u0085",
                "\"HND\"",
                "country:HND",
                "HND;SLV",
                "{HND}",
                "/HND",
                "HND/",
                "HND/./",
                "Honduras/\u00a0"
            })
    void takesNoOtherTextForAName(String text) {
        assertThat(Country.find(text)).isEmpty();
    }

    @Test
    void givesThoseThatComeClosestFirstAndThreeAtMost() {
        assertThat(Country.similarTo("Hondurus")).containsExactly(Country.HND);
        assertThat(Country.similarTo("Mala"))
                .startsWith(Country.MLI, Country.MLT)
                .hasSize(3);
        assertThat(Country.similarTo("Corea")).containsExactly(Country.KOR, Country.PRK);
        assertThat(Country.similarTo("the whole world together")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {81, 1_000_000})
    void answersHostileTextAtOnce(int length) {
        String text = "x".repeat(length);
        assertThat(Country.find(text)).isEmpty();
        assertThat(Country.similarTo(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Country.parse(text))
                .withMessageStartingWith("No country is called '" + "x".repeat(80) + "…': expected");
    }

    @Test
    void takesNamesOfEightyCharacters() {
        assertThat(Country.find("Honduras" + " ".repeat(72))).hasValue(Country.HND);
        assertThat(Country.similarTo("Hondurus" + " ".repeat(72))).containsExactly(Country.HND);
    }

    @Test
    void isFoundByReference() {
        assertThat(Country.HND.ref()).isEqualTo(Kind.COUNTRY.ref("HND"));
        assertThat(Country.of(Kind.COUNTRY.ref("HND"))).hasValue(Country.HND);
        assertThat(Country.of(Kind.COUNTRY.ref("hnd"))).isEmpty();
        assertThat(Country.of(Kind.GROUPING.ref("HND"))).isEmpty();
    }

    @Test
    void isItsAlpha3CodeInJson() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        assertThat(json.writeValueAsString(Country.HND)).isEqualTo("\"HND\"");
        assertThat(json.readValue("\"HND\"", Country.class)).isEqualTo(Country.HND);
        for (String other : new String[] {"\"Honduras\"", "\"hnd\"", "\"HN\"", "3", "\"\""}) {
            assertThatExceptionOfType(JsonMappingException.class)
                    .isThrownBy(() -> json.readValue(other, Country.class))
                    .withMessageContaining("is no country: expected an alpha-3 code of ISO 3166-1, such as HND");
        }
    }
}
