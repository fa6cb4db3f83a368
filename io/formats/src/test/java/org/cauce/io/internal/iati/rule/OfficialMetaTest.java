package org.cauce.io.internal.iati.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files by which the standard tests programs that know its kinds of rules: translated into ours, and asked. */
class OfficialMetaTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "title_exists, empty_activity, false",
        "title_exists, title, true",
        "title_text_exists, title, false",
        "title_text_exists, title_text, true",
        "no_paths, empty, true",
        "no_paths, empty_activity, false",
        "no_more_than_one_title, title, true",
        "no_more_than_one_title, title_twice, false",
        "results_references, results_refs_good, true",
        "results_references, results_refs_bad, false",
        "dependent_title_description, empty_activity, true",
        "dependent_title_description, title, false",
        "dependent_title_description, description, false",
        "dependent_title_description, title_description, true",
        "sum, sum_good, true",
        "sum, sum_bad, false",
        "sum_two, sum_two_good, true",
        "sum_two, sum_two_bad, false",
        "date_order, date_good, true",
        "date_order, date_bad, false",
        "regex_matches, regex_good, true",
        "regex_matches, regex_bad, false",
        "regex_no_matches, regex_bad, true",
        "regex_no_matches, regex_good, false",
        "starts_with, identifiers, true",
        "starts_with, identifiers_bad, false",
        "unique, unique_good, true",
        "unique, unique_bad, false",
        "if_then, if_then_good, true",
        "if_then, if_then_bad, false",
        "condition, activity_status_2, true",
        "condition, activity_status_3, false",
        "only_one_of, only_one_of_activity_bad, false",
        "only_one_of, only_one_of_activity_good, true",
        "only_one_of, only_one_of_transaction_bad, false",
        "only_one_of, only_one_of_transaction_good, true",
        "period_time, period_time_good, true",
        "period_time, period_time_bad, false",
        "time_limit, time_limit_good, true",
        "time_limit, time_limit_bad, false",
        "date_now, date_now_good, true",
        "date_now, date_now_bad, false",
        "at_least_one, at_least_one_bad, false",
        "at_least_one, at_least_one_ref, true",
        "at_least_one, at_least_one_narrative, true",
        "one_or_all, one_or_all_lang_bad, false",
        "one_or_all, one_or_all_lang_good, true",
        "one_or_all, one_or_all_lang_bad_all, false",
        "one_or_all, one_or_all_lang_good_all, true",
        "one_or_all, one_or_all_sector_bad, false",
        "one_or_all, one_or_all_sector_all_bad, false",
        "one_or_all, one_or_all_currency_bad, false",
        "one_or_all, one_or_all_currency_good, true",
        "one_or_all, one_or_all_currency_all_good, true",
        "one_or_all_org, one_or_all_org_currency_good, true",
        "one_or_all_org, one_or_all_org_currency_bad, false",
        "between_dates, between_dates_good, true",
        "between_dates, between_dates_bad, false",
        "recipient_region_budget, recipient_region_budget_good, true",
        "recipient_region_budget, recipient_region_budget_bad, false",
        "total_expenditure, total_expenditure_good, true",
        "total_expenditure, total_expenditure_bad, false",
        "range, range_good, true",
        "range, range_bad, false",
        "forloop, forloop_good, true",
        "forloop, forloop_bad, false",
        "recipient_country, recipient_country_good, true",
        "recipient_country, recipient_country_bad, false",
        "result_indicator_baseline_selector_with_conditions, results_indicator_baseline_value_good, true",
        "result_indicator_baseline_selector_with_conditions, results_indicator_baseline_value_bad, false",
        "result_indicator_period_target_selector_with_conditions, results_indicator_period_target_value_good, true",
        "result_indicator_period_target_selector_with_conditions, results_indicator_period_target_value_bad, false"
    })
    void agreesWithTheStandard(String rules, String file, boolean expected) throws IOException {
        Path folder = folder();
        assumeTrue(Files.isDirectory(folder), "The rule sets are not beside the checkout, in ../shared/iati/rulesets");

        assertThat(keeps(folder.resolve(rules + ".json"), folder.resolve(file + ".xml")))
                .isEqualTo(expected);
    }

    private static Path folder() {
        Path checkout = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve(".mvn")))
                .findFirst()
                .orElseThrow();
        return checkout.resolveSibling("shared").resolve("iati/rulesets/2.03/meta_tests");
    }

    private static boolean keeps(Path rules, Path file) throws IOException {
        String xml = Files.readString(file);
        String root = xml.contains("<iati-organisation") ? "iati-organisations" : "iati-activities";
        String whole = xml.contains("<" + root) ? xml : "<" + root + ">" + xml + "</" + root + ">";
        Names names = new Names();
        RuleSet compiled =
                RuleSet.compile(translated(JSON.readTree(Files.readString(rules)), root), root, names, (l, c) -> true);
        List<Failure> failures = new ArrayList<>();
        compiled.check(new TreeFile(names).read(whole), Instant.parse("2026-11-22T12:00:00Z"), new RuleSet.Listener() {
            @Override
            public void broken(int rule, Failure failure) {
                failures.add(failure);
            }

            @Override
            public void tooManyGroups(Element element) {
                throw new AssertionError(element);
            }
        });
        return failures.isEmpty();
    }

    /** The rules of the standard's form in ours. */
    private static List<ObjectNode> translated(JsonNode rules, String root) {
        List<ObjectNode> translated = new ArrayList<>();
        rules.properties()
                .forEach(place -> place.getValue()
                        .properties()
                        .forEach(kind -> kind.getValue()
                                .path("cases")
                                .forEach(rule -> translated.add(
                                        translated(kind.getKey(), (ObjectNode) rule, root + place.getKey())))));
        return translated;
    }

    private static ObjectNode translated(String kind, ObjectNode written, String place) {
        if (kind.equals("loop")) {
            var inner = written.path("do").properties().iterator().next();
            ObjectNode one = (ObjectNode) inner.getValue().path("cases").get(0);
            return translated(inner.getKey(), one, place)
                    .put("each", written.path("foreach").asText());
        }
        ObjectNode rule = read(written.toString().replace("'$1'", "$group"));
        rule.put("id", kind)
                .put("on", place)
                .put(
                        "kind",
                        switch (kind) {
                            case "atleast_one" -> "at_least_one";
                            case "startswith" -> "starts_with";
                            default -> kind;
                        });
        if (rule.has("condition")) {
            rule.set("when", rule.get("condition"));
        }
        if (rule.has("start") && kind.equals("startswith")) {
            rule.set("prefixes", rule.get("start"));
        }
        return kind.equals("one_or_all") ? oneOrAll(rule) : rule;
    }

    private static ObjectNode oneOrAll(ObjectNode rule) {
        return switch (rule.path("all").asText()) {
            case "lang" -> rule.put("items", "descendant::narrative").put("have", "@xml:lang");
            case "sector" -> rule.put("items", "transaction").put("have", "sector");
            default ->
                rule.put("items", "descendant::value | descendant::forecast | descendant::loan-status")
                        .put("have", "@currency");
        };
    }

    private static ObjectNode read(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
