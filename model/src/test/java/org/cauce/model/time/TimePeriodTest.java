package org.cauce.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimePeriodTest {

    @Test
    void isMadeOfTrustedParts() {
        assertThat(Stream.of(
                        TimePeriod.day(LocalDate.of(2021, 6, 8)),
                        TimePeriod.month(2021, 6),
                        TimePeriod.of(YearMonth.of(2021, 6)),
                        TimePeriod.quarter(2021, 2),
                        TimePeriod.year(2021),
                        TimePeriod.between(TimePeriod.year(2020), TimePeriod.month(2021, 6)),
                        TimePeriod.since(TimePeriod.year(2015)),
                        TimePeriod.until(TimePeriod.year(2019).asApproximate()),
                        TimePeriod.lasting(Period.ofYears(5)),
                        TimePeriod.lasting(Duration.ofMinutes(1)),
                        TimePeriod.phase("pre-programme"),
                        TimePeriod.undated(),
                        TimePeriod.notApplicable()))
                .map(TimePeriod::toString)
                .containsExactly(
                        "2021-06-08",
                        "2021-06",
                        "2021-06",
                        "2021-Q2",
                        "2021",
                        "2020/2021-06",
                        "2015/..",
                        "../2019~",
                        "P5Y",
                        "PT1M",
                        "phase:pre-programme",
                        "XXXX",
                        "_Z");
    }

    @Test
    void refusesYearsThatCannotBeWritten() {
        assertThatIllegalArgumentException().isThrownBy(() -> TimePeriod.year(10_000));
        assertThatIllegalArgumentException().isThrownBy(() -> TimePeriod.year(0));
        assertThatIllegalArgumentException().isThrownBy(() -> TimePeriod.month(-1, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> TimePeriod.quarter(10_000, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new HalfYear(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> TimePeriod.day(LocalDate.of(-44, 3, 15)));
        assertThatIllegalArgumentException().isThrownBy(() -> TimePeriod.of(YearMonth.of(12_021, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decade(1995))
                .withMessageContaining("a multiple of ten");
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2021",
        "2021-06-08, 2021",
        "2021-S2?, 2021",
        "2021-26, 2021",
        "2021-03/2021-06, 2021",
        "2021-Q1/2021, 2021",
        "FY2021--01-01, 2021",
    })
    void liesInOneCalendarYear(String text, int year) {
        assertThat(TimePeriod.parse(text).year()).hasValue(year);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FY2021",
                "FY2021--10-01",
                "2021-22",
                "2021-28",
                "199X",
                "2020/2021",
                "2021/..",
                "../2021",
                "P1Y",
                "phase:closing",
                "XXXX",
                "_Z"
            })
    void liesInNoOneCalendarYear(String text) {
        assertThat(TimePeriod.parse(text).year()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-08, 2021",
        "2021-28, 2021",
        "FY2021--10-01, 2021",
        "FY2021, 2021",
        "199X, 1990",
        "2021-03/2021-06, 2021",
    })
    void isAskedForByTheYearInItsNameOrTheOneItLiesIn(String text, int year) {
        assertThat(TimePeriod.parse(text).namingYear()).hasValue(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020/2021", "2021/..", "../2021", "P1Y", "XXXX", "_Z"})
    void isAskedForByNoYearWhereItLiesInNoOne(String text) {
        assertThat(TimePeriod.parse(text).namingYear()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 366",
        "2021-02, 28",
        "2021-06-08, 1",
        "FY2021--10-01, 365",
        "2019-03/2020-06, 488",
        "2021-W05, 7",
        "P10D, 10",
        "P2W, 14",
        "P0D, 0",
    })
    void countsItsDays(String text, long days) {
        assertThat(TimePeriod.parse(text).days()).hasValue(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"FY2021", "2021-21", "2015/..", "../2019", "P1M", "P1Y", "P1Y1D", "PT24H", "P1DT1H", "XXXX", "_Z"
            })
    void hasNoNumberOfDays(String text) {
        assertThat(TimePeriod.parse(text).days()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2021-06",
        "2021, 2021-01-01/2021-12-31",
        "2021~, 2021",
        "202X, 2021",
        "2015/.., 2015",
        "2015/.., 2016/..",
        "../2019, ../2018",
        "../2019, 2019-Q4",
        "FY2021--10-01, 2020-Q4",
        "2021-28, 2022-01",
    })
    void containsWhatLiesInIt(String one, String other) {
        assertThat(TimePeriod.parse(one).contains(TimePeriod.parse(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06, 2021",
        "2021, 2020-12/2021-01",
        "2015/.., 2014/..",
        "2015/.., ../2020",
        "2015, 2015/..",
        "2021, FY2021",
        "2015/FY2030, 2020",
        "2021, FY2021--10-01",
        "2021, XXXX",
        "2021, _Z",
        "2021, P1D",
        "phase:end, 2021",
        "FY2021, FY2021",
        "XXXX, XXXX",
    })
    void doesNotContainWhatReachesBeyondItOrLiesNowhere(String one, String other) {
        assertThat(TimePeriod.parse(one).contains(TimePeriod.parse(other))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2021-12-31/2022, true",
        "2015/.., ../2015, true",
        "2015/.., ../2014, false",
        "2015/.., 2030/.., true",
        "../2010, ../2020, true",
        "2021, FY2021--10-01, true",
        "2021, 2022, false",
        "2021, FY2021, false",
        "XXXX, XXXX, false",
    })
    void overlapsWhatItHasDaysInCommonWith(String one, String other, boolean expected) {
        assertThat(TimePeriod.parse(one).overlaps(TimePeriod.parse(other))).isEqualTo(expected);
        assertThat(TimePeriod.parse(other).overlaps(TimePeriod.parse(one))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 2021, true",
        "2020-12-31, 2021-01-01, true",
        "2020, 2020-12, false",
        "../2014, 2015/.., true",
        "2015/.., 2030, false",
        "2010, ../2030, false",
        "2020, FY2030, false",
        "XXXX, 2020, false",
    })
    void isBeforeWhatStartsAfterItEnds(String one, String other, boolean expected) {
        assertThat(TimePeriod.parse(one).isBefore(TimePeriod.parse(other))).isEqualTo(expected);
    }

    @Test
    void containsTheDaysFromFirstToLast() {
        TimePeriod june = TimePeriod.month(2021, 6);

        assertThat(june.contains(LocalDate.of(2021, 6, 1))).isTrue();
        assertThat(june.contains(LocalDate.of(2021, 6, 30))).isTrue();
        assertThat(june.contains(LocalDate.of(2021, 5, 31))).isFalse();
        assertThat(june.contains(LocalDate.of(2021, 7, 1))).isFalse();
        assertThat(TimePeriod.undated().contains(LocalDate.of(2021, 7, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-03, 2020-06, 15",
        "2019-03-31, 2020-06-01, 15",
        "2020-06, 2019-03, -15",
        "2021-06-08, 2021-06, 0",
        "2021-W05~, 2021-03, 1",
    })
    void countsMonthsBetweenMonths(String from, String to, int months) {
        assertThat(TimePeriod.monthsBetween(TimePeriod.parse(from), TimePeriod.parse(to)))
                .hasValue(months);
    }

    @ParameterizedTest
    @CsvSource({"2019, 2020-06", "2019-03, 2020-Q2", "2019-03, XXXX", "2019-03/.., 2020-06"})
    void countsNoMonthsBetweenWhatIsNotMonthExact(String from, String to) {
        assertThat(TimePeriod.monthsBetween(TimePeriod.parse(from), TimePeriod.parse(to)))
                .isEmpty();
    }

    @Test
    void sortsByFirstDayThenLastDayThenPrecisionThenText() {
        List<String> sorted = List.of(
                "../2019",
                "../2020",
                "199X",
                "2020-01-01",
                "2020-01",
                "2020-Q1",
                "2020",
                "2020?",
                "2020~",
                "FY2020--01-01",
                "2020-01/2020-12",
                "2020/2021",
                "2020/..",
                "2020-02",
                "2020-22",
                "FY2019",
                "FY2020",
                "2020/FY2021",
                "FY2020/..",
                "P1Y",
                "phase:end",
                "XXXX",
                "_Z");
        List<TimePeriod> shuffled =
                sorted.stream().sorted().map(TimePeriod::parse).toList();

        assertThat(shuffled.stream().sorted(TimePeriod.chronological()).map(TimePeriod::toString))
                .containsExactlyElementsOf(sorted);
    }

    @Test
    void refusesMarksWhereTheyMakeNoSense() {
        for (String text : List.of("P5Y", "phase:end", "XXXX", "_Z")) {
            TimePeriod period = TimePeriod.parse(text);

            assertThatIllegalArgumentException().isThrownBy(period::asInferred).withMessageStartingWith(text);
            assertThatIllegalArgumentException()
                    .isThrownBy(period::asApproximate)
                    .withMessageStartingWith(text);
            assertThat(period.withoutMarks()).isSameAs(period);
            assertThat(period.isInferred() || period.isApproximate()).isFalse();
        }
    }

    @Test
    void marksBothEndsOfARangeAndTheOneOfAnOpenRange() {
        assertThat(TimePeriod.parse("2000/2003~").asInferred()).hasToString("2000?/2003%");
        assertThat(TimePeriod.parse("2000/2003").asApproximate()).hasToString("2000~/2003~");
        assertThat(TimePeriod.parse("2000?/2003~").withoutMarks()).hasToString("2000/2003");
        assertThat(TimePeriod.parse("2000/..").asInferred()).hasToString("2000?/..");
        assertThat(TimePeriod.parse("2000?/..").asApproximate()).hasToString("2000%/..");
        assertThat(TimePeriod.parse("../2000").asInferred()).hasToString("../2000?");
        assertThat(TimePeriod.parse("../2000?").asApproximate()).hasToString("../2000%");
        assertThat(TimePeriod.parse("../2000~").withoutMarks()).hasToString("../2000");
        assertThat(TimePeriod.parse("2000~/..").asInferred().withoutMarks()).hasToString("2000/..");
    }

    @Test
    void isOnePeriodIfTheMarksOfARangeWereAllThatDiffered() {
        TimePeriod range = TimePeriod.parse("2000~/2000");

        assertThat(range.precision()).isEqualTo(Precision.RANGE);
        assertThat(range.withoutMarks()).isEqualTo(TimePeriod.year(2000));
        assertThat(range.asApproximate()).isEqualTo(TimePeriod.year(2000).asApproximate());
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-08, 2021",
        "2021-06, 2021",
        "2021-Q2, 2021",
        "2021-S1, 2021",
        "2021, 2021",
        "FY2021--10-01, 2021",
        "2021-28, 2021",
        "199X, 1990"
    })
    void namesAYear(String text, int year) {
        assertThat(((CalendarPeriod) TimePeriod.parse(text)).namedYear()).isEqualTo(year);
    }

    @Test
    void refusesRangesOfRangesAndOfOnePeriod() {
        TimePeriod range = TimePeriod.parse("2019/2020");

        assertThatIllegalArgumentException().isThrownBy(() -> TimePeriod.between(range, TimePeriod.year(2021)));
        assertThatIllegalArgumentException().isThrownBy(() -> TimePeriod.between(range, range));
        assertThatIllegalArgumentException().isThrownBy(() -> TimePeriod.since(range));
        assertThatIllegalArgumentException().isThrownBy(() -> TimePeriod.until(TimePeriod.undated()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Range(new CalendarYear(2020), new CalendarYear(2020)))
                .withMessageContaining("TimePeriod.between");
    }

    @Test
    void keepsLengthsAsStated() {
        assertThat(TimePeriod.lasting(Period.ofMonths(12))).isNotEqualTo(TimePeriod.lasting(Period.ofYears(1)));
        assertThat(TimePeriod.lasting(Period.ZERO)).isEqualTo(TimePeriod.lasting(Duration.ZERO));
    }

    @Test
    void refusesLengthsBelowZeroAndBeyondMeasure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimePeriod.lasting(Period.of(1, -1, 0)))
                .withMessageContaining("negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimePeriod.lasting(Duration.ofNanos(-1)))
                .withMessageContaining("negative");
        int most = Integer.MAX_VALUE;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Length(Period.of(most, most, most), Duration.ofSeconds(Long.MAX_VALUE, 1)))
                .withMessageContaining("64 characters");
    }
}
