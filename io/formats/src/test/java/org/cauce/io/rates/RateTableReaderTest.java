package org.cauce.io.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.api.Assertions;
import org.cauce.io.InputProblem;
import org.cauce.io.Problem;
import org.cauce.io.ProblemCode;
import org.cauce.io.ReadLimits;
import org.cauce.io.ReadReport;
import org.cauce.io.ReadResult;
import org.cauce.io.Shared;
import org.cauce.model.currency.CurrencyCode;
import org.cauce.model.currency.CurrencyConverter;
import org.cauce.model.currency.CurrencyPair;
import org.cauce.model.currency.ExchangeRate;
import org.cauce.model.currency.Frequency;
import org.cauce.model.currency.RatePolicy;
import org.cauce.model.currency.RateTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTableReaderTest {
    private static final String LONG = "Date,Rate,Currency,Frequency,Source\n";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ReadResult<RateTable> read(String text) {
        return RateTableReader.create().read(bytes(text), "rates.csv");
    }

    private static ExchangeRate rate(RateTable table, String from, String date) {
        return table.rate(CurrencyPair.of(from, "USD"), LocalDate.parse(date), RatePolicy.EXACT)
                .rate()
                .orElseThrow();
    }

    @Test
    void readsTheWideFormByMonth() {
        ReadResult<RateTable> result =
                read("\uFEFFDATE,EUR,USD,ZWG\n2024-01,0.90,1,\n2024-02,2.5e-8,1,13.5\n2024-03,0.93\n");
        RateTable table = result.orThrow();

        assertThat(result.problems()).isEmpty();
        assertThat(table.frequency()).isSameAs(Frequency.MONTH);
        assertThat(table.base()).isEqualTo(CurrencyCode.USD);
        assertThat(rate(table, "EUR", "2024-01-31").denominator()).isEqualTo(new BigDecimal("0.90"));
        assertThat(rate(table, "EUR", "2024-02-01").denominator()).isEqualTo(new BigDecimal("2.5e-8"));
        assertThat(rate(table, "EUR", "2024-02-01").source()).isEqualTo("rates.csv");
        assertThat(table.size()).isEqualTo(6);
        assertThat(result.report().of("rates")).isEqualTo(new ReadReport.Count(6, 6, 0));
    }

    @Test
    void readsTheWideFormByYearAgainstAnotherBase() {
        RateTable table = RateTableReader.builder()
                .base(CurrencyCode.EUR)
                .source("ECB")
                .build()
                .read(bytes("Date,USD,DEM\n1999,1.0658,1.95583\n"), "ecb.csv")
                .orThrow();

        assertThat(table.frequency()).isSameAs(Frequency.YEAR);
        assertThat(rate(table, "DEM", "1999-07-01"))
                .hasToString("DEM/USD 0.5449348869789296615759038362229846 (1999, exact, ECB)");
    }

    @Test
    void readsTheLongForm() {
        ReadResult<RateTable> result =
                read(LONG + "2021-08-31,0.845,EUR,M,IMF\n2021-08-31,85.2,BDT,M,\n2021-09-30,,EUR,M,IMF\n");
        RateTable table = result.orThrow();

        assertThat(table.size()).isEqualTo(2);
        assertThat(rate(table, "EUR", "2021-08-01").source()).isEqualTo("IMF");
        assertThat(rate(table, "BDT", "2021-08-01").source()).isEqualTo("rates.csv");
        assertThat(result.report().total()).isEqualTo(new ReadReport.Count(2, 2, 0));
    }

    @Test
    void passesOverRatesOfAnotherFrequencyIfToldTo() {
        String text = LONG + "2021-08-31,0.8,EUR,M,IMF\n2021-12-31,0.9,EUR,A,IMF\n";
        ReadResult<RateTable> result =
                RateTableReader.builder().frequency(Frequency.YEAR).build().read(bytes(text), "rates.csv");

        assertThat(result.problems()).isEmpty();
        assertThat(rate(result.orThrow(), "EUR", "2021-08-01").denominator()).isEqualTo(new BigDecimal("0.9"));
        assertThat(result.report().of("other-frequency").seen()).isEqualTo(1);
        assertThat(read(text).problems()).extracting(Problem::code).containsExactly(RateProblem.OTHER_FREQUENCY);
    }

    @Test
    void leavesOutARowWithoutADateAndSaysSo() {
        ReadResult<RateTable> result = read("DATE,AED,EUR\n2024,3.67,0.9\nundefined,3.67,0.9\n2024-06,3.67,\n");

        assertThat(result.orThrow().size()).isEqualTo(2);
        assertThat(result.report().of("rates")).isEqualTo(new ReadReport.Count(5, 2, 3));
        assertThat(result.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "rates.csv:3 DATE: the row has no date: found undefined, expected a year such as 2024;"
                                + " its rates were left out",
                        "rates.csv:4 DATE: the row has no date: found 2024-06, expected a year such as 2024;"
                                + " its rates were left out");
    }

    @Test
    void keepsTheFirstOfSeveralRatesAndSaysSo() {
        ReadResult<RateTable> result = read(LONG
                + "2021-12-31,0.845376564367945,EUR,A,IMF\n"
                + "2021-12-31,0.8453765643679452,EUR,A,IMF\n"
                + "2021-12-31,0.8454941388904503,EUR,A,IMF\n");

        assertThat(rate(result.orThrow(), "EUR", "2021-01-01").denominator())
                .isEqualTo(new BigDecimal("0.845376564367945"));
        assertThat(result.report().of("rates")).isEqualTo(new ReadReport.Count(2, 1, 1));
        assertThat(result.report().of("repeats")).isEqualTo(new ReadReport.Count(1, 1, 0));
        assertThat(result.problems())
                .extracting(Problem::message)
                .containsExactly("rates.csv:4 Rate: another rate of EUR 2021 was already there, 0.845376564367945;"
                        + " this one, 0.8454941388904503, was left out");
    }

    @Test
    void leavesOutARateOfTheBaseThatIsNotOne() {
        ReadResult<RateTable> result = read(LONG + "1950-12-31,15,USD,A,IMF\n1950-12-31,1,USD,A,IMF\n");

        assertThat(result.orThrow().size()).isEqualTo(1);
        assertThat(result.problems())
                .extracting(Problem::message)
                .containsExactly("rates.csv:2 Rate: the rate of USD 1950 to itself is 15: expected 1; it was left out;"
                        + " is USD the base?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-1", "1,5", "NaN", "1e999", "0x10", "1.", "abc", "123456789012345678901234567890123456789"
            })
    void refusesWhatIsNoRate(String text) {
        ReadResult<RateTable> result = read("DATE,EUR\n2024,\"" + text + "\"\n");

        assertThat(result.value()).isEmpty();
        assertThat(result.report().of("rates")).isEqualTo(new ReadReport.Count(1, 0, 1));
        assertThat(result.problems())
                .extracting(Problem::message)
                .containsExactly("rates.csv:2 EUR: not an exchange rate: found " + text
                        + ", expected a number above 0; correct it, or leave it blank");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                    | EMPTY_FILE",
                "a,b\\n1,2\\n                          | NOT_EXCHANGE_RATES",
                "DATE\\n2024\\n                        | NOT_EXCHANGE_RATES",
                "DATE,x,y\\n2024,1,2\\n                | NOT_EXCHANGE_RATES",
                "DATE,EUR,eur\\n2024,1,1\\n            | UNKNOWN_RATE_CURRENCY",
                "DATE,EUR,EUR\\n2024,1,1\\n            | DUPLICATE_KEY",
                "DATE,EUR\\n2024,1,1\\n                | TOO_MANY_CELLS",
                "DATE,EUR\\n2024,\"1\\n                | MALFORMED_CSV",
                "Date,Rate,Currency,Frequency\\n2021-12-31,1,Euro,A  | UNKNOWN_RATE_CURRENCY",
                "Date,Rate,Currency,Frequency\\n2021-12-31,1,EUR,Q   | UNKNOWN_RATE_FREQUENCY",
            })
    void tellsWhatIsWrongWithAFile(String text, String code) {
        ReadResult<RateTable> result = read(text.replace("\\n", "\n"));

        assertThat(result.value()).isEmpty();
        assertThat(result.problems())
                .extracting(problem -> ((Enum<?>) problem.code()).name())
                .contains(code);
        assertThat(result.problems())
                .allSatisfy(problem -> assertThat(problem.message()).doesNotContainPattern("\\{[a-z]+(:[a-z]+)?}"));
    }

    @Test
    void hasASentenceForEachProblem() {
        assertThat(RateProblem.values()).allSatisfy(code -> {
            assertThat(code.template()).isNotBlank();
            assertThat(code.id()).matches("[a-z_]+");
        });
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] latin = "DATE,EUR\n2024,1\né".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(codes(RateTableReader.create().read(latin, "rates.csv")))
                .hasSize(1)
                .containsAnyOf(InputProblem.INVALID_ENCODING, InputProblem.TRUNCATED_FILE);
    }

    @Test
    void stopsAtItsLimits() {
        String text = "DATE,EUR,GBP\n2021,a,b\n2022,c,d\n";

        assertThat(codes(read(text, ReadLimits.STANDARD.withFileBytes(20))))
                .containsExactly(InputProblem.FILE_TOO_LARGE);
        assertThat(codes(read(text, ReadLimits.STANDARD.withProblems(2))))
                .containsExactly(RateProblem.INVALID_RATE, RateProblem.INVALID_RATE, InputProblem.TOO_MANY_PROBLEMS);
        assertThat(codes(read(text, ReadLimits.STANDARD.withRecordsPerFile(1))))
                .containsExactly(RateProblem.INVALID_RATE, InputProblem.TOO_MANY_RECORDS);
        assertThat(codes(read("DATE,EUR\n2021,\"" + "9".repeat(3_000_000) + "\"", ReadLimits.STANDARD)))
                .containsExactly(RateProblem.MALFORMED_CSV);
    }

    @Test
    void namesTheFileThatTheDiskRefuses() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();

        Assertions.assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> RateTableReader.create().read(broken, "rates.csv"))
                .withMessageContaining("rates.csv cannot be read");
    }

    @Test
    void countsAddUpWhateverTheFile() {
        byte[] good = bytes(LONG + "2021-12-31,0.84,EUR,A,IMF\n2020-12-31,\"0.84\",EUR,A,IMF\n");
        for (long seed = 0; seed < 3_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] changed = Arrays.copyOf(good, random.nextInt(good.length + 1));
            for (int count = random.nextInt(4); count > 0 && changed.length > 0; count--) {
                changed[random.nextInt(changed.length)] = (byte) "0,\"\nA-.\u0000e".charAt(random.nextInt(9));
            }
            ReadResult<RateTable> result =
                    RateTableReader.create().read(new ByteArrayInputStream(changed), "rates.csv");

            assertThat(result.value().isPresent())
                    .as("seed %d", seed)
                    .isEqualTo(result.problems().stream().noneMatch(Problem::isError));
            result.value()
                    .ifPresent(table ->
                            assertThat(result.report().of("rates").kept()).isEqualTo(table.size()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "exchangerates/usd_to_xxx_by_month.csv, MONTH, 1",
        "exchangerates/usd_to_xxx_by_year.csv, YEAR, 1",
        "golden/iatiflattener/rates.csv, MONTH, 0",
    })
    void readsPublishedFiles(String file, Frequency frequency, int problems) throws IOException {
        Path path = Shared.path("iati/" + file);
        ReadResult<RateTable> result = RateTableReader.create().read(path);
        RateTable table = result.orThrow();

        assertThat(table.frequency()).isSameAs(frequency);
        assertThat(result.problems())
                .hasSize(problems)
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(RateProblem.UNDATED_RATES));
        assertThat(result.report().of("rates").kept()).isEqualTo(table.size());
        assertThat(result.report().of("rates").seen()).isEqualTo(cells(path));
    }

    /** Counts in another way: what stands between commas, less the dates. */
    private static long cells(Path path) throws IOException {
        List<String> lines = Files.readAllLines(path);
        return lines.get(0).startsWith("DATE")
                ? lines.stream()
                        .skip(1)
                        .flatMap(line -> Arrays.stream(line.split(",")).skip(1))
                        .filter(cell -> !cell.isEmpty())
                        .count()
                : lines.size() - 1L;
    }

    @Test
    void readsThePublishedYearlyRatesOfTheFund() {
        Path path = Shared.path("iati/exchangerates/imf_exchangerates_A_ENDA_USD.csv");
        ReadResult<RateTable> result = RateTableReader.create().read(path);
        RateTable table = result.orThrow();

        assertThat(result.report().total().seen()).isEqualTo(14_107);
        assertThat(result.report().of("rates").kept()).isEqualTo(table.size());
        assertThat(result.problems())
                .extracting(Problem::code)
                .containsOnly(RateProblem.REPEATED_RATE, RateProblem.BASE_RATE_NOT_ONE);
        assertThat(result.report().of("rates").refused())
                .isEqualTo(result.problems().size());
        assertThat(rate(table, "ZWG", "2024-05-01").denominator()).isEqualTo(new BigDecimal("3266.3319125"));
        assertThat(rate(table, "ZWG", "2024-05-01").source()).isEqualTo("IMF");
    }

    @Test
    void convertsAnAmountOfThePastByPublishedRates() {
        RateTable table = RateTableReader.create()
                .read(Shared.path("iati/exchangerates/usd_to_xxx_by_month.csv"))
                .orThrow();
        CurrencyConverter converter = CurrencyConverter.of(table, RatePolicy.closest(62));
        LocalDate date = LocalDate.of(1995, 3, 15);
        ExchangeRate rate = rate(table, "DEM", "1995-03-15");

        assertThat(converter
                        .convert(new BigDecimal("1000"), CurrencyPair.of("DEM", "USD"), date)
                        .amount())
                .contains(rate.convert(new BigDecimal("1000"), 2));
        assertThat(rate.value()).isBetween(new BigDecimal("0.6"), new BigDecimal("0.8"));
    }

    private static ReadResult<RateTable> read(String text, ReadLimits limits) {
        return RateTableReader.builder().limits(limits).build().read(bytes(text), "rates.csv");
    }

    private static List<ProblemCode> codes(ReadResult<?> result) {
        return result.problems().stream().map(Problem::code).toList();
    }
}
