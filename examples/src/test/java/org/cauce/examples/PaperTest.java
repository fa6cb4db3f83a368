package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cauce.examples.paper.ExhibitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Cauce.run(new Paper(), new PrintWriter(out), new PrintWriter(err), args);
    }

    @ParameterizedTest
    @EnumSource(ExhibitId.class)
    void printsEachTableAndFigure(ExhibitId id) {
        assertThat(run("--table", id.toString())).isZero();
        Golden.check("paper-" + id + ".txt", out.toString());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void printsAllInTheOrderOfThePaper() {
        assertThat(run()).isZero();
        assertThat(out.toString().lines().filter(line -> line.matches("(Appendix )?(Table|Figure) \\d: .*")))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly(
                        "Table 1",
                        "Figure 1",
                        "Figure 2",
                        "Table 2",
                        "Figure 3",
                        "Appendix Figure 1",
                        "Appendix Figure 2",
                        "Appendix Figure 4",
                        "Appendix Figure 5");
    }

    @Test
    void writesTheSameInEachFormatOfRecords() throws IOException {
        run("--format", "json");
        List<JsonNode> json =
                new JsonMapper().readTree(out.toString()).valueStream().toList();
        out.getBuffer().setLength(0);
        run("--format", "ndjson");
        assertThat(out.toString().lines()).hasSameSizeAs(json);
        out.getBuffer().setLength(0);
        run("--format", "csv");
        assertThat(out.toString()).startsWith("table,row,column,item,value,unit,printed,period,record,source");
        assertThat(out.toString().lines()).hasSize(json.size() + 1);
    }

    @Test
    void writesEachCellWithValueUnitPeriodRecordAndSource() throws IOException {
        run("--table", "table-1", "--format", "json");
        JsonNode cell = new JsonMapper()
                .readTree(out.toString())
                .valueStream()
                .filter(each -> each.path("record").asText().equals("observation:informality-rate-gtm-2019"))
                .findFirst()
                .orElseThrow();
        assertThat(cell.toString())
                .isEqualTo("{\"table\":\"table-1\",\"row\":\"Informality Rate (%)\",\"column\":\"Guatemala\","
                        + "\"value\":79,\"unit\":\"percent-of-employment\",\"printed\":\"79.0\",\"tableYear\":\"2020\","
                        + "\"period\":\"2019\",\"record\":\"observation:informality-rate-gtm-2019\","
                        + "\"source\":\"003, II.B Table 1, endnotes 37, 45\"}");
    }

    @Test
    void writesWhatIsComputedAsComputed() throws IOException {
        run("--table", "figure-1", "--format", "json");
        assertThat(new JsonMapper().readTree(out.toString()).valueStream())
                .filteredOn(cell -> cell.path("column").asText().startsWith("2000"))
                .hasSize(3)
                .allSatisfy(cell -> {
                    assertThat(cell.path("computed").asBoolean()).isTrue();
                    assertThat(cell.has("interval")).isTrue();
                    assertThat(cell.has("printed")).isFalse();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tabel-1", "Table1", "table-11", "tabla-1"})
    void asksWhetherTheClosestTableWasMeant(String misspelled) {
        assertThat(run("--table", misspelled)).isEqualTo(2);
        assertThat(err.toString())
                .contains("unknown table or figure '" + misspelled + "': did you mean table-1")
                .contains("table-1, figure-1, figure-2, table-2, figure-3, appendix-1");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void asksWhichOneOfTheNumberWasMeant() {
        assertThat(run("--table", "1")).isEqualTo(2);
        assertThat(err.toString()).contains("'1': did you mean table-1 or figure-1 or appendix-1? expected one of");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzzzz", "7"})
    void namesAllTablesWhereNoneIsClose(String unknown) {
        assertThat(run("--table", unknown)).isEqualTo(2);
        assertThat(err.toString())
                .contains("unknown table or figure '" + unknown + "'; expected one of table-1, ")
                .doesNotContain("did you mean");
    }

    @Test
    void refusesAnUnknownFormat() {
        assertThat(run("--format", "xml")).isEqualTo(2);
    }

    @Test
    void refusesACatalogueThatIsNotThere(@TempDir Path folder) {
        assertThat(run("--catalogue", folder.resolve("none.json").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("There is no file or folder");
    }

    @Test
    void endsWithOneForABrokenCatalogue(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), "{\"cauce-catalogue\": 1, \"flows\": 7}");
        assertThat(run("--catalogue", file.toString())).isEqualTo(1);
        assertThat(err.toString()).isNotBlank();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void marksCellsThatACatalogueDoesNotHave(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("empty.json"), "{\"cauce-catalogue\": 1}");
        assertThat(run("--catalogue", file.toString(), "--table", "table-2")).isZero();
        assertThat(out.toString())
                .contains("Total                           …            …")
                .contains("… not in this catalogue: Sembrando Vida; Jóvenes Construyendo el Futuro; Total");
    }

    @Test
    void buildsEveryTableFromAnEmptyCatalogue(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("empty.json"), "{\"cauce-catalogue\": 1}");
        assertThat(run("--catalogue", file.toString())).isZero();
        assertThat(run("--catalogue", file.toString(), "--format", "json")).isZero();
        assertThat(out.toString()).contains("\"missing\": true");
    }

    @Test
    void datesTheTimelineInWordsWhereAPartOfAMonthIsKnown() {
        run("--table", "figure-2");
        assertThat(out.toString()).contains("early March 2015", "end of 2020").doesNotContain("early 2015-03");
    }

    @Test
    void leavesAssessmentsOutOfTheTimelineOfActivities() {
        run("--table", "figure-2");
        assertThat(out.toString()).doesNotContain("PPP funding shortfall observed", "still registering");
    }

    @Test
    void putsWhatTheThreeGovernmentsPresentedIntoNeitherCountrysLane() throws IOException {
        run("--table", "figure-2", "--format", "json");
        assertThat(new JsonMapper().readTree(out.toString()).valueStream())
                .filteredOn(cell -> cell.path("record").asText().equals("event:event-a4p-plan-presented"))
                .singleElement()
                .satisfies(cell -> assertThat(cell.path("column").asText()).isEqualTo("Joint"));
    }

    @Test
    void showsAnExampleInItsHelp() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("Example: cauce paper --table table-1")
                .contains("appendix-5");
    }

    @Test
    void isASubCommandOfCauce() {
        assertThat(Cauce.run(Cauce.class, new PrintWriter(out), new PrintWriter(err), "paper", "--table", "table-2"))
                .isZero();
        assertThat(out.toString()).startsWith("Table 2: First Phase of Mexican Programs");
    }
}
