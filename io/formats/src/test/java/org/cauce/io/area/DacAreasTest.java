package org.cauce.io.area;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.io.Shared;
import org.cauce.model.place.Area;
import org.cauce.model.source.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code of a provider or recipient in the lists of the OECD that lie beside the checkout is known. */
final class DacAreasTest {
    private static final String LISTS = "statistics/data/codelists/";

    /** The list of recipients of DAC2A has organisations, which are no areas, though its files have none. */
    private static final ImmutableSet<String> ORGANISATIONS = ImmutableSet.copyOf(
            ("816 900 901 902 903 904 905 906 907 909 910 912 913 914 915 916 917 919 927 959 963 964 966 967 974 975"
                            + " 988 989")
                    .split(" "));

    private static JsonNode json(String name) throws IOException {
        return new ObjectMapper().readTree(Shared.path(LISTS + name).toFile());
    }

    private static Map<String, String> map(JsonNode node) {
        ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
        node.properties()
                .forEach(field -> all.put(field.getKey(), field.getValue().asText()));
        return all.buildOrThrow();
    }

    private static Stream<JsonNode> items(String name) throws IOException {
        return json(name).get("codelists").get("codelist").findValues("codelist-item").stream()
                .flatMap(list -> Stream.of(list).flatMap(items -> {
                    Stream.Builder<JsonNode> all = Stream.builder();
                    items.forEach(all::add);
                    return all.build();
                }));
    }

    private static Optional<Ref> ref(AreaScheme scheme, String code) {
        return Providers.of(scheme)
                .byCode(code)
                .map(Provider::ref)
                .or(() -> Areas.of(scheme).byCode(code).map(Area::ref));
    }

    @Test
    void knowsTheRecipientsAndProvidersOfTheLists() throws IOException {
        List<String> recipients = items("oecd_codelist_13.json")
                .map(item -> item.get("code").asText())
                .toList();
        List<String> providers = items("oecd_codelist_5.json")
                .map(item -> item.get("code").asText())
                .toList();

        assertThat(recipients)
                .hasSize(177)
                .allSatisfy(code -> assertThat(Areas.of(AreaScheme.DAC).byCode(code))
                        .as(code)
                        .isPresent());
        assertThat(providers)
                .hasSize(213)
                .allSatisfy(code -> assertThat(Providers.of(AreaScheme.DAC).byCode(code))
                        .as(code)
                        .isPresent());
    }

    @Test
    void putsRecipientsIntoTheRegionsOfTheList() throws IOException {
        Areas dac = Areas.of(AreaScheme.DAC);
        assertThat(items("oecd_codelist_13.json"))
                .filteredOn(item -> item.path("region").has("region-code"))
                .hasSize(175)
                .allSatisfy(item -> assertThat(
                                dac.regionOf(dac.byCode(item.get("code").asText())
                                        .orElseThrow()
                                        .ref()))
                        .as(item.get("code").asText())
                        .contains(dac.byCode(item.at("/region/region-code").asText())
                                .orElseThrow()
                                .ref()));
    }

    @Test
    void knowsTheRecipientsAndProvidersOfTheData() throws IOException {
        JsonNode crs = json("crs_names.json");
        JsonNode dac2a = json("dac2a_names.json");
        assertThat(Stream.of(
                                crs.get("donor_code"),
                                dac2a.get("donor_code"),
                                json("dac1_names.json").get("donor_code"))
                        .flatMap(node -> map(node).keySet().stream()))
                .hasSizeGreaterThan(164)
                .allSatisfy(code -> assertThat(Providers.of(AreaScheme.DAC).byCode(code))
                        .as(code)
                        .isPresent());
        assertThat(map(crs.get("recipient_code")).keySet())
                .hasSize(204)
                .allMatch(code -> Areas.of(AreaScheme.DAC).byCode(code).isPresent());
        assertThat(map(dac2a.get("recipient_code")).keySet())
                .hasSize(273)
                .filteredOn(code -> Areas.of(AreaScheme.DAC).byCode(code).isEmpty())
                .containsExactlyInAnyOrderElementsOf(ORGANISATIONS)
                .allMatch(code -> Providers.of(AreaScheme.DAC).byCode(code).isPresent());
        assertThat(Files.readAllLines(Shared.path(LISTS + "dac5_donor.csv")).stream()
                        .skip(1)
                        .map(row -> row.substring(0, row.indexOf(','))))
                .allSatisfy(code -> assertThat(Providers.of(AreaScheme.DAC).byCode(code))
                        .as(code)
                        .isPresent());
    }

    /** One code of the Data Explorer for several of the classic tables, which mean the same or the like. */
    @ParameterizedTest
    @ValueSource(strings = {"dac1_codes_area.json", "dac2_codes_area.json"})
    void knowsTheCodesOfBothSystemsForTheSame(String list) throws IOException {
        Map<String, String> corrections = map(json("area_code_corrections.json"));
        Map<String, String> pairs = map(json(list)).entrySet().stream()
                .filter(pair -> !pair.getKey().startsWith("("))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, pair -> corrections.getOrDefault(pair.getKey(), pair.getValue())));

        assertThat(pairs.keySet())
                .hasSizeGreaterThan(430)
                .allSatisfy(
                        code -> assertThat(ref(AreaScheme.DAC, code)).as(code).isPresent());
        assertThat(pairs.values())
                .allSatisfy(code ->
                        assertThat(ref(AreaScheme.OECD_SDMX, code)).as(code).isPresent());
        assertThat(pairs.entrySet().stream()
                        .filter(pair ->
                                !ref(AreaScheme.DAC, pair.getKey()).equals(ref(AreaScheme.OECD_SDMX, pair.getValue())))
                        .map(pair -> pair.getKey() + " " + pair.getValue())
                        .collect(Collectors.toSet()))
                .isEmpty();
    }

    /** The World Bank calls fragile states FCS in its files and F1 in its service: one group. */
    @Test
    void knowsFragileStatesOfTheWorldBankByBothCodes() throws IOException {
        assertThat(Areas.of(AreaScheme.WORLD_BANK).byCode("FCS").map(Area::ref))
                .isEqualTo(Areas.of(AreaScheme.WORLD_BANK_API).byCode("F1").map(Area::ref))
                .isPresent();
    }
}
