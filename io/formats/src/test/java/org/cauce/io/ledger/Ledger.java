package org.cauce.io.ledger;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The ledger of facts that the bundled catalogue was made from: a file of records for each kind. */
final class Ledger {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final ImmutableMap<String, JsonNode> files;

    private Ledger(ImmutableMap<String, JsonNode> files) {
        this.files = files;
    }

    /** {@return the folder of the ledger beside the checkout; empty if it is not there} */
    static Optional<Path> folder() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .filter(path -> Files.isDirectory(path.resolve(".mvn")))
                .map(path -> path.resolveSibling("shared").resolve("ledger"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    static Ledger read(Path folder) throws IOException {
        ImmutableMap.Builder<String, JsonNode> files = ImmutableMap.builder();
        try (Stream<Path> paths = Files.list(folder)) {
            List<Path> sorted = paths.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            for (Path path : sorted) {
                files.put(path.getFileName().toString().replace(".json", ""), JSON.readTree(path.toFile()));
            }
        }
        return new Ledger(files.buildOrThrow());
    }

    /** {@return the names of the files that hold records} */
    ImmutableList<String> names() {
        return files.entrySet().stream()
                .filter(file -> file.getValue().isArray())
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    Stream<JsonNode> records(String file) {
        return Streams.stream(files.getOrDefault(file, JSON.createArrayNode()));
    }

    /** {@return how often each word stands in the ledger, by the list that holds it; as the ledger counts it itself} */
    JsonNode vocabulary() {
        return files.getOrDefault("vocabulary", JSON.createObjectNode());
    }

    /** {@return all values of all records} */
    ImmutableList<LedgerLeaf> leaves() {
        ImmutableList.Builder<LedgerLeaf> leaves = ImmutableList.builder();
        for (String file : names()) {
            records(file).forEach(record -> walk(file, record, "", ImmutableList.of(), record, leaves));
        }
        return leaves.build();
    }

    /** {@return the numbers of the vocabulary, under the names of its lists} */
    Stream<LedgerLeaf> words() {
        return vocabulary().properties().stream()
                .flatMap(list -> list.getValue().properties().stream()
                        .map(word -> new LedgerLeaf(
                                "vocabulary", list.getValue(), list.getKey(), ImmutableList.of(), word.getValue())));
    }

    private static void walk(
            String file,
            JsonNode record,
            String key,
            ImmutableList<JsonNode> within,
            JsonNode node,
            ImmutableList.Builder<LedgerLeaf> leaves) {
        if (node.isValueNode()) {
            leaves.add(new LedgerLeaf(file, record, key, within, node));
            return;
        }
        ImmutableList<JsonNode> inner =
                ImmutableList.<JsonNode>builder().addAll(within).add(node).build();
        node.forEach(element -> {
            if (node.isArray()) {
                walk(file, record, key + "[]", inner, element, leaves);
            }
        });
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String name = key.isEmpty() ? entry.getKey() : key + "." + entry.getKey();
            walk(file, record, name, inner, entry.getValue(), leaves);
        }
    }
}
