package org.cauce.io.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The references that the ids of the ledger became. */
final class Names {
    /** The kinds that the records of a file may have. */
    private static final ImmutableMap<String, String[]> KINDS = ImmutableMap.<String, String[]>builder()
            .put("countries", new String[] {"grouping", "place"})
            .put("organisations", new String[] {"organisation", "aggregate"})
            .put("persons", new String[] {"person"})
            .put("initiatives", new String[] {"initiative"})
            .put("flows", new String[] {"flow", "terms"})
            .put("observations", new String[] {"observation"})
            .put("recommendations", new String[] {"recommendation", "ranking"})
            .put("events", new String[] {"event"})
            .put("evaluations", new String[] {"evaluation", "finding"})
            .put("derived-checks", new String[] {"check", "contradiction", "gap"})
            .put("claims", new String[] {"claim"})
            .put("definitions", new String[] {"definition"})
            .put("glossary", new String[] {"acronym"})
            .put("bibliography", new String[] {"endnote"})
            .buildOrThrow();

    private final Map<String, String> refs = new LinkedHashMap<>();

    Names(Ledger ledger, Held held) {
        for (String file : ledger.names()) {
            ledger.records(file)
                    .forEach(record -> ref(file, record, held)
                            .ifPresent(ref -> refs.put(record.path("id").asText(), ref)));
        }
    }

    private static Optional<String> ref(String file, JsonNode record, Held held) {
        String id = record.path("id").asText();
        if (record.has("iso3")) {
            return held.firstOf("country:" + record.path("iso3").asText());
        }
        if (file.equals("documents")) {
            return held.firstOf("source:" + id.replace("seed-", "").replace("-corroboration", ""));
        }
        if (file.equals("flows") && record.has("observation")) {
            return held.firstOf("observation:" + record.path("observation").asText());
        }
        String[] kinds = KINDS.getOrDefault(file, new String[0]);
        String[] candidates = new String[kinds.length];
        for (int index = 0; index < kinds.length; index++) {
            candidates[index] = kinds[index] + ":" + id;
        }
        return held.firstOf(candidates);
    }

    /** {@return the reference of the record of this id; empty if the catalogue has none} */
    Optional<String> of(String id) {
        return Optional.ofNullable(refs.get(id));
    }
}
