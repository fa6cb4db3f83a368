package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cauce.examples.ask.Samples;
import org.cauce.io.catalogue.CatalogueWriter;
import org.cauce.io.catalogue.Catalogues;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages of records whose words mean harm: they are shown as words, run nothing, lead nowhere, and leave the direction
 * of what stands beside them.
 */
final class HostilePagesTest {
    private static final String HARM =
            "<script>alert(1)</script>\"'><img src=x onerror=alert(1)><a href=\"javascript:alert(1)\">javascript:a</a>"
                    + "</title></style></svg>&lt;{{x}}${x}\u202eevil\u2066";
    private static final String SHOWN = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    /** Where people write what they like. */
    private static final ImmutableSet<String> WORDS = ImmutableSet.of(
            "text",
            "title",
            "section",
            "note",
            "detail",
            "remark",
            "locator",
            "english",
            "spanish",
            "term",
            "meaning",
            "description",
            "missing",
            "because",
            "doubt",
            "resolution",
            "scope",
            "objectives",
            "contents",
            "items",
            "area",
            "container",
            "what",
            "qualifier",
            "wordedAs",
            "method");

    @TempDir
    static Path folder;

    private static Path catalogue = Path.of("");

    @BeforeAll
    static void spoil() throws IOException {
        catalogue = folder.resolve("catalogue");
        CatalogueWriter.create().writeFolder(Catalogues.northernCentralAmerica(), catalogue);
        JsonMapper mapper = JsonMapper.builder().build();
        try (Stream<Path> files = Files.list(catalogue)) {
            for (Path file : files.toList()) {
                JsonNode tree = mapper.readTree(file.toFile());
                spoil(tree);
                mapper.writeValue(file.toFile(), tree);
            }
        }
    }

    private static void spoil(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(WORDS)) {
                JsonNode value = object.path(name);
                if (value.isTextual()) {
                    object.put(name, value.textValue() + HARM);
                } else if (value instanceof ArrayNode list) {
                    spoilAll(list);
                }
            }
        }
        node.forEach(HostilePagesTest::spoil);
    }

    private static void spoilAll(ArrayNode texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).isTextual()) {
                texts.set(i, TextNode.valueOf(texts.get(i).textValue() + HARM));
            }
        }
    }

    private static Document page(String... args) throws IOException {
        Path file = folder.resolve("page.html");
        Run run = Run.of(
                Stream.concat(Stream.of(args), Stream.of("-o", file.toString())).toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        return Jsoup.parse(Files.readString(file));
    }

    private static void isHarmless(Document page, Document honest) {
        assertThat(page.text()).contains(SHOWN);
        assertThat(page.select("script, style, title").eachText())
                .hasSameSizeAs(honest.select("script, style, title").eachText());
        assertThat(page.select("script").eachAttr("src")).isEmpty();
        assertThat(page.select("script").html())
                .isEqualTo(honest.select("script").html());
        assertThat(page.select("img, iframe, object, embed, form, base, link, meta[http-equiv]"))
                .isEmpty();
        assertThat(page.select("[href]").eachAttr("href")).allMatch(link -> link.startsWith("#"));
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes().asList())
                    .extracting(Attribute::getKey)
                    .noneMatch(name -> name.startsWith("on") || name.equals("src"));
        }
        assertThat(page.outerHtml()).doesNotContainPattern("[\u202a-\u202e\u2066-\u2069]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HND", "USA"})
    void aBriefingShowsTheWordsOfACatalogueAsWords(String country) throws IOException {
        isHarmless(page("briefing", country, "--catalogue", catalogue.toString()), page("briefing", country));
    }

    @Test
    void anAlignmentShowsTheWordsOfACatalogueAsWords() throws IOException {
        isHarmless(
                page("align", "USA", "MEX", "--in", "SLV", "--catalogue", catalogue.toString()),
                page("align", "USA", "MEX", "--in", "SLV"));
    }

    @Test
    void aBriefingShowsTheWordsOfFilesAndTheirNamesAsWords() throws IOException {
        Path iati = Files.createDirectories(folder.resolve("iati")).resolve("\"'><img src=x onerror=alert(1)>.xml");
        String harm = HARM.replace("&", "&amp;").replace("<", "&lt;");
        Files.writeString(
                iati,
                Files.readString(Samples.iati(folder))
                        .replace(
                                "<reporting-org ref='XX-GOV-1' type='10'/>",
                                "<reporting-org ref='XX-GOV-1' type='10'><narrative>" + harm
                                        + "</narrative></reporting-org><title><narrative>" + harm
                                        + "</narrative></title><activity-status code='2'/>"));

        isHarmless(page("briefing", "HND", "--iati", iati.toString()), page("briefing", "HND"));
    }
}
