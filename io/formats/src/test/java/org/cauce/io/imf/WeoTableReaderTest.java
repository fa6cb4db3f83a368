package org.cauce.io.imf;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cauce.io.DataFile;
import org.cauce.io.Formats;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.model.indicator.Observation;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;

final class WeoTableReaderTest {
    private static String table() throws IOException {
        try (var in = Objects.requireNonNull(Formats.class.getResourceAsStream("samples/imf-weo-table/weo.tsv"))) {
            return new String(in.readAllBytes(), UTF_8)
                    + "\nInternational Monetary Fund, World Economic Outlook Database, April 2019\n";
        }
    }

    private static List<String> read(byte[] bytes) throws IOException {
        List<String> numbers = new ArrayList<>();
        try (ObservationReader reader =
                WeoTableReader.open(DataFile.of("WEOApr2019all.xls", bytes), ReadOptions.STANDARD)) {
            for (Statement<Observation> statement : reader) {
                Observation says = statement.says();
                numbers.add(says.indicator().id() + " " + says.subject().id() + " " + says.period() + " "
                        + says.quantity()
                                .orElseThrow()
                                .number()
                                .orElseThrow()
                                .stripTrailingZeros()
                                .toPlainString()
                        + " " + says.quantity().orElseThrow().unit()
                        + says.status().map(status -> " " + status.value()).orElse(""));
            }
            assertThat(reader.problems()).isEmpty();
            assertThat(reader.report().of("rows").kept()).isEqualTo(3);
            assertThat(reader.report().of("notes").kept()).isEqualTo(2);
            assertThat(reader.release())
                    .contains("International Monetary Fund, World Economic Outlook Database, April 2019");
        }
        return numbers;
    }

    @Test
    void readsPlainUnitsWithTheStatusOfEstimates() throws IOException {
        assertThat(read(table().getBytes(UTF_8)))
                .containsExactly(
                        "weo-ngdpd HND 2017 23101000000 USD",
                        "weo-ngdpd HND 2018 23803000000 USD",
                        "weo-ngdpd HND 2019 24447000000 USD E",
                        "weo-lp HND 2018 8900000 persons E",
                        "weo-ngdp SLV 2017 1024900000000 national-currency",
                        "weo-ngdp SLV 2018 26000000000 national-currency");
    }

    @Test
    void readsTablesOfGroupsByTheirNumbers() throws IOException {
        String text =
                "WEO Country Group Code\tWEO Subject Code\tCountry Group Name\tSubject Descriptor\tSubject Notes\t"
                        + "Units\tScale\tSeries-specific Notes\t2018\tEstimates Start After\n"
                        + "001\tNGDPD\tWorld\tGDP\t\tU.S. dollars\tBillions\t\t84,740.322\t\n"
                        + "123\tNGDPD\tOther advanced economies\tGDP\t\tU.S. dollars\tBillions\t\t1.5\t\n";
        DataFile file = DataFile.of("WEOApr2019alla.xls", text.getBytes(UTF_8));

        assertThat(Formats.installed().detect(file)).get().isInstanceOf(WeoTableFormat.class);
        try (ObservationReader reader = WeoTableReader.open(file, ReadOptions.STANDARD)) {
            assertThat(reader.stream().map(one -> one.says().subject().toString()))
                    .containsExactly("grouping:imf-001", "grouping:imf-123");
            assertThat(reader.problems()).isEmpty();
        }
    }

    @Test
    void readsTheUtf16ThatIsCalledAWorkbook() throws IOException {
        byte[] wide = ("\uFEFF" + table()).getBytes(UTF_16LE);

        assertThat(read(wide)).isEqualTo(read(table().getBytes(UTF_8)));
        assertThat(Formats.installed().detect(DataFile.of("WEOApr2019all.xls", wide)))
                .get()
                .isInstanceOf(WeoTableFormat.class);
    }
}
