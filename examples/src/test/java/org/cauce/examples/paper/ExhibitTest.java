package org.cauce.examples.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.io.catalogue.Catalogues;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.catalogue.CatalogueParts;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.policy.Recommendation;
import org.cauce.model.quantity.Money;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExhibitTest {
    private static final Currency USD = Currency.getInstance("USD");

    private final Catalogue catalogue = Catalogues.northernCentralAmerica();

    @ParameterizedTest
    @EnumSource(names = {"TABLE_1", "TABLE_2", "APPENDIX_1", "APPENDIX_2", "APPENDIX_4", "APPENDIX_5"})
    void hasTheCellsOfThePaperInItsOrder(ExhibitId id) {
        assertThat(cells(id).cellSet())
                .containsExactlyElementsOf(PrintedCells.of(id).cellSet());
    }

    @Test
    void hasTheEndPointsThatTheTextPrintsOfFigure1() {
        Table<String, String, String> printed = PrintedCells.of(ExhibitId.FIGURE_1);
        assertThat(cells(ExhibitId.FIGURE_1).cellSet()).containsAll(printed.cellSet());
        assertThat(cells(ExhibitId.FIGURE_1).columnKeySet()).hasSize(3).containsAll(printed.columnKeySet());
    }

    @Test
    void impliesTheFirstYearOfFigure1FromLastYearAndIncrease() {
        assertThat(cells(ExhibitId.FIGURE_1).column("2000 (implied)"))
                .containsEntry("El Salvador", "$192.4 million")
                .containsEntry("Guatemala", "$260.7 million")
                .containsEntry("Honduras", "$400 million");
    }

    @Test
    void marksTheEffortThatTheTextStates() {
        ImmutableTable.Builder<String, String, String> marked = ImmutableTable.builder();
        for (Row row : ExhibitId.FIGURE_3.build(catalogue).rows()) {
            row.cells()
                    .forEach(cell -> cell.items()
                            .forEach(item -> marked.put(row.label(), cell.column(), wording((Recommendation)
                                    item.record().says()))));
        }
        assertThat(marked.build()).isEqualTo(PrintedCells.of(ExhibitId.FIGURE_3));
    }

    private static String wording(Recommendation recommendation) {
        return recommendation.effortWording().get(0);
    }

    @ParameterizedTest
    @EnumSource(names = {"TABLE_1", "TABLE_2", "APPENDIX_1", "APPENDIX_2", "APPENDIX_4", "APPENDIX_5"})
    void expectedCellsStandInTheTextOfThePaper(ExhibitId id) throws IOException {
        List<List<String>> lines = paper();
        PrintedCells.of(id)
                .rowMap()
                .forEach((row, cells) -> assertThat(lines)
                        .contains(Stream.concat(Stream.of(row), cells.values().stream())
                                .toList()));
    }

    private static ImmutableTable<String, String, String> printed(Exhibit exhibit) {
        ImmutableTable.Builder<String, String, String> cells = ImmutableTable.builder();
        exhibit.rows().forEach(row -> row.cells().forEach(cell -> cells.put(row.label(), cell.column(), cell.text())));
        return cells.build();
    }

    private ImmutableTable<String, String, String> cells(ExhibitId id) {
        return printed(id.build(catalogue));
    }

    /** The lines of the tables in the paper, as cells, without marks of endnotes and of type. */
    private static List<List<String>> paper() throws IOException {
        Optional<Path> folder = checkout().map(root -> root.resolve("../shared/seeds"));
        assumeTrue(folder.filter(Files::isDirectory).isPresent(), "../shared/seeds is not here: nothing to compare");
        try (Stream<Path> files = Files.list(folder.orElseThrow())) {
            Path paper = files.filter(file -> file.getFileName().toString().startsWith("003_"))
                    .findFirst()
                    .orElseThrow();
            return Files.readAllLines(paper).stream()
                    .filter(line -> line.contains("\t"))
                    .map(line -> line.replaceAll(" ?[⁰¹²³⁴⁵⁶⁷⁸⁹]+", "")
                            .replaceAll("</?i>", "")
                            .replace("\\$", "$"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        }
    }

    private static Optional<Path> checkout() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .filter(path -> Files.isDirectory(path.resolve(".mvn")))
                .findFirst();
    }

    @Test
    void showsNoRecordTwice() {
        for (ExhibitId id : ExhibitId.values()) {
            assertThat(id.build(catalogue)
                            .items()
                            .filter(item -> item.computed().isEmpty()))
                    .as("%s", id)
                    .extracting(Item::ref)
                    .filteredOn(ref -> !ref.is(Kind.INITIATIVE))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void tellsOnlyOfRecordsOfThePaper() {
        for (ExhibitId id : ExhibitId.values()) {
            assertThat(id.build(catalogue).items())
                    .as("%s", id)
                    .allSatisfy(item -> assertThat(item.record().citations())
                            .anyMatch(citation -> citation.source().equals(PaperRecords.PAPER)));
        }
    }

    @Test
    void notesTheYearsThatAreNotThatOfTheTable() {
        assertThat(notes(ExhibitId.TABLE_1))
                .contains("*2019, where the table is of 2020: Informality Rate (%), Guatemala")
                .contains("*2017, where the table is of 2020: Informality Rate (%), Honduras");
    }

    @Test
    void notesWhatTheDocumentsDoNotHold() {
        assertThat(notes(ExhibitId.FIGURE_1))
                .anyMatch(note -> note.startsWith("Not in the documents: annual net ODA series"));
        assertThat(notes(ExhibitId.FIGURE_2))
                .anyMatch(note -> note.startsWith("Not in the documents: timeline graphic"));
        assertThat(notes(ExhibitId.FIGURE_3)).anyMatch(note -> note.startsWith("Not in the documents: effort matrix"));
        assertThat(notes(ExhibitId.APPENDIX_4))
                .contains("The appendix numbers its figures 1, 2, 4, 5; the paper has no other.");
    }

    @Test
    void recomputesTheTotalsOfTable2() {
        assertThat(notes(ExhibitId.TABLE_2))
                .contains(
                        "Recomputed: “$31 million”, $15.5 million + $15.5 million: agrees",
                        "Recomputed: “$31 million”, $20 million + $11 million: agrees");
    }

    @Test
    void showsWhatIsRecomputedWhereItDiffersFromThePrint() {
        Statement<FundingFlow> cell = catalogue.get(Kind.FLOW.ref("table2-jcf-hnd"), FundingFlow.class);
        Statement<FundingFlow> wrong =
                cell.map(flow -> flow.withAmount(Amount.of(Money.of(new BigDecimal(15_000_000), USD))));
        Catalogue changed = Catalogue.of(CatalogueParts.builder()
                .from(catalogue.parts())
                .flows(catalogue.parts().flows().stream()
                        .map(flow -> flow.equals(cell) ? wrong : flow)
                        .toList())
                .build());
        assertThat(new Notes(changed, ExhibitId.TABLE_2.build(changed), PaperTexts.ENGLISH).lines())
                .anyMatch(note -> note.endsWith("disagrees: 35000000 [34500000, 35500000] USD"))
                .anyMatch(note -> note.endsWith("$15.5 million + $15.5 million: agrees"));
    }

    private List<String> notes(ExhibitId id) {
        return new Notes(catalogue, id.build(catalogue), PaperTexts.ENGLISH).lines();
    }
}
