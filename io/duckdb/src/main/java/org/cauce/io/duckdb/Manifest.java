package org.cauce.io.duckdb;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cauce.indicators.query.Dimension;

/**
 * What is in a store: a part that is not named here is not there. The file is replaced in one step.
 *
 * @param inputs the inputs, in the order of their names
 * @param kinds the combinations of kinds, by the number that stands for them in the parts
 */
record Manifest(ImmutableList<StoredInput> inputs, ImmutableList<ImmutableList<String>> kinds) {
    static final Manifest EMPTY = new Manifest(ImmutableList.of(), ImmutableList.of());

    private static final int SCHEMA = 1;
    private static final Pattern PART = Pattern.compile("parts/[0-9a-f-]+/[0-9]+\\.parquet");
    private static final String AGAIN = "; load the inputs again into an empty folder";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** {@return the input as it is stored; empty if it is not, or something else is stored by its name} */
    Optional<StoredInput> unchanged(FlowInput input, String rollUp) {
        boolean isNameTaken =
                inputs.stream().anyMatch(stored -> stored.name().equals(input.name()) && !stored.isOf(input, rollUp));
        return inputs.stream()
                .filter(stored -> !isNameTaken && stored.isOf(input, rollUp))
                .findFirst();
    }

    Manifest with(StoredInput input, ImmutableList<ImmutableList<String>> allKinds) {
        return new Manifest(
                Stream.concat(
                                inputs.stream()
                                        .filter(stored -> !stored.name().equals(input.name())
                                                && !stored.sha256().equals(input.sha256())),
                                Stream.of(input))
                        .sorted(Comparator.comparing(StoredInput::name))
                        .collect(ImmutableList.toImmutableList()),
                allKinds);
    }

    ImmutableList<String> parts() {
        return inputs.stream().flatMap(input -> input.parts().stream()).collect(ImmutableList.toImmutableList());
    }

    static Manifest read(Path file) throws IOException {
        JsonNode root;
        try {
            // as text: of bytes, Jackson guesses a form of Unicode
            root = JSON.readTree(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (NoSuchFileException none) {
            return EMPTY;
        } catch (JsonProcessingException damaged) {
            throw new IOException(file + " is damaged: " + damaged.getOriginalMessage() + AGAIN, damaged);
        }
        int schema = root.path("schema").asInt();
        ImmutableList<String> dimensions = texts(root.path("kindDimensions"));
        if (schema != SCHEMA || !dimensions.equals(names())) {
            throw new IOException(file + " is of schema " + schema + " " + dimensions + ": expected " + SCHEMA + " "
                    + names() + AGAIN);
        }
        Manifest manifest = new Manifest(
                list(root.path("inputs")).map(Manifest::input).collect(ImmutableList.toImmutableList()),
                list(root.path("kinds")).map(Manifest::texts).collect(ImmutableList.toImmutableList()));
        if (!manifest.isSound()) {
            throw new IOException(file + " is damaged: it names files outside of the store, or other kinds" + AGAIN);
        }
        return manifest;
    }

    /** Whether it names nothing but parts, so that no other file is read, and kinds are of all their dimensions. */
    private boolean isSound() {
        return parts().stream().allMatch(PART.asMatchPredicate())
                && kinds.stream().allMatch(members -> members.size() == Dimension.KINDS.size());
    }

    private static Stream<JsonNode> list(JsonNode array) {
        return Streams.stream(array.elements());
    }

    private static ImmutableList<String> texts(JsonNode array) {
        return list(array).map(JsonNode::asText).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> names() {
        return Dimension.KINDS.stream().map(Dimension::toString).collect(ImmutableList.toImmutableList());
    }

    private static StoredInput input(JsonNode node) {
        return new StoredInput(
                node.path("name").asText(),
                node.path("bytes").asLong(),
                node.path("sha256").asText(),
                node.path("rollUp").asText(),
                node.path("inexact").asBoolean(),
                node.path("rows").asLong(),
                node.path("refused").asLong(),
                texts(node.path("parts")));
    }

    void write(Path file) throws IOException {
        ObjectNode root = JSON.createObjectNode().put("schema", SCHEMA);
        ArrayNode list = root.putArray("inputs");
        inputs.forEach(input -> list.add(node(input)));
        addAll(root.putArray("kindDimensions"), names());
        ArrayNode combinations = root.putArray("kinds");
        kinds.forEach(members -> addAll(combinations.addArray(), members));
        try {
            Files.write(file, JSON.writeValueAsBytes(root));
            Folders.force(file);
        } catch (IOException refused) {
            // a full disk does not say by itself what it has no place for
            throw new IOException(file + " cannot be written: " + refused.getMessage(), refused);
        }
    }

    private static void addAll(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static ObjectNode node(StoredInput input) {
        ObjectNode node = JSON.createObjectNode()
                .put("name", input.name())
                .put("bytes", input.bytes())
                .put("sha256", input.sha256())
                .put("rollUp", input.rollUp())
                .put("inexact", input.isInexact())
                .put("rows", input.rows())
                .put("refused", input.refused());
        addAll(node.putArray("parts"), input.parts());
        return node;
    }
}
