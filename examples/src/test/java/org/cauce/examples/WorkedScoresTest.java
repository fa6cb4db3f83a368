package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.cauce.indicators.series.ScoreChange;
import org.cauce.io.DataFile;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.transparency.CpiReader;
import org.cauce.io.worldbank.WgiReader;
import org.cauce.model.indicator.Observation;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores and their standard errors as the published workbooks have them, to the measure that compares them. */
class WorkedScoresTest {
    private static DataFile file(String name) throws IOException {
        Path path = Path.of("../../shared/statistics/data").resolve(name);
        assumeTrue(Files.exists(path), "skipped: there is no ../shared/statistics beside the checkout");
        return DataFile.of(path);
    }

    private static Map<String, BigDecimal> numbers(ObservationReader reader) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        for (Statement<Observation> statement : reader) {
            Observation says = statement.says();
            says.quantity()
                    .flatMap(Quantity::number)
                    .ifPresent(number -> numbers.put(
                            says.indicator().id() + " " + says.subject().id() + " " + says.period(), number));
        }
        return numbers;
    }

    private static BigDecimal number(Map<String, BigDecimal> numbers, String key) {
        return Objects.requireNonNull(numbers.get(key), key);
    }

    /** The publisher lists the first three changes as significant, and not the last. */
    @ParameterizedTest
    @CsvSource({"SLV, 38, 31, true", "GTM, 33, 23, true", "HND, 28, 23, true", "MEX, 34, 31, false"})
    void changesOfCorruptionAreSignificantWhereThePublisherSaysSo(
            String country, BigDecimal before, BigDecimal after, boolean significant) throws IOException {
        try (ObservationReader reader =
                CpiReader.openWorkbook(file("ti_cpi/CPI2023_Global_Results__Trends.xlsx"), ReadOptions.STANDARD)) {
            Map<String, BigDecimal> numbers = numbers(reader);
            ScoreChange change = new ScoreChange(
                    number(numbers, "ti-cpi " + country + " 2012"),
                    number(numbers, "ti-cpi-se " + country + " 2012"),
                    number(numbers, "ti-cpi " + country + " 2023"),
                    number(numbers, "ti-cpi-se " + country + " 2023"));
            assertThat(change.before()).isEqualByComparingTo(before);
            assertThat(change.after()).isEqualByComparingTo(after);
            assertThat(change.isSignificant()).isEqualTo(significant);
        }
    }

    @Test
    void controlOfCorruptionIsComparedByItsPublishedErrors() throws IOException {
        try (ObservationReader reader = WgiReader.open(file("wgi/wgidataset.xlsx"), ReadOptions.STANDARD)) {
            Map<String, BigDecimal> numbers = numbers(reader);
            Map.of("GTM", "-1.2098", "HND", "-1.0021", "MEX", "-1.0119", "SLV", "-0.6421")
                    .forEach((country, printed) -> assertThat(number(numbers, "wgi-cc-est " + country + " 2022")
                                    .setScale(4, RoundingMode.HALF_EVEN))
                            .as(country)
                            .hasToString(printed));
            assertThat(difference(numbers, "GTM", "HND").isSignificant()).isFalse();
            assertThat(difference(numbers, "HND", "MEX").isSignificant()).isFalse();
            assertThat(difference(numbers, "HND", "SLV").isSignificant()).isFalse();
            assertThat(difference(numbers, "GTM", "SLV").isSignificant()).isTrue();
            assertThat(difference(numbers, "GTM", "SLV").isBeyondBands()).isTrue();
        }
    }

    private static ScoreChange difference(Map<String, BigDecimal> numbers, String one, String other) {
        return new ScoreChange(
                number(numbers, "wgi-cc-est " + one + " 2022"),
                number(numbers, "wgi-cc-std-err " + one + " 2022"),
                number(numbers, "wgi-cc-est " + other + " 2022"),
                number(numbers, "wgi-cc-std-err " + other + " 2022"));
    }
}
