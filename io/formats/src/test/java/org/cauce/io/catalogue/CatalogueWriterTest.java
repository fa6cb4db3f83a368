package org.cauce.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.catalogue.CatalogueParts;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Split;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Money;
import org.cauce.model.review.Gap;
import org.cauce.model.source.Citation;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Source;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueWriterTest {
    private static final CatalogueWriter WRITER = CatalogueWriter.create();
    private static final Statement<Source> SOURCE = Statement.of(
            "003",
            Source.builder()
                    .type(Source.Type.PAPER)
                    .description("Un artículo")
                    .language(Locale.forLanguageTag("es-SV"))
                    .build());
    private static final Statement<FundingFlow> FLOW = Statement.<FundingFlow>builder()
            .id("carsi-2008")
            .says(FundingFlow.builder()
                    .addProvider(Country.USA.ref())
                    .recipients(Split.among(List.of(Country.HND.ref(), Country.SLV.ref())))
                    .stage(Stage.APPROPRIATED)
                    .when(Timing.of(TimePeriod.year(2008)))
                    .amount(Amount.of(Money.of("60000000", "USD")))
                    .build())
            .note("Sixty \"million\".")
            .addCitation(Citation.builder()
                    .source(Kind.SOURCE.ref("003"))
                    .section("Introduction")
                    .build())
            .build();
    private static final Statement<Gap> GAP =
            Statement.of("a", Gap.builder().missing("The amount").build());
    private static final Catalogue CATALOGUE = Catalogue.of(
            CatalogueParts.builder().addSource(SOURCE).addFlow(FLOW).addGap(GAP).build());
    private static final Catalogue GAP_ALONE =
            Catalogue.of(CatalogueParts.builder().addGap(GAP).build());

    @TempDir
    private Path folder;

    private Stream<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Test
    void spreadsStatementsAndWhatTheySayOverLines() {
        assertThat(WRITER.text(CATALOGUE)).isEqualTo("""
                        {
                          "cauce-catalogue": 1,
                          "sources": [
                            {
                              "id": "003",
                              "says": {
                                "type": "paper",
                                "description": "Un artículo",
                                "language": "es-SV"
                              },
                              "attribution": "reported"
                            }
                          ],
                          "flows": [
                            {
                              "id": "carsi-2008",
                              "says": {
                                "providers": ["country:USA"],
                                "recipients": {"among": ["country:HND", "country:SLV"]},
                                "stage": "appropriated",
                                "basis": "not-stated",
                                "when": {"period": "2008"},
                                "amount": {"is": "stated", "quantity": {"number": 60000000, "bound": "exact", "unit": "USD"}, "priceBasis": "current"}
                              },
                              "note": "Sixty \\"million\\".",
                              "citations": [{"source": "source:003", "section": "Introduction"}],
                              "attribution": "reported"
                            }
                          ],
                          "gaps": [
                            {
                              "id": "a",
                              "says": {
                                "missing": "The amount"
                              },
                              "attribution": "reported"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void writesACatalogueOfNothing() {
        assertThat(WRITER.text(CatalogueParts.empty())).isEqualTo("{\n  \"cauce-catalogue\": 1\n}\n");
    }

    @Test
    void writesTheSameToTextStreamAndFile() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        WRITER.write(CATALOGUE, stream);
        Path file = folder.resolve("all.json");
        WRITER.write(CATALOGUE, file);

        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(WRITER.text(CATALOGUE));
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(WRITER.text(CATALOGUE));
        assertThat(names()).containsExactly("all.json");
    }

    @Test
    void writesOneFileForEachSectionThatIsNotEmpty() throws IOException {
        Path inner = folder.resolve("one/two");
        WRITER.writeFolder(CATALOGUE, inner);

        assertThat(inner).isDirectoryNotContaining("glob:**/.*");
        assertThat(inner.resolve("gaps.json")).content(StandardCharsets.UTF_8).isEqualTo(WRITER.text(GAP_ALONE));
        assertThat(CatalogueReader.create().read(inner).orThrow()).isEqualTo(CATALOGUE);
    }

    @Test
    void removesTheFilesOfSectionsThatAreGone() throws IOException {
        Files.writeString(folder.resolve("README.md"), "kept");
        WRITER.writeFolder(CATALOGUE, folder);
        WRITER.writeFolder(GAP_ALONE, folder);

        assertThat(names()).containsExactly("README.md", "gaps.json");
        assertThat(CatalogueReader.create().read(folder).orThrow()).isEqualTo(GAP_ALONE);
    }

    @Test
    void writesAFolderOfNothingThatCanBeReadBack() {
        WRITER.writeFolder(CatalogueParts.empty(), folder);
        assertThat(CatalogueReader.create().read(folder).orThrow().size()).isZero();
    }

    @Test
    void refusesAFolderWithAFileThatWouldBeReadToo() throws IOException {
        Files.writeString(folder.resolve("people.json"), "{}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WRITER.writeFolder(CATALOGUE, folder))
                .withMessageContaining("people.json")
                .withMessageContaining("choose another folder");
        assertThat(names()).containsExactly("people.json");
    }

    @Test
    void leavesAllFilesAsTheyWereWhenOneOfThemCannotBeWritten() throws IOException {
        WRITER.writeFolder(
                Catalogue.of(CatalogueParts.builder().addSource(SOURCE).build()), folder);
        String before = Files.readString(folder.resolve("sources.json"));
        Files.createDirectory(folder.resolve("gaps.json"));
        Catalogue other = Catalogue.of(CatalogueParts.builder()
                .addSource(Statement.of("003", SOURCE.says().withDescription("Another")))
                .addGap(GAP)
                .build());

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> WRITER.writeFolder(other, folder))
                .withMessageContaining("gaps.json");
        assertThat(names()).containsExactly("gaps.json", "sources.json");
        assertThat(folder.resolve("sources.json"))
                .content(StandardCharsets.UTF_8)
                .isEqualTo(before);
    }

    @Test
    void namesTheFileThatTheDiskRefuses() {
        Path file = folder.resolve("none/all.json");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> WRITER.write(CATALOGUE, file))
                .withMessageContaining("all.json");
        OutputStream full = new OutputStream() {
            @Override
            public void write(int next) throws IOException {
                throw new IOException("the disk is full");
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> WRITER.write(CATALOGUE, full))
                .withMessageContaining("the disk is full");
    }
}
