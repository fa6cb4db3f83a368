package org.cauce.io.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cauce.io.catalogue.Catalogues;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every value of the ledger of facts is in the bundled catalogue, typed or in words, or left out for a reason.
 *
 * <p>The rules are in {@code rules.tsv}: what became of each key. A value that a rule calls held is looked up in the
 * catalogue; a key without a rule fails. The table of what was found is printed and written to
 * {@code target/ledger-coverage.txt}.
 */
class LedgerCoverageTest {
    private static Ledger ledger;
    private static Held held;
    private static Names names;

    @BeforeAll
    static void readBoth() throws IOException {
        Optional<Path> folder = Ledger.folder();
        assumeTrue(folder.isPresent(), "The ledger is not beside the checkout, in ../shared/ledger");
        ledger = Ledger.read(folder.orElseThrow());
        held = new Held(Catalogues.northernCentralAmerica());
        names = new Names(ledger, held);
    }

    @Test
    void accountsForEveryValue() throws IOException {
        RuleBook rules = RuleBook.read();
        Coverage coverage = new Coverage(held, names);
        CoverageTable table = new CoverageTable();
        List<String> lost = new ArrayList<>();
        for (LedgerLeaf leaf : ledger.leaves()) {
            Optional<Rule> rule = rules.of(leaf, names.of(leaf.id()).isPresent());
            boolean isHeld = rule.map(found -> found.verdict() == Rule.Verdict.LEFT_OUT || coverage.holds(found, leaf))
                    .orElse(false);
            if (isHeld) {
                table.add(leaf, rule.orElseThrow());
            } else {
                lost.add(leaf
                        + rule.map(found -> " (expected as " + found.how() + " at " + found.where() + ")")
                                .orElse(" (no rule)"));
            }
        }
        ledger.words().forEach(leaf -> table.add(leaf, RuleBook.WORD));
        addRecords(table, rules);
        String text = table.text();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "ledger-coverage.txt"), text);
        System.out.println(text);

        assertThat(lost).isEmpty();
    }

    private static void addRecords(CoverageTable table, RuleBook rules) {
        for (String file : ledger.names()) {
            List<String> gone = ledger.records(file)
                    .map(record -> record.path("id").asText())
                    .filter(id -> names.of(id).isEmpty())
                    .toList();
            if (!gone.isEmpty()) {
                table.addRecords(
                        "only in the ledger:", file + " " + String.join(" ", gone), gone.size(), rules.ofGone(file));
            }
        }
        List<String> own = own();
        for (String line : Words.lines("records.tsv")) {
            List<String> cells = Splitter.on('\t').splitToList(line);
            long count = held.refs().stream()
                    .filter(ref -> !own.contains(ref))
                    .filter(ref -> ref.matches(cells.get(0)))
                    .count();
            table.addRecords("only in the catalogue:", cells.get(0), count, cells.get(1));
        }
    }

    /** The records of the catalogue that records of the ledger became. */
    private static List<String> own() {
        return ledger.names().stream()
                .flatMap(ledger::records)
                .flatMap(record -> names.of(record.path("id").asText()).stream())
                .toList();
    }

    @Test
    void usesEveryRule() {
        RuleBook rules = RuleBook.read();
        ledger.leaves().forEach(leaf -> rules.of(leaf, names.of(leaf.id()).isPresent()));

        assertThat(rules.unused()).isEmpty();
    }

    /** What is said to be held is looked up: another value in its place is not found. */
    @Test
    void missesAValueThatIsChanged() {
        RuleBook rules = RuleBook.read();
        Coverage coverage = new Coverage(held, names);
        List<String> found = ledger.leaves().stream()
                .filter(leaf -> !leaf.value().isBoolean())
                .filter(leaf -> rules.of(leaf, names.of(leaf.id()).isPresent())
                        .filter(Rule::looksUpTheValue)
                        .filter(rule -> coverage.holds(rule, leaf.changed()))
                        .isPresent())
                .map(LedgerLeaf::toString)
                .toList();

        assertThat(found).isEmpty();
    }

    /** The ledger counts its own words; they are looked up at their records, so that the counts must be right. */
    @Test
    void findsTheWordsOfTheVocabularyAtTheirRecords() {
        Map<String, Integer> counted = new TreeMap<>();
        for (String line : Words.lines("vocabulary.tsv")) {
            List<String> cells = Splitter.on('\t').splitToList(line);
            ledger.leaves().stream()
                    .filter(leaf -> cells.get(1).equals("*") || leaf.file().equals(cells.get(1)))
                    .filter(leaf -> leaf.key().matches(cells.get(2)))
                    .forEach(leaf -> counted.merge(cells.get(0) + " " + leaf.text(), 1, Integer::sum));
        }
        Map<String, Integer> told = new TreeMap<>();
        for (Map.Entry<String, JsonNode> list : ledger.vocabulary().properties()) {
            list.getValue()
                    .properties()
                    .forEach(word -> told.put(
                            list.getKey() + " " + word.getKey(), word.getValue().asInt()));
        }
        assertThat(counted).isEqualTo(told);
    }

    /** Records of the catalogue that no record of the ledger became; each kind has its reason in records.tsv. */
    @Test
    void knowsWhereTheOtherRecordsComeFrom() {
        ImmutableList<String> reasons = Words.lines("records.tsv");
        List<String> own = own();
        assertThat(held.refs())
                .filteredOn(ref -> !own.contains(ref))
                .allSatisfy(ref -> assertThat(reasons)
                        .as(ref)
                        .anyMatch(reason -> ref.matches(reason.substring(0, reason.indexOf('\t')))));
    }
}
