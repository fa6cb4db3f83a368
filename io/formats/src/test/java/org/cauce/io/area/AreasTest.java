package org.cauce.io.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.cauce.model.place.Area;
import org.cauce.model.place.AreaKind;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreasTest {
    @ParameterizedTest
    @CsvSource({
        "DAC, 351, country:HND, COUNTRY",
        "DAC, 57, country:XKX, COUNTRY",
        "DAC, 10100, grouping:dac-10100, AGGREGATE",
        "DAC, 498, grouping:dac-498, UNSPECIFIED",
        "DAC, 9998, grouping:dac-998, UNSPECIFIED",
        "DAC, 551, country:PSE, COUNTRY",
        "OECD_SDMX, XKV, country:XKX, COUNTRY",
        "OECD_SDMX, DPGC, grouping:dac-10100, AGGREGATE",
        "OECD_SDMX, DPGC_X, grouping:dac-998, UNSPECIFIED",
        "OECD_SDMX, HND, country:HND, COUNTRY",
        "WORLD_BANK, LCN, grouping:wb-ZJ, AGGREGATE",
        "WORLD_BANK, XKX, country:XKX, COUNTRY",
        "WORLD_BANK_API, NA, country:NAM, COUNTRY",
        "WORLD_BANK_API, XC, grouping:wb-XC, AGGREGATE",
        "WORLD_BANK_API, XX, grouping:wb-XX, UNSPECIFIED",
        "WORLD_BANK_API, ZR, country:COD, COUNTRY",
        "UN_M49, 004, country:AFG, COUNTRY",
        "UN_M49, 900, grouping:m49-900, AGGREGATE",
        "UN_M49, 918, grouping:m49-918, AGGREGATE",
        "UNDP, ZZA.VHHD, grouping:undp-ZZA.VHHD, AGGREGATE",
        "TRANSPARENCY, KSV, country:XKX, COUNTRY",
        "WGI, ZAR, country:COD, COUNTRY",
        "WGI, ADO, country:AND, COUNTRY",
        "CBP, 'CHINA, PEOPLES REPUBLIC OF', country:CHN, COUNTRY",
        "CBP, OTHER, grouping:cbp-OTHER, UNSPECIFIED",
        "FOREIGN_ASSISTANCE, CS-KM, country:XKX, COUNTRY",
        "FOREIGN_ASSISTANCE, LCN, grouping:us-LCN, UNSPECIFIED",
        "IMF, uvk, country:XKX, COUNTRY",
        "IMF, KOS, country:XKX, COUNTRY",
        "IMF, GX123, grouping:imf-123, AGGREGATE",
        "IMF, G998, grouping:imf-998, AGGREGATE",
        "IMF_NUMERIC, 268, country:HND, COUNTRY",
        "IMF_NUMERIC, 001, grouping:imf-001, AGGREGATE",
    })
    void knowsACode(AreaScheme scheme, String code, String ref, AreaKind kind) {
        Area area = Areas.of(scheme).byCode(" " + code).orElseThrow();
        assertThat(area.ref()).hasToString(ref);
        assertThat(area.kind()).isEqualTo(kind);
        assertThat(area.code().vocabulary()).isEqualTo(scheme.vocabulary());
    }

    @Test
    void takesNoOrganisationForAnArea() {
        assertThat(Areas.of(AreaScheme.DAC).byCode("905")).isEmpty();
        assertThat(Areas.of(AreaScheme.OECD_SDMX).byCode("4EU001")).isEmpty();
        assertThat(Areas.of(AreaScheme.DAC).byCode("20005")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Korea, KOR PRK", "Congo, COD COG", "Corea, KOR PRK"})
    void refusesANameOfSeveralCountriesAndTellsWhich(String name, String countries) {
        Areas areas = Areas.of(AreaScheme.DAC);
        assertThat(areas.byName(name)).isEmpty();
        assertThat(areas.similarTo(name).stream().map(area -> area.ref().id()).collect(Collectors.joining(" ")))
                .isEqualTo(countries);
    }

    @Test
    void refusesANameOfSeveralAggregates() {
        Areas areas = Areas.of(AreaScheme.UN_M49);
        assertThat(areas.byName("Latin America and the Caribbean")).isEmpty();
        assertThat(areas.similarTo("Latin America and the Caribbean")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "DAC, Türkiye, 55",
        "DAC, TURKEY, 55",
        "DAC, Swaziland, 280",
        "DAC, Bolivia (Plurinational State of), 428",
        "DAC, '  Africa, Total', 10001",
        "DAC, Honduras, 351",
        "DAC, México, 358",
        "DAC, Kosovo, 57",
        "UN_M49, WORLD, 900",
        "WORLD_BANK, Euro area, EMU",
    })
    void knowsAName(AreaScheme scheme, String name, String code) {
        assertThat(Areas.of(scheme).byName(name).orElseThrow().code().value()).isEqualTo(code);
    }

    @Test
    void takesNoCodeForAName() {
        assertThat(Areas.of(AreaScheme.WORLD_BANK).byName("NA")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DAC, OECD_SDMX, 351, HND",
        "DAC, OECD_SDMX, 57, XKV",
        "DAC, OECD_SDMX, 10280, F5_X",
        "DAC, OECD_SDMX, 6790, S7_X",
        "DAC, OECD_SDMX, 10330, O7_X",
        "DAC, OECD_SDMX, 8600, O8_X",
        "DAC, OECD_SDMX, 10350, O9_X",
        "OECD_SDMX, DAC, F5_X, 1028",
        "WGI, WORLD_BANK_API, ZAR, CD",
        "WORLD_BANK_API, WORLD_BANK, XC, EMU",
        "UN_M49, WGI, 642, ROM",
        "IMF, TRANSPARENCY, UVK, KSV",
    })
    void givesTheCodeOfAnotherScheme(AreaScheme from, AreaScheme to, String code, String expected) {
        assertThat(Areas.of(from)
                        .byCode(code)
                        .flatMap(Areas.of(to)::of)
                        .orElseThrow()
                        .code()
                        .value())
                .isEqualTo(expected);
    }

    @Test
    void keepsEveryCodeAndKnowsItAgain() {
        assertThat(AreaScheme.values())
                .allSatisfy(scheme -> assertThat(Areas.of(scheme).all())
                        .isNotEmpty()
                        .allSatisfy(area -> assertThat(
                                        Areas.of(scheme).byCode(area.code().value()))
                                .contains(area)));
    }

    @Test
    void hasTheCodesOfTheModel() {
        Areas dac = Areas.of(AreaScheme.DAC);
        assertThat(Arrays.stream(Country.values())
                        .filter(country -> country.dacCode().isPresent()))
                .allSatisfy(country -> assertThat(
                                dac.of(country).orElseThrow().code().value())
                        .isEqualTo(Integer.toString(country.dacCode().getAsInt())));
    }

    @ParameterizedTest
    @CsvSource({
        "country:HND, grouping:dac-10055",
        "country:SLV, grouping:dac-10055",
        "country:LBY, grouping:dac-10002",
        "grouping:dac-389, grouping:dac-10005",
        "grouping:dac-1032, grouping:dac-10055",
    })
    void tellsTheRegionOfARecipient(String recipient, String region) {
        assertThat(Areas.of(AreaScheme.DAC).regionOf(Ref.parse(recipient))).contains(Ref.parse(region));
    }

    @Test
    void guessesNoRegion() {
        Areas dac = Areas.of(AreaScheme.DAC);
        assertThat(dac.regionOf(Country.USA.ref())).as("no recipient").isEmpty();
        assertThat(dac.regionOf(Ref.parse("grouping:dac-998")))
                .as("unspecified")
                .isEmpty();
        assertThat(Areas.of(AreaScheme.UN_M49).regionOf(Country.HND.ref()))
                .as("a scheme without")
                .isEmpty();
    }

    @Test
    void putsRecipientsIntoRegionsThatAreAggregates() {
        Areas dac = Areas.of(AreaScheme.DAC);
        assertThat(dac.all().flatMap(area -> dac.regionOf(area.ref()).stream()).distinct())
                .hasSize(21)
                .allMatch(region -> dac.of(region).orElseThrow().kind() == AreaKind.AGGREGATE);
    }

    @Test
    void hasEachGroupOfTheWorldEconomicOutlookUnderBothItsCodes() {
        Areas letters = Areas.of(AreaScheme.IMF);
        Areas numbers = Areas.of(AreaScheme.IMF_NUMERIC);
        assertThat(letters.all().filter(area -> area.kind() == AreaKind.AGGREGATE))
                .hasSize(16)
                .allSatisfy(
                        area -> assertThat(numbers.of(area).orElseThrow().code().value())
                                .isEqualTo(area.code().value().replaceFirst("^GX?", "")));
    }

    /** What two encodings make of a name that was read in the wrong one. */
    @Test
    void hasNoNameThatLostItsLetters() {
        assertThat(AreaScheme.values())
                .allSatisfy(scheme -> assertThat(Areas.of(scheme).all())
                        .allSatisfy(area -> assertThat(area.name()).doesNotContain("\uFFFD", "\u00C3", "?")));
    }

    @Test
    void tellsSinceWhenTheSourceHasACode() {
        assertThat(Areas.of(AreaScheme.DAC).since("1028").orElseThrow()).hasYear(2019);
        assertThat(Areas.of(AreaScheme.DAC).since("302")).isEmpty();
    }
}
