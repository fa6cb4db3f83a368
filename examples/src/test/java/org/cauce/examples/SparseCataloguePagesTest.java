package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cauce.io.catalogue.CatalogueWriter;
import org.cauce.io.catalogue.Catalogues;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of a catalogue that lacks what ours has: where facts come from, when documents were written. */
final class SparseCataloguePagesTest {
    @TempDir
    static Path folder;

    private static Path without(String property) throws IOException {
        Path catalogue = folder.resolve("without-" + property);
        CatalogueWriter.create().writeFolder(Catalogues.northernCentralAmerica(), catalogue);
        JsonMapper mapper = JsonMapper.builder().build();
        try (Stream<Path> files = Files.list(catalogue)) {
            for (Path file : files.toList()) {
                JsonNode tree = mapper.readTree(file.toFile());
                for (JsonNode owner : tree.findParents(property)) {
                    ((ObjectNode) owner).remove(property);
                }
                mapper.writeValue(file.toFile(), tree);
            }
        }
        return catalogue;
    }

    private static Document page(String command, Path catalogue) throws IOException {
        Path file = folder.resolve("page.html");
        Run run = Run.of(Stream.concat(
                        Stream.of(command.split(" ")),
                        Stream.of("--catalogue", catalogue.toString(), "-o", file.toString()))
                .toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        return Jsoup.parse(Files.readString(file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "briefing HND | Without a source",
                "briefing USA --lang es | Sin fuente",
                "align USA MEX --in SLV | Without a source",
            })
    void showWhatHasNoSourceAndSaySo(String command, String note) throws IOException {
        Document page = page(command, without("citations"));
        List<String> cited = page.select("a.n[href^=#s]").stream()
                .map(number -> number.attr("href"))
                .distinct()
                .toList();
        assertThat(cited).isNotEmpty();
        assertThat(cited)
                .allSatisfy(link -> assertThat(page.select(link)).isNotEmpty())
                .anySatisfy(link -> assertThat(page.select(link).parents())
                        .extracting(Element::text)
                        .anyMatch(text -> text.contains(note)));
    }

    @Test
    void anAlignmentOfUndatedDocumentsGoesToTheLastDateOfTheFacts() throws IOException {
        Document page = page("align USA MEX --in SLV,GTM,HND", without("date"));
        assertThat(page.select("#paths svg")).isNotEmpty();
        assertThat(page.select("#paths").text()).doesNotContain("1970").contains("2023");
    }
}
