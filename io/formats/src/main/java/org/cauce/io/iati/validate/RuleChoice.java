package org.cauce.io.iati.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cauce.io.ReadLimits;
import org.cauce.io.iati.codelist.CodeLists;
import org.cauce.io.internal.iati.rule.Names;
import org.cauce.io.internal.iati.rule.RuleSet;

/** What a validator was told to ask, and how. */
final class RuleChoice {
    private final ReadLimits limits;
    private final long recordBytes;
    private final int kept;
    private final InstantSource clock;
    private final CodeLists lists;
    private final RuleCatalogue catalogue = RuleCatalogue.bundled();
    private final ImmutableSet<String> only;
    private final ImmutableSet<String> without;
    private final ImmutableMap<String, FindingSeverity> severities;
    private final ImmutableList<ValidationRule> rules;
    private final Optional<SchemaFolder> schemas;
    private final Map<String, CodeTable> codes = new ConcurrentHashMap<>();

    RuleChoice(IatiValidator.Builder told) {
        limits = told.limits;
        recordBytes = told.recordBytes;
        kept = told.kept;
        clock = told.clock;
        lists = told.lists;
        only = ImmutableSet.copyOf(told.only);
        without = ImmutableSet.copyOf(told.without);
        severities = ImmutableMap.copyOf(told.severities);
        requireKnown(only);
        requireKnown(without);
        requireKnown(severities.keySet());
        rules = catalogue.rules().stream().map(this::withSeverity).collect(ImmutableList.toImmutableList());
        schemas = Optional.ofNullable(told.schemas).map(SchemaFolder::new);
    }

    private void requireKnown(ImmutableSet<String> ids) {
        ImmutableSet<String> known =
                catalogue.all().stream().map(ValidationRule::id).collect(ImmutableSet.toImmutableSet());
        for (String id : ids) {
            if (!known.contains(id)) {
                throw new IllegalArgumentException(
                        "There is no rule " + id + ": expected an id of rules(), such as 6.11.1");
            }
        }
    }

    private ValidationRule withSeverity(ValidationRule rule) {
        return rule.withSeverity(severities.getOrDefault(rule.id(), rule.severity()));
    }

    ReadLimits limits() {
        return limits;
    }

    long recordBytes() {
        return recordBytes;
    }

    int kept() {
        return kept;
    }

    Instant now() {
        return clock.instant();
    }

    Optional<SchemaFolder> schemas() {
        return schemas;
    }

    /** All rules, each once, as they were chosen. */
    ImmutableList<ValidationRule> all() {
        return catalogue.all().stream()
                .filter(rule -> wants(rule.id()))
                .map(this::withSeverity)
                .collect(ImmutableList.toImmutableList());
    }

    boolean wants(String id) {
        return (only.isEmpty() || only.contains(id)) && !without.contains(id);
    }

    ValidationRule rule(String id) {
        return withSeverity(catalogue.rule(id));
    }

    ValidationRule rule(int number) {
        return rules.get(number);
    }

    /** The rules of a kind of file and a version, for one pass. */
    VersionRules rules(FileKind kind, String version) {
        Names names = new Names();
        CodeTable table = codes.computeIfAbsent(version, this::codes);
        List<JsonNode> written = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            ValidationRule rule = rules.get(i);
            boolean isAsked = wants(rule.id()) && rule.versions().contains(version);
            written.add(isAsked ? catalogue.written().get(i) : MissingNode.getInstance());
        }
        RuleSet compiled = RuleSet.compile(written, kind.record(), names, (list, code) -> has(version, list, code));
        return new VersionRules(names, compiled, table, table.everywhere());
    }

    private boolean has(String version, String list, String code) {
        return lists.find(list, version).map(found -> found.contains(code)).orElse(false);
    }

    private CodeTable codes(String version) {
        return CodeTable.of(version, lists, this::withSeverity, rule -> wants(rule.id()));
    }
}
