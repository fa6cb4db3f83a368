package org.cauce.io.ledger;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of {@code rules.tsv}; of several that cover a key, the first holds. */
final class RuleBook {
    /** The words of the vocabulary, each with its number of uses. */
    static final Rule WORD = new Rule(
            "vocabulary",
            "*",
            Rule.Verdict.LEFT_OUT,
            "-",
            ImmutableList.of(),
            "how often the ledger uses the word; each use is looked up at its record");

    private static final String DATE = "DATE";

    private final ImmutableList<Rule> rules;
    private final Set<Rule> used = new HashSet<>();

    private RuleBook(ImmutableList<Rule> rules) {
        this.rules = rules;
    }

    static RuleBook read() {
        return new RuleBook(Words.lines("rules.tsv").stream()
                .flatMap(RuleBook::expand)
                .map(Rule::parse)
                .collect(ImmutableList.toImmutableList()));
    }

    /** A line about a date stands for the lines of dates.tsv, each about a part of it. */
    private static Stream<String> expand(String line) {
        List<String> cells = Splitter.on('\t').splitToList(line);
        if (!cells.get(2).equals(DATE)) {
            return Stream.of(line);
        }
        return Words.lines("dates.tsv").stream()
                .map(part -> cells.get(0) + "\t" + part.replace("KEY", cells.get(1)))
                .map(part -> at(cells.get(4), part));
    }

    private static String at(String spots, String part) {
        List<String> cells = new ArrayList<>(Splitter.on('\t').splitToList(part));
        String where = cells.get(4);
        cells.set(
                4,
                Splitter.on(',')
                        .splitToStream(spots)
                        .map(spot -> where.replace("WHERE", spot))
                        .collect(Collectors.joining(",")));
        return String.join("\t", cells);
    }

    /** {@return the rule of a value; the rules of a record that the catalogue has not are those of the file "gone"} */
    Optional<Rule> of(LedgerLeaf leaf, boolean isThere) {
        if (!isThere) {
            return rules.stream()
                    .filter(rule -> rule.file().equals("gone:" + leaf.file()))
                    .findFirst()
                    .map(this::use);
        }
        return rules.stream().filter(rule -> rule.covers(leaf)).findFirst().map(this::use);
    }

    /** {@return why the catalogue has not all records of a file} */
    String ofGone(String file) {
        return rules.stream()
                .filter(rule -> rule.file().equals("gone:" + file))
                .map(Rule::reason)
                .findFirst()
                .orElse("no reason");
    }

    private Rule use(Rule rule) {
        used.add(rule);
        return rule;
    }

    /** {@return the rules that no value asked for, without those of dates} */
    ImmutableList<Rule> unused() {
        return rules.stream()
                .filter(rule -> !used.contains(rule))
                .filter(rule -> !rule.reason().equals("date"))
                .collect(ImmutableList.toImmutableList());
    }
}
