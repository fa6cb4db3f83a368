package org.cauce.io.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.ObservationReader;
import org.cauce.io.Problem;
import org.cauce.io.ReadOptions;
import org.cauce.io.ReadReport;
import org.cauce.io.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CpiReaderTest {
    private record Result(List<String> shown, ObservationReader reader) {
        List<String> problems() {
            return reader.problems().stream()
                    .map(one -> one.code() + " " + one.found())
                    .toList();
        }
    }

    private static Result read(DataFile file) throws IOException {
        assertThat(new CpiFormat().recognises(FileSample.of(file))).isTrue();
        List<String> shown = new ArrayList<>();
        try (ObservationReader reader = CpiReader.open(file, ReadOptions.STANDARD)) {
            reader.iterator()
                    .forEachRemaining(one -> shown.add(one.says().indicator().id() + " "
                            + one.says().subject().id() + " " + one.says().period() + " "
                            + one.says()
                                    .quantity()
                                    .orElseThrow()
                                    .number()
                                    .orElseThrow()
                                    .toPlainString()));
            return new Result(shown, reader);
        }
    }

    private static Result read(String text) throws IOException {
        return read(DataFile.of("cpi.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void takesZeroForNoScoreAndTheScalesForTwoIndicators() throws IOException {
        Result result = read("country,1995,1996,1997,2011,2012\nHonduras,0.0,1.8,0.0,2.6,2.8\n");

        assertThat(result.shown())
                .containsExactly(
                        "ti-cpi-1995-2011 HND 1996 1.8", "ti-cpi-1995-2011 HND 2011 2.6", "ti-cpi HND 2012 28");
        assertThat(result.reader().problems()).isEmpty();
    }

    @Test
    void refusesANameOfTwoCountries() throws IOException {
        Result result = read("country,1995,1996,1997\nCongo,1,2,3\n");

        assertThat(result.shown()).isEmpty();
        assertThat(result.reader().problems()).extracting(Problem::code).hasToString("[UNKNOWN_AREA]");
    }

    @ParameterizedTest
    @CsvSource({
        "datahub_cpi_1995_2017.csv, 252, 18, ti-cpi SLV 2012 38",
        "ddf_cpi_2012on.csv, 1052, 0, ti-cpi HND 2012 28",
        "ddf_cpi_pre2012.csv, 2115, 6, ti-cpi-1995-2011 AFG 2005 2.5"
    })
    void readsEveryRowOfTheRealFiles(String name, long rows, long refused, String stated) throws IOException {
        Result result = read(DataFile.of(Shared.path("statistics/data/ti_cpi/" + name)));

        ReadReport.Count count = result.reader().report().of("rows");
        assertThat(result.shown()).contains(stated);
        assertThat(count.refused()).as("%s", result.problems()).isEqualTo(refused);
        assertThat(count.seen()).isEqualTo(rows);
    }
}
