package org.cauce.io.undp;

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

@SuppressWarnings("StringConcatToTextBlock") // the ends of lines are part of what is tested
final class HdiReaderTest {
    private record Result(List<String> shown, ObservationReader reader) {
        List<String> problems() {
            return reader.problems().stream()
                    .map(one -> one.code() + " " + one.found())
                    .toList();
        }
    }

    private static Result read(DataFile file) throws IOException {
        assertThat(new HdiFormat().recognises(FileSample.of(file))).isTrue();
        List<String> shown = new ArrayList<>();
        try (ObservationReader reader = HdiReader.open(file, ReadOptions.STANDARD)) {
            reader.iterator()
                    .forEachRemaining(one ->
                            shown.add(one.says().subject() + " " + one.says().period() + " "
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
        return read(DataFile.of("hdi.csv", text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void readsTheExportWithBlankColumnsBetweenYears() throws IOException {
        Result result = read("\"Human Development Index (HDI)\"\n\"\"\n"
                + "\"HDI Rank\",\"Country\",\"1990\",\"\",\"1991\",\"\"\n"
                + "\"132\",\" Honduras\",\"0.519\",\"\",\"..\",\"\"\n\"\"\n");

        assertThat(result.shown()).containsExactly("country:HND 1990 0.519");
        assertThat(result.reader().report().of("notes").kept()).isEqualTo(1);
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void keepsAggregatesApartFromCountries() throws IOException {
        Result result = read("iso3,country,hdicode,region,1990\nHND,Honduras,Medium,LAC,0.5\nZZK.WORLD,World,,,0.6\n");

        assertThat(result.shown().get(0)).isEqualTo("country:HND 1990 0.5");
        assertThat(result.shown().get(1)).startsWith("grouping:");
    }

    @Test
    void findsCountriesByNamesJoinedByUnderscores() throws IOException {
        Result result = read("country,year,hdi\ncongo_democratic_republic_of_the,1990,0.4\ncongo,1990,0.5\n"
                + "hong_kong_china_sar,1990,0.788\nel_salvador,1990,\nworld,2021,0.732\n");

        assertThat(result.shown())
                .containsExactly(
                        "country:COD 1990 0.4",
                        "country:COG 1990 0.5",
                        "country:HKG 1990 0.788",
                        "grouping:undp-ZZK.WORLD 2021 0.732");
        assertThat(result.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HDI_wide.csv, 206, 3, country:AFG 1990 0.302",
        "HDR23-24_Statistical_Annex_HDI_Trends_Table.xlsx, 210, 0, country:CHE 2000 0.885",
        "ddf_hdi.csv, 5923, 0, country:AFG 1990 0.273",
        "HDR21-22_complete_time_series.csv, 206, 0, country:AFG 1990 0.273"
    })
    void readsEveryRowOfTheRealFiles(String name, long rows, long refused, String stated) throws IOException {
        Result result = read(DataFile.of(Shared.path("statistics/data/undp_hdr/" + name)));

        ReadReport.Count count = result.reader().report().of("rows");
        assertThat(result.shown()).contains(stated);
        assertThat(count.refused()).as("%s", result.problems()).isEqualTo(refused);
        assertThat(count.seen()).isEqualTo(rows);
    }
}
