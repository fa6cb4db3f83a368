package org.cauce.indicators.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.indicators.check.Verdict.AGREES;
import static org.cauce.indicators.check.Verdict.AGREES_WITHIN_ROUNDING;
import static org.cauce.indicators.check.Verdict.DISAGREES;
import static org.cauce.indicators.check.Verdict.IMPLIED_ONLY;
import static org.cauce.indicators.check.Verdict.NOT_RECOMPUTABLE;

import java.math.BigDecimal;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.review.Function;
import org.junit.jupiter.api.Test;

/** Functions that compare with where something began. */
class GrowthFunctionsTest {
    private static final Unit PERSONS = Unit.PERSONS;
    private static final Unit PERCENT = Unit.PERCENT;
    private static final Unit USD = Unit.USD;

    private static Result only(Recomputation recomputation) {
        assertThat(recomputation.results()).hasSize(1);
        return recomputation.results().get(0);
    }

    private static BigDecimal nominal(Result result) {
        return result.value().rounded(2).nominal();
    }

    private static Recompute growth(String from, String to) {
        return Recompute.of(Function.GROWTH, PERCENT)
                .input("from", from, PERSONS)
                .input("to", to, PERSONS);
    }

    @Test
    void growthOfEmigrantsIsNotWhatIsPrinted() {
        Recomputation emigrants = growth("1.7 million", "nearly 4 million")
                .expecting("111%", PERCENT)
                .now();
        assertThat(emigrants.verdict()).isEqualTo(DISAGREES);
        assertThat(only(emigrants).value().rounded(2)).hasToString("135.29 [117.14, 142.43) percent");
        assertThat(emigrants.formula()).isEqualTo("(nearly 4 million − 1.7 million) / 1.7 million × 100");
        assertThat(emigrants.reason()).isEmpty();
    }

    @Test
    void growthIsJudged() {
        assertThat(growth("20", "50").verdict()).isEqualTo(IMPLIED_ONLY);
        assertThat(growth("20", "50").expecting("150%", PERCENT).verdict()).isEqualTo(AGREES);
        assertThat(growth("2.2 million", "6.4 million")
                        .expecting("191%", PERCENT)
                        .verdict())
                .isEqualTo(AGREES_WITHIN_ROUNDING);
    }

    @Test
    void growthImpliesTheBaseThatIsNotPrinted() {
        Recomputation stock = Recompute.of(Function.GROWTH, PERCENT)
                .input("to", "101,889", PERSONS)
                .expecting("160.3%", PERCENT)
                .now();
        assertThat(stock.verdict()).isEqualTo(NOT_RECOMPUTABLE);
        assertThat(stock.formula()).isEqualTo("(101,889 − ?) / ? × 100");
        assertThat(only(stock).label()).isEqualTo("implied from");
        assertThat(only(stock).value().rounded(0).nominal()).isEqualByComparingTo("39143");
        assertThat(only(stock).value().unit()).isEqualTo(PERSONS);
        assertThat(stock.reason()).hasValue("no value for from");
    }

    @Test
    void growthImpliesTheEnd() {
        Recomputation end = Recompute.of(Function.GROWTH, PERCENT)
                .input("from", "$200", USD)
                .expecting("50%", PERCENT)
                .now();
        assertThat(only(end).label()).isEqualTo("implied to");
        assertThat(nominal(only(end))).isEqualByComparingTo("300");
        assertThat(only(end).value().unit()).isEqualTo(USD);
        assertThat(end.reason()).hasValue("no value for to");
    }

    @Test
    void growthImpliesNothingFromNothing() {
        assertThat(Recompute.of(Function.GROWTH, PERCENT)
                        .expecting("50%", PERCENT)
                        .now()
                        .results())
                .isEmpty();
        assertThat(Recompute.of(Function.GROWTH, PERCENT)
                        .input("from", "5", PERSONS)
                        .now()
                        .results())
                .isEmpty();
        assertThat(Recompute.of(Function.GROWTH, PERCENT)
                        .input("to", "5", PERSONS)
                        .expecting("-100%", PERCENT)
                        .now()
                        .results())
                .isEmpty();
    }

    @Test
    void growthFromNothingIsNotRecomputable() {
        Recomputation growth = Recompute.of(Function.GROWTH, PERCENT)
                .input("from", "", Quantity.of(0, PERSONS))
                .input("to", "5", PERSONS)
                .now();
        assertThat(growth.verdict()).isEqualTo(NOT_RECOMPUTABLE);
        assertThat(growth.reason()).hasValue("growth has no meaning from a base that is not above 0");
        assertThat(Recompute.of(Function.GROWTH, PERCENT)
                        .input("from", "$5", USD)
                        .input("to", "5", PERSONS)
                        .now()
                        .reason())
                .hasValue("units differ: USD and persons");
    }

    private static Recompute change(String before, String after) {
        return Recompute.of(Function.CHANGE, PERCENT)
                .input("before", before, PERCENT)
                .input("after", after, PERCENT);
    }

    @Test
    void changeGivesPointsRelativeAndSharesOfAll() {
        Recomputation intention =
                change("24%", "2%").input("base", "80%", PERCENT).now();
        assertThat(intention.results().stream().map(Result::label))
                .containsExactly("points", "relative", "before, of all", "after, of all");
        assertThat(intention.results().stream().map(result -> nominal(result).toPlainString()))
                .containsExactly("-22", "-91.67", "19.2", "1.6");
        assertThat(intention.results().stream().map(result -> result.value().unit()))
                .containsExactly(Unit.PERCENTAGE_POINTS, PERCENT, PERCENT, PERCENT);
        assertThat(intention.formula()).isEqualTo("2% − 24%; (2% − 24%) / 24% × 100; 80% × 24%; 80% × 2%");
        assertThat(intention.verdict()).isEqualTo(IMPLIED_ONLY);
    }

    @Test
    void changeIsJudgedByPointsFirst() {
        assertThat(change("24%", "2%").now().results()).hasSize(2);
        assertThat(change("24%", "2%").expecting("-22", Unit.PERCENTAGE_POINTS).verdict())
                .isEqualTo(AGREES);
        assertThat(change("24%", "2%")
                        .expecting("-22", Unit.PERCENTAGE_POINTS)
                        .expecting("-92%", PERCENT)
                        .verdict())
                .isEqualTo(AGREES_WITHIN_ROUNDING);
        assertThat(change("24%", "2%").expecting("-25", Unit.PERCENTAGE_POINTS).verdict())
                .isEqualTo(DISAGREES);
        assertThat(Recompute.of(Function.CHANGE, PERCENT)
                        .input("before", "24%", PERCENT)
                        .verdict())
                .isEqualTo(NOT_RECOMPUTABLE);
    }

    @Test
    void changeHasNoRelativeResultFromNothingAndKeepsGroupsApart() {
        Recomputation change = Recompute.of(Function.CHANGE, PERSONS)
                .input("before", "HND", Quantity.of(0, PERSONS))
                .input("after", "HND", Quantity.of(3, PERSONS))
                .input("before", "SLV", Quantity.of(2, PERSONS))
                .input("after", "SLV", Quantity.of(3, PERSONS))
                .now();
        assertThat(change.results().stream().map(Result::label))
                .containsExactly("HND points", "SLV points", "SLV relative");
        assertThat(change.results().get(0).value().unit()).isEqualTo(PERSONS);
        assertThat(change.formula()).isEqualTo("HND: 3 − 0; (3 − 0) / 0 × 100; SLV: 3 − 2; (3 − 2) / 2 × 100");
    }

    @Test
    void changeNeedsLikeUnits() {
        assertThat(Recompute.of(Function.CHANGE, PERCENT)
                        .input("before", "5", PERSONS)
                        .input("after", "5%", PERCENT)
                        .now()
                        .reason())
                .hasValue("units differ: persons and percent");
    }

    @Test
    void formulasGivePercentagesOneSign() {
        assertThat(change("24 percent", "24 per cent").now().formula()).startsWith("24 per cent − 24 percent; ");
        assertThat(change("24", "a third").now().formula()).startsWith("a third − 24%; ");
    }
}
