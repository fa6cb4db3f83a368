package org.cauce.io.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cauce.io.catalogue.CatalogueWriter;
import org.cauce.model.catalogue.Catalogue;

/** All that a catalogue holds, value by value: its canonical JSON, by the references of its statements. */
final class Held {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final Map<String, String> IRREGULAR =
            Map.of("countries", "country", "priorities", "priority", "terms", "terms");

    private final Map<String, JsonNode> statements = new LinkedHashMap<>();
    private final Map<String, ImmutableList<Value>> values = new LinkedHashMap<>();
    private final SetMultimap<String, String> namedBy;

    /**
     * A value of a statement.
     *
     * @param path the names that lead to it, joined by dots
     * @param node the value
     */
    record Value(String path, JsonNode node) {
        boolean isUnder(String prefix) {
            return path.equals(prefix) || path.startsWith(prefix + ".") || prefix.isEmpty();
        }
    }

    Held(Catalogue catalogue) throws JsonProcessingException {
        JsonNode root = JSON.readTree(CatalogueWriter.create().text(catalogue));
        for (Map.Entry<String, JsonNode> section : root.properties()) {
            section.getValue().forEach(statement -> add(kind(section.getKey()), statement));
        }
        ImmutableSetMultimap.Builder<String, String> names = ImmutableSetMultimap.builder();
        values.forEach((ref, all) -> all.stream()
                .map(value -> value.node().asText())
                .filter(text -> text.indexOf(':') > 0)
                .forEach(text -> names.put(text, ref)));
        this.namedBy = names.build();
    }

    private void add(String kind, JsonNode statement) {
        String ref = kind + ":" + statement.path("id").asText();
        ImmutableList.Builder<Value> all = ImmutableList.builder();
        walk("", statement, all);
        statements.put(ref, statement);
        values.put(ref, all.build());
        if (kind.equals("recommendation")) {
            statement.path("says").path("actions").forEach(action -> add("action", action));
        }
    }

    private static String kind(String section) {
        String one = IRREGULAR.getOrDefault(section, section.replaceAll("s$", ""));
        return CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, one);
    }

    private static void walk(String path, JsonNode node, ImmutableList.Builder<Value> all) {
        if (node.isValueNode()) {
            all.add(new Value(path, node));
        } else if (node.isArray()) {
            node.forEach(element -> walk(path, element, all));
        } else {
            node.properties()
                    .forEach(entry ->
                            walk(path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue(), all));
        }
    }

    Set<String> refs() {
        return statements.keySet();
    }

    Optional<JsonNode> statement(String ref) {
        return Optional.ofNullable(statements.get(ref));
    }

    /** {@return the first of these references that there is} */
    Optional<String> firstOf(String... refs) {
        return Stream.of(refs).filter(statements::containsKey).findFirst();
    }

    /** {@return the values of a statement under a path} */
    Stream<Value> values(String ref, String path) {
        return values.getOrDefault(ref, ImmutableList.of()).stream().filter(value -> value.isUnder(path));
    }

    /** {@return the statements of this kind that name a record} */
    Stream<String> naming(String ref, String kind) {
        return namedBy.get(ref).stream().filter(other -> other.startsWith(kind + ":"));
    }
}
