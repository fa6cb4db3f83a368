package org.cauce.io.imf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.ReadReport;
import org.cauce.io.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WeoSeriesReaderTest {
    private record Result(List<String> shown, ObservationReader reader) {}

    private static Result read(DataFile file) throws IOException {
        assertThat(new WeoSeriesFormat().recognises(FileSample.of(file))).isTrue();
        List<String> shown = new ArrayList<>();
        try (ObservationReader reader = WeoSeriesReader.open(file, ReadOptions.STANDARD)) {
            reader.iterator()
                    .forEachRemaining(one -> shown.add(one.says().indicator().id() + " "
                            + one.says().subject().id() + " " + one.says().period() + " "
                            + one.says()
                                    .quantity()
                                    .orElseThrow()
                                    .number()
                                    .orElseThrow()
                                    .toPlainString()
                            + " " + one.says().quantity().orElseThrow().unit()));
            return new Result(shown, reader);
        }
    }

    @Test
    void multipliesBillionsAndMillionsExactly() throws IOException {
        String text = "year,country,lp\n2002,afg,22.203000000000003\n2003,uvk,--\n";
        Result result = read(DataFile.of("weo.csv", text.getBytes(StandardCharsets.UTF_8)));

        assertThat(result.shown()).containsExactly("weo-lp AFG 2002 22203000.000000003 persons");
        assertThat(result.reader().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "bca, 7616",
        "lp, 7934",
        "ngdp, 7896",
        "ngdp_d, 7900",
        "ngdpd, 7972",
        "pcpi, 7893",
        "pcpie, 7525",
        "pppex, 7840"
    })
    void readsEveryRowOfTheRealFiles(String series, long rows) throws IOException {
        Result result = read(DataFile.of(Shared.path("statistics/data/imf_weo/weo_" + series + ".csv")));

        ReadReport.Count count = result.reader().report().of("rows");
        assertThat(count.refused()).as("%s", result.reader().problems()).isZero();
        assertThat(count.kept()).isEqualTo(rows);
    }
}
