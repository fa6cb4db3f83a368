package org.cauce.io.worldbank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cauce.io.DataFile;
import org.cauce.io.ObservationReader;
import org.cauce.io.Problem;
import org.cauce.io.ReadOptions;
import org.cauce.io.Shared;
import org.cauce.model.indicator.Observation;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;

final class WorldBankJsonReaderTest {
    private static final String ROW = "{\"indicator\":{\"id\":\"NY.GDP.MKTP.CD\",\"value\":\"GDP (current US$)\"},"
            + "\"country\":{\"id\":\"%s\",\"value\":\"x\"},\"countryiso3code\":\"%s\",\"date\":\"%s\",\"value\":%s,"
            + "\"unit\":\"\",\"obs_status\":\"%s\",\"decimal\":0}";

    private record Result(List<String> numbers, List<String> problems, ObservationReader reader) {}

    private static Result read(DataFile file) throws IOException {
        List<String> numbers = new ArrayList<>();
        try (ObservationReader reader = WorldBankJsonReader.open(file, ReadOptions.STANDARD)) {
            for (Statement<Observation> statement : reader) {
                Observation says = statement.says();
                numbers.add(says.subject() + " " + says.period() + " "
                        + says.quantity().orElseThrow().number().orElseThrow().toPlainString()
                        + says.status().map(status -> " " + status.value()).orElse(""));
            }
            return new Result(
                    numbers,
                    reader.problems().stream()
                            .map(Problem::code)
                            .map(Object::toString)
                            .toList(),
                    reader);
        }
    }

    private static Result read(String text) throws IOException {
        return read(DataFile.of("page.json", text.getBytes(UTF_8)));
    }

    private static String page(String rows) {
        return "[{\"page\":1,\"pages\":1,\"per_page\":\"50\",\"total\":3,\"lastupdated\":\"2026-07-13\"}," + rows + "]";
    }

    @Test
    void readsCountriesAndAggregatesYearsQuartersAndMonths() throws IOException {
        Result result = read(page("[" + ROW.formatted("HN", "HND", "2024", "7699999.80926514", "") + ","
                + ROW.formatted("XC", "EMU", "2025Q4", "\"1.5\"", "F") + ","
                + ROW.formatted("SV", "SLV", "2026M02", "2", "") + "," + ROW.formatted("GT", "GTM", "2024", "null", "")
                + "]"));

        assertThat(result.numbers())
                .containsExactly(
                        "country:HND 2024 7699999.80926514", "grouping:wb-XC 2025-Q4 1.5 F", "country:SLV 2026-02 2");
        assertThat(result.reader().report().of("rows").kept()).isEqualTo(4);
        assertThat(result.reader().report().of("blank-values").kept()).isEqualTo(1);
        assertThat(result.reader().release()).contains("2026-07-13");
    }

    @Test
    void anEmptyAnswerHasNoRows() throws IOException {
        Result result = read("[{\"page\":0,\"pages\":0,\"per_page\":0,\"total\":0},null]");

        assertThat(result.numbers()).isEmpty();
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void anErrorOfTheServiceIsAProblem() throws IOException {
        assertThat(read("[{\"message\":[{\"id\":\"120\",\"key\":\"Invalid value\",\"value\":\"not valid\"}]}]")
                        .problems())
                .containsExactly("API_ERROR");
    }

    @Test
    void aPageOfHtmlIsNoAnswer() throws IOException {
        assertThat(read("<html><body>502 Bad Gateway</body></html>").problems()).containsExactly("NOT_AN_ANSWER");
    }

    @Test
    void refusesAnEconomyThatItDoesNotKnowAndGoesOn() throws IOException {
        Result result = read(page("[" + ROW.formatted("Q9", "QQQ", "2024", "1", "") + ","
                + ROW.formatted("HN", "HND", "2024", "2", "") + "]"));

        assertThat(result.numbers()).containsExactly("country:HND 2024 2");
        assertThat(result.problems()).containsExactly("UNKNOWN_AREA");
    }

    @Test
    void readsARealPage() throws IOException {
        Result result = read(DataFile.of(Shared.path("statistics/data/wb_api/worldbank_gdp_page.json")));

        assertThat(result.numbers()).contains("country:MEX 2025 1832641364775.52");
        assertThat(result.problems()).isEmpty();
    }
}
