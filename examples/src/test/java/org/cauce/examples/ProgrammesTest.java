package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.cauce.io.catalogue.Catalogues;
import org.junit.jupiter.api.Test;

class ProgrammesTest {
    private static List<String> column(String name, List<JsonNode> nodes) {
        return nodes.stream().map(node -> node.path(name).asText()).toList();
    }

    @Test
    void listsAllInitiatives() {
        assertThat(Run.lines("initiatives", "--format", "ndjson"))
                .hasSize(Catalogues.northernCentralAmerica().initiatives().count());
    }

    @Test
    void followsAChainFromAnyOfItsInitiatives() {
        List<String> chain = Run.lines("initiatives", "--format", "ndjson", "--chain", "puebla-panama-plan");
        assertThat(column("id", Json.ofLines(chain))).containsExactly("puebla-panama-plan", "mesoamerica-project");
        assertThat(Run.lines("initiatives", "--format", "ndjson", "--chain", "Mesoamerica Project"))
                .isEqualTo(chain);
    }

    @Test
    void saysWhenNothingCameBeforeOrAfter() {
        Run run = Run.of("initiatives", "--chain", "us-strategy-for-engagement");
        assertThat(run.err()).contains("No source tells of an initiative that came before or after it");
        assertThat(run.out()).contains("suspended from March 2019 to June 2020: 15 months");
    }

    @Test
    void listsWhatACountryLeadsOrPaysForAndWhatTakesPlaceThere() {
        List<String> mexican =
                column("id", Json.ofLines(Run.lines("initiatives", "--format", "ndjson", "--country", "México")));
        assertThat(mexican)
                .contains("jcf-abroad", "jovenes-construyendo-el-futuro")
                .doesNotContain("carsi");
    }

    @Test
    void listsTheFrameworks() {
        assertThat(column("id", Json.ofLines(Run.lines("framework", "--format", "ndjson"))))
                .containsExactlyElementsOf(Catalogues.northernCentralAmerica()
                        .frameworks()
                        .map(framework -> framework.id())
                        .toList());
    }

    @Test
    void setsAllReportedResultsSideBySide() {
        JsonNode target = Json.ofLines(Run.lines("framework", "sembrando-oportunidades", "--format", "ndjson")).stream()
                .filter(part -> part.get("part").asText().equals("target"))
                .findFirst()
                .orElseThrow();
        assertThat(column(
                        "printed",
                        List.of(
                                target.get("results").get(0),
                                target.get("results").get(1))))
                .containsExactly("around 1,400", "almost 2,000");
        assertThat(target.get("results").get(0).get("source").get("document").asText())
                .isEqualTo("003");
        assertThat(target.get("results").get(1).get("source").get("document").asText())
                .isEqualTo("002");
        assertThat(target.get("achieved")).isNotEmpty();
    }

    @Test
    void findsAFrameworkByTheNameOfItsInitiative() {
        assertThat(Run.of("framework", "Sembrando Oportunidades"))
                .isEqualTo(Run.of("framework", "sembrando-oportunidades"));
    }

    @Test
    void ordersRecommendationsByEffortBelowTheOneAboveThem() {
        List<JsonNode> agenda = Json.ofLines(Run.lines("recommend", "--format", "ndjson"));
        assertThat(column("number", agenda)).containsExactly("0", "1", "2", "3", "4", "5");
        assertThat(column("effort", agenda)).containsExactly("", "low", "low", "medium", "high", "high");
        assertThat(agenda)
                .allSatisfy(recommendation ->
                        assertThat(recommendation.get("initiatives")).isNotEmpty());
    }

    @Test
    void namesTheStepThatComesFirst() {
        JsonNode pipeline =
                Json.ofLines(Run.lines("recommend", "--format", "ndjson")).get(5);
        assertThat(pipeline.get("steps").get(1).get("after").asText())
                .isEqualTo(pipeline.get("steps").get(0).get("id").asText());
    }

    @Test
    void givesNoShareOfATargetThatIsNotLikeTheResult() {
        assertThat(Run.of("framework", "sembrando-oportunidades").out())
                .contains("no share, since the two are not like for like")
                .doesNotContain("percent");
        assertThat(Run.of("framework", "sembrando-oportunidades", "--format", "ndjson")
                        .out())
                .contains("\"differences\"")
                .doesNotContain("\"percent\"");
    }
}
