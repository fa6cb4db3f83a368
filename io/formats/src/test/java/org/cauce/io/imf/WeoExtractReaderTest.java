package org.cauce.io.imf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.cauce.io.DataFile;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.Shared;
import org.cauce.model.code.Code;
import org.cauce.model.indicator.Observation;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;

final class WeoExtractReaderTest {
    private static final String HEADING =
            "value,entity_name,code_in_source,year,value_type,entity_code,units,scale,indicator_code,version\n";

    private static List<String> shown(ObservationReader reader) {
        return reader.stream()
                .map(Statement::says)
                .map(WeoExtractReaderTest::shown)
                .toList();
    }

    private static String shown(Observation one) {
        Quantity quantity = one.quantity().orElseThrow();
        return one.indicator().id() + " " + one.subject() + " " + one.period() + " "
                + quantity.number().orElseThrow().stripTrailingZeros().toPlainString() + " " + quantity.unit()
                + one.status().map(Code::value).map(status -> " " + status).orElse("");
    }

    private static ObservationReader open(String rows) throws IOException {
        return WeoExtractReader.open(DataFile.of("weo.csv", (HEADING + rows).getBytes(UTF_8)), ReadOptions.STANDARD);
    }

    @Test
    void multipliesByTheWordOfTheScaleAndKeepsRelease() throws IOException {
        String row = "23.8,Honduras,NGDPD,2018,value,HND,\"USD, current prices\",billions,weo_gdp,\"2023, 2\"\n";
        try (ObservationReader reader = open(row)) {
            assertThat(shown(reader)).containsExactly("weo-ngdpd country:HND 2018 23800000000 USD");
            assertThat(reader.indicators().get(0).says().scope()).contains("WEO, release 2023, 2");
            assertThat(reader.release()).contains("WEO, release 2023, 2");
        }
    }

    @Test
    void tellsGroupsByTheirNamesAndEstimatesByTheirStatus() throws IOException {
        String row = "1.5,G7,NGDPD,2028,estimate,,\"USD, current prices\",billions,weo_gdp,\"2023, 2\"\n";
        try (ObservationReader reader = open(row)) {
            assertThat(shown(reader)).containsExactly("weo-ngdpd grouping:imf-119 2028 1500000000 USD E");
        }
    }

    @Test
    void refusesAScaleThatItDoesNotKnow() throws IOException {
        try (ObservationReader reader = open("1,Honduras,NGDPD,2018,value,HND,USD,zillions,weo_gdp,\n")) {
            assertThat(reader.iterator()).isExhausted();
            assertThat(reader.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.found()).contains("zillions"));
        }
    }

    @Test
    void readsEveryRowOfTheRealFile() throws IOException {
        DataFile file = DataFile.of(Shared.path("statistics/data/imf_weo/weo_gdp_2023_2.csv"));
        try (ObservationReader reader = WeoExtractReader.open(file, ReadOptions.STANDARD)) {
            List<String> shown = shown(reader);
            assertThat(shown)
                    .hasSize(9396)
                    .contains(
                            "weo-ngdpd grouping:imf-001 1980 11232069000000 USD E",
                            "weo-ngdpd country:HND 1990 4923000000 USD");
            assertThat(shown).filteredOn(one -> one.endsWith(" E")).hasSize(1830);
            assertThat(reader.problems()).isEmpty();
        }
    }
}
