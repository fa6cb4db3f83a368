package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cauce.io.catalogue.Catalogues;
import org.junit.jupiter.api.Test;

class CheckTest {
    private static Map<String, JsonNode> numbers() {
        return Json.ofLines(Run.lines("check", "--format", "ndjson")).stream()
                .collect(Collectors.toMap(node -> node.get("id").asText(), Function.identity()));
    }

    private static JsonNode number(String id) {
        return Objects.requireNonNull(numbers().get(id), id);
    }

    @Test
    void recomputesEveryDerivedNumber() {
        assertThat(numbers().keySet())
                .containsExactlyInAnyOrderElementsOf(Catalogues.northernCentralAmerica()
                        .checks()
                        .map(check -> check.id())
                        .toList());
    }

    @Test
    void findsThatEmigrationDidNotGrowAsPrinted() {
        JsonNode growth = number("check-emigrant-growth-111");
        assertThat(growth.get("printed").asText()).isEqualTo("111%");
        assertThat(growth.get("recomputed").decimalValue()).isEqualByComparingTo("135.294117647");
        assertThat(growth.get("verdict").asText()).isEqualTo("disagrees");
        assertThat(growth.get("formula").asText()).isEqualTo("(nearly 4 million − 1.7 million) / 1.7 million × 100");
        assertThat(growth.get("inputs")).hasSize(2);
        assertThat(growth.get("interval").asText()).startsWith("[117.14");
        assertThat(growth.get("source").get("document").asText()).isEqualTo("003");
    }

    @Test
    void writesNumbersWithAtMostTwelveSignificantDigits() {
        numbers().values().stream()
                .filter(node -> node.path("recomputed").isNumber())
                .forEach(node -> assertThat(node.get("recomputed")
                                .decimalValue()
                                .stripTrailingZeros()
                                .precision())
                        .as(node.get("id").asText())
                        .isLessThanOrEqualTo(12));
    }

    @Test
    void namesSeveralResultsByTheirLabels() {
        assertThat(number("check-us-top-three").get("recomputed"))
                .isEqualTo(Json.of("{\"SLV\":1,\"GTM\":1,\"HND\":3}"));
    }

    @Test
    void callsImpliedWhatFollowsForAMissingInput() {
        JsonNode growth = number("check-oda-growth-slv");
        assertThat(growth.get("verdict").asText()).isEqualTo("not recomputable");
        assertThat(growth.has("recomputed")).isFalse();
        assertThat(growth.get("implied").decimalValue()).isEqualByComparingTo("192361111.111");
    }

    @Test
    void isNoFailureUnlessStrict() {
        assertThat(Run.of("check").status()).isZero();
        Run strict = Run.of("check", "--strict");
        assertThat(strict.status()).isEqualTo(1);
        assertThat(strict.out()).isEqualTo(Run.of("check").out());
    }

    @Test
    void tellsContradictionsOfAllOriginsApart() {
        List<JsonNode> all = Json.ofLines(Run.lines("check", "--contradictions", "--format", "ndjson"));
        Map<String, Long> origins = all.stream()
                .collect(Collectors.groupingBy(node -> node.get("origin").asText(), Collectors.counting()));
        assertThat(origins).containsOnlyKeys("marked", "recorded", "found");
        assertThat(origins.get("recorded"))
                .isEqualTo(Catalogues.northernCentralAmerica().contradictions().count());
        assertThat(origins.get("marked"))
                .isEqualTo(
                        Catalogues.northernCentralAmerica().conflicts().keySet().size());
        assertThat(all)
                .filteredOn(node -> node.get("origin").asText().equals("recorded"))
                .allMatch(node -> node.has("severity"));
    }

    @Test
    void endsWithASummary() {
        assertThat(Run.of("check").out())
                .contains("110 derived numbers: agrees ")
                .contains("marked groups, 58 recorded");
        assertThat(Run.of("check", "--format", "json").err()).startsWith("110 derived numbers: agrees ");
    }

    @Test
    void namesThePeriodsOfARatioThatAreNotTheSame() {
        assertThat(number("check-oda-gdp-hnd").get("periodsDiffer")).isEqualTo(Json.of("[\"2021\",\"2020\"]"));
        assertThat(number("check-mp-energy-transport").has("periodsDiffer")).isFalse();
        assertThat(Run.of("check").out()).contains("periods     differ: 2021 / 2020");
    }

    @Test
    void tellsPeopleFirstWhatDisagrees() {
        List<String> verdicts = Run.lines("check").stream()
                .filter(line -> line.matches("check-[^ ]+: .*"))
                .map(line -> line.replaceFirst("[^:]*: ", ""))
                .toList();
        assertThat(verdicts).contains("disagrees");
        assertThat(verdicts.lastIndexOf("disagrees"))
                .isEqualTo(verdicts.stream().filter("disagrees"::equals).count() - 1);
    }
}
