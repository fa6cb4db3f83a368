package org.cauce.io.oecd.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cauce.io.Shared;
import org.cauce.model.code.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class DacListTest {
    private static final String LISTS = "statistics/data/codelists/";

    /** Channels that the data have and the list has not. */
    private static final ImmutableSet<String> CHANNELS_OF_NO_LIST = ImmutableSet.of("47150", "21509", "31008");

    private static JsonNode json(String name) throws IOException {
        return new ObjectMapper().readTree(Shared.path(LISTS + name).toFile());
    }

    private static List<String> keys(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "PURPOSE, 11220, DAC-PURPOSE:11220 DAC-CATEGORY:112 DAC-BROAD:110 DAC-BROAD:100",
        "CATEGORY, 720, DAC-CATEGORY:720 DAC-BROAD:720 DAC-BROAD:700",
        "CHANNEL, 11001, DAC-CHANNEL:11001 DAC-CHANNEL:11000 DAC-CHANNEL:10000",
        "FINANCE_TYPE, 421, DAC-FINANCE-TYPE:421",
        "AID_TYPE, C01, DAC-AID-TYPE:C01",
    })
    void leadsToWhatHoldsACode(DacList list, String code, String path) {
        assertThat(list.path(code).stream().map(Code::toString)).containsExactly(path.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "FINANCE_TYPE, 111, 2015, true",
        "FINANCE_TYPE, 111, 2016, false",
        "FINANCE_TYPE, 1100, 2015, false",
        "FINANCE_TYPE, 1100, 2016, true",
        "AID_TYPE, A01, 2009, false",
        "AID_TYPE, A01, 2010, true",
        "CHANNEL, 11001, 2014, false",
        "CHANNEL, 11001, 2015, true",
        "CHANNEL, 10000, 1990, true",
    })
    void knowsWhenACodeMayBeUsed(DacList list, String code, int year, boolean isValid) {
        assertThat(list.find(code).orElseThrow().isValidIn(year)).isEqualTo(isValid);
    }

    @ParameterizedTest
    @CsvSource({
        "11220, DAC-PURPOSE:11220",
        "112, DAC-CATEGORY:112",
        "998, DAC-CATEGORY:998",
        "110, DAC-BROAD:110",
        "100, DAC-BROAD:100",
    })
    void tellsPurposesCategoriesAndBroadSectorsApart(String printed, String code) {
        assertThat(DacList.sector(printed)).contains(Code.parse(code));
        assertThat(DacList.sector(" ")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DacList.class)
    void findsEachOfItsCodes(DacList list) {
        assertThat(list.items()).isNotEmpty().allSatisfy(item -> {
            assertThat(list.find(item.code().value())).contains(item);
            assertThat(list.path(item.code().value())).startsWith(item.code());
        });
    }

    @Test
    void knowsWhatTheDataHave() throws IOException {
        JsonNode names = json("crs_names.json");
        assertThat(keys(names.get("purpose_code")))
                .hasSize(284)
                .allSatisfy(code -> assertThat(DacList.sector(code)).as(code).isPresent());
        assertThat(keys(names.get("sector_code")))
                .hasSize(54)
                .allSatisfy(code -> assertThat(DacList.sector(code)).as(code).isPresent());
        assertThat(keys(names.get("flow_code")))
                .allSatisfy(code -> assertThat(DacCodes.CRS_FLOW.find(code)).isPresent());
        assertThat(keys(names.get("channel_code")))
                .hasSize(358)
                .filteredOn(code -> DacList.CHANNEL.find(code).isEmpty())
                .allMatch(CHANNELS_OF_NO_LIST::contains);
        assertThat(keys(json("crs_type_of_finance.json")))
                .allSatisfy(code -> assertThat(DacList.FINANCE_TYPE.find(code)).isPresent());
        assertThat(keys(json("crs_modalities.json")))
                .filteredOn(code -> DacList.AID_TYPE.find(code).isEmpty())
                .as("not specified")
                .containsExactly("X");
        assertThat(keys(json("flow_types.json")))
                .allSatisfy(code -> assertThat(DacCodes.FLOW_TYPE.find(code)).isPresent());
        assertThat(keys(json("dac2a_aid_type.json")))
                .allSatisfy(
                        code -> assertThat(DacCodes.DAC2A_AID_TYPE.find(code)).isPresent());
    }

    /** Every broad sector and category is what the derived table says; it has categories for the sums over them. */
    @Test
    void agreesOnTheSectorsOfPurposes() throws IOException {
        List<String> rows = Files.readAllLines(Shared.path(LISTS + "sector_hierarchy_derived.csv"));
        assertThat(rows.stream().filter(row -> row.matches("[0-9]{5},.*")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(DacList.PURPOSE.path(row.substring(0, 5)).stream()
                                .map(Code::value)
                                .skip(1)
                                .findFirst())
                        .as(row)
                        .contains(
                                row.startsWith("9")
                                        ? DacList.PURPOSE
                                                .path(row.substring(0, 5))
                                                .get(1)
                                                .value()
                                        : row.substring(0, 3)));
    }

    @Test
    void knowsTheTypesOfDac5() throws IOException {
        List<String> rows = Files.readAllLines(Shared.path(LISTS + "dac5_aid_type.csv"));
        assertThat(rows.stream().skip(1))
                .allSatisfy(row -> assertThat(DacCodes.DAC5_AID_TYPE.find(row.substring(0, row.indexOf(','))))
                        .isPresent());
        assertThat(Files.readAllLines(Shared.path(LISTS + "dac5_sector.csv")).stream()
                        .skip(1)
                        .map(row -> row.substring(0, row.indexOf(',')))
                        .filter(code -> DacList.sector(code).isEmpty()))
                .as("the total, health with population, all that can be allocated")
                .containsExactlyInAnyOrder("1000", "139", "450");
    }

    @Test
    void neverAddsWhatAnOrganisationGetsToWhatItSpends() {
        assertThat(BiMulti.MULTILATERAL_CORE.addsTo(BiMulti.MULTILATERAL_OUTFLOW))
                .isFalse();
        assertThat(BiMulti.BILATERAL.addsTo(BiMulti.MULTILATERAL_OUTFLOW)).isTrue();
        assertThat(Arrays.stream(BiMulti.values()).filter(BiMulti::isBilateral))
                .extracting(one -> one.code().value())
                .containsExactly("1", "3", "7", "8");
        assertThat(DacList.BI_MULTI.items())
                .extracting(
                        item -> BiMulti.find(item.code().value()).orElseThrow().code())
                .containsExactlyElementsOf(
                        Arrays.stream(BiMulti.values()).map(BiMulti::code).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "DAC-FLOW-CATEGORY:10, true",
        "DAC-FLOW-CATEGORY:60, true",
        "DAC-FLOW-CATEGORY:21, false",
        "DAC-FLOW-TYPE:19, true",
        "DAC-FLOW-TYPE:14, false",
    })
    void knowsWhatIsOda(String code, boolean isOda) {
        assertThat(DacCodes.isOda(Code.parse(code))).isEqualTo(isOda);
        assertThatThrownBy(() -> DacCodes.isOda(Code.of("DAC-PURPOSE", "10")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsWhatTheValuesOfMarkersMean() {
        assertThat(PolicyMarker.GENDER.meaning(2)).contains("principal objective");
        assertThat(PolicyMarker.RMNCH.meaning(2)).contains("half of the funding");
        assertThat(PolicyMarker.DRR.meaning(4)).isEmpty();
        assertThat(PolicyMarker.DESERTIFICATION.meaning(3)).isPresent();
        assertThat(PolicyMarker.GENDER.marks(0)).isFalse();
        assertThat(PolicyMarker.GENDER.code(1)).isEqualTo(Code.of("DAC-MARKER-GENDER", "1"));
        assertThatThrownBy(() -> PolicyMarker.GENDER.meaning(3)).isInstanceOf(IllegalArgumentException.class);
    }
}
