package org.cauce.io.worldbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.cauce.io.DataFile;
import org.cauce.io.Formats;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.Shared;
import org.cauce.model.indicator.Observation;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;

final class WgiReaderTest {
    private static Map<String, BigDecimal> read(DataFile file) throws IOException {
        Map<String, BigDecimal> numbers = new HashMap<>();
        try (ObservationReader reader = WgiReader.open(file, ReadOptions.STANDARD)) {
            for (Statement<Observation> statement : reader) {
                Observation says = statement.says();
                numbers.put(
                        says.indicator().id() + " " + says.subject().id() + " " + says.period(),
                        says.quantity().orElseThrow().number().orElseThrow());
            }
            assertThat(reader.problems()).isEmpty();
        }
        return numbers;
    }

    private static DataFile sample() throws IOException {
        try (var in =
                Objects.requireNonNull(Formats.class.getResourceAsStream("samples/worldbank-wgi/governance.xlsx"))) {
            return DataFile.of("governance.xlsx", in.readAllBytes());
        }
    }

    @Test
    void readsEachNumberAsAnIndicatorOfItsOwn() throws IOException {
        assertThat(read(sample()))
                .containsEntry("wgi-cc-est HND 2022", new BigDecimal("-1.0020711421966553"))
                .containsEntry("wgi-cc-per-rnk HND 2022", new BigDecimal("14.5"))
                .containsEntry("wgi-cc-per-rnk-lower HND 2022", new BigDecimal("8.25"))
                .containsEntry("wgi-cc-per-rnk-upper HND 2022", new BigDecimal("21.5"))
                .containsEntry("wgi-cc-std-err HND 2022", new BigDecimal("0.15"))
                .containsEntry("wgi-cc-no-src HND 2022", new BigDecimal("11"))
                .containsEntry("wgi-cc-est AND 1996", new BigDecimal("1.31"))
                .doesNotContainKey("wgi-cc-est HND 1996");
    }

    @Test
    void readsTheSheetWhoseHeadingStandsTwice() throws IOException {
        assertThat(read(sample())).containsEntry("wgi-pv-est HND 2022", new BigDecimal("-0.6"));
    }

    @Test
    void namesSheetAndRow() throws IOException {
        try (ObservationReader reader = WgiReader.open(sample(), ReadOptions.STANDARD)) {
            assertThat(reader.iterator().next().citation().orElseThrow().at().orElseThrow())
                    .hasToString("governance.xlsx!ControlofCorruption:5");
        }
    }

    @Test
    void readsThePublishedWorkbook() throws IOException {
        Map<String, BigDecimal> numbers = read(DataFile.of(Shared.path("statistics/data/wgi/wgidataset.xlsx")));

        assertThat(numbers.get("wgi-cc-est GTM 2022"))
                .isBetween(new BigDecimal("-1.209752"), new BigDecimal("-1.20975"));
        assertThat(numbers.get("wgi-cc-est HND 2022"))
                .isBetween(new BigDecimal("-1.002072"), new BigDecimal("-1.00207"));
        assertThat(numbers.get("wgi-cc-est MEX 2022"))
                .isBetween(new BigDecimal("-1.011867"), new BigDecimal("-1.01186"));
        assertThat(numbers.get("wgi-cc-per-rnk GTM 2022")).isBetween(new BigDecimal("11.32"), new BigDecimal("11.33"));
        assertThat(numbers.get("wgi-cc-est USA 2022")).isBetween(new BigDecimal("1.104258"), new BigDecimal("1.10426"));
        assertThat(numbers.get("wgi-cc-est SLV 2022"))
                .isBetween(new BigDecimal("-0.642082"), new BigDecimal("-0.64208"));
        assertThat(numbers.keySet()).noneMatch(key -> key.endsWith(" 1997") || key.endsWith(" 1999"));
        assertThat(numbers.keySet().stream().map(key -> key.substring(0, 6)).distinct())
                .containsExactlyInAnyOrder("wgi-cc", "wgi-ge", "wgi-pv", "wgi-rl", "wgi-rq", "wgi-va");
    }
}
