package org.cauce.io.oecd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.FlowReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.ReadReport;
import org.cauce.io.Shared;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Split;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of the bulk tables that were published, from a dump of a database, under the headings of the tables. */
final class DacRowsTest {
    private static final Pattern VALUE = Pattern.compile("'((?:[^']|'')*)'|([^,()']+)");
    private static final Map<String, String> HEADINGS = Map.of(
            "1",
            "DONOR,Donor,PART,Part,AIDTYPE,Aid type,FLOWS,Fund flows,AMOUNTTYPE,Amount type,TIME,Year,Value,Flags",
            "2a",
            "RECIPIENT,Recipient,DONOR,Donor,PART,Part,AIDTYPE,Aid type,DATATYPE,Amount type,TIME,Year,Value,Flags",
            "2b",
            "RECIPIENT,Recipient,DONOR,Donor,PART,Part,AIDTYPE,Aid type,DATATYPE,Amount type,TIME,Year,Value,Flags",
            "5",
            "DONOR,Donor,SECTOR,Sector,AIDTYPE,Aid type,AMOUNTTYPE,Amount type,TIME,Year,Value,Flags");

    private static DataFile table(String table) throws IOException {
        StringBuilder text = new StringBuilder(HEADINGS.get(table)).append("\r\n");
        String path = "statistics/data/oecd_dac_rows/table" + table + "_subset.sql";
        for (String line : Files.readAllLines(Shared.path(path))) {
            if (line.matches(",?\\([0-9].*")) {
                List<String> cells = new ArrayList<>();
                Matcher matcher = VALUE.matcher(line.substring(line.indexOf('(') + 1, line.lastIndexOf(')')));
                while (matcher.find()) {
                    String plain = matcher.group(2);
                    String cell = plain == null ? matcher.group(1) : plain.strip();
                    cells.add('"' + (cell.equals("NULL") ? "" : cell) + '"');
                }
                text.append(String.join(",", cells)).append("\r\n");
            }
        }
        return DataFile.of("Table" + table + "_Data.csv", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<FundingFlow> flows(DataFile file) throws IOException {
        try (FlowReader reader = DacReader.open(file, ReadOptions.STANDARD)) {
            List<FundingFlow> flows = reader.stream().map(Statement::says).toList();
            assertThat(reader.problems()).isEmpty();
            assertThat(reader.report().of("rows")).isEqualTo(new ReadReport.Count(41, 41, 0));
            assertThat(FileSample.of(file)).matches(new DacFormat()::recognises);
            return flows;
        }
    }

    private static String shown(FundingFlow flow) {
        return flow.recipients().flatMap(Split::whole).map(Object::toString).orElse("-") + " " + flow.stage() + " "
                + flow.basis() + " " + flow.period() + " "
                + flow.money().orElseThrow().amount().stripTrailingZeros().toPlainString() + " "
                + flow.money().orElseThrow().priceBasis();
    }

    @ParameterizedTest
    @CsvSource({
        "2a, dac2a-106, country:CYP disbursed not-stated 1975 30000 current",
        "2b, dac2b-204, country:CYP disbursed gross 1963 1700000 current",
        "5, dac5-528, - contributed not-stated 1971 2940000 current",
    })
    void areReadAsFlows(String table, String measure, String first) throws IOException {
        List<FundingFlow> flows = flows(table(table));

        assertThat(flows).hasSize(41);
        assertThat(shown(flows.get(0))).isEqualTo(first);
        assertThat(flows)
                .allSatisfy(flow -> assertThat(flow.classifications())
                        .extracting(Object::toString)
                        .contains("DAC-MEASURE:" + measure));
    }

    /** The vintage stands in the label of the prices: "Constant Prices (2016 USD millions)". */
    @ParameterizedTest
    @CsvSource({"2a, 18", "2b, 13"})
    void areInThePricesOfTheirVintage(String table, int constant) throws IOException {
        assertThat(flows(table(table)))
                .filteredOn(flow -> flow.money().orElseThrow().priceBasis().isConstant())
                .hasSize(constant)
                .allMatch(flow ->
                        flow.money().orElseThrow().priceBasis().toString().equals("constant-2016-provider"));
    }

    @Test
    void areNoFlowsWhereTheyAreNationalIncome() throws IOException {
        try (FlowReader reader = DacReader.open(table("1"), ReadOptions.STANDARD)) {
            assertThat(reader.stream()).isEmpty();
            assertThat(reader.problems()).isEmpty();
            assertThat(reader.report().of("no-dollars")).isEqualTo(new ReadReport.Count(41, 41, 0));
        }
    }

    /** The sample of DAC5 has a sector and some of its parts: no part is larger than what holds it. */
    @Test
    void areNoLargerThanTheSectorThatHoldsThem() throws IOException {
        Map<String, BigDecimal> cells = new HashMap<>();
        for (FundingFlow flow : flows(table("5"))) {
            cells.put(
                    flow.sectors().orElseThrow().whole().orElseThrow() + " " + flow.period(),
                    flow.money().orElseThrow().amount());
        }
        assertNoLarger(cells, "DAC-BROAD:110", "DAC-BROAD:100", 5);
        assertNoLarger(cells, "DAC-CATEGORY:113", "DAC-BROAD:110", 2);
    }

    private static void assertNoLarger(Map<String, BigDecimal> cells, String part, String whole, int years) {
        assertThat(cells.keySet())
                .filteredOn(key -> key.startsWith(part) && cells.containsKey(key.replace(part, whole)))
                .hasSizeGreaterThan(years)
                .allSatisfy(key -> assertThat(cells.getOrDefault(key, BigDecimal.ZERO))
                        .isLessThanOrEqualTo(cells.getOrDefault(key.replace(part, whole), BigDecimal.ZERO)));
    }
}
