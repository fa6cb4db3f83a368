package org.cauce.indicators.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.indicators.TestCatalogue.at;
import static org.cauce.indicators.TestCatalogue.dollars;
import static org.cauce.indicators.TestCatalogue.exact;
import static org.cauce.indicators.check.Verdict.AGREES;
import static org.cauce.indicators.check.Verdict.AGREES_WITHIN_ROUNDING;
import static org.cauce.indicators.check.Verdict.DISAGREES;
import static org.cauce.indicators.check.Verdict.IMPLIED_ONLY;
import static org.cauce.indicators.check.Verdict.NOT_RECOMPUTABLE;

import java.math.BigDecimal;
import org.cauce.model.quantity.Bound;
import org.cauce.model.quantity.Fraction;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.review.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Functions that multiply and divide, but for shares. */
class ProductFunctionsTest {
    private static final Unit PERSONS = Unit.PERSONS;
    private static final Unit PERCENT = Unit.PERCENT;
    private static final Unit USD = Unit.USD;

    private static BigDecimal only(Recomputation recomputation) {
        assertThat(recomputation.results()).hasSize(1);
        return recomputation.results().get(0).value().rounded(2).nominal();
    }

    private static Recompute part(String share, String whole) {
        return Recompute.of(Function.PART, PERSONS)
                .input("share", share, Unit.PERCENT)
                .input("whole", whole, PERSONS);
    }

    @Test
    void partIsAShareOfAWhole() {
        Recomputation women = part("31%", "more than 455,000").now();
        assertThat(only(women)).isEqualByComparingTo("141050");
        assertThat(women.formula()).isEqualTo("31% × more than 455,000");
        assertThat(women.verdict()).isEqualTo(IMPLIED_ONLY);
        assertThat(part("50%", "20").expecting("10", PERSONS).verdict()).isEqualTo(AGREES);
        assertThat(part("33%", "20").expecting("around 7", PERSONS).verdict()).isEqualTo(AGREES_WITHIN_ROUNDING);
        assertThat(part("50%", "20").expecting("11", PERSONS).verdict()).isEqualTo(DISAGREES);
    }

    @Test
    void partImpliesWholeInItsOwnUnit() {
        Recomputation whole = Recompute.of(Function.PART, PERSONS)
                .input("share", "50%", PERCENT)
                .expecting("10", PERSONS)
                .now();
        assertThat(whole.verdict()).isEqualTo(NOT_RECOMPUTABLE);
        assertThat(whole.results())
                .containsExactly(
                        new Result("implied whole", whole.results().get(0).value()));
        assertThat(whole.results().get(0).value().nominal()).isEqualByComparingTo("20");
        assertThat(whole.results().get(0).value().unit()).isEqualTo(PERSONS);
    }

    @Test
    void aThirdIsExactlyAThird() {
        Recomputation mexicans = part("a third", "more than 2,400,000").now();
        assertThat(only(mexicans)).isEqualByComparingTo("800000");
        assertThat(mexicans.formula()).isEqualTo("a third × more than 2,400,000");
    }

    @Test
    void aFractionCountsMoreThanTheDigitsOfItsNumber() {
        Quantity third = Quantity.builder()
                .number(new BigDecimal("33.33"))
                .bound(Bound.ABOUT)
                .unit(PERCENT)
                .fraction(Fraction.of(1, 3))
                .build();
        Recompute part =
                Recompute.of(Function.PART, PERSONS).input("share", "", third).input("whole", "2,400,000", PERSONS);
        assertThat(part.now().results().get(0).value().nominal()).isEqualByComparingTo("800000");
        Quantity ratio = Quantity.builder()
                .number(new BigDecimal("0.33"))
                .bound(Bound.ABOUT)
                .unit(Unit.RATIO)
                .fraction(Fraction.of(1, 3))
                .build();
        Recompute quotient = Recompute.of(Function.QUOTIENT, Unit.RATIO)
                .input("dividend", "", ratio)
                .input("divisor", "", Quantity.of(1, Unit.RATIO));
        assertThat(quotient.now().results().get(0).value().nominal()).isEqualByComparingTo("0.33333333333333333333");
    }

    @Test
    void aFractionThatItsNumberContradictsCountsAsTheNumber() {
        Quantity wrong = Quantity.builder()
                .number(BigDecimal.valueOf(50))
                .unit(PERCENT)
                .fraction(Fraction.of(1, 3))
                .build();
        Recomputation part = Recompute.of(Function.PART, PERSONS)
                .input("share", "", wrong)
                .input("whole", "20", PERSONS)
                .now();
        assertThat(only(part)).isEqualByComparingTo("10");
    }

    @Test
    void wholeFollowsFromAPart() {
        Recompute population = Recompute.of(Function.WHOLE, PERSONS)
                .input("part", "8 million", PERSONS)
                .input("share", "23.7%", PERCENT);
        Recomputation whole = population.now();
        assertThat(whole.results().get(0).value().rounded(0).nominal()).isEqualByComparingTo("33755274");
        assertThat(whole.formula()).isEqualTo("8 million / 23.7%");
        assertThat(whole.verdict()).isEqualTo(IMPLIED_ONLY);
        Recompute half = Recompute.of(Function.WHOLE, PERSONS)
                .input("part", "10", PERSONS)
                .input("share", "50%", PERCENT);
        assertThat(half.expecting("20", PERSONS).verdict()).isEqualTo(AGREES);
    }

    @ParameterizedTest
    @CsvSource({"around 20 million, DISAGREES", "34 million, AGREES_WITHIN_ROUNDING"})
    void wholeIsJudged(String printed, Verdict verdict) {
        assertThat(Recompute.of(Function.WHOLE, PERSONS)
                        .input("part", "8 million", PERSONS)
                        .input("share", "23.7%", PERCENT)
                        .expecting(printed, PERSONS)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void wholeImpliesItsPartAndItsShare() {
        Recomputation part = Recompute.of(Function.WHOLE, PERSONS)
                .input("share", "25%", PERCENT)
                .expecting("20", PERSONS)
                .now();
        assertThat(part.verdict()).isEqualTo(NOT_RECOMPUTABLE);
        assertThat(part.results().get(0).value().nominal()).isEqualByComparingTo("5");
        assertThat(part.results().get(0).value().unit()).isEqualTo(PERSONS);
        Recomputation share = Recompute.of(Function.WHOLE, PERSONS)
                .input("part", "5", PERSONS)
                .expecting("20", PERSONS)
                .now();
        assertThat(share.results().get(0).value().nominal()).isEqualByComparingTo("25");
    }

    private static Recompute byShare() {
        return Recompute.of(Function.PART_BY_SHARE, USD)
                .flow("known", dollars("$3.5 billion"), flow -> flow)
                .input("known-share", "44%", PERCENT)
                .input("share", "37%", PERCENT);
    }

    @Test
    void partByShareUsesTheWholeOfAnotherPart() {
        Recomputation others = byShare().expecting("$2 billion", USD).now();
        assertThat(others.verdict()).isEqualTo(DISAGREES);
        assertThat(others.results().get(0).value().rounded(-7).nominal()).isEqualByComparingTo("2940000000");
        assertThat(others.formula()).isEqualTo("$3.5 billion / 44% × 37%");
        assertThat(byShare().expecting("$3 billion", USD).verdict()).isEqualTo(AGREES_WITHIN_ROUNDING);
        assertThat(byShare().verdict()).isEqualTo(IMPLIED_ONLY);
        assertThat(Recompute.of(Function.PART_BY_SHARE, USD)
                        .input("known", "$10", USD)
                        .input("known-share", "20%", PERCENT)
                        .input("share", "40%", PERCENT)
                        .expecting("$20", USD)
                        .verdict())
                .isEqualTo(AGREES);
        Recomputation implied = Recompute.of(Function.PART_BY_SHARE, USD)
                .input("known", "$10", USD)
                .input("share", "40%", PERCENT)
                .expecting("$20", USD)
                .now();
        assertThat(implied.verdict()).isEqualTo(NOT_RECOMPUTABLE);
        assertThat(implied.results().get(0).label()).isEqualTo("implied known-share");
        assertThat(implied.results().get(0).value().nominal()).isEqualByComparingTo("20");
    }

    @Test
    void quotientGivesOneResultForEachGroup() {
        Recomputation units = Recompute.of(Function.QUOTIENT, USD)
                .input("dividend", "youth", "$11 million", USD)
                .input("dividend", "youth", "$15.5 million", USD)
                .input("divisor", "", "20,000", PERSONS)
                .input("dividend", "farmers", "$35.5 million", USD)
                .now();
        assertThat(units.results().stream().map(Result::label)).containsExactly("youth", "farmers");
        assertThat(units.results().stream().map(result -> result.value().nominal()))
                .containsExactly(BigDecimal.valueOf(1325), BigDecimal.valueOf(1775));
        assertThat(units.formula())
                .isEqualTo("youth: ($11 million + $15.5 million) / 20,000; farmers: $35.5 million / 20,000");
    }

    private static Recompute quotient() {
        return Recompute.of(Function.QUOTIENT, USD)
                .input("dividend", "$107.4 million", USD)
                .input("divisor", "six", Unit.COUNT);
    }

    @Test
    void quotientIsJudged() {
        assertThat(only(quotient().now())).isEqualByComparingTo("17900000");
        assertThat(quotient().verdict()).isEqualTo(IMPLIED_ONLY);
        assertThat(quotient().expecting("$17.9 million", USD).verdict()).isEqualTo(AGREES);
        assertThat(quotient().expecting("$18 million", USD).verdict()).isEqualTo(AGREES_WITHIN_ROUNDING);
        assertThat(quotient().expecting("$19 million", USD).verdict()).isEqualTo(DISAGREES);
        Recomputation implied = Recompute.of(Function.QUOTIENT, USD)
                .input("dividend", "$100", USD)
                .expecting("$25", USD)
                .now();
        assertThat(implied.verdict()).isEqualTo(NOT_RECOMPUTABLE);
        assertThat(implied.results())
                .containsExactly(
                        new Result("implied divisor", implied.results().get(0).value()));
        assertThat(implied.results().get(0).value().nominal()).isEqualByComparingTo("4");
        assertThat(implied.results().get(0).value().unit()).isEqualTo(Unit.RATIO);
    }

    private static Recompute perYear(String total, String period) {
        return Recompute.of(Function.PER_YEAR, Unit.of("USD-per-year"))
                .flow("total", dollars(total), flow -> flow.when(at(period)));
    }

    @ParameterizedTest
    @CsvSource({
        "around $1.2 billion, 2010/2015, around $1.2 billion / 6, 200000000",
        "more than $3.6 billion, FY2016/FY2021, more than $3.6 billion / 6, 600000000"
    })
    void perYearTakesTheYearsOfThePeriod(String total, String period, String formula, String average) {
        Recomputation result = perYear(total, period).now();
        assertThat(only(result)).isEqualByComparingTo(average);
        assertThat(result.formula()).isEqualTo(formula);
        assertThat(result.verdict()).isEqualTo(IMPLIED_ONLY);
    }

    @Test
    void perYearTakesTheYearsThatAreStated() {
        Recompute plan = perYear("$45 billion", "2021").input("years", "five", Unit.YEARS);
        assertThat(only(plan.now())).isEqualByComparingTo("9000000000");
        assertThat(plan.now().formula()).isEqualTo("$45 billion / five");
        assertThat(perYear("$45 billion", "P5Y").expecting("$9 billion", USD).verdict())
                .isEqualTo(AGREES);
        assertThat(perYear("$44.7 billion", "P5Y").expecting("$9 billion", USD).verdict())
                .isEqualTo(AGREES_WITHIN_ROUNDING);
        assertThat(perYear("$45 billion", "P5Y").expecting("$7 billion", USD).verdict())
                .isEqualTo(DISAGREES);
    }

    @Test
    void perYearImpliesYearsOrTotal() {
        Recomputation years = perYear("$45", "2021-06").expecting("$9", USD).now();
        assertThat(years.verdict()).isEqualTo(NOT_RECOMPUTABLE);
        assertThat(years.reason()).hasValue("no value for years");
        assertThat(years.formula()).isEqualTo("$45 / ?");
        assertThat(years.results())
                .containsExactly(
                        new Result("implied years", years.results().get(0).value()));
        assertThat(years.results().get(0).value().nominal()).isEqualByComparingTo("5");
        Recomputation total = Recompute.of(Function.PER_YEAR, Unit.of("USD-per-year"))
                .input("years", "5", Unit.YEARS)
                .expecting("$9", USD)
                .now();
        assertThat(total.reason()).hasValue("no value for total");
        assertThat(total.results().get(0).label()).isEqualTo("implied total");
        assertThat(total.results().get(0).value().nominal()).isEqualByComparingTo("45");
        assertThat(perYear("$45", "XXXX").now().results()).isEmpty();
        assertThat(Recompute.of(Function.PER_YEAR, USD)
                        .expecting("$9", USD)
                        .now()
                        .results())
                .isEmpty();
    }

    private static Recompute perDay() {
        return Recompute.of(Function.PER_DAY, Unit.of("USD-per-day"))
                .input("rate", "more than 1250000", Unit.of("USD-per-minute"));
    }

    @Test
    void perDayCountsTheMinutesOfADay() {
        assertThat(only(perDay().now())).isEqualByComparingTo("1800000000");
        assertThat(perDay().now().formula()).endsWith("× 60 × 24");
        assertThat(perDay().verdict()).isEqualTo(IMPLIED_ONLY);
        assertThat(perDay().expecting("$1.8 billion", USD).verdict()).isEqualTo(AGREES);
        assertThat(perDay().expecting("$2 billion", USD).verdict()).isEqualTo(AGREES_WITHIN_ROUNDING);
        assertThat(perDay().expecting("$1 billion", USD).verdict()).isEqualTo(DISAGREES);
        Recomputation rate =
                Recompute.of(Function.PER_DAY, USD).expecting("$1440", USD).now();
        assertThat(rate.verdict()).isEqualTo(NOT_RECOMPUTABLE);
        assertThat(rate.results().get(0).value()).isNotNull();
        assertThat(rate.results().get(0).value().nominal()).isEqualByComparingTo("1");
        assertThat(exact("1", Unit.RATIO).unit())
                .isEqualTo(rate.results().get(0).value().unit());
    }
}
