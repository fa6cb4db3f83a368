package org.cauce.examples.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;

/** References in JSON, and the short form in which facts give them: the alpha-3 code of a country, else the id. */
final class References {
    private static final Pattern FORM = Pattern.compile("([a-z-]+):\\S+");
    private static final ImmutableSet<String> KINDS =
            Arrays.stream(Kind.values()).map(Kind::toString).collect(ImmutableSet.toImmutableSet());

    private final Catalogue catalogue;

    References(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static String shortForm(Ref ref) {
        return ref.id();
    }

    /** Returns the reference that a text is; empty if it is another text, such as a code. */
    Optional<Ref> find(String text) {
        if (!FORM.matcher(text).matches() || !KINDS.contains(text.substring(0, text.indexOf(':')))) {
            return Optional.empty();
        }
        return Optional.of(Ref.parse(text))
                .filter(ref ->
                        Country.of(ref).isPresent() || catalogue.find(ref).isPresent());
    }

    /** Returns the value with references in short, records by their id, and quantities as in facts. */
    JsonNode plain(JsonNode value) {
        if (value.isTextual()) {
            return TextNode.valueOf(plain(value.asText()));
        }
        if (value instanceof ArrayNode array) {
            ArrayNode plain = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> plain.add(plain(item)));
            return plain;
        }
        return value instanceof ObjectNode object ? plain(object) : value;
    }

    private String plain(String text) {
        return find(text).map(References::shortForm).orElse(text);
    }

    private JsonNode plain(ObjectNode object) {
        if (object.has("id") && object.has("says")) {
            return object.get("id");
        }
        if (Quantities.isOne(object)) {
            return Quantities.plain(object);
        }
        ObjectNode plain = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(property -> plain.set(plain(property.getKey()), plain(property.getValue())));
        return plain;
    }
}
