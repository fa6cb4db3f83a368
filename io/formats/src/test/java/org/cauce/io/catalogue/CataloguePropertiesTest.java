package org.cauce.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.cauce.io.Problem;
import org.cauce.io.ReadReport;
import org.cauce.io.ReadResult;
import org.cauce.io.internal.json.Json;
import org.cauce.model.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CataloguePropertiesTest {
    private static final CatalogueReader READER = CatalogueReader.create();
    private static final CatalogueWriter WRITER = CatalogueWriter.create();

    private static ReadResult<Catalogue> read(String text) {
        return READER.read(text.getBytes(StandardCharsets.UTF_8), "random.json");
    }

    @Test
    void readsTheCatalogueThatWasWritten() {
        for (int seed = 0; seed < 400; seed++) {
            Catalogue catalogue = RandomCatalogues.of(seed);
            assertThat(read(WRITER.text(catalogue)).orThrow())
                    .as("seed %d", seed)
                    .isEqualTo(catalogue);
        }
    }

    @Test
    void writesCanonicalTextAsItIs() {
        for (int seed = 0; seed < 400; seed++) {
            String text = WRITER.text(RandomCatalogues.of(seed));
            assertThat(WRITER.text(read(text).orThrow())).as("seed %d", seed).isEqualTo(text);
        }
    }

    @Test
    void readsTheSameWhateverTheLayoutAndOrder() throws IOException {
        for (int seed = 0; seed < 200; seed++) {
            Catalogue catalogue = RandomCatalogues.of(seed);
            ObjectNode file = (ObjectNode) Json.mapper().readTree(WRITER.text(catalogue));
            JsonNode version = file.remove("cauce-catalogue");
            ObjectNode shuffled = Json.mapper().createObjectNode();
            shuffled.set("cauce-catalogue", version);
            shuffled.setAll((ObjectNode) shuffled(file, new Random(seed)));

            assertThat(READER.read(
                                    Json.mapper()
                                            .writerWithDefaultPrettyPrinter()
                                            .writeValueAsBytes(shuffled),
                                    "shuffled.json")
                            .orThrow())
                    .as("seed %d", seed)
                    .isEqualTo(catalogue);
        }
    }

    @Test
    void readsTheFolderThatWasWritten(@TempDir Path folder) {
        for (int seed = 0; seed < 30; seed++) {
            Catalogue catalogue = RandomCatalogues.of(seed);
            WRITER.writeFolder(catalogue, folder);
            assertThat(READER.read(folder).orThrow()).as("seed %d", seed).isEqualTo(catalogue);
        }
    }

    @Test
    void tellsAProblemOfEachFileThatIsDamagedOrReadsItAsItStands() {
        for (int seed = 0; seed < 1_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder text = new StringBuilder(WRITER.text(RandomCatalogues.of(seed % 20)));
            for (int damage = 0; damage <= random.nextInt(3); damage++) {
                int at = random.nextInt(text.length());
                text.setCharAt(at, "{}[]\",:x0-\n\u0000".charAt(random.nextInt(12)));
            }
            ReadResult<Catalogue> result = read(text.toString());
            ReadReport.Count total = result.report().total();

            assertThat(result.value().isEmpty())
                    .as("seed %d", seed)
                    .isEqualTo(result.problems().stream().anyMatch(Problem::isError));
            assertThat(total.seen()).as("seed %d", seed).isEqualTo(total.kept() + total.refused());
            assertThat(result.problems())
                    .as("seed %d", seed)
                    .allSatisfy(problem -> assertThat(problem.message())
                            .startsWith("random.json")
                            .hasSizeLessThan(1_500)
                            .doesNotContain("\n", "org.cauce", "com.fasterxml"));
        }
    }

    @Test
    void refusesARecordForEachPropertyThatIsReplaced() throws IOException {
        for (int seed = 0; seed < 400; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            JsonNode file = Json.mapper().readTree(WRITER.text(RandomCatalogues.of(seed % 20)));
            JsonNode section = pick(
                    random,
                    file.properties().stream().skip(1).map(Map.Entry::getValue).toList());
            ObjectNode record = (ObjectNode) section.get(random.nextInt(section.size()));
            ObjectNode holder = random.nextBoolean() ? record : (ObjectNode) record.get("says");
            String name = pick(random, new ArrayList<>(holder.properties())).getKey();
            // no property is a list of lists
            holder.set(name, Json.mapper().createArrayNode().add(Json.mapper().createArrayNode()));
            ReadResult<Catalogue> result = read(file.toString());

            assertThat(result.value()).as("seed %d", seed).isEmpty();
            assertThat(result.report().total().refused()).as("seed %d", seed).isPositive();
            assertThat(result.problems().get(0).location().pointer().orElseThrow())
                    .as("seed %d", seed)
                    .contains("/" + name);
        }
    }

    private static <T> T pick(SplittableRandom random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** The same value with the properties of all objects in another order. */
    private static JsonNode shuffled(JsonNode value, Random random) {
        if (value.isArray()) {
            ArrayNode array = Json.mapper().createArrayNode();
            value.forEach(element -> array.add(shuffled(element, random)));
            return array;
        }
        if (!value.isObject()) {
            return value;
        }
        ObjectNode object = Json.mapper().createObjectNode();
        List<Map.Entry<String, JsonNode>> properties = new ArrayList<>(value.properties());
        Collections.shuffle(properties, random);
        properties.forEach(property -> object.set(property.getKey(), shuffled(property.getValue(), random)));
        return object;
    }
}
