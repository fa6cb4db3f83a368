package org.cauce.examples.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Section;
import org.cauce.indicators.alignment.Alignment;
import org.cauce.io.catalogue.Catalogues;
import org.cauce.model.place.Country;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatisticsSectionTest {
    private static final Path REAL =
            Path.of("../../shared/statistics/data/derived/dac2a_2009_2022_constant2022usd.csv.gz");

    private static final Path DUMP = Path.of("../../shared/statistics/data/oecd_dac_rows/crs_subset.sql");
    private static final Pattern VALUE = Pattern.compile("'((?:[^']|'')*)'|([^,()']+)");

    @TempDir
    private Path folder;

    @Test
    void saysWhatFileToGiveIfThereIsNone() {
        Section section = new StatisticsSection(context(Country.USA, Country.MEX), Optional.empty()).section();
        assertThat(section.blocks()).isEmpty();
        assertThat(text(section)).contains("--data").contains("Creditor Reporting System");
    }

    @Test
    void saysThatAFolderHasNoSuchFile() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "nothing");
        Section section = section(Country.USA, Country.MEX);
        assertThat(section.blocks()).isEmpty();
        assertThat(text(section)).contains("No file in the folder of --data");
    }

    @Test
    void keepsTheRowOfADonorThatIsNotInTheFile() throws IOException {
        give("dac2a.csv");
        Section section = section(Country.USA, Country.MEX);
        assertThat(text(section)).contains("Mexico has no row as a donor in dac2a.csv");
        assertThat(row(figure(section, 0), "Mexico"))
                .containsExactly("Mexico", "not in this file", "not in this file", "not in this file");
        assertThat(figure(section, 0).drawing().svg()).contains("not in this file");
    }

    @Test
    void comparesWithTheDonorsThatGiveMostHere() throws IOException {
        give("dac2a.csv");
        assertThat(figure(section(Country.USA, Country.MEX), 0).table().rows())
                .extracting(cells -> cells.get(0).text())
                .containsExactly("United States", "Germany", "Mexico");
        assertThat(figure(section(Country.ESP, Country.MEX), 0).table().rows())
                .extracting(cells -> cells.get(0).text())
                .containsExactly("Spain", "United States", "Germany", "Japan", "Mexico");
    }

    @Test
    void takesTheLatestYearInWhichBothHaveARow() throws IOException {
        give("dac2a.csv");
        Section section = section(Country.USA, Country.ESP);
        assertThat(figure(section, 0).unit().text()).contains("2021").contains("current prices");
        assertThat(row(figure(section, 0), "United States")).containsExactly("United States", "−2.5", "30", "61");
        assertThat(figure(section, 0).title().text())
                .endsWith("gave the most of the donors shown in 2 of 3 recipients");
    }

    @Test
    void citesTheLineOfASingleRow() throws IOException {
        give("dac2a.csv");
        assertThat(figure(section(Country.USA, Country.ESP), 0).drawing().svg())
                .contains("dac2a.csv:3")
                .contains("61.38 million");
    }

    @Test
    void leavesOutTheCellThatMovesAMeasureMost() throws IOException {
        give("dac2a.csv");
        Block.Figure similarity = figure(section(Country.USA, Country.ESP), 1);
        assertThat(similarity.title().text())
                .isEqualTo("Without Ukraine the cosine of United States – Spain goes from " + "0.32 to 0.79");
        assertThat(similarity.table().rows())
                .extracting(cells -> cells.stream().map(Prose::text).collect(Collectors.joining("|")))
                .contains("United States – Spain|cosine|0.32|0.79|Ukraine");
        assertThat(similarity.drawing().svg()).contains("without Ukraine");
    }

    @Test
    void cannotCompareADonorThatIsNotInTheFile() throws IOException {
        give("dac2a.csv");
        assertThat(row(figure(section(Country.USA, Country.MEX), 1), "United States – Mexico"))
                .contains("cannot be computed: no row");
    }

    @Test
    void tellsWhoPaysInWhichSector() throws IOException {
        give("crs.txt");
        Block.Figure money = figure(section(Country.USA, Country.ESP), 1);
        assertThat(money.title().text()).isEqualTo("Money of both is in 1 of 4 cells of recipient and sector");
        assertThat(money.table().rows())
                .extracting(cells -> cells.stream().map(Prose::text).collect(Collectors.joining("|")))
                .containsExactlyInAnyOrder(
                        "Honduras|Basic Education|both|1.8 (2)|0.3 (1)|–",
                        "Honduras|Government & Civil Society-general|United States alone|2 (1)|–|–",
                        "Guatemala|Basic Health|Spain alone|–|1 (1)|–",
                        "El Salvador|Transport & Storage|neither|–|–|4 (1)");
    }

    @Test
    void asksOfManySmallPartsOfBoth() throws IOException {
        give("crs.txt");
        List<String> rows = new ArrayList<>(Files.readAllLines(folder.resolve("crs.txt")));
        String row = rows.stream()
                .filter(line -> line.contains("|2021003|"))
                .findFirst()
                .orElseThrow();
        for (int i = 1; i <= 7; i++) {
            rows.add(row.replace("|2021003|", "|202110" + i + "|").replace("|0.3|", "|0.01|"));
        }
        Files.write(folder.resolve("crs.txt"), rows);
        Block.Figure money = figure(section(Country.USA, Country.ESP), 1);
        assertThat(money.table().rows())
                .extracting(cells -> cells.stream().limit(3).map(Prose::text).collect(Collectors.joining("|")))
                .contains("Honduras|Basic Education|both, many small");
        assertThat(money.note().text())
                .contains(
                        "both pay in many small parts: 1; a question to both, not a finding. Many are 10 parts or more")
                .contains("Cells in which 3 donors of the file or more pay, each less than 1 million: 0 of 4.");
    }

    @Test
    void readsRowsOfTheCrsThatWerePublished() throws IOException {
        assumeTrue(Files.exists(DUMP), "skipped: there is no ../shared/statistics beside the checkout");
        Files.write(folder.resolve("crs-1973.txt"), published());
        Alignment pair = Alignment.between(Country.DEU, Country.DNK).in(Country.TUR, Country.THA, Country.MMR);
        Section section = new StatisticsSection(
                        new Context(Catalogues.northernCentralAmerica(), pair, TimePeriod.parse("1973")),
                        Optional.of(folder))
                .section();
        Block.Figure money = figure(section, 1);
        assertThat(money.title().text()).isEqualTo("Money of both is in 0 of 5 cells of recipient and sector");
        assertThat(money.unit().text()).contains("1973");
        assertThat(money.table().rows())
                .extracting(cells -> cells.stream().map(Prose::text).collect(Collectors.joining("|")))
                .contains("Türkiye|Unallocated / Unspecified|Germany alone|0.1 (2)|0 (1)|–")
                .anyMatch(row -> row.startsWith("Thailand|Unallocated / Unspecified|Germany alone|"));
    }

    /** The rows of the dump in the layout in which they were published: without the number that the database added. */
    private static List<String> published() throws IOException {
        List<String> lines = Files.readAllLines(DUMP);
        String names = lines.get(0);
        List<String> text = new ArrayList<>();
        text.add(names.substring(names.indexOf(',') + 1, names.lastIndexOf(')'))
                .replace("\"", "")
                .replace(',', '|'));
        for (String line : lines) {
            if (line.matches(",?\\([0-9].*")) {
                text.add(VALUE.matcher(line.substring(line.indexOf(',', 1) + 1, line.lastIndexOf(')')))
                        .results()
                        .map(value -> value.group(1) == null ? value.group(2).strip() : value.group(1))
                        .map(cell -> cell.equals("NULL") ? "" : cell.replace("''", "'"))
                        .collect(Collectors.joining("|")));
            }
        }
        return text;
    }

    @Test
    void saysOfNobodyThatItIsAloneBesideADonorThatIsNotInTheFile() throws IOException {
        give("crs.txt");
        Block.Figure money = figure(section(Country.USA, Country.MEX), 1);
        assertThat(money.title().text()).startsWith("Mexico is not in the file");
        assertThat(money.drawing().svg()).doesNotContain("alone");
        assertThat(money.table().rows())
                .allSatisfy(cells -> assertThat(cells.get(4).text()).isEqualTo("not in this file"));
    }

    @Test
    void doesNotAddFilesThatHoldTheSame() throws IOException {
        give("dac2a.csv");
        Files.copy(folder.resolve("dac2a.csv"), folder.resolve("copy.csv"));
        assertThat(row(figure(section(Country.USA, Country.ESP), 0), "Spain")).contains("10");
    }

    @Test
    void readsThePublishedTable() {
        assumeTrue(Files.exists(REAL), "skipped: there is no ../shared/statistics beside the checkout");
        Section section = new StatisticsSection(context(Country.USA, Country.MEX), Optional.of(REAL)).section();
        assertThat(row(figure(section, 0), "United States")).containsExactly("United States", "96", "222", "139");
        assertThat(figure(section, 1).title().text())
                .isEqualTo("Without Ukraine the cosine of United States – Spain goes from 0.71 to 0.46");
    }

    private void give(String name) throws IOException {
        try (InputStream in = StatisticsSectionTest.class.getResourceAsStream(name)) {
            Files.copy(Objects.requireNonNull(in, name), folder.resolve(name));
        }
    }

    private Section section(Country one, Country other) {
        return new StatisticsSection(context(one, other), Optional.of(folder)).section();
    }

    private static Context context(Country one, Country other) {
        Alignment pair = Alignment.between(one, other).in(Country.SLV, Country.GTM, Country.HND);
        return new Context(Catalogues.northernCentralAmerica(), pair, TimePeriod.parse("2019/2024"));
    }

    private static Block.Figure figure(Section section, int place) {
        return (Block.Figure) section.blocks().get(place);
    }

    private static String text(Section section) {
        return section.text().stream().map(Prose::text).collect(Collectors.joining("\n"));
    }

    private static List<String> row(Block.Figure figure, String heading) {
        return figure.table().rows().stream()
                .map(cells -> cells.stream().map(Prose::text).toList())
                .filter(cells -> cells.get(0).equals(heading))
                .findFirst()
                .orElseThrow();
    }
}
