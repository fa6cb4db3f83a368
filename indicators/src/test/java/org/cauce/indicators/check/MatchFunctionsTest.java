package org.cauce.indicators.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.indicators.TestCatalogue.dollars;
import static org.cauce.indicators.TestCatalogue.ref;
import static org.cauce.indicators.check.Verdict.AGREES;
import static org.cauce.indicators.check.Verdict.AGREES_WITHIN_ROUNDING;
import static org.cauce.indicators.check.Verdict.DISAGREES;
import static org.cauce.indicators.check.Verdict.NOT_RECOMPUTABLE;

import java.util.Optional;
import org.cauce.model.initiative.Benefit;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.review.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Functions that claim that two sides are the same, or one no more than the other. */
class MatchFunctionsTest {
    private static final Unit USD = Unit.USD;

    private static Recompute matches(String one, String other) {
        return Recompute.of(Function.MATCHES, USD).input("one", one, USD).input("other", other, USD);
    }

    @ParameterizedTest
    @CsvSource({
        "$31 million, $31 million, AGREES",
        "$44.7 billion, $45 billion, AGREES_WITHIN_ROUNDING",
        "around $30 million, $31 million, AGREES_WITHIN_ROUNDING",
        "$30 million, $32 million, DISAGREES"
    })
    void matchesAreTheSameNumber(String one, String other, Verdict verdict) {
        assertThat(matches(one, other).verdict()).isEqualTo(verdict);
    }

    @Test
    void matchesCompareEachWithEachInItsGroup() {
        Recomputation table = Recompute.of(Function.MATCHES, USD)
                .input("one", "SLV", "$31", USD)
                .input("one", "HND", "$32", USD)
                .input("other", "$31", USD)
                .now();
        assertThat(table.results().stream().map(Result::label)).containsExactly("SLV", "HND");
        assertThat(table.results().stream()
                        .map(result -> result.value().nominal().intValue()))
                .containsExactly(0, 1);
        assertThat(table.formula()).isEqualTo("SLV: $31 = $31; HND: $32 = $31");
        assertThat(table.verdict()).isEqualTo(AGREES_WITHIN_ROUNDING);
        assertThat(matches("$31", "$31").input("one", "$40", USD).verdict()).isEqualTo(DISAGREES);
        assertThat(Recompute.of(Function.MATCHES, USD).input("one", "$1", USD).verdict())
                .isEqualTo(NOT_RECOMPUTABLE);
        assertThat(matches("$1", "$1").input("other", "5", Unit.PERSONS).now().reason())
                .hasValue("units differ: USD and persons");
        assertThat(Recompute.of(Function.MATCHES, USD)
                        .input("one", "$5", USD)
                        .input("other", "5", Unit.PERSONS)
                        .now()
                        .reason())
                .hasValue("units differ: USD and persons");
    }

    private static Recompute rates(String pesos) {
        Unit mexican = Unit.of("MXN");
        return Recompute.of(Function.QUOTIENTS_MATCH, Unit.PERCENT)
                .input("dividend", "youth", "6,310 MXN", mexican)
                .input("divisor", "youth", "around $370", USD)
                .input("dividend", "farmers", pesos, mexican)
                .input("divisor", "farmers", "$360", USD);
    }

    @Test
    void quotientsMatchWithinWhatTheirWordsLeaveOpen() {
        Recomputation rates = rates("6,000 MXN").now();
        assertThat(rates.verdict()).isEqualTo(AGREES_WITHIN_ROUNDING);
        assertThat(rates.results()).hasSize(1);
        assertThat(rates.results().get(0).value().rounded(1).nominal()).isEqualByComparingTo("2.3");
        assertThat(rates.formula()).isEqualTo("6,310 MXN / around $370 = 6,000 MXN / $360");
        assertThat(rates("5,000 MXN").verdict()).isEqualTo(DISAGREES);
    }

    @Test
    void quotientsMatchExactly() {
        Recompute same = Recompute.of(Function.QUOTIENTS_MATCH, Unit.PERCENT)
                .input("dividend", "a", "$10", USD)
                .input("divisor", "a", "5", Unit.PERSONS)
                .input("dividend", "b", "$20", USD)
                .input("divisor", "b", "10", Unit.PERSONS);
        assertThat(same.verdict()).isEqualTo(AGREES);
        assertThat(same.now().results().get(0).value().nominal()).isEqualByComparingTo("0");
    }

    @Test
    void quotientsMatchOnlyIfEveryTwoDo() {
        Recompute three = Recompute.of(Function.QUOTIENTS_MATCH, Unit.PERCENT)
                .input("dividend", "a", "around $100", USD)
                .input("divisor", "a", "1", Unit.PERSONS)
                .input("dividend", "b", "$96", USD)
                .input("divisor", "b", "1", Unit.PERSONS)
                .input("dividend", "c", "$104", USD)
                .input("divisor", "c", "1", Unit.PERSONS);
        assertThat(three.verdict()).isEqualTo(DISAGREES);
    }

    @Test
    void quotientsMatchNeedTwoGroupsAboveNothing() {
        Recomputation one = Recompute.of(Function.QUOTIENTS_MATCH, Unit.PERCENT)
                .input("dividend", "$10", USD)
                .input("divisor", "5", Unit.PERSONS)
                .now();
        assertThat(one.verdict()).isEqualTo(NOT_RECOMPUTABLE);
        assertThat(one.reason()).hasValue("expected two groups or more, with quotients above 0");
        Recomputation zero = Recompute.of(Function.QUOTIENTS_MATCH, Unit.PERCENT)
                .input("dividend", "a", Quantity.of(0, USD))
                .input("divisor", "a", "5", Unit.PERSONS)
                .input("dividend", "b", "$10", USD)
                .input("divisor", "b", "5", Unit.PERSONS)
                .now();
        assertThat(zero.reason()).hasValue("expected two groups or more, with quotients above 0");
    }

    private static Recompute cost(String months, String... budgets) {
        Recompute cost = Recompute.of(Function.MAXIMUM_COST, USD)
                .input("factor", "20,000", Unit.PERSONS)
                .input("factor", "$180", USD)
                .input("factor", months, Unit.MONTHS);
        for (String budget : budgets) {
            cost.input("budget", budget, USD);
        }
        return cost;
    }

    @Test
    void maximumCostTakesUpperEnds() {
        Recomputation youth = cost("up to 8", "$15.5 million", "$11 million").now();
        assertThat(youth.verdict()).isEqualTo(DISAGREES);
        assertThat(youth.results().stream().map(Result::label)).containsExactly("maximum cost", "budget");
        assertThat(youth.results().get(0).value().nominal()).isEqualByComparingTo("28800000");
        assertThat(youth.results().get(1).value().nominal()).isEqualByComparingTo("26500000");
        assertThat(youth.formula()).isEqualTo("20,000 × $180 × up to 8 ≤ $15.5 million + $11 million");
    }

    @ParameterizedTest
    @CsvSource({
        "$28.8 million, AGREES",
        "$30 million, AGREES",
        "$28.7 million, DISAGREES",
        "$28 million, DISAGREES",
        "around $28 million, AGREES_WITHIN_ROUNDING",
        "at least $28 million, AGREES_WITHIN_ROUNDING"
    })
    void maximumCostIsJudgedAgainstTheBudget(String budget, Verdict verdict) {
        assertThat(cost("up to 8", budget).verdict()).isEqualTo(verdict);
    }

    @Test
    void maximumCostNeedsUpperEnds() {
        assertThat(cost("at least 8", "$1").now().reason()).hasValue("no upper end for factor in observation:input-3");
        assertThat(cost("8").now().reason()).hasValue("no value for budget");
        assertThat(Recompute.of(Function.MAXIMUM_COST, USD)
                        .input("budget", "$1", USD)
                        .now()
                        .reason())
                .hasValue("no value for factor");
    }

    @Test
    void maximumCostReadsTheFirstBenefitOfTerms() {
        Recomputation cost = Recompute.of(Function.MAXIMUM_COST, USD)
                .with(catalogue -> catalogue.terms(
                        "stipend",
                        "programme",
                        terms -> terms.addBenefits(
                                Benefit.builder()
                                        .type(Benefit.Type.STIPEND)
                                        .amount(dollars("$180"))
                                        .build(),
                                Benefit.builder()
                                        .type(Benefit.Type.STIPEND)
                                        .amount(dollars("$900"))
                                        .build())))
                .record("factor", ref("terms:stipend"), Optional.empty())
                .input("budget", "$200", USD)
                .now();
        assertThat(cost.verdict()).isEqualTo(AGREES);
        assertThat(cost.results().get(0).value().nominal()).isEqualByComparingTo("180");
        Recomputation none = Recompute.of(Function.MAXIMUM_COST, USD)
                .with(catalogue -> catalogue.terms(
                        "insurance",
                        "programme",
                        terms -> terms.addBenefits(
                                Benefit.builder().type(Benefit.Type.INSURANCE).build())))
                .record("factor", ref("terms:insurance"), Optional.empty())
                .input("budget", "$200", USD)
                .now();
        assertThat(none.verdict()).isEqualTo(NOT_RECOMPUTABLE);
    }

    private static Recompute mirror(Function function, String exportShare, String importShare) {
        return Recompute.of(function, USD)
                .input("exports", "$14.2 billion", USD)
                .input("export-share", exportShare, Unit.PERCENT)
                .input("imports", "$14.3 billion", USD)
                .input("import-share", importShare, Unit.PERCENT);
    }

    @Test
    void mirrorComparesWhatBothSidesReport() {
        Recomputation trade = mirror(Function.MIRROR, "12.2%", "12.1%").now();
        assertThat(trade.verdict()).isEqualTo(AGREES_WITHIN_ROUNDING);
        assertThat(trade.results().stream().map(Result::label)).containsExactly("exports", "imports");
        assertThat(trade.results().stream()
                        .map(result -> result.value().nominal().toPlainString()))
                .containsExactly("1732400000", "1730300000");
        assertThat(trade.formula()).isEqualTo("$14.2 billion × 12.2% = $14.3 billion × 12.1%");
        assertThat(mirror(Function.MIRROR, "14.3%", "14.2%").verdict()).isEqualTo(AGREES);
        assertThat(mirror(Function.MIRROR, "12.2%", "15.1%").verdict()).isEqualTo(DISAGREES);
        assertThat(Recompute.of(Function.MIRROR, USD)
                        .input("exports", "$1", USD)
                        .verdict())
                .isEqualTo(NOT_RECOMPUTABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "9.32%, 12.1%, AGREES",
        "14.3%, 14.2%, AGREES",
        "12.2%, 12.1%, AGREES_WITHIN_ROUNDING",
        "15.1%, 12.1%, DISAGREES"
    })
    void mirrorBoundIsNoMoreThanTheOtherSide(String exports, String imports, Verdict verdict) {
        assertThat(mirror(Function.MIRROR_BOUND, exports, imports).verdict()).isEqualTo(verdict);
    }

    @Test
    void mirrorBoundShowsBothSides() {
        Recomputation bound = mirror(Function.MIRROR_BOUND, "9.32%", "12.1%").now();
        assertThat(bound.formula()).isEqualTo("$14.2 billion × 9.32% ≤ $14.3 billion × 12.1%");
        assertThat(bound.results()).hasSize(2);
        assertThat(Recompute.of(Function.MIRROR_BOUND, USD).verdict()).isEqualTo(NOT_RECOMPUTABLE);
    }

    /** What prints as 28.5 is 28.45 or more; what is almost 28.45 is less. */
    @Test
    void mirrorBoundIsBrokenByWhatOnlyTouchesIt() {
        Recompute bound = Recompute.of(Function.MIRROR_BOUND, USD)
                .input("exports", "$28.5 million", USD)
                .input("export-share", "", Quantity.of(100, Unit.PERCENT))
                .input("imports", "almost $28.45 million", USD)
                .input("import-share", "", Quantity.of(100, Unit.PERCENT));
        assertThat(bound.verdict()).isEqualTo(DISAGREES);
    }
}
