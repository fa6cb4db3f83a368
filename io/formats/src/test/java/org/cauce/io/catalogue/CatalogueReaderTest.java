package org.cauce.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cauce.io.InputProblem;
import org.cauce.io.Links;
import org.cauce.io.MalformedInputException;
import org.cauce.io.Problem;
import org.cauce.io.ReadReport;
import org.cauce.io.ReadResult;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.catalogue.CatalogueParts;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.quantity.Money;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueReaderTest {
    private static final CatalogueReader READER = CatalogueReader.create();
    private static final String GAPS = "{\"cauce-catalogue\": 1, \"gaps\": [%s]}";
    private static final String GAP = "{\"id\": \"%s\", \"says\": {\"missing\": \"x\", \"about\": [%s]}}";

    @TempDir
    private Path folder;

    private static String gaps(String id, String... about) {
        return GAPS.formatted(GAP.formatted(id, String.join(", ", about)));
    }

    private static ReadResult<Catalogue> read(String text) {
        return READER.read(text.getBytes(StandardCharsets.UTF_8), "test.json");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void readsWhatTheFormatAllowsBesideCanonicalText() {
        Catalogue catalogue = read("""
                        {"cauce-catalogue":1,"flows":[
                          {"says":{"when":"2008","amount":{"printed":"none","is":"none"},"stage":"pledged"},"id":"b"},
                          {"id":"a","says":{"stage":"committed","amount":{"is":"stated",
                            "quantity":{"unit":"USD","number":60.5e6}}}}],
                         "gaps":[],
                         "sources":[{"id":"003","says":{"description":"\\u00f1","type":"paper"}}]}
                        """).orThrow();

        FundingFlow flow = catalogue.get(Kind.FLOW.ref("a"), FundingFlow.class).says();
        assertThat(flow.money()).contains(Money.of(new BigDecimal("60500000"), "USD"));
        assertThat(catalogue.flows().first().orElseThrow().says().period()).isEqualTo(TimePeriod.year(2008));
        assertThat(catalogue.parts().sources().get(0).says().description()).isEqualTo("ñ");
    }

    @Test
    void readsAFileOfNothingButItsHeader() {
        assertThat(read("{\"cauce-catalogue\": 1}").orThrow().size()).isZero();
    }

    @Test
    void readsTheFilesOfAFolderInTheOrderOfTheirNames() throws IOException {
        file("b.json", gaps("second"));
        file("a.json", gaps("first", "\"gap:second\""));
        file("notes.txt", "not a catalogue");
        file(".hidden.json", "not a catalogue");
        Files.createDirectory(folder.resolve("c.json"));
        Links.make(folder.resolve("d.txt"), Path.of("a.json"));
        ReadResult<Catalogue> result = READER.read(folder);

        assertThat(result.orThrow().gaps()).extracting(gap -> gap.id()).containsExactly("first", "second");
        assertThat(result.report().files()).containsExactly("a.json", "b.json");
    }

    @Test
    void followsLinksThatStayInTheFolder() throws IOException {
        file("a.txt", gaps("first"));
        Links.make(folder.resolve("a.json"), Path.of("a.txt"));
        assertThat(READER.read(folder).orThrow().size()).isEqualTo(1);
    }

    @Test
    void addsToAnotherCatalogue() throws IOException {
        Catalogue base = read(gaps("base")).orThrow();
        Path more = file("more.json", gaps("more", "\"gap:base\""));
        Catalogue both = READER.read(more, base).orThrow();

        assertThat(both.gaps()).extracting(gap -> gap.id()).containsExactly("base", "more");
        assertThat(READER.read(more).problems())
                .extracting(Problem::message)
                .containsExactly("more.json:1 /gaps/0/says/about/0: gap:more refers to gap:base, which is not there;"
                        + " add that record, or correct it");
    }

    @Test
    void refusesAnIdThatTheOtherCatalogueHas() throws IOException {
        Catalogue base = read(gaps("a")).orThrow();
        assertThat(READER.read(file("more.json", gaps("a")), base).problems())
                .extracting(Problem::message)
                .containsExactly("more.json:1 /gaps/0: gap:a is already at the catalogue that this adds to;"
                        + " give one of them another id");
    }

    @Test
    void readsPartsThatReferToWhatIsNotThere() throws IOException {
        Path file = file("more.json", gaps("more", "\"flow:elsewhere\""));
        CatalogueParts parts = READER.readParts(file).orThrow();
        assertThat(parts.gaps()).hasSize(1);
        assertThat(READER.readParts(Files.newInputStream(file), "more.json").orThrow())
                .isEqualTo(parts);
    }

    @Test
    void refusesEqualIdsInParts() {
        String twice = GAPS.formatted(GAP.formatted("a", "") + "," + GAP.formatted("a", ""));
        assertThat(READER.readParts(bytes(twice), "test.json").problems())
                .extracting(Problem::code)
                .containsExactly(CatalogueProblem.DUPLICATE_ID);
    }

    @Test
    void leavesTheStreamOpen() {
        AtomicBoolean isClosed = new AtomicBoolean();
        InputStream stream = new ByteArrayInputStream(gaps("a").getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                isClosed.set(true);
            }
        };
        assertThat(READER.read(stream, "test.json").orThrow().size()).isEqualTo(1);
        assertThat(isClosed).isFalse();
    }

    @Test
    void tellsAllProblemsOfAllRecordsAndGivesNoValue() {
        ReadResult<Catalogue> result = read("""
                {"cauce-catalogue": 1,
                 "gaps": [
                   {"id": "a", "says": {"missing": 5}},
                   {"id": "b", "says": {"missing": "x"}},
                   {"id": "c", "says": {"about": ["x"], "colour": "red"}}
                 ],
                 "flows": [
                   {"id": "d"}
                 ]}
                """);

        assertThat(result.value()).isEmpty();
        assertThat(result.problems())
                .extracting(problem -> problem.location().line().orElseThrow() + " "
                        + problem.location().record().orElseThrow() + " "
                        + problem.code().id())
                .containsExactly(
                        "3 gap:a wrong_type",
                        "5 gap:c invalid_value",
                        "5 gap:c unknown_property",
                        "5 gap:c missing_property",
                        "8 flow:d missing_property");
        assertThat(result.report().of("gaps")).isEqualTo(new ReadReport.Count(3, 1, 2));
        assertThat(result.report().of("flows")).isEqualTo(new ReadReport.Count(1, 0, 1));
        assertThatExceptionOfType(MalformedInputException.class)
                .isThrownBy(result::orThrow)
                .withMessageEndingWith("; and 4 more");
    }

    @Test
    void blamesNobodyWhoRefersToARecordThatIsRefused() {
        String text = GAPS.formatted(
                GAP.formatted("a", "\"gap:b\", \"gap:none\"") + ", {\"id\": \"b\", \"says\": {\"missing\": 5}}");
        assertThat(read(text).problems())
                .extracting(problem ->
                        problem.code().id() + " " + problem.location().pointer().orElseThrow())
                .containsExactly("wrong_type /gaps/1/says/missing", "dangling_reference /gaps/0/says/about/1");
    }

    @Test
    void blamesNoReferenceAfterAFileThatWasNotReadToItsEnd() throws IOException {
        file("a.json", gaps("a", "\"gap:b\""));
        file("b.json", gaps("b").substring(0, 40));
        assertThat(READER.read(folder).problems())
                .extracting(Problem::code)
                .containsExactly(InputProblem.TRUNCATED_FILE);
    }

    @Test
    void tellsEachPlaceWhereAReferenceLeadsNowhere() {
        String text =
                GAPS.formatted(GAP.formatted("a", "\"gap:x\", \"gap:y\"") + ",\n" + GAP.formatted("b", "\"gap:x\""));
        assertThat(read(text).problems())
                .extracting(problem -> problem.location().toString())
                .containsExactly(
                        "test.json:1 /gaps/0/says/about/0",
                        "test.json:1 /gaps/0/says/about/1",
                        "test.json:2 /gaps/1/says/about/0");
        assertThat(read(text).report().total()).isEqualTo(new ReadReport.Count(2, 0, 2));
    }

    @Test
    void findsReferencesAndIdsInStatementsWithinStatements() {
        String text = """
                {"cauce-catalogue": 1,
                 "initiatives": [{"id": "i", "says": {"type": "framework", "names": [{"text": "I"}]}}],
                 "frameworks": [
                   {"id": "f", "says": {"initiative": "initiative:i", "goals": [
                     {"id": "g1", "says": {"text": "x", "sectors": ["theme:health"]}},
                     {"id": "g2", "says": {"text": "y"}, "sameAs": ["framework-part:g1"]}]}},
                   {"id": "f2", "says": {"initiative": "initiative:i", "goals": [
                     {"id": "g2", "says": {"text": "y"}},
                     {"id": "", "says": {"text": "y"}}]}},
                   {"id": "f3", "says": {"initiative": "initiative:i", "goals": [
                     {"id": "g2", "says": {"text": "y"}}]}}
                 ]}
                """;
        assertThat(read(text).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "test.json:9 /frameworks/1/says/goals/1/id: Id of a statement is '': expected a letter or"
                                + " digit (a-z, A-Z, 0-9), then letters, digits, '-', '.', '_' or ':'",
                        "test.json:11 /frameworks/2/says/goals/0: framework:f3 is already at test.json:6"
                                + " /frameworks/0/says/goals/1; give one of them another id",
                        "test.json:5 /frameworks/0/says/goals/0/says/sectors/0: framework:f refers to sector:health,"
                                + " which is not there; add that record, or correct it");
    }

    @Test
    void namesTheFileThatTheDiskRefuses() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> READER.read(folder.resolve("none.json")))
                .withMessageContaining("none.json");
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is broken");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return read();
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> READER.read(broken, "broken.json"))
                .withMessageContaining("broken.json")
                .withMessageContaining("the disk is broken");
    }

    @Test
    void countsRecordsOfEachSectionInTheOrderMet() {
        ReadReport report = read("{\"cauce-catalogue\": 1, \"gaps\": [%s], \"flows\": [1, {}]}"
                        .formatted(GAP.formatted("a", "")))
                .report();
        assertThat(report.counts().keySet()).containsExactly("gaps", "flows");
        assertThat(report.of("gaps")).isEqualTo(new ReadReport.Count(1, 1, 0));
        assertThat(report.of("flows")).isEqualTo(new ReadReport.Count(2, 0, 2));
    }

    @Test
    void comparesIdsWithinAKindOnly() {
        Catalogue catalogue = read("""
                        {"cauce-catalogue": 1,
                         "flows": [{"id": "a", "says": {"stage": "pledged", "amount": {"is": "none"}}}],
                         "gaps": [{"id": "a", "says": {"missing": "x", "about": ["flow:a", "gap:a"]}}]}
                        """).orThrow();
        List<Ref> about = catalogue.gaps().findFirst().orElseThrow().says().about();
        assertThat(about).allSatisfy(ref -> assertThat(catalogue.find(ref)).isPresent());
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
