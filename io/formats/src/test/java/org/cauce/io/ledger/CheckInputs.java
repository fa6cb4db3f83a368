package org.cauce.io.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The numbers that the ledger's recomputations start from: the catalogue's checks name the records that hold them. */
final class CheckInputs {
    private final Held held;
    private final Names names;

    CheckInputs(Held held, Names names) {
        this.held = held;
        this.names = names;
    }

    /**
     * {@return whether an input stands, in plain units, in one of the records that the check names, or is their sum}
     */
    boolean holds(LedgerLeaf leaf) {
        String ref = names.of(leaf.id()).orElse("");
        ImmutableList<String> inputs = held.values(ref, "says.inputs.record")
                .map(value -> value.node().asText())
                .collect(ImmutableList.toImmutableList());
        Stream<String> texts = inputs.stream()
                .flatMap(input -> held.values(input, "says"))
                .filter(value -> value.path().matches(".*(number|period|percent|rank)"))
                .map(value -> value.node().asText());
        if (Coverage.number(leaf.text()).isEmpty()) {
            return texts.anyMatch(text -> text.startsWith(leaf.text()));
        }
        BigDecimal wanted = new BigDecimal(leaf.text());
        long members = held.values(inputs.isEmpty() ? "" : inputs.get(0), "says")
                .filter(value -> isCounted(ref, value))
                .count();
        return Streams.concat(
                                texts,
                                held.values(ref, "says.expected.number")
                                        .map(value -> value.node().asText()))
                        .flatMap(text -> Stream.of(text, text.replaceAll("^(\\d{4})\\b.*", "$1")))
                        .flatMap(text -> Coverage.number(text).stream())
                        .anyMatch(found -> isSame(found, wanted))
                || sums(ref).anyMatch(sum -> isSame(sum, wanted))
                || wanted.intValue() == inputs.size()
                || wanted.intValue() == members;
    }

    /** The sums of the inputs that play the same part or belong to the same group. */
    private Stream<BigDecimal> sums(String check) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (JsonNode input : held.statement(check).orElseThrow().path("says").path("inputs")) {
            BigDecimal number = held.values(input.path("record").asText(), "says")
                    .filter(value -> value.path().endsWith("quantity.number"))
                    .map(value -> value.node().decimalValue())
                    .findFirst()
                    .orElse(BigDecimal.ZERO);
            String role = input.path("role").asText();
            sums.merge(role, number, BigDecimal::add);
            sums.merge(role + " of " + input.path("group").asText(), number, BigDecimal::add);
        }
        return sums.values().stream();
    }

    private boolean isCounted(String check, Held.Value value) {
        return held.values(check, "says.inputs.property")
                .anyMatch(property ->
                        value.path().equals("says." + property.node().asText()));
    }

    /** Whether the ledger gives the number in units, thousands, millions or billions. */
    private static boolean isSame(BigDecimal found, BigDecimal wanted) {
        return Coverage.SCALES.values().stream()
                .anyMatch(digits -> found.movePointLeft(digits).compareTo(wanted) == 0);
    }
}
