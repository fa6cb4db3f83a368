package org.cauce.io.oecd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.cauce.io.DataFile;
import org.cauce.io.FlowReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.ReadReport;
import org.cauce.io.Shared;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;

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
            assertThat(grossCells).isEqualTo(47_467);
            assertThat(grossHold).as("98.3 per cent of them").isEqualTo(46_659);
            assertThat(cells.values().stream()
                            .filter(cell -> cell.containsKey("dac2a-250") && cell.containsKey("dac2a-206"))
                            .filter(cell ->
                                    !isClose(sum(cell, "250"), sum(cell, "206").subtract(sum(cell, "255")))))
                    .isEmpty();
        }
    }

    private static boolean isClose(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(ROUNDING) <= 0;
    }

    /** A region is the sum of its parts, in education and health, commitments and disbursements of 22 years. */
    @Test
    void holdBetweenAContinentAndItsParts() throws IOException {
        Map<String, BigDecimal> cells = new HashMap<>();
        try (FlowReader reader = DacReader.open(Shared.path("statistics/data/oecd_crs/CRS1_educ_health.csv"))) {
            for (Statement<FundingFlow> statement : reader) {
                FundingFlow flow = statement.says();
                cells.merge(
                        flow.recipients().orElseThrow().whole().orElseThrow().id() + " "
                                + flow.sectors().orElseThrow().whole().orElseThrow() + " " + flow.stage() + " "
                                + flow.period(),
                        flow.money().orElseThrow().amount(),
                        BigDecimal::add);
            }
        }
        String africa = "dac-10001 ";
        assertThat(cells.keySet())
                .filteredOn(key -> key.startsWith(africa))
                .isNotEmpty()
                .allMatch(key -> {
                    String rest = key.substring(africa.length());
                    BigDecimal parts = cells.getOrDefault("dac-10002 " + rest, BigDecimal.ZERO)
                            .add(cells.getOrDefault("dac-10003 " + rest, BigDecimal.ZERO))
                            .add(cells.getOrDefault("dac-298 " + rest, BigDecimal.ZERO));
                    return cells.getOrDefault(key, BigDecimal.ZERO)
                                    .subtract(parts)
                                    .abs()
                                    .compareTo(new BigDecimal(100))
                            <= 0;
                });
    }
}
