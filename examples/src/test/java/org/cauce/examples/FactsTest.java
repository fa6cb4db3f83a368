package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cauce.io.catalogue.Catalogues;
import org.cauce.model.quantity.Bound;
import org.cauce.model.source.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {
    private static List<JsonNode> facts(String... args) {
        return Json.ofLines(Run.lines(Stream.concat(Stream.of("facts", "--format", "ndjson"), Stream.of(args))
                .toArray(String[]::new)));
    }

    private static List<String> ids(String... args) {
        return facts(args).stream().map(fact -> fact.get("id").asText()).toList();
    }

    private static JsonNode fact(String kind, String id) {
        return facts("--kind", kind).stream()
                .filter(fact -> fact.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void listsEveryRecordOfTheCatalogueOnce() {
        List<JsonNode> facts = facts();
        assertThat(facts).hasSize(Catalogues.northernCentralAmerica().size());
        Set<String> found = new HashSet<>();
        facts.forEach(fact -> {
            assertThat(fact.get("ref").asText())
                    .isEqualTo(fact.get("kind").asText() + ":" + fact.get("id").asText());
            found.add(fact.get("ref").asText());
        });
        assertThat(found).hasSize(facts.size());
    }

    @Test
    void listsRecordsOfEveryKind() {
        assertThat(facts().stream().map(fact -> fact.get("kind").asText()).distinct())
                .containsExactlyInAnyOrder(
                        Stream.of(Kind.values()).map(Kind::toString).toArray(String[]::new));
    }

    @Test
    void tellsAFlowInPlainUnits() {
        JsonNode flow = fact("flow", "flow-net-oda-slv-2021");
        assertThat(flow.get("value").decimalValue()).isEqualByComparingTo("221600000");
        assertThat(flow.get("value").toString()).isEqualTo("221600000");
        assertThat(flow.get("unit").asText()).isEqualTo("USD");
        assertThat(flow.get("currency").asText()).isEqualTo("USD");
        assertThat(flow.get("bound").asText()).isEqualTo("exact");
        assertThat(flow.get("printed").asText()).isEqualTo("$221.6 million");
        assertThat(flow.get("stage").asText()).isEqualTo("disbursed");
        assertThat(flow.get("basis").asText()).isEqualTo("net");
        assertThat(flow.get("period").asText()).isEqualTo("2021");
        assertThat(flow.get("provider").asText()).isEqualTo("all-official-donors");
        assertThat(flow.get("receiver").asText()).isEqualTo("government-of-el-salvador");
        assertThat(flow.get("country").asText()).isEqualTo("SLV");
        assertThat(flow.get("source"))
                .isEqualTo(Json.of("{\"document\":\"003\",\"section\":\"II.C International Cooperation in the"
                        + " Subregion\",\"endnotes\":[48,49]}"));
    }

    @Test
    void tellsAnObservationWithItsIndicatorAndSubject() {
        JsonNode observation = fact("observation", "cpi-hnd-2022");
        assertThat(observation.get("indicator").asText()).isEqualTo("corruption-perceptions-index");
        assertThat(observation.get("subject").asText()).isEqualTo("HND");
        assertThat(observation.get("country").asText()).isEqualTo("HND");
        assertThat(observation.has("currency")).isFalse();
    }

    @Test
    void leavesOutTheValueOfWhatHasNoNumber() {
        List<JsonNode> words = facts("--kind", "observation").stream()
                .filter(fact -> List.of("majority", "several", "millions")
                        .contains(fact.path("bound").asText()))
                .toList();
        assertThat(words).isNotEmpty().allSatisfy(fact -> {
            assertThat(fact.has("value")).isFalse();
            assertThat(fact.has("interval")).isTrue();
        });
    }

    @Test
    void holdsOneAsATextAndSeveralAsAnArray() {
        assertThat(fact("framework-part", "so-member-jcf").get("country")).isEqualTo(Json.of("[\"SLV\",\"HND\"]"));
        assertThat(fact("framework-part", "so-member-jcf").get("initiative").isTextual())
                .isTrue();
        assertThat(fact("framework-part", "so-member-jcf").get("framework").asText())
                .isEqualTo("sembrando-oportunidades");
    }

    @Test
    void namesTheAreaOfEveryObservationOfAGrouping() {
        assertThat(facts("--kind", "observation").stream()
                        .filter(fact -> fact.path("subject").asText().equals("northern-central-america")))
                .hasSizeGreaterThan(20)
                .allSatisfy(fact -> assertThat(fact.get("grouping").asText()).isEqualTo("northern-central-america"));
    }

    @Test
    void tellsTheOneStipendOfTermsAsTheirOwn() {
        JsonNode terms = fact("terms", "jcf-abroad-stipend");
        assertThat(terms.get("value").intValue()).isEqualTo(180);
        assertThat(terms.get("currency").asText()).isEqualTo("USD");
        assertThat(terms.get("provider").asText()).isEqualTo("amexcid");
        assertThat(terms.get("period").asText()).isEqualTo("P1M");
        assertThat(terms.get("upTo").asText()).isEqualTo("P8M");
        assertThat(fact("terms", "sembrando-vida-terms").has("value")).isFalse();
    }

    @Test
    void explainsBoundsAndFiscalYearsInItsHelp() {
        String help = Run.of("facts", "--help").out();
        assertThat(help).contains("FY2016--10-01");
        assertThat(Stream.of(Bound.values()).map(Bound::toString))
                .allSatisfy(word -> assertThat(help).contains(word));
    }

    @Test
    void writesNoReferenceWithItsKind() {
        assertThat(facts())
                .allSatisfy(
                        fact -> assertThat(((ObjectNode) fact).without("ref").toString())
                                .doesNotContainPattern(
                                        "\"(country|organisation|initiative|observation|flow|person|event):[^ \"]+\""));
    }

    @ParameterizedTest
    @CsvSource({
        "México, MEX",
        "Estados Unidos, USA",
        "US, USA",
        "hn, HND",
        "Salvador, SLV",
        "república de honduras, HND",
        "CAN, Canadá"
    })
    void findsCountriesByCodeAndName(String one, String other) {
        assertThat(ids("--country", one)).isNotEmpty().isEqualTo(ids("--country", other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flow-net-oda-hnd-2021", // a recipient
                "cpi-hnd-2022", // a subject
                "jcf-abroad", // an initiative that takes place there
                "so-member-creando", // a part of a framework
                "undp-sv-intention-hnd", // a finding
                "government-of-honduras", // an organisation
                "HND", // the country itself
                "cdp-investment-45bn", // through a grouping that has it as a member
            })
    void findsWhatIsAboutHonduras(String id) {
        assertThat(ids("--country", "Honduras")).contains(id);
    }

    @Test
    void findsTheGovernmentAndTheAgenciesOfACountry() {
        assertThat(ids("--country", "USA", "--kind", "flow")).contains("gross-oda-usa-to-hnd-2020-2021");
        assertThat(ids("--country", "USA", "--kind", "organisation")).contains("usaid", "mcc");
    }

    @Test
    void leavesOutWhatIsAboutOthers() {
        assertThat(ids("--country", "HND")).doesNotContain("flow-net-oda-slv-2021", "cpi-gtm-2022");
    }

    @Test
    void joinsOptionsOfOneNameByOrAndOfSeveralByAnd() {
        int flows = facts("--kind", "flow").size();
        int events = facts("--kind", "event").size();
        assertThat(facts("--kind", "flow", "--kind", "event")).hasSize(flows + events);
        assertThat(ids("--kind", "flow", "--country", "HND"))
                .isNotEmpty()
                .allMatch(ids("--kind", "flow")::contains)
                .allMatch(ids("--country", "HND")::contains);
    }

    @Test
    void findsAnInitiativeByItsAcronymAndAllThatNamesIt() {
        assertThat(ids("--initiative", "CARSI"))
                .isEqualTo(ids("--initiative", "carsi"))
                .contains("carsi")
                .hasSizeGreaterThan(1);
    }

    @Test
    void findsTheObservationsOfAnIndicator() {
        assertThat(facts("--indicator", "corruption-perceptions-index", "--kind", "observation"))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.toString()).contains("corruption-perceptions-index"));
    }

    @Test
    void keepsStandardOutputForResults() {
        Run run = Run.of("facts", "--kind", "gap", "--format", "json");
        assertThat(Json.of(run.out())).hasSize(9);
        assertThat(run.err())
                .isEqualTo("9 of " + Catalogues.northernCentralAmerica().size() + " records\n");
    }

    @Test
    void writesAllRecordsInEveryFormat() {
        int size = Catalogues.northernCentralAmerica().size();
        assertThat(Json.of(Run.of("facts", "--format", "json").out())).hasSize(size);
        assertThat(Run.lines("facts")).hasSize(size + 2);
        List<CsvRecord> csv = CsvReader.builder()
                .ofCsvRecord(Run.of("facts", "--format", "csv").out())
                .stream()
                .toList();
        assertThat(csv).hasSize(size + 1);
        assertThat(csv).allMatch(line -> line.getFieldCount() == csv.get(0).getFieldCount());
    }

    @Test
    void writesTheSameBytesEveryTime() {
        assertThat(Run.of("facts", "--country", "GTM", "--format", "csv"))
                .isEqualTo(Run.of("facts", "--country", "GTM", "--format", "csv"));
    }

    @Test
    void putsPeriodsInWordsForPeopleOnly() {
        assertThat(Run.of("facts", "--kind", "flow", "--country", "HND").out())
                .contains("2020–2021", "5 years", "undated")
                .doesNotContain("2020/2021", "P5Y", "XXXX");
        assertThat(Run.of("facts", "--kind", "flow", "--country", "HND", "--format", "csv")
                        .out())
                .contains("2020/2021", "P5Y");
    }
}
