package org.cauce.examples.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.cauce.examples.command.Listing;
import org.jspecify.annotations.Nullable;

/**
 * The properties of one fact, in the order in which all facts have them.
 *
 * <p>A property that is added several times holds an array of the different values.
 */
final class Properties {
    private static final ImmutableList<String> FIRST = ImmutableList.of(
            "id",
            "kind",
            "ref",
            "type",
            "subject",
            "indicator",
            "stage",
            "status",
            "period",
            "value",
            "unit",
            "currency",
            "bound",
            "interval",
            "printed",
            "provider",
            "receiver",
            "country",
            "grouping",
            "place",
            "partner",
            "initiative",
            "source",
            "alsoIn",
            "name",
            "title",
            "text",
            "note");

    private final Map<String, JsonNode> values = new LinkedHashMap<>();

    /** Sets a property, in place of what it had. */
    void put(String name, JsonNode value) {
        values.put(name, value);
    }

    void put(String name, Object text) {
        put(name, TextNode.valueOf(text.toString()));
    }

    /** Adds a value, or each of an array; what is there already is not added again. */
    void add(String name, JsonNode value) {
        Set<JsonNode> all = new LinkedHashSet<>();
        addAll(all, values.get(name));
        addAll(all, value);
        if (all.size() == 1) {
            put(name, all.iterator().next());
        } else if (!all.isEmpty()) {
            put(name, JsonNodeFactory.instance.arrayNode().addAll(all));
        }
    }

    void add(String name, String text) {
        add(name, TextNode.valueOf(text));
    }

    private static void addAll(Set<JsonNode> all, @Nullable JsonNode value) {
        if (value instanceof ArrayNode array) {
            array.forEach(all::add);
        } else if (value != null) {
            all.add(value);
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    ObjectNode build() {
        ObjectNode fact = Listing.record();
        FIRST.stream().filter(values::containsKey).forEach(name -> fact.set(name, values.get(name)));
        values.forEach((name, value) -> {
            if (!fact.has(name)) {
                fact.set(name, value);
            }
        });
        return fact;
    }
}
