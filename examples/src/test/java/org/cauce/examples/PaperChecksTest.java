package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.indicators.check.Checks;
import org.cauce.indicators.check.Recomputation;
import org.cauce.indicators.check.Result;
import org.cauce.indicators.check.Verdict;
import org.cauce.io.catalogue.Catalogues;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number that the five documents derive, recomputed, against what careful readers found by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperChecksTest {
    private ImmutableMap<String, Recomputation> recomputed = ImmutableMap.of();

    /** A line of the table: a check, our verdict and that of the readers, their results, why the two differ. */
    record Line(String id, Verdict verdict, Verdict readers, ImmutableList<Figure> results, String why) {
        static Line parse(String line) {
            List<String> cells = Splitter.on('\t').splitToList(line);
            ImmutableList<Figure> results = Splitter.on('|')
                    .splitToStream(cells.get(3))
                    .map(Figure::parse)
                    .collect(ImmutableList.toImmutableList());
            return new Line(
                    cells.get(0), Verdict.parse(cells.get(1)), Verdict.parse(cells.get(2)), results, cells.get(4));
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /** A result as the readers give it, with as many digits. */
    private record Figure(String label, BigDecimal number) {
        static Figure parse(String text) {
            int sign = text.indexOf('=');
            return new Figure(text.substring(0, sign), new BigDecimal(text.substring(sign + 1)));
        }

        boolean isRounded(Result result) {
            return result.label().equals(label)
                    && result.value()
                                    .nominal()
                                    .setScale(number.scale(), RoundingMode.HALF_UP)
                                    .compareTo(number)
                            == 0;
        }
    }

    static Stream<Line> table() throws IOException {
        try (InputStream table =
                Objects.requireNonNull(PaperChecksTest.class.getResourceAsStream("paper-checks.tsv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).skip(1).map(Line::parse).toList().stream();
        }
    }

    @BeforeAll
    void recompute() {
        recomputed = Checks.all(Catalogues.northernCentralAmerica()).stream()
                .collect(ImmutableMap.toImmutableMap(
                        recomputation -> recomputation.check().id(), recomputation -> recomputation));
    }

    private Recomputation recomputation(Line line) {
        return Objects.requireNonNull(recomputed.get(line.id()), line.id());
    }

    @Test
    void tableHasEveryCheckOnce() throws IOException {
        assertThat(table().map(Line::id)).containsExactlyElementsOf(recomputed.keySet());
    }

    @Test
    void countsOfVerdictsAreKnown() {
        assertThat(Checks.counts(recomputed.values()))
                .containsExactly(
                        Map.entry(Verdict.AGREES, 29),
                        Map.entry(Verdict.AGREES_WITHIN_ROUNDING, 8),
                        Map.entry(Verdict.DISAGREES, 5),
                        Map.entry(Verdict.IMPLIED_ONLY, 62),
                        Map.entry(Verdict.NOT_RECOMPUTABLE, 6));
    }

    @ParameterizedTest
    @MethodSource("table")
    void verdictIsKnown(Line line) {
        assertThat(recomputation(line).verdict())
                .as(recomputation(line).formula())
                .isEqualTo(line.verdict());
    }

    @ParameterizedTest
    @MethodSource("table")
    void resultsAreThoseOfTheReadersWithinTheirDigits(Line line) {
        List<Result> results = recomputation(line).results();
        assertThat(line.results()).allSatisfy(figure -> assertThat(results).anyMatch(figure::isRounded));
    }

    @Test
    void verdictsDifferFromThoseOfTheReadersForAReason() throws IOException {
        List<Line> differing =
                table().filter(line -> line.verdict() != line.readers()).toList();
        assertThat(differing)
                .extracting(Line::id)
                .containsExactly("check-mxn-rates-agree", "check-mirror-gtm-slv", "check-mirror-gtm-hnd");
        assertThat(differing).extracting(Line::why).doesNotContain("");
    }

    @Test
    void formulaShowsEveryInputAsPrinted() {
        assertThat(recomputed.values())
                .allSatisfy(recomputation -> assertThat(recomputation.inputs())
                        .filteredOn(input -> !input.role().equals("places"))
                        .allSatisfy(input -> assertThat(recomputation.formula()).contains(input.printed())));
    }

    @Test
    void shownResultsAreShort() {
        assertThat(recomputed.values().stream().flatMap(recomputation -> recomputation.results().stream()))
                .allSatisfy(result ->
                        assertThat(result.shown().nominal().precision()).isLessThanOrEqualTo(12));
        assertThat(Objects.requireNonNull(recomputed.get("check-004-third")).results())
                .extracting(Result::shown)
                .hasToString("[800000 (744092.25, ∞) persons]");
    }

    @Test
    void verdictsOfTheReadersAreThoseOfTheLedger() throws IOException {
        Path ledger = checkout().resolve("../shared/ledger/derived-checks.json");
        assumeTrue(Files.exists(ledger), "the ledger of the documents is not beside this checkout");
        ImmutableMap.Builder<String, String> verdicts = ImmutableMap.builder();
        for (JsonNode check : new ObjectMapper().readTree(ledger.toFile())) {
            if (check.hasNonNull("verdict")) {
                verdicts.put(check.get("id").asText(), check.get("verdict").asText());
            }
        }
        assertThat(table().collect(Collectors.toMap(
                        Line::id,
                        line -> line.readers()
                                .toString()
                                .replace(' ', '-')
                                .replace("not-recomputable", "not-recomputable-from-seeds"))))
                .containsExactlyInAnyOrderEntriesOf(verdicts.buildOrThrow());
    }

    private static Path checkout() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve(".mvn")) && here.getParent() != null) {
            here = Objects.requireNonNull(here.getParent());
        }
        return here;
    }
}
