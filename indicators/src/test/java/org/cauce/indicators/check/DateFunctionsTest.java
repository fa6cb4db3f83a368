package org.cauce.indicators.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.indicators.TestCatalogue.at;
import static org.cauce.indicators.TestCatalogue.ref;
import static org.cauce.indicators.check.Verdict.AGREES;
import static org.cauce.indicators.check.Verdict.AGREES_WITHIN_ROUNDING;
import static org.cauce.indicators.check.Verdict.DISAGREES;
import static org.cauce.indicators.check.Verdict.IMPLIED_ONLY;
import static org.cauce.indicators.check.Verdict.NOT_RECOMPUTABLE;

import java.util.Optional;
import org.cauce.model.initiative.Status;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.review.Function;
import org.cauce.model.source.Source;
import org.cauce.model.source.Statement;
import org.cauce.model.time.Reading;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Functions of dates. */
class DateFunctionsTest {
    private static final Unit YEAR = Unit.of("year");
    private static final Unit WEEKDAY = Unit.of("weekday");

    private static Result only(Recomputation recomputation) {
        assertThat(recomputation.results()).hasSize(1);
        return recomputation.results().get(0);
    }

    private static Recompute months(String from, String to) {
        return Recompute.of(Function.MONTHS_BETWEEN, Unit.MONTHS)
                .event("from", from)
                .event("to", to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-03    | 2020-06    | 15 months",
                "2010-11    | 2014-10    | 47 months",
                "2019-03-31 | 2020-06-01 | 15 months",
                "2019       | 2020       | 12 [1, 23] months",
            })
    void monthsBetweenIsExactBetweenMonths(String from, String to, String months) {
        assertThat(only(months(from, to).now()).value()).hasToString(months);
    }

    @Test
    void monthsBetweenIsJudged() {
        assertThat(months("2019-03", "2020-06").verdict()).isEqualTo(IMPLIED_ONLY);
        assertThat(months("2019-03", "2020-06").now().formula()).isEqualTo("months from 2019-03 to 2020-06");
        assertThat(months("2019-03", "2020-06").expecting("15", Unit.MONTHS).verdict())
                .isEqualTo(AGREES);
        assertThat(months("2019-03", "2020-06").expecting("16", Unit.MONTHS).verdict())
                .isEqualTo(DISAGREES);
        assertThat(months("2019", "2020-06").expecting("10", Unit.MONTHS).verdict())
                .isEqualTo(AGREES_WITHIN_ROUNDING);
        Recomputation undated = months("2019-03", "XXXX").now();
        assertThat(undated.verdict()).isEqualTo(NOT_RECOMPUTABLE);
        assertThat(undated.reason()).hasValue("no date for to in event:input-2");
    }

    private static Recompute days(String from, String to) {
        return Recompute.of(Function.DAYS_BETWEEN, Unit.of("days"))
                .with(catalogue ->
                        catalogue.change("programme", Status.ANNOUNCED, from).change("programme", Status.LAUNCHED, to))
                .record("from", ref("status-change:programme-announced"), Optional.empty())
                .record("to", ref("status-change:programme-launched"), Optional.empty());
    }

    @Test
    void daysBetweenCountsFromDayToDay() {
        Recomputation lag = days("2018-12-01", "2021-09-17").now();
        assertThat(only(lag).value().nominal()).isEqualByComparingTo("1021");
        assertThat(lag.formula()).isEqualTo("days from 2018-12-01 to 2021-09-17");
        assertThat(lag.verdict()).isEqualTo(IMPLIED_ONLY);
        Unit days = Unit.of("days");
        assertThat(days("2018-12-01", "2021-09-17").expecting("1,021", days).verdict())
                .isEqualTo(AGREES);
        assertThat(days("2018-12-01", "2021-09").expecting("1,021", days).verdict())
                .isEqualTo(AGREES_WITHIN_ROUNDING);
        assertThat(days("2018-12-01", "2021-09-17").expecting("1,000", days).verdict())
                .isEqualTo(DISAGREES);
        assertThat(days("2018-12-01", "2021/..").verdict()).isEqualTo(NOT_RECOMPUTABLE);
        assertThat(only(days("2020-01", "2020-01-31").now()).value()).hasToString("30 [0, 30] days");
    }

    private static Recompute yearAfter(String from, String wait) {
        return Recompute.of(Function.YEAR_AFTER, YEAR).event("from", from).input("wait", wait, Unit.YEARS);
    }

    @Test
    void yearAfterAddsTheWait() {
        Recomputation exit = yearAfter("2021-07", "10").expecting("2031", YEAR).now();
        assertThat(exit.verdict()).isEqualTo(AGREES);
        assertThat(only(exit).value().nominal()).isEqualByComparingTo("2031");
        assertThat(exit.formula()).isEqualTo("year of 2021-07 + 10");
        assertThat(yearAfter("2021-07", "10").verdict()).isEqualTo(IMPLIED_ONLY);
        assertThat(yearAfter("2021-07", "10").expecting("2033", YEAR).verdict()).isEqualTo(DISAGREES);
        assertThat(yearAfter("2019/2021", "10").expecting("2030", YEAR).verdict())
                .isEqualTo(AGREES_WITHIN_ROUNDING);
        assertThat(only(yearAfter("FY2021", "10").now()).value().nominal()).isEqualByComparingTo("2031");
        assertThat(yearAfter("2021/..", "10").verdict()).isEqualTo(NOT_RECOMPUTABLE);
    }

    @Test
    void yearAfterImpliesTheWaitAndTheStart() {
        Recomputation wait = Recompute.of(Function.YEAR_AFTER, YEAR)
                .event("from", "2021")
                .expecting("2031", YEAR)
                .now();
        assertThat(wait.verdict()).isEqualTo(NOT_RECOMPUTABLE);
        assertThat(wait.reason()).hasValue("no value for wait");
        assertThat(only(wait).label()).isEqualTo("implied wait");
        assertThat(only(wait).value().nominal()).isEqualByComparingTo("10");
        assertThat(only(wait).value().unit()).isEqualTo(Unit.YEARS);
        Recomputation start = yearAfter("XXXX", "10").expecting("2031", YEAR).now();
        assertThat(start.reason()).hasValue("no value for from");
        assertThat(only(start).label()).isEqualTo("implied from");
        assertThat(only(start).value().nominal()).isEqualByComparingTo("2021");
        assertThat(yearAfter("XXXX", "10").now().results()).isEmpty();
        assertThat(Recompute.of(Function.YEAR_AFTER, YEAR)
                        .event("from", "2021")
                        .now()
                        .results())
                .isEmpty();
    }

    private static Recompute weekday(String date, String claimed) {
        return Recompute.of(Function.WEEKDAY, WEEKDAY)
                .with(catalogue -> catalogue.plus(parts -> parts.addSources(Statement.of(
                        "004",
                        Source.builder()
                                .type(Source.Type.NEWS)
                                .description("news")
                                .date(at(date))
                                .build()))))
                .record("date", ref("source:004"), Optional.empty())
                .claiming(claimed);
    }

    @Test
    void weekdayIsThatOfTheDateLine() {
        Recomputation wednesday = weekday("2024-02-28", "Wednesday").now();
        assertThat(wednesday.verdict()).isEqualTo(AGREES);
        assertThat(only(wednesday).label()).isEqualTo("Wednesday");
        assertThat(only(wednesday).value().nominal()).isEqualByComparingTo("3");
        assertThat(wednesday.formula()).isEqualTo("day of the week of 2024-02-28");
        assertThat(wednesday.claim().orElseThrow().text()).isEqualTo("it is a Wednesday");
        assertThat(weekday("2024-02-28", "wednesday").verdict()).isEqualTo(AGREES);
        assertThat(weekday("2024-02-29", "Wednesday").verdict()).isEqualTo(DISAGREES);
        assertThat(weekday("2024-02", "Wednesday").now().reason()).hasValue("2024-02 is no day");
        assertThat(weekday("XXXX", "Wednesday").verdict()).isEqualTo(NOT_RECOMPUTABLE);
        assertThat(Recompute.of(Function.WEEKDAY, WEEKDAY)
                        .event("date", "2024-02-28")
                        .verdict())
                .isEqualTo(IMPLIED_ONLY);
    }

    @Test
    void weekdayOfAnInferredDayTakesTheReading() {
        Recompute december = Recompute.of(Function.WEEKDAY, WEEKDAY)
                .event("date", Recompute.inferred("2021-12", "2021-12-01"), Optional.of("inferred"))
                .claiming("Wednesday");
        assertThat(december.verdict()).isEqualTo(AGREES);
        Recompute marked = Recompute.of(Function.WEEKDAY, WEEKDAY)
                .event("date", at("2021-12-01?"), Optional.of("inferred"))
                .claiming("Wednesday");
        assertThat(marked.verdict()).isEqualTo(AGREES);
        Recompute read = Recompute.of(Function.WEEKDAY, WEEKDAY)
                .event(
                        "date",
                        at("2021-12")
                                .withReadings(
                                        Reading.of(TimePeriod.parse("2021-12-02"), Reading.Basis.REFINED),
                                        Reading.of(TimePeriod.parse("2021-12-01"), Reading.Basis.INFERRED)),
                        Optional.of("inferred"))
                .claiming("Wednesday");
        assertThat(read.verdict()).isEqualTo(AGREES);
        Recompute stated = Recompute.of(Function.WEEKDAY, WEEKDAY)
                .event("date", at("2021-12-01"), Optional.of("inferred"))
                .claiming("Wednesday");
        assertThat(stated.verdict()).isEqualTo(NOT_RECOMPUTABLE);
        assertThat(Recompute.of(Function.WEEKDAY, WEEKDAY)
                        .event("date", Recompute.inferred("2021-12", "2021-12-01"), Optional.empty())
                        .verdict())
                .isEqualTo(NOT_RECOMPUTABLE);
    }

    @Test
    void takesTheDateOfARecordThatHoldsANumberWhereItIsAskedFor() {
        Recomputation months = Recompute.of(Function.MONTHS_BETWEEN, Unit.MONTHS)
                .with(catalogue -> catalogue.observation(
                        "crossings", "measured", "initiative:programme", "2020-04", Quantity.of(61, Unit.COUNT)))
                .event("from", at("2020-01"), Optional.of("when"))
                .record("to", ref("observation:crossings"), Optional.of("when"))
                .now();
        assertThat(only(months).value().nominal()).isEqualByComparingTo("3");
        assertThat(Recompute.of(Function.WEEKDAY, WEEKDAY)
                        .event("date", at("2021-12-01"), Optional.of("pillars"))
                        .verdict())
                .isEqualTo(NOT_RECOMPUTABLE);
    }
}
