package org.cauce.io.oecd;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.assertj.core.data.Offset;
import org.cauce.io.DataFile;
import org.cauce.io.FlowReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.ReadReport;
import org.cauce.io.Shared;
import org.cauce.io.area.AreaScheme;
import org.cauce.io.area.Areas;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.quantity.Money;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold between the figures of the DAC, on a table of 327,763 rows in constant prices of 2022. */
final class DacIdentitiesTest {
    private static final BigDecimal ROUNDING = new BigDecimal("20000");

    private static Map<String, Map<String, BigDecimal>> cells(FlowReader reader) {
        Map<String, Map<String, BigDecimal>> cells = new HashMap<>();
        for (Statement<FundingFlow> statement : reader) {
            FundingFlow flow = statement.says();
            String key = flow.providers() + " "
                    + flow.recipients().orElseThrow().whole().orElseThrow() + " " + flow.period();
            String measure = flow.classifications().first().value();
            cells.computeIfAbsent(key, unused -> new HashMap<>())
                    .merge(measure, flow.money().orElseThrow().amount(), BigDecimal::add);
        }
        return cells;
    }

    private static BigDecimal sum(Map<String, BigDecimal> cell, String... measures) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String measure : measures) {
            sum = sum.add(cell.getOrDefault("dac2a-" + measure, BigDecimal.ZERO));
        }
        return sum;
    }

    @Test
    void holdBetweenNetGrossAndTheirParts() throws IOException {
        byte[] bytes;
        try (InputStream in = new GZIPInputStream(
                Files.newInputStream(Shared.path("statistics/data/derived/dac2a_2009_2022_constant2022usd.csv.gz")))) {
            bytes = in.readAllBytes();
        }
        try (FlowReader reader = DacReader.open(DataFile.of("dac2a.csv", bytes), ReadOptions.STANDARD)) {
            Map<String, Map<String, BigDecimal>> cells = cells(reader);

            assertThat(reader.problems()).isEmpty();
            assertThat(reader.report().of("rows")).isEqualTo(new ReadReport.Count(327_763, 327_763, 0));
            long grossCells = cells.values().stream()
                    .filter(cell -> cell.containsKey("dac2a-240"))
                    .count();
            long grossHold = cells.values().stream()
                    .filter(cell -> cell.containsKey("dac2a-240"))
                    .filter(cell -> isClose(sum(cell, "240"), sum(cell, "201", "204", "217")))
                    .count();
            Map<String, BigDecimal> honduras = cells.getOrDefault("[country:USA] country:HND 2022", Map.of());
            assertThat(sum(honduras, "240")).isEqualByComparingTo("144210000");
            assertThat(sum(honduras, "206"))
                    .as("net is not what loans alone make of gross")
                    .isEqualByComparingTo("138820000");
            assertThat(honduras).doesNotContainKeys("dac2a-204", "dac2a-205", "dac2a-219");
            assertThat(grossCells).isEqualTo(47_467);
            assertThat(grossHold).as("98.3 per cent of them").isEqualTo(46_659);
            assertThat(cells.values())
                    .filteredOn(cell -> cell.containsKey("dac2a-250") && cell.containsKey("dac2a-206"))
                    .as("net aid without debt relief, in cells that have it and net aid")
                    .hasSize(45_744)
                    .allMatch(cell -> isClose(sum(cell, "250"), sum(cell, "206").subtract(sum(cell, "255"))));
        }
    }

    private static boolean isClose(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(ROUNDING) <= 0;
    }

    /** A whole is the sum of its parts, in education and health, commitments and disbursements, in each of 22 years. */
    @ParameterizedTest
    @CsvSource({
        "10100, 10010 10001 10004 10007 10012 9998, continents and what is for none",
        "10001, 10002 10003 298, Africa",
        "10004, 10005 10006 498, America",
        "10007, 10008 10009 10011 798, Asia",
        "10100, 10016 10017 10018 10019 10025 10024, groups of income",
    })
    void holdBetweenAWholeAndItsParts(String whole, String parts, String what) throws IOException {
        Map<String, Map<String, BigDecimal>> cells = regions();
        String total = region(whole);
        List<String> regions =
                Arrays.stream(parts.split(" ")).map(DacIdentitiesTest::region).toList();

        assertThat(cells.values())
                .as(what)
                .hasSize(74)
                .allSatisfy(cell -> assertThat(regions.stream()
                                .map(region -> cell.getOrDefault(region, BigDecimal.ZERO))
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isCloseTo(cell.getOrDefault(total, BigDecimal.ZERO), Offset.offset(new BigDecimal(100))));
    }

    /**
     * Education and health are the sums of the activities of their purposes, for each recipient: in 2016, the year in
     * whose prices these were summed up, by the first two digits of the purpose.
     */
    @Test
    void holdBetweenASectorAndTheActivitiesOfItsPurposes() throws IOException {
        Map<String, BigDecimal> activities = activities();
        Map<String, BigDecimal> sectors = new HashMap<>();
        regions().forEach((key, cell) -> cell.forEach((recipient, sum) -> sectors.put(key + " " + recipient, sum)));
        sectors.keySet().retainAll(activities.keySet());
        List<String> unlike = sectors.keySet().stream()
                .filter(key -> sectors.getOrDefault(key, BigDecimal.ZERO)
                                .subtract(activities.getOrDefault(key, BigDecimal.ZERO))
                                .abs()
                                .compareTo(new BigDecimal(1000))
                        > 0)
                .toList();

        assertThat(sectors).as("cells that both have").hasSize(642);
        assertThat(unlike)
                .as("133.2 million are printed, and the activities of this release sum to 129.9 million")
                .containsExactly("DAC-BROAD:120 disbursed current 2016 "
                        + Areas.of(AreaScheme.DAC)
                                .byCode("298")
                                .orElseThrow()
                                .ref()
                                .id());
    }

    /** Sums of the activities of 2016, in dollars. */
    private static Map<String, BigDecimal> activities() throws IOException {
        Map<String, BigDecimal> sums = new HashMap<>();
        Path file = Shared.path("statistics/data/derived/crs_recipient_x_sector2_1973_2017.csv.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in, ISO_8859_1)) {
            for (NamedCsvRecord row : rows) {
                if (row.getField("Year").equals("2016")
                        && row.getField("metaSector").matches("1[12]")) {
                    String sector = "DAC-BROAD:" + row.getField("metaSector") + "0 ";
                    String recipient = " current 2016 " + region(row.getField("RecipientCode"));
                    put(sums, sector + "committed" + recipient, row.getField("commitment_value"));
                    put(sums, sector + "disbursed" + recipient, row.getField("disbursement_value"));
                }
            }
        }
        return sums;
    }

    private static void put(Map<String, BigDecimal> sums, String key, String millions) {
        if (!millions.isEmpty()) {
            sums.put(key, new BigDecimal(millions).movePointRight(6));
        }
    }

    private static String region(String code) {
        return Areas.of(AreaScheme.DAC).byCode(code).orElseThrow().ref().id();
    }

    /** Amounts by sector, stage, prices and year, and in these by recipient. */
    private static Map<String, Map<String, BigDecimal>> regions() throws IOException {
        Map<String, Map<String, BigDecimal>> cells = new HashMap<>();
        try (FlowReader reader = DacReader.open(Shared.path("statistics/data/oecd_crs/CRS1_educ_health.csv"))) {
            for (Statement<FundingFlow> statement : reader) {
                FundingFlow flow = statement.says();
                Money money = flow.money().orElseThrow();
                String key = flow.sectors().orElseThrow().whole().orElseThrow() + " " + flow.stage() + " "
                        + money.priceBasis() + " " + flow.period();
                cells.computeIfAbsent(key, unused -> new HashMap<>())
                        .merge(
                                flow.recipients()
                                        .orElseThrow()
                                        .whole()
                                        .orElseThrow()
                                        .id(),
                                money.amount(),
                                BigDecimal::add);
            }
        }
        return cells;
    }
}
