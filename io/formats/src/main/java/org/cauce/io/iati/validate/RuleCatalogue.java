package org.cauce.io.iati.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cauce.io.iati.codelist.CodeListRule;
import org.cauce.io.internal.json.Json;

/** The rules that come with this library, as they are written and as people read them. */
final class RuleCatalogue {
    static final ImmutableSet<String> VERSIONS = ImmutableSet.of("2.01", "2.02", "2.03");
    static final String MALFORMED = "0.1.1";
    static final String REFUSED = "C0.1.2";
    static final String NOT_IATI = "0.2.1";
    static final String SCHEMA = "0.3.1";
    static final String NO_SCHEMA = "C0.3.2";
    static final String TOO_LARGE = "C0.4.1";
    static final String TOO_MANY_GROUPS = "C0.4.2";
    static final String UNSUPPORTED = "0.6.1";
    static final String DUPLICATE = "1.1.2";
    static final String OPEN_LIST = "C9.0.1";

    private static final RuleCatalogue BUNDLED = new RuleCatalogue();

    private final ImmutableList<JsonNode> written;
    private final ImmutableList<ValidationRule> rules;
    private final ImmutableMap<String, ValidationRule> byId;
    private final ImmutableMap<String, ValidationRule> codes;

    private RuleCatalogue() {
        written = ImmutableList.copyOf(json());
        rules = written.stream().map(RuleCatalogue::rule).collect(ImmutableList.toImmutableList());
        byId = rules.stream()
                .collect(ImmutableMap.toImmutableMap(ValidationRule::id, rule -> rule, (one, same) -> one));
        codes = text("codes.tsv")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("id\t"))
                .map(line -> Splitter.on('\t').splitToList(line))
                .collect(ImmutableMap.toImmutableMap(
                        cells -> key(cells.get(2), cells.get(3), cells.get(4)), RuleCatalogue::codeRule));
    }

    static RuleCatalogue bundled() {
        return BUNDLED;
    }

    /** The rules as they are written, in the order of {@link #rules()}. */
    ImmutableList<JsonNode> written() {
        return written;
    }

    /** All rules of {@code rules.json}; those on several versions or vocabularies stand there several times. */
    ImmutableList<ValidationRule> rules() {
        return rules;
    }

    /** All rules, each once. */
    ImmutableList<ValidationRule> all() {
        return ImmutableSet.<ValidationRule>builder()
                .addAll(rules)
                .addAll(codes.values())
                .build()
                .asList();
    }

    ValidationRule rule(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow();
    }

    /** The rule by which a code is asked for. */
    ValidationRule rule(CodeListRule code) {
        ValidationRule known = codes.get(key(code.element(), code.attribute().orElse(""), code.list()));
        return known == null ? rule(OPEN_LIST) : known;
    }

    private static String key(String element, String attribute, String list) {
        return element + "@" + attribute + " " + list;
    }

    private static ValidationRule rule(JsonNode node) {
        ImmutableSet.Builder<String> versions = ImmutableSet.builder();
        node.path("versions").forEach(version -> versions.add(version.asText()));
        return ValidationRule.builder()
                .id(node.required("id").asText())
                .severity(FindingSeverity.parse(node.required("severity").asText()))
                .category(FindingCategory.parse(node.required("category").asText()))
                .versions(node.has("versions") ? versions.build() : VERSIONS)
                .message(node.required("message").asText())
                .cure(node.required("cure").asText())
                .build();
    }

    private static ValidationRule codeRule(List<String> cells) {
        String list = cells.get(4);
        return ValidationRule.builder()
                .id(cells.get(0))
                .severity(FindingSeverity.ERROR)
                .category(FindingCategory.parse(cells.get(1)))
                .versions(VERSIONS)
                .message("This is no code of the list " + list + ".")
                .cure("Write a code of the list " + list + ".")
                .build();
    }

    private static JsonNode json() {
        try {
            return Json.mapper().readTree(text("rules.json"));
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled rules cannot be read", e);
        }
    }

    private static String text(String name) {
        // asked by this module itself: to another, a package that is not open shows no resource
        try (InputStream in = RuleCatalogue.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
