package org.cauce.io.iati.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cauce.io.internal.json.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * We count as the official validator does, file by file and rule by rule, or say why not.
 *
 * <p>The reasons are in {@code golden-differences.tsv}. Rules of ours are left out of the comparison, as the official
 * validator does not have them; they are printed beside it.
 */
class ValidatorGoldenTest {
    private static final Instant WHEN = Instant.parse("2026-11-22T12:00:00Z");
    private static final int FILES = 116;

    /** File and rule to their count and ours. */
    private static final Map<String, Counts> COUNTS = new TreeMap<>();

    private static final Map<String, Long> OWN = new TreeMap<>(ValidationReport.BY_RULE);
    private static final Set<String> SEEN = new TreeSet<>();

    private record Counts(long theirs, long ours) {
        boolean areEqual() {
            return theirs == ours;
        }
    }

    @BeforeAll
    static void validateAll() throws IOException {
        Optional<Path> shared = Shared.iati();
        assumeTrue(shared.isPresent(), "The expected values are not beside the checkout, in ../shared/iati");
        Path folder = shared.orElseThrow();
        IatiValidator validator = IatiValidator.builder()
                .schemas(folder.resolve("schemas"))
                .clock(() -> WHEN)
                .build();
        Map<String, Path> inputs = inputs(folder.resolve("data"));
        for (Path expected : files(folder.resolve("golden").resolve("validator-api"), ".json")) {
            JsonNode golden = Json.mapper().readTree(Files.readString(expected));
            String file = parent(expected) + "/" + golden.path("file").asText();
            SEEN.add(file);
            compare(file, golden.path("counts"), validator.validate(Objects.requireNonNull(inputs.get(file), file)));
        }
    }

    private static Map<String, Path> inputs(Path data) {
        Map<String, Path> inputs = new LinkedHashMap<>();
        Stream.of("examples", "real")
                .forEach(name -> files(data.resolve(name), ".xml")
                        .forEach(file -> inputs.put("real/" + file.getFileName(), file)));
        files(data.resolve("testfiles").resolve("validator-integration"), ".xml")
                .forEach(file -> inputs.put("integration/" + file.getFileName(), file));
        return inputs;
    }

    private static String parent(Path file) {
        return String.valueOf(
                Optional.ofNullable(file.getParent()).orElseThrow().getFileName());
    }

    private static List<Path> files(Path folder, String end) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(String file, JsonNode theirs, ValidationReport ours) {
        Set<String> rules = new TreeSet<>();
        theirs.fieldNames().forEachRemaining(rules::add);
        ours.rules().forEach((rule, count) -> {
            if (rule.startsWith("C")) {
                OWN.merge(rule, count.findings(), Long::sum);
            } else {
                rules.add(rule);
            }
        });
        for (String rule : rules) {
            long official = theirs.path(rule).path("n").asLong();
            COUNTS.put(file + "\t" + rule, new Counts(official, ours.count(rule)));
        }
    }

    private static Map<String, String> differences() {
        Map<String, String> found = new TreeMap<>();
        COUNTS.forEach((key, counts) -> {
            if (!counts.areEqual()) {
                found.put(key, counts.theirs() + "\t" + counts.ours());
            }
        });
        return found;
    }

    private static List<List<String>> reasons() throws IOException {
        String text = Resources.toString(
                Resources.getResource(ValidatorGoldenTest.class, "golden-differences.tsv"), StandardCharsets.UTF_8);
        return text.lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("file\t"))
                .map(line -> Splitter.on('\t').splitToList(line))
                .toList();
    }

    @Test
    void comparesEveryFile() {
        assertThat(SEEN).hasSize(FILES);
    }

    @Test
    void countsAsTheOfficialValidatorDoes() {
        long equal = COUNTS.values().stream().filter(Counts::areEqual).count();
        System.out.printf(
                "Official validator: %d of %d counts equal (%.1f %%); rules of ours: %s%n",
                equal, COUNTS.size(), 100.0 * equal / COUNTS.size(), OWN);

        assertThat(100.0 * equal / COUNTS.size()).isGreaterThanOrEqualTo(95);
    }

    /** No difference without a reason, and no reason without its difference. */
    @Test
    void explainsEveryDifference() throws IOException {
        Map<String, String> explained = new TreeMap<>();
        for (List<String> cells : reasons()) {
            explained.put(cells.get(0) + "\t" + cells.get(1), cells.get(2) + "\t" + cells.get(3));
        }

        assertThat(differences()).isEqualTo(explained);
    }

    @Test
    void givesEachReasonInASentence() throws IOException {
        assertThat(reasons()).allSatisfy(cells -> {
            assertThat(cells.get(4)).isIn("we", "they", "policy");
            assertThat(cells.get(5)).hasSizeGreaterThan(30).endsWith(".");
        });
    }

    /** The official rule never adds up other vocabularies; here twelve come to 190 to 1,010 %, and one to nothing. */
    @Test
    void findsTheSectorsThatTheOfficialRuleMisses() {
        Path file = Shared.iati().orElseThrow().resolve("data/real/worldbank-sv-el-salvador.xml");
        ValidationReport report = IatiValidator.builder()
                .clock(() -> WHEN)
                .only("2.1.2", "C2.1.2")
                .build()
                .validate(file);

        assertThat(report.count("2.1.2")).isZero();
        assertThat(report.count("C2.1.2")).isEqualTo(13);
    }
}
