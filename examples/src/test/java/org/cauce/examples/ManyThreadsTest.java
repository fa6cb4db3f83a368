package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.examples.align.AlignmentReport;
import org.cauce.examples.briefing.CountryBriefing;
import org.cauce.indicators.alignment.Alignment;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowCube;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.indicators.query.FlowSource;
import org.cauce.indicators.query.MemoryFlows;
import org.cauce.io.catalogue.CatalogueWriter;
import org.cauce.io.catalogue.Catalogues;
import org.cauce.io.duckdb.DuckDbFlows;
import org.cauce.io.duckdb.FlowStore;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.place.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be shared is: sixteen threads that use one catalogue, one cube and one store have the answers of one. */
final class ManyThreadsTest {
    private static final int THREADS = 16;
    private static final Dimension[] ALL_KINDS = Stream.concat(
                    Dimension.KINDS.stream(), Stream.of(Dimension.RECIPIENT, Dimension.YEAR))
            .distinct()
            .toArray(Dimension[]::new);

    @TempDir
    Path folder;

    @Test
    void haveTheAnswersOfOne() throws Exception {
        Catalogue catalogue = Catalogue.of(Catalogues.northernCentralAmerica().parts());
        MemoryFlows memory = MemoryFlows.of(catalogue.flows().stream().toList());
        FlowCube cube = memory.answer(FlowQuery.by(ALL_KINDS));
        try (DuckDbFlows stored = store().flows()) {
            ImmutableMap<String, Supplier<String>> questions = ImmutableMap.<String, Supplier<String>>builder()
                    .put("text", () -> CatalogueWriter.create().text(catalogue))
                    .put("flows", () -> flows(catalogue))
                    .put("memory", () -> answer(memory))
                    .put("memory in parallel", () -> answer(memory.parallel()))
                    .put(
                            "cube",
                            () -> cube.of(Dimension.RECIPIENT, "country:HND").cells() + " "
                                    + cube.members(Dimension.YEAR))
                    .put("store", () -> answer(stored))
                    .put("alignment", () -> alignment(catalogue))
                    .put(
                            "briefing",
                            () -> CountryBriefing.of(catalogue, Country.HND).html())
                    .build();
            // first together: what is made when it is first asked for is made while others ask for it
            List<Map<String, String>> together = together(questions);
            Map<String, String> alone = Maps.transformValues(questions, Supplier::get).entrySet().stream()
                    .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
            assertThat(alone.values()).allMatch(answer -> answer.length() > 100);

            for (Map<String, String> answers : together) {
                answers.forEach((name, answer) ->
                        assertThat(answer.equals(alone.get(name))).as(name).isTrue());
            }
        }
    }

    /** Each thread asks all, each begins with another. */
    private static List<Map<String, String>> together(ImmutableMap<String, Supplier<String>> questions)
            throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<Map<String, String>>> asked = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int first = i;
                asked.add(threads.submit(() -> {
                    start.await();
                    ImmutableList<Map.Entry<String, Supplier<String>>> all =
                            questions.entrySet().asList();
                    Map<String, String> answers = Maps.newHashMap();
                    for (int j = 0; j < all.size(); j++) {
                        Map.Entry<String, Supplier<String>> question = all.get((first + j) % all.size());
                        answers.put(question.getKey(), question.getValue().get());
                    }
                    return answers;
                }));
            }
            List<Map<String, String>> answered = new ArrayList<>();
            for (Future<Map<String, String>> answers : asked) {
                answered.add(answers.get());
            }
            return answered;
        } finally {
            threads.shutdownNow();
        }
    }

    private FlowStore store() throws IOException {
        Path at = folder.resolve("store");
        Run.lines("store", "load", at.toString(), "flows/dac2a.csv", "iati/activities.xml");
        return FlowStore.open(at);
    }

    private static String flows(Catalogue catalogue) {
        return catalogue.flows().to(Country.GTM).provider(Country.USA).stream()
                .map(flow -> flow.id() + " " + flow.says())
                .collect(Collectors.joining("\n"));
    }

    private static String answer(FlowSource flows) {
        FlowCube answer = flows.answer(FlowQuery.by(ALL_KINDS));
        return answer.cells() + " " + answer.coverage();
    }

    private static String alignment(Catalogue catalogue) {
        Alignment pair = new Alignment(Country.USA, Country.MEX, ImmutableList.of(Country.SLV, Country.HND));
        return AlignmentReport.of(catalogue, pair, AlignmentReport.years(catalogue), Optional.empty())
                .html();
    }
}
