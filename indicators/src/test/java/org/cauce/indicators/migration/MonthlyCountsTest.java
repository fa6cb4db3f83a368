package org.cauce.indicators.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cauce.indicators.Csv;
import org.cauce.indicators.internal.Decimals;
import org.cauce.indicators.series.Contributions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthlyCountsTest {
    private record Row(int fiscalYear, Month month, String demographic, String authority, BigDecimal count) {}

    private static List<Row> rows(String citizenship) {
        return Csv.rows(
                        "cbp/cbp-nationwide-encounters-fy20-fy23-state.csv",
                        line -> line.contains("," + citizenship + ","))
                .stream()
                .map(row -> new Row(
                        Integer.parseInt(row[0]), month(row[2]), row[5], row[7], new BigDecimal(row[8].strip())))
                .toList();
    }

    private static Month month(String three) {
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(three))
                .findFirst()
                .orElseThrow();
    }

    private static MonthlyCounts counts(String citizenship) {
        Map<YearMonth, BigDecimal> counts = new TreeMap<>();
        rows(citizenship)
                .forEach(row -> counts.merge(
                        MonthlyCounts.ofFiscalYear(row.fiscalYear(), row.month()), row.count(), BigDecimal::add));
        return MonthlyCounts.of(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "HONDURAS, 43357, 321149, 214975, 216028",
        "GUATEMALA, 49436, 284291, 233061, 221849",
        "EL SALVADOR, 17713, 99463, 97797, 62846"
    })
    void agreesWithThePublishedFiscalYears(String citizenship, long y2020, long y2021, long y2022, long y2023) {
        assertThat(counts(citizenship).fiscalYears().values())
                .extracting(BigDecimal::longValueExact)
                .containsExactly(y2020, y2021, y2022, y2023);
    }

    @Test
    void agreesWithTheWorkedCalendarYearsOfHonduras() {
        MonthlyCounts honduras = counts("HONDURAS");
        assertThat(honduras.calendarYears())
                .containsExactly(
                        Map.entry(2020, new BigDecimal("54343")),
                        Map.entry(2021, new BigDecimal("355328")),
                        Map.entry(2022, new BigDecimal("195448")));
        assertThat(honduras.incompleteCalendarYears()).containsExactly(2019, 2023);
        assertThat(honduras.incompleteFiscalYears()).isEmpty();
        assertThat(honduras.hasExpulsions()).isTrue();
    }

    @Test
    void takesTheGrowthOfEncountersApartByPersonsAndByAuthority() {
        assertThatPartsAddUp(Row::demographic);
        assertThatPartsAddUp(Row::authority);
    }

    private static void assertThatPartsAddUp(Function<Row, String> part) {
        Contributions<String> growth = Contributions.between(parts(2021, part), parts(2022, part));
        BigDecimal sum = growth.parts().stream()
                .map(one -> growth.of(one).orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isCloseTo(growth.growth().orElseThrow(), within(new BigDecimal("1e-30")));
        assertThat(growth.growth().orElseThrow())
                .isEqualTo(Decimals.quotient(new BigDecimal("-106174"), new BigDecimal("321149")));
    }

    private static Map<String, BigDecimal> parts(int fiscalYear, Function<Row, String> part) {
        Map<String, BigDecimal> parts = new TreeMap<>();
        rows("HONDURAS").stream()
                .filter(row -> row.fiscalYear() == fiscalYear)
                .forEach(row -> parts.merge(part.apply(row), row.count(), BigDecimal::add));
        return parts;
    }

    @Test
    void addsUpCompleteYearsOnly() {
        Map<YearMonth, BigDecimal> months = new TreeMap<>();
        IntStream.range(0, 14).forEach(i -> months.put(YearMonth.of(2023, 9).plusMonths(i), BigDecimal.ONE));
        MonthlyCounts counts = MonthlyCounts.of(months);
        assertThat(counts.fiscalYears()).containsExactly(Map.entry(2024, new BigDecimal("12")));
        assertThat(counts.incompleteFiscalYears()).containsExactly(2023, 2025);
        assertThat(counts.calendarYears()).isEmpty();
        assertThat(counts.hasExpulsions()).isFalse();
        assertThat(counts.perThousand(2024, BigDecimal.TEN)).isEmpty();
    }

    @Test
    void countsForEachThousandPeople() {
        Map<YearMonth, BigDecimal> months = new TreeMap<>();
        Arrays.stream(Month.values()).forEach(month -> months.put(YearMonth.of(2022, month), new BigDecimal("2")));
        assertThat(MonthlyCounts.of(months)
                        .perThousand(2022, new BigDecimal("4000"))
                        .orElseThrow())
                .isEqualByComparingTo("6");
    }

    @Test
    void beginsTheFiscalYearInOctoberOfTheYearBefore() {
        assertThat(MonthlyCounts.ofFiscalYear(2023, Month.OCTOBER)).isEqualTo(YearMonth.of(2022, 10));
        assertThat(MonthlyCounts.ofFiscalYear(2023, Month.SEPTEMBER)).isEqualTo(YearMonth.of(2023, 9));
    }
}
