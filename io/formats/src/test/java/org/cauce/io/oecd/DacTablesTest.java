package org.cauce.io.oecd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cauce.io.DataFile;
import org.cauce.io.FlowReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.Shared;
import org.cauce.io.oecd.DacReaderTest.Result;
import org.cauce.model.flow.FundingFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which table a row is of, and what its measure counts. */
final class DacTablesTest {
    @ParameterizedTest
    @CsvSource({
        "DSD_DAC1@DF_DAC5(1.4),SECTOR,110,C,- committed not-stated,dac5-528",
        "DSD_DAC1@DF_DAC5(1.4),SECTOR,110,D,- disbursed gross,dac5-528",
        "DSD_DAC1@DF_DAC5(1.4),SECTOR,110,,- contributed not-stated,dac5-528",
        "DSD_DAC2@DF_DAC3A(1.4),RECIPIENT,HND,D,country:HND committed not-stated,dac3a-528",
        "DSD_DAC2@DF_DAC2A(1.4),RECIPIENT,HND,D,country:HND disbursed not-stated,dac2a-528",
    })
    void knowsTheTablesOfTheDataExplorerByTheirDataFlow(
            String flow, String dimension, String code, String type, String step, String measure) throws IOException {
        Result result = DacReaderTest.read(
                "STRUCTURE,STRUCTURE_ID,DONOR," + dimension + ",MEASURE,FLOW_TYPE,UNIT_MEASURE,PRICE_BASE,"
                        + "TIME_PERIOD,OBS_VALUE,UNIT_MULT\nDATAFLOW,OECD.DCD.FSD:" + flow + ",USA," + code + ",528,"
                        + (type == null ? "" : type) + ",USD,V,2022,1,6\n");

        assertThat(result.codes()).isEmpty();
        assertThat(DacReaderTest.shown(result.only())).isEqualTo("country:USA " + step + " 2022 1000000 current");
        assertThat(result.only().classifications()).extracting(Object::toString).contains("DAC-MEASURE:" + measure);
    }

    /** A type without a place in our lists counts as its name says, or as nobody says. */
    @ParameterizedTest
    @CsvSource({
        "'Other Long-term - Amounts Extended',gross",
        "'Other Long-term - Amounts Received',repayment",
        "'Other Long-term - Net',net",
        "'Other Long-term - Offsetting entries for debt relief',repayment",
        "'OOF: Equity',not-stated",
        "'Something new, gross disbursements',gross",
        "'Something new',not-stated",
        "'Internet',not-stated",
    })
    void knowsTheBasisOfATypeByItsName(String name, String basis) throws IOException {
        Result result = DacReaderTest.read(DacReaderTest.DAC2A + "351,Honduras,302,United States,1,1,999,\"" + name
                + "\"," + DacReaderTest.CURRENT + ",2022,2022,1,\n");

        assertThat(result.only().basis()).hasToString(basis);
    }

    @ParameterizedTest
    @CsvSource({"286,ODA as percent of recipient GNI", "296,ODA per capita"})
    void takesSharesAndAmountsPerHeadForNoFlows(String code, String name) throws IOException {
        Result result = DacReaderTest.read(DacReaderTest.DAC2A + "351,Honduras,20005,Official donors,1,1," + code + ","
                + name + "," + DacReaderTest.CURRENT + ",2022,2022,1,\n");

        assertThat(result.flows()).isEmpty();
        assertThat(result.reader().report().of("no-dollars").kept()).isEqualTo(1);
    }

    /** All columns that the micro-data of the Data Explorer have, with their labels, some of them called the same. */
    @Test
    void knowsTheColumnsOfTheMicrodata() throws IOException {
        List<String> names = Files.readAllLines(Shared.path("statistics/formats/oecd_crs_sdmx_csv.md")).stream()
                .dropWhile(line -> !line.startsWith("| STRUCTURE |"))
                .filter(line -> line.startsWith("| "))
                .map(line -> line.substring(2, line.indexOf(" |", 2)))
                .filter(name -> !name.equals("CHANNEL_DELIVERY_CODE"))
                .toList();
        String row = names.stream()
                .map(name -> Map.of(
                                "DONOR",
                                "USA",
                                "RECIPIENT",
                                "HND",
                                "SECTOR",
                                "11220",
                                "TIME_PERIOD",
                                "2023",
                                "OBS_VALUE",
                                "1",
                                "FLOW_TYPE",
                                "C",
                                "GENDER_EQUALITY",
                                "2",
                                "RMNCH",
                                "4",
                                "BIMULTI_CODE",
                                "1",
                                "OECD_ID",
                                "2023000123")
                        .getOrDefault(name, ""))
                .collect(Collectors.joining(","));
        DataFile file = DacReaderTest.file(String.join(",", names) + "\n" + row + "\n");

        try (FlowReader reader = DacReader.open(file, ReadOptions.STANDARD)) {
            FundingFlow flow = reader.iterator().next().says();
            assertThat(names).hasSize(100);
            assertThat(reader.problems()).isEmpty();
            assertThat(flow.classifications())
                    .extracting(Object::toString)
                    .contains("DAC-MARKER-GENDER:2", "DAC-MARKER-RMNCH:4", "DAC-BI-MULTI:1");
            assertThat(reader.column("OECD_ID")).isEqualTo("2023000123");
        }
    }
}
