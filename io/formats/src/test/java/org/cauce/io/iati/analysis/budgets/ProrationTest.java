package org.cauce.io.iati.analysis.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.cauce.io.iati.common.Dated;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProrationTest {
    private static Optional<Dated> day(String date) {
        return Optional.of(Dated.builder().date(LocalDate.parse(date)).build());
    }

    private static String text(Proration proration) {
        return proration.parts().stream()
                        .map(part -> part.period() + ":" + part.days() + "="
                                + part.amount().toPlainString())
                        .collect(Collectors.joining(" "))
                + (proration.outside().signum() == 0 ? "" : " outside=" + proration.outside())
                + proration.failure().map(failure -> " " + failure).orElse("");
    }

    // trap 13: by days, both ends included
    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2020-12-31, 366, YEARS, 2020:366=366.00",
        "2019-12-31, 2020-01-01, 1, YEARS, 2019:1=0.50 2020:1=0.50",
        "2019-07-01, 2020-06-30, 366, YEARS, 2019:184=184.00 2020:182=182.00",
        "2017-03-01, 2017-03-01, 100000, QUARTERS, 2017-Q1:1=100000.00",
        "2020-03-31, 2020-04-02, -100, QUARTERS, 2020-Q1:1=-33.33 2020-Q2:2=-66.67",
        "2020-01-31, 2020-03-01, 31, MONTHS, 2020-01:1=1.00 2020-02:29=29.00 2020-03:1=1.00",
        "2020-01-01, 2020-12-31, 0, YEARS, 2020:366=0.00",
    })
    void spreadsByDays(String start, String end, BigDecimal amount, Proration.Calendar calendar, String expected) {
        assertThat(text(Proration.over(amount, day(start), day(end), calendar, 2)))
                .isEqualTo(expected);
    }

    @Test
    void keepsWhatFallsOutside() {
        assertThat(text(Proration.over(
                        new BigDecimal("366"),
                        day("2020-01-01"),
                        day("2020-12-31"),
                        List.of(TimePeriod.quarter(2020, 2), TimePeriod.year(2021)),
                        2)))
                .isEqualTo("2020-Q2:91=91.00 outside=275.00");
    }

    @Test
    void refusesPeriodsThatShareADay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proration.over(
                        BigDecimal.ONE,
                        day("2020-01-01"),
                        day("2020-12-31"),
                        List.of(TimePeriod.year(2020), TimePeriod.quarter(2020, 4)),
                        2))
                .withMessageContaining("2020-10-01");
    }

    @Test
    void refusesOpenPeriods() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proration.over(
                        BigDecimal.ONE,
                        day("2020-01-01"),
                        day("2020-12-31"),
                        List.of(TimePeriod.since(TimePeriod.year(2020))),
                        2));
    }

    @Test
    void saysWhyItSpreadsNothing() {
        assertThat(text(Proration.over(
                        BigDecimal.TEN, day("2017-03-31"), day("2017-01-01"), Proration.Calendar.QUARTERS, 2)))
                .isEqualTo(" outside=10 INVERTED_PERIOD");
        assertThat(text(Proration.over(
                        BigDecimal.TEN, day("2017-03-31"), Optional.empty(), Proration.Calendar.YEARS, 2)))
                .isEqualTo(" outside=10 NO_PERIOD");
    }

    @Test
    void spreadsNothingOverMillennia() {
        assertThat(text(Proration.over(
                        BigDecimal.TEN, day("0001-01-01"), day("9999-12-31"), Proration.Calendar.MONTHS, 2)))
                .isEqualTo(" outside=10 TOO_LONG");
    }

    @Test
    void partsAndDaysSumToTheWhole() {
        for (long seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            LocalDate start = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(15_000));
            LocalDate end = start.plusDays(random.nextInt(1_500));
            BigDecimal amount = BigDecimal.valueOf(random.nextLong(-10_000_000_000L, 10_000_000_000L), 2);
            Proration.Calendar calendar = List.of(Proration.Calendar.values()).get(random.nextInt(3));
            Proration proration = Proration.over(amount, day(start.toString()), day(end.toString()), calendar, 2);
            assertThat(proration.parts().stream().map(PeriodPart::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as("seed %d", seed)
                    .isEqualByComparingTo(amount);
            assertThat(proration.parts().stream().mapToLong(PeriodPart::days).sum())
                    .as("seed %d", seed)
                    .isEqualTo(end.toEpochDay() - start.toEpochDay() + 1);
            assertThat(proration.outside()).as("seed %d", seed).isZero();
        }
    }
}
