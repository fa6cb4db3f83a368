package org.cauce.io.undp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.cauce.io.DataFile;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.model.indicator.Observation;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HdrReaderTest {
    private static ObservationReader open(String text) throws IOException {
        return HdrReader.open(DataFile.of("hdr.csv", text.getBytes(ISO_8859_1)), ReadOptions.STANDARD);
    }

    private static String shown(Observation one) {
        Quantity quantity = one.quantity().orElseThrow();
        return one.indicator().id() + " " + one.subject() + " " + one.period() + " "
                + quantity.number().orElseThrow().stripTrailingZeros().toPlainString() + " " + quantity.unit();
    }

    private static List<String> read(String text) throws IOException {
        try (ObservationReader reader = open(text)) {
            return reader.stream()
                    .map(Statement::says)
                    .map(HdrReaderTest::shown)
                    .toList();
        }
    }

    @Test
    void takesIndicatorSexAndYearFromTheNamesOfTheColumns() throws IOException {
        assertThat(read("""
                        iso3,country,hdicode,region,hdi_rank_2023,hdi_1990,le_f_2023,pop_total_2023
                        CIV,C\u00f4te d'Ivoire,Medium,SSA,157,,62.5,31.2
                        ZZK.WORLD,World,,,,0.601,75.9,
                        """))
                .containsExactly(
                        "undp-hdi-rank country:CIV 2023 157 rank",
                        "undp-le-f country:CIV 2023 62.5 years",
                        "undp-pop-total country:CIV 2023 31200000 persons",
                        "undp-hdi grouping:undp-ZZK.WORLD 1990 0.601 score-0-1",
                        "undp-le-f grouping:undp-ZZK.WORLD 2023 75.9 years");
    }

    /**
     * The name that UNDP gives a file; a name of the user's own says nothing, and what the caller states goes first.
     */
    @ParameterizedTest
    @CsvSource({
        "HDR25_Composite_indices_complete_time_series.csv, , HDR25",
        "bundle.zip!HDR21-22_complete_time_series.csv, , HDR21-22",
        "HDR25_Composite_indices_complete_time_series.csv, of May 2025, of May 2025",
        "my HDR25_copy.csv, ,",
        "hdr.csv, ,"
    })
    void saysWhichReportItIs(String name, String stated, String release) throws IOException {
        DataFile file = DataFile.of(name, "iso3,country,hdi_2023\nHND,Honduras,0.6\n".getBytes(ISO_8859_1));
        ReadOptions options = stated == null ? ReadOptions.STANDARD : ReadOptions.STANDARD.withVintage(stated);
        try (ObservationReader reader = HdrReader.open(file, options)) {
            assertThat(reader.stream()).hasSize(1);
            assertThat(reader.release()).isEqualTo(Optional.ofNullable(release));
            assertThat(reader.indicators().get(0).says().scope()).isEqualTo(Optional.ofNullable(release));
        }
    }

    @Test
    void givesNoUnitToAnIndicatorOfANewerReport() throws IOException {
        assertThat(read("iso3,country,hdi_2023,newindex_2023\nHND,Honduras,0.6,7\n"))
                .contains("undp-newindex country:HND 2023 7 unspecified");
    }
}
