package org.cauce.io.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cauce.io.DataFile;
import org.cauce.io.Formats;
import org.cauce.io.ObservationReader;
import org.cauce.io.Problem;
import org.cauce.io.ReadOptions;
import org.cauce.io.Shared;
import org.cauce.io.WorkbookProblem;
import org.cauce.model.indicator.Observation;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CpiWorkbookReaderTest {
    private static Map<String, BigDecimal> read(DataFile file) throws IOException {
        List<String> keys = new ArrayList<>();
        Map<String, BigDecimal> numbers = new HashMap<>();
        try (ObservationReader reader = CpiReader.openWorkbook(file, ReadOptions.STANDARD)) {
            for (Statement<Observation> statement : reader) {
                Observation says = statement.says();
                keys.add(says.indicator().id() + " " + says.subject().id() + " " + says.period());
                numbers.put(
                        keys.get(keys.size() - 1),
                        says.quantity().orElseThrow().number().orElseThrow());
            }
            assertThat(reader.problems()).isEmpty();
        }
        assertThat(keys).as("each number once").doesNotHaveDuplicates();
        return numbers;
    }

    @Test
    void readsTheYearWithItsBoundsAndTheYearsBefore() throws IOException {
        try (var in = Objects.requireNonNull(
                Formats.class.getResourceAsStream("samples/transparency-cpi-workbook/cpi.xlsx"))) {
            assertThat(read(DataFile.of("cpi.xlsx", in.readAllBytes())))
                    .containsEntry("ti-cpi HND 2023", new BigDecimal("23"))
                    .containsEntry("ti-cpi-rank HND 2023", new BigDecimal("154"))
                    .containsEntry("ti-cpi-se HND 2023", new BigDecimal("2.4"))
                    .containsEntry("ti-cpi-lower HND 2023", new BigDecimal("19"))
                    .containsEntry("ti-cpi-upper HND 2023", new BigDecimal("27"))
                    .containsEntry("ti-cpi-sources HND 2023", new BigDecimal("8"))
                    .containsEntry("ti-cpi HND 2012", new BigDecimal("28"))
                    .containsEntry("ti-cpi-se HND 2012", new BigDecimal("2.5"));
        }
    }

    @Test
    void tellsThatAWorkbookHasNoneOfItsSheets() throws IOException {
        try (var in = Objects.requireNonNull(
                        Formats.class.getResourceAsStream("samples/worldbank-wgi/governance.xlsx"));
                ObservationReader reader = CpiReader.openWorkbook(
                        DataFile.of("governance.xlsx", in.readAllBytes()), ReadOptions.STANDARD)) {
            assertThat(reader).isEmpty();
            Problem problem = reader.problems().get(0);
            assertThat(problem.code()).isEqualTo(WorkbookProblem.NO_SUCH_SHEET);
            assertThat(problem.message()).contains("no sheet of this format", "ControlofCorruption");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CPI2023_Global_Results__Trends.xlsx, SLV, 38, 2023, 31",
        "CPI2023_Global_Results__Trends.xlsx, GTM, 33, 2023, 23",
        "CPI2023_Global_Results__Trends.xlsx, HND, 28, 2023, 23",
        "CPI2023_Global_Results__Trends.xlsx, MEX, 34, 2023, 31",
        "CPI2023_Global_Results__Trends.xlsx, USA, 73, 2023, 69",
        "CPI2017_FullDataSet.xlsx, HND, 28, 2017, 29"
    })
    void readsThePublishedWorkbooks(String file, String country, BigDecimal first, String year, BigDecimal last)
            throws IOException {
        assertThat(read(DataFile.of(Shared.path("statistics/data/ti_cpi/" + file))))
                .containsEntry("ti-cpi " + country + " 2012", first)
                .containsEntry("ti-cpi " + country + " " + year, last)
                .containsKeys("ti-cpi-se " + country + " " + year, "ti-cpi-upper " + country + " " + year);
    }
}
