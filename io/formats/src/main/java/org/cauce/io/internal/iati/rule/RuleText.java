package org.cauce.io.internal.iati.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * A rule as it is written.
 *
 * @param node its properties
 * @param names where the names of its paths are added
 * @param codes whether a code is in a code list, asked with the name of the list and the code
 */
record RuleText(JsonNode node, Names names, BiPredicate<String, String> codes) {

    /** A property that must be there. */
    String text(String property) {
        return find(property)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The rule " + node.path("id").asText("without id") + " has no " + property + ": a rule of kind "
                                + node.path("kind").asText() + " needs it"));
    }

    Optional<String> find(String property) {
        JsonNode value = node.path(property);
        return value.isMissingNode() ? Optional.empty() : Optional.of(value.asText());
    }

    /** A list of texts; a single text is a list of one. */
    ImmutableList<String> texts(String property) {
        JsonNode value = node.path(property);
        if (!value.isArray()) {
            return find(property).map(ImmutableList::of).orElse(ImmutableList.of());
        }
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        value.forEach(text -> texts.add(text.asText()));
        return texts.build();
    }

    Path path(String property) {
        return PathParser.path(text(property), names);
    }

    /** All paths of a list as one; a list of none leads nowhere. */
    Path paths(String property) {
        ImmutableList<String> written = texts(property);
        return written.isEmpty()
                ? new Path("", ImmutableList.of())
                : PathParser.path(String.join(" | ", written), names);
    }

    Expression condition(String property) {
        return PathParser.condition(text(property), names);
    }

    Optional<BigDecimal> number(String property) {
        return find(property).map(BigDecimal::new);
    }
}
