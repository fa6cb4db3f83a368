package org.cauce.io.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Streams;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The statements that one record of the ledger became, or is told by. */
final class Related {
    private final Held held;
    private final Names names;
    private final Words words;

    Related(Held held, Names names, Words words) {
        this.held = held;
        this.names = names;
        this.words = words;
    }

    /** {@return the values at a spot} */
    Stream<JsonNode> values(Rule.Spot spot, LedgerLeaf leaf) {
        return refs(spot.of(), leaf)
                .flatMap(ref -> held.values(ref, spot.path()))
                .map(Held.Value::node);
    }

    private Stream<String> refs(String of, LedgerLeaf leaf) {
        String self = names.of(leaf.id()).orElse("");
        if (of.equals("self")) {
            return Stream.of(self);
        }
        if (of.equals("status")) {
            return Stream.of("status-change:" + statusId(leaf));
        }
        if (of.equals("current")) {
            return Stream.of("status-change:" + leaf.id() + "-status");
        }
        if (of.equals("action")) {
            return Stream.of("action:" + leaf.elementOf("actions").path("id").asText());
        }
        if (of.startsWith("=")) {
            return Stream.of(of.substring(1));
        }
        return held.naming(self, of);
    }

    /** The id of a change of status: that of the initiative, the word, and a number if it isn't the first such. */
    private static String statusId(LedgerLeaf leaf) {
        JsonNode wanted = leaf.elementOf("statusHistory");
        String status = wanted.path("status").asText();
        int number = 0;
        for (JsonNode element : leaf.record().path("statusHistory")) {
            number += element.path("status").asText().equals(status) ? 1 : 0;
            if (element.equals(wanted)) {
                break;
            }
        }
        return leaf.id() + "-" + status + (number > 1 ? "-" + number : "");
    }

    /** {@return whether a statement of the record cites this very place} */
    boolean cites(LedgerLeaf leaf) {
        JsonNode place = leaf.object();
        String ref = leaf.key().startsWith("statusHistory")
                ? "status-change:" + statusId(leaf)
                : names.of(leaf.id()).orElse("");
        return held.statement(ref).stream()
                .flatMap(statement -> Streams.stream(statement.path("citations")))
                .anyMatch(citation -> isSame(place, citation));
    }

    private static boolean isSame(JsonNode place, JsonNode citation) {
        return citation.path("source")
                        .asText()
                        .equals("source:" + place.path("seed").asText())
                && citation.path("section").equals(place.path("section"))
                && citation.path("endnoteBasis").equals(place.path("endnoteBasis"))
                && numbers(citation).equals(numbers(place));
    }

    private static Set<Integer> numbers(JsonNode citation) {
        Set<Integer> numbers = new TreeSet<>();
        citation.path("endnotes").forEach(number -> numbers.add(number.asInt()));
        return numbers;
    }

    /**
     * {@return whether a link of the type and direction stands between the records; the word is the link's own unless
     * the rule gives one}
     */
    boolean isLinked(LedgerLeaf leaf, String given) {
        JsonNode link = leaf.object();
        boolean isLink = leaf.key().startsWith("links");
        String word = given.isEmpty() ? link.path("type").asText() : given;
        String self = names.of(leaf.id()).orElse("");
        String other = names.of(isLink ? link.path("to").asText() : leaf.text()).orElse("");
        return words.of("link", word).stream()
                .flatMap(type -> words.of("link-also", word).stream().flatMap(also -> Stream.of(type, also)))
                .anyMatch(type -> isLink(type, self, other));
    }

    private boolean isLink(String type, String self, String other) {
        String name = type.replace("<", "").replace("=", "");
        boolean forward = !type.endsWith("<");
        return held.naming(self, "link").anyMatch(ref -> {
            JsonNode says = held.statement(ref).orElseThrow().path("says");
            String subject = says.path("subject").asText();
            String object = says.path("object").asText();
            boolean isAlong = subject.equals(self) && object.equals(other);
            boolean isAgainst = subject.equals(other) && object.equals(self);
            return says.path("type").asText().equals(name)
                    && (type.endsWith("=") ? isAlong || isAgainst : forward ? isAlong : isAgainst);
        });
    }

    /** {@return whether the record is a member of the one that the value names} */
    boolean isMember(LedgerLeaf leaf) {
        String self = names.of(leaf.id()).orElse("");
        return names.of(leaf.text()).stream()
                .flatMap(whole -> held.values(whole, "says.members"))
                .anyMatch(member -> member.node().asText().equals(self));
    }

    /** {@return whether the detail of a link stands in a link between the records} */
    boolean isDetail(LedgerLeaf leaf) {
        String self = names.of(leaf.id()).orElse("");
        String other = names.of(leaf.object().path("to").asText()).orElse("");
        return held.naming(self, "link")
                .filter(ref -> held.naming(other, "link").anyMatch(ref::equals))
                .flatMap(ref -> held.values(ref, "says.detail"))
                .anyMatch(detail -> detail.node().asText().contains(leaf.text()));
    }

    /** {@return whether the record stands at this position of the list that it is a member of} */
    boolean isAt(LedgerLeaf leaf) {
        String self = names.of(leaf.id()).orElse("");
        String group = names.of(leaf.record().path("group").asText()).orElse("");
        return held.values(group, "says.members")
                .skip(leaf.value().asLong() - 1)
                .findFirst()
                .filter(member -> member.node().asText().equals(self))
                .isPresent();
    }

    /** {@return whether the two records say of each other that they are the same fact, or are one} */
    boolean isSame(LedgerLeaf leaf) {
        String self = names.of(leaf.id()).orElse("");
        String other = names.of(leaf.text()).orElse("");
        return self.equals(other)
                || held.values(self, "sameAs")
                        .anyMatch(ref -> ref.node().asText().equals(other));
    }
}
