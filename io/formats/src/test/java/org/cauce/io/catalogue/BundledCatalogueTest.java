package org.cauce.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.model.catalogue.CatalogueParts;
import org.cauce.model.initiative.Link;
import org.cauce.model.initiative.LinkType;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of the catalogue that comes with the library: how they are written, and how much is in them. */
class BundledCatalogueTest {
    private static final Path FOLDER =
            Path.of("src/main/resources/org/cauce/io/catalogue").resolve("northern-central-america");

    /** The records of each kind; those of a framework and the actions of recommendations stand within others. */
    private static final ImmutableMap<Kind, Integer> RECORDS = ImmutableMap.<Kind, Integer>builder()
            .put(Kind.SOURCE, 6)
            .put(Kind.ENDNOTE, 186)
            .put(Kind.COUNTRY, 19)
            .put(Kind.GROUPING, 24)
            .put(Kind.PLACE, 14)
            .put(Kind.ORGANISATION, 131)
            .put(Kind.AGGREGATE, 19)
            .put(Kind.PERSON, 27)
            .put(Kind.SECTOR, 61)
            .put(Kind.AUDIENCE, 9)
            .put(Kind.INITIATIVE, 116)
            .put(Kind.STATUS_CHANGE, 108)
            .put(Kind.TERMS, 26)
            .put(Kind.LINK, 130)
            .put(Kind.FRAMEWORK, 4)
            .put(Kind.FLOW, 75)
            .put(Kind.INDICATOR, 116)
            .put(Kind.OBSERVATION, 269)
            .put(Kind.EVENT, 90)
            .put(Kind.EVALUATION, 9)
            .put(Kind.FINDING, 23)
            .put(Kind.PRIORITY, 30)
            .put(Kind.RECOMMENDATION, 6)
            .put(Kind.RANKING, 1)
            .put(Kind.CLAIM, 230)
            .put(Kind.DEFINITION, 42)
            .put(Kind.ACRONYM, 42)
            .put(Kind.CHECK, 110)
            .put(Kind.CONTRADICTION, 58)
            .put(Kind.GAP, 9)
            .buildOrThrow();

    @Test
    void isWrittenByteForByteAsItStands(@TempDir Path folder) throws IOException {
        CatalogueWriter.create().writeFolder(Catalogues.northernCentralAmerica(), folder);

        assertThat(names(folder)).isEqualTo(names(FOLDER));
        for (String name : names(FOLDER)) {
            assertThat(folder.resolve(name)).hasSameBinaryContentAs(FOLDER.resolve(name));
        }
    }

    /** What runs within another did not take its place, even where a text calls it ensuing. */
    @Test
    void letsNoInitiativeSucceedWhatItIsPartOf() {
        List<Link> links = Catalogues.northernCentralAmerica().parts().links().stream()
                .map(Statement::says)
                .toList();
        assertThat(links)
                .filteredOn(link -> link.type() == LinkType.SUCCEEDS)
                .isNotEmpty()
                .noneMatch(next -> links.stream()
                        .anyMatch(part -> part.type() == LinkType.PART_OF
                                && part.subject().equals(next.subject())
                                && part.object().equals(next.object())));
    }

    @Test
    void listsAllItsFilesInOrder() throws IOException {
        List<String> listed = Files.readAllLines(FOLDER.resolve("index.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(listed).isEqualTo(names(FOLDER));
    }

    @Test
    void holdsNoFileThatTheSchemaRefuses() throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Catalogues.schema());

        for (String name : names(FOLDER)) {
            JsonNode file = new ObjectMapper().readTree(FOLDER.resolve(name).toFile());
            assertThat(schema.validate(file)).as(name).isEmpty();
        }
    }

    @Test
    void holdsTheRecordsOfTheDocuments() {
        ImmutableMap<Kind, Integer> counted = Section.ALL.stream()
                .collect(ImmutableMap.toImmutableMap(
                        Section::kind,
                        section -> section.of()
                                .apply(Catalogues.northernCentralAmerica().parts())
                                .size()));

        assertThat(counted).isEqualTo(RECORDS);
    }

    @Test
    void holdsTheStatementsWithinOthers() {
        assertThat(Catalogues.northernCentralAmerica()
                        .parts()
                        .entries()
                        .collect(Collectors.groupingBy(CatalogueParts.Entry::kind, Collectors.counting())))
                .containsEntry(Kind.FRAMEWORK_PART, 40L)
                .containsEntry(Kind.ACTION, 19L);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
