package org.cauce.io.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.cauce.io.SharedFiles;
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
        List<Path> files = SharedFiles.in(FOLDER + "csv_v2", ".csv");
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
            for (Path file : SharedFiles.in(FOLDER + "pysdmx_csv_" + version, ".csv")) {
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

    private static long lines(Path file) {
        try (var lines = java.nio.file.Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).count();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
