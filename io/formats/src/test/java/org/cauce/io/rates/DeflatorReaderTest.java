package org.cauce.io.rates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.Shared;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Observation;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeflatorReaderTest {
    private static final String FOLDER = "statistics/data/deflators_fx/";

    private record Result(List<Observation> numbers, ObservationReader reader) {
        List<String> shown() {
            return numbers.stream()
                    .map(one -> one.indicator().id() + " " + one.subject() + " " + one.period() + " " + number(one))
                    .toList();
        }

        BigDecimal of(String subject, String year) {
            return numbers.stream()
                    .filter(one -> one.subject().toString().equals(subject)
                            && one.period().toString().equals(year))
                    .map(DeflatorReaderTest::number)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static BigDecimal number(Observation one) {
        return one.quantity().flatMap(Quantity::number).orElseThrow();
    }

    private static Result read(DataFile file, ReadOptions options) throws IOException {
        try (ObservationReader reader = DeflatorReader.open(file, options)) {
            return new Result(reader.stream().map(Statement::says).toList(), reader);
        }
    }

    private static Result read(String text, ReadOptions options) throws IOException {
        return read(DataFile.of("deflators.csv", text.getBytes(UTF_8)), options);
    }

    private static Result real(String name) throws IOException {
        return read(DataFile.of(Shared.path(FOLDER + name)), ReadOptions.STANDARD);
    }

    @Test
    void keepsAnIndexAndItsInverseApart() throws IOException {
        Result index = read("RECIPIENT,obsTime,deflator\nUnited States,2010,94.85\n", ReadOptions.STANDARD);
        Result multiplier = read(
                "DONOR,obsTime,REFERENCEPERIOD,obsValue\nUnited States,2010,2013,1.054348\n", ReadOptions.STANDARD);

        assertThat(index.shown()).containsExactly("deflator-index country:USA 2010 94.85");
        assertThat(multiplier.shown()).containsExactly("deflator-multiplier-2013 country:USA 2010 1.054348");
    }

    @Test
    void saysWhetherTheBaseYearIsStated() throws IOException {
        String text = "RECIPIENT,obsTime,deflator\nSpain,2010,94.85\n";
        Result stated = read(text, ReadOptions.STANDARD.withBaseYear(2013));

        assertThat(stated.shown()).containsExactly("deflator-index-2013 country:ESP 2010 94.85");
        assertThat(scope(stated)).contains("base year 2013");
        assertThat(scope(read(text, ReadOptions.STANDARD))).contains("base year not stated");
    }

    private static List<String> scope(Result result) {
        return result.reader().indicators().stream()
                .map(Statement::says)
                .flatMap((Indicator indicator) -> indicator.scope().stream())
                .toList();
    }

    @Test
    void takesAnIndexOfZeroForNone() throws IOException {
        String text = "ISO,year,base_year,currency,source,ver,gdp_defl\nCZE,1960,2023,USD,OECD,Apr2025,0\n";
        Result result = read(text, ReadOptions.STANDARD);

        assertThat(result.numbers()).isEmpty();
        assertThat(result.reader().problems()).isEmpty();
        assertThat(result.reader().report().of("rows").kept()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "OECD_DAC_deflators_base2013.csv, 1650, 0",
        "oecd_deflator_by_donor_2013.csv, 3461, 0",
        "deflators_2023usd.csv, 11360, 0",
        "usd_deflators_2021WEO.csv, 203, 0"
    })
    void readsEveryRowOfTheRealFiles(String name, long rows, long refused) throws IOException {
        Result result = real(name);

        assertThat(result.reader().report().of("rows").refused())
                .as("%s", result.reader().problems())
                .isEqualTo(refused);
        assertThat(result.reader().report().of("rows").seen()).isEqualTo(rows);
    }

    @Test
    void agreesWithItsInverseWithinRounding() throws IOException {
        BigDecimal index = real("OECD_DAC_deflators_base2013.csv").of("country:USA", "2010");
        BigDecimal multiplier = real("oecd_deflator_by_donor_2013.csv").of("country:USA", "2010");

        assertThat(index).isEqualByComparingTo("94.85");
        assertThat(index.multiply(multiplier).round(new MathContext(4))).isEqualByComparingTo("100");
    }

    @Test
    void readsAFileThatDoesNotSayWhatItHoldsOnlyIfItIsTold() throws IOException {
        DataFile file = DataFile.of("d.csv", "name,ISO3,2018,2019\nHonduras,HND,0.97,1\n".getBytes(UTF_8));

        assertThat(new DeflatorFormat().recognises(FileSample.of(file))).isFalse();
        assertThat(read(file, ReadOptions.STANDARD.withBaseYear(2019)).shown())
                .containsExactly("deflator-ratio-2019 country:HND 2018 0.97", "deflator-ratio-2019 country:HND 2019 1");
    }
}
