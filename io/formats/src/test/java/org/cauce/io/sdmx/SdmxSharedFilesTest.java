package org.cauce.io.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cauce.io.Shared;
import org.junit.jupiter.api.Test;

/** The official examples and the fixtures of another reader. */
class SdmxSharedFilesTest {
    private static final String FOLDER = "statistics/data/sdmx/";
    private static final SdmxOptions TOLD = SdmxOptions.builder()
            .addDimensions("DIM_1", "DIM_2", "DIM_3")
            .addMeasures("OBS_VALUE", "OBS_VALUE1", "OBS_VALUE2", "MEAS_1")
            .timeDimension("TIME_PERIOD")
            .build();

    @Test
    void readsTheOfficialExamplesOfCsv() {
        List<Path> files = Shared.in(FOLDER + "csv_v2", ".csv");
        for (Path file : files) {
            Read read = Read.file(file, TOLD);
            assertThat(read.errors()).as(file.toString()).isEmpty();
            assertThat(read.count().kept()).as(file.toString()).isEqualTo(lines(file) - 1);
        }
        assertThat(files).hasSize(18);
    }

    @Test
    void readsTheValidFixturesOfCsvAndRefusesTheOthers() {
        int read = 0;
        int refused = 0;
        for (String version : List.of("10", "20", "21")) {
            for (Path file : Shared.in(FOLDER + "pysdmx_csv_" + version, ".csv")) {
                Read one = Read.file(file, SdmxOptions.STANDARD);
                boolean isInvalid = String.valueOf(file.getFileName()).matches(".*(exception|invalid).*");
                assertThat(one.errors().isEmpty())
                        .as(file + " " + one.problems())
                        .isEqualTo(!isInvalid);
                if (!isInvalid) {
                    assertThat(one.count().kept()).as(file.toString()).isEqualTo(lines(file) - 1);
                }
                read += isInvalid ? 0 : 1;
                refused += isInvalid ? 1 : 0;
            }
        }
        assertThat(read).isEqualTo(26);
        assertThat(refused).isEqualTo(7);
    }

    @Test
    void readsTheRowsOfTheOecd() {
        for (Path file : Shared.in("statistics/data/oecd_sdmx_csv", ".csv")) {
            Read read = Read.file(file, SdmxOptions.STANDARD);
            assertThat(read.errors()).as(file.toString()).isEmpty();
            assertThat(read.count().kept()).as(file.toString()).isEqualTo(lines(file) - 1);
            assertThat(read.observations()).allSatisfy(one -> {
                assertThat(one.value().kind()).isIn(SdmxValue.Kind.NUMBER, SdmxValue.Kind.EMPTY);
                assertThat(one.attribute("UNIT_MULT")).contains("6");
                assertThat(one.name("DONOR")).isPresent();
            });
        }
    }

    @Test
    void readsTheSamplesOfMl21InAllFormsAlike() {
        Map<String, BigDecimal> expected = values(FOLDER + "ml_21/ng-ts.xml");
        assertThat(expected).hasSize(12).containsEntry("M.CHF.EUR.SP00.E 2010-08", new BigDecimal("1.3413"));
        for (String name : List.of("ng-flat", "ng-ts-gf", "ng-ts-gf-ss", "ng-ts-ss", "ng-xs-ss")) {
            assertThat(values(FOLDER + "ml_21/" + name + ".xml")).as(name).isEqualTo(expected);
        }
    }

    /** The values of a file by their codes in the order of the structure, and the period. */
    private static Map<String, BigDecimal> values(String place) {
        Read read = Read.file(Shared.path(place), SdmxOptions.STANDARD);
        assertThat(read.errors()).isEmpty();
        assertThat(read.count().refused()).isZero();
        List<String> order = List.of("FREQ", "CURRENCY", "CURRENCY_DENOM", "EXR_TYPE", "EXR_VAR");
        return read.observations().stream()
                .collect(Collectors.toMap(
                        one -> order.stream()
                                        .map(id -> one.code(id).orElse("?"))
                                        .collect(Collectors.joining(".")) + " "
                                + one.periodText().orElse("?"),
                        one -> one.number().orElseThrow()));
    }

    @Test
    void readsTheOtherSamplesOfMl() {
        Read wits = Read.file(Shared.path(FOLDER + "ml_21/WB_gh-78.xml"), SdmxOptions.STANDARD);
        assertThat(wits.observations()).hasSize(1);
        assertThat(wits.observations().get(0).attribute("DATASOURCE")).contains("TRN");
        assertThat(wits.observations().get(0).attribute("NOMENCODE")).contains("H0");

        Read exchange = Read.file(Shared.path(FOLDER + "ml_30/ECB_EXR0.xml"), SdmxOptions.STANDARD);
        assertThat(exchange.errors()).isEmpty();
        assertThat(exchange.series().get(0).key()).hasToString("A.CAD.EUR.SP00.A");

        Read complex = Read.file(Shared.path(FOLDER + "ml_30/ECB_EXR_CA.xml"), SdmxOptions.STANDARD);
        assertThat(complex.errors()).isEmpty();
        assertThat(complex.series().get(0).attributes().texts("SOURCE_AGENCY")).hasSize(3);
        assertThat(complex.observations().get(1).attributes().texts("OBS_STATUS"))
                .map(SdmxText::text)
                .containsExactly("J", "U", "N");
    }

    @Test
    void readsTheSamplesOfJson() {
        for (String name : List.of("v1/ECB_EXR_flat", "v1/ECB_EXR_ts", "v2/exr-cross-section", "v2/exr-time-series")) {
            Read read = Read.file(Shared.path(FOLDER + "json_" + name + ".json"), SdmxOptions.STANDARD);
            assertThat(read.problems()).as(name).isEmpty();
            assertThat(read.observations()).as(name).hasSize(4).allSatisfy(one -> {
                assertThat(one.code("FREQ")).contains("D");
                assertThat(one.name("CURRENCY")).isPresent();
                assertThat(one.attribute("OBS_STATUS")).contains("A");
                assertThat(one.attribute("TITLE")).isPresent();
                assertThat(one.period()).isPresent();
            });
        }
    }

    @Test
    void readsTheLargerSamplesOfJson() {
        Read delete = Read.file(Shared.path(FOLDER + "json_v2/exr-action-delete.json"), SdmxOptions.STANDARD);
        assertThat(delete.errors()).isEmpty();
        assertThat(delete.series())
                .map(one -> one.dataSet().action())
                .containsExactly(SdmxAction.REPLACE, SdmxAction.REPLACE, SdmxAction.DELETE);

        Read constructed =
                Read.file(Shared.path(FOLDER + "json_v2/constructed-sample-full.json"), SdmxOptions.STANDARD);
        assertThat(constructed.codes()).containsExactly("sdmx_message");
        assertThat(constructed.observations()).hasSize(20);
        assertThat(constructed.observations().get(0).attribute("UNIT_MEAS")).contains("NC");
        assertThat(constructed.observations().get(0).attribute("EMBARGO_TIME")).contains("2013-03-18T11:00:00");
        // the last of its data sets has attributes alone
        assertThat(constructed.observations().get(19).value().kind()).isEqualTo(SdmxValue.Kind.EMPTY);
        assertThat(constructed.observations().get(19).attribute("EMBARGO_TIME")).contains("2013-03-21T11:00:00");

        Read innovation = Read.file(Shared.path(FOLDER + "json_v1/OECD_data-PART2-all-all.json"), SdmxOptions.STANDARD);
        assertThat(innovation.errors()).isEmpty();
        assertThat(innovation.observations().get(0).number()).contains(new BigDecimal("11.963615756565"));
        assertThat(innovation.observations().get(0).name("LOCATION")).contains("Australia");
    }

    @Test
    void saysThatStructuresAreNoData() {
        for (String name :
                List.of("ml_21/ng-structure.xml", "ml_21/ng-structure-full.xml", "ml_30/ECB_EXR_CA_DSD.xml")) {
            assertThat(Read.file(Shared.path(FOLDER + name), SdmxOptions.STANDARD)
                            .codes())
                    .containsExactly("other_sdmx");
        }
    }

    private static long lines(Path file) {
        try (var lines = java.nio.file.Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).count();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
