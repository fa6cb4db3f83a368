package org.cauce.indicators.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.indicators.check.Verdict.AGREES;
import static org.cauce.indicators.check.Verdict.AGREES_WITHIN_ROUNDING;
import static org.cauce.indicators.check.Verdict.DISAGREES;
import static org.cauce.indicators.check.Verdict.IMPLIED_ONLY;
import static org.cauce.indicators.check.Verdict.NOT_RECOMPUTABLE;

import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.review.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Functions that claim an order: the largest, below, fallen, among the first. */
class OrderFunctionsTest {
    private static final Unit SCORE = Unit.SCORE_0_100;
    private static final Unit USD = Unit.USD;

    private static ClaimResult claim(Recomputation recomputation) {
        return recomputation.claim().orElseThrow();
    }

    private static Recompute largest(String honduras) {
        return Recompute.of(Function.LARGEST, USD)
                .input("value", "SLV", "$221.6 million", USD)
                .input("value", "GTM", "$511.3 million", USD)
                .input("value", "HND", honduras, USD);
    }

    @Test
    void largestIsThatOfTheGroupClaimed() {
        Recomputation honduras = largest("$617 million").claiming("HND").now();
        assertThat(honduras.verdict()).isEqualTo(AGREES);
        assertThat(honduras.results()).hasSize(1);
        assertThat(honduras.results().get(0).label()).isEqualTo("HND");
        assertThat(honduras.results().get(0).value().nominal()).isEqualByComparingTo("617000000");
        assertThat(honduras.formula()).isEqualTo("largest of $221.6 million, $511.3 million, $617 million");
        assertThat(claim(honduras).text()).isEqualTo("the value of HND is the largest");
        assertThat(claim(honduras).holds()).isTrue();
    }

    @Test
    void largestIsJudgedByClaimAndNumber() {
        assertThat(largest("$511 million").claiming("HND").verdict()).isEqualTo(AGREES_WITHIN_ROUNDING);
        assertThat(largest("$510 million").claiming("HND").verdict()).isEqualTo(DISAGREES);
        assertThat(claim(largest("$510 million").claiming("HND").now()).holds()).isFalse();
        assertThat(largest("$617 million")
                        .claiming("HND")
                        .expecting("$617 million", USD)
                        .verdict())
                .isEqualTo(AGREES);
        assertThat(largest("$617 million")
                        .claiming("HND")
                        .expecting("$618 million", USD)
                        .verdict())
                .isEqualTo(AGREES_WITHIN_ROUNDING);
        assertThat(largest("$617 million")
                        .claiming("HND")
                        .expecting("$700 million", USD)
                        .verdict())
                .isEqualTo(DISAGREES);
        assertThat(largest("$617 million").expecting("$617 million", USD).verdict())
                .isEqualTo(AGREES);
        assertThat(largest("$617 million").verdict()).isEqualTo(IMPLIED_ONLY);
    }

    @Test
    void largestIsNotSharedByExactEquals() {
        Recompute tie = Recompute.of(Function.LARGEST, Unit.PERSONS)
                .input("value", "SLV", "5", Unit.PERSONS)
                .input("value", "HND", "5", Unit.PERSONS)
                .claiming("HND");
        assertThat(tie.verdict()).isEqualTo(DISAGREES);
    }

    @Test
    void largestNeedsTheClaimedAndEveryValue() {
        assertThat(largest("$617 million").claiming("CRI").now().reason()).hasValue("no value for the claimed CRI");
        assertThat(largest("$617 million")
                        .words("value", "much")
                        .claiming("HND")
                        .verdict())
                .isEqualTo(NOT_RECOMPUTABLE);
        assertThat(Recompute.of(Function.LARGEST, USD).now().reason()).hasValue("no value for value");
    }

    private static Recompute below(String second) {
        return Recompute.of(Function.BELOW, SCORE)
                .input("value", "2012", "38", SCORE)
                .input("value", "2012", "33", SCORE)
                .input("benchmark", "2012", "43", SCORE)
                .input("value", "2022", second, SCORE)
                .input("benchmark", "2022", "43", SCORE);
    }

    @Test
    void belowComparesEachWithTheBenchmarkOfItsGroup() {
        Recomputation scores = below("24").now();
        assertThat(scores.verdict()).isEqualTo(AGREES);
        assertThat(scores.results().stream().map(Result::label)).containsExactly("2012", "2012", "2022");
        assertThat(scores.results().stream()
                        .map(result -> result.value().nominal().toPlainString()))
                .containsExactly("-5", "-10", "-19");
        assertThat(scores.formula()).isEqualTo("2012: each of 38, 33 < 43; 2022: each of 24 < 43");
    }

    @ParameterizedTest
    @CsvSource({
        "42, AGREES",
        "43, AGREES_WITHIN_ROUNDING",
        "43.4, AGREES_WITHIN_ROUNDING",
        "44, DISAGREES",
        "50, DISAGREES"
    })
    void belowIsJudgedByTheWorst(String second, Verdict verdict) {
        assertThat(below(second).verdict()).isEqualTo(verdict);
    }

    @Test
    void belowTakesAnUngroupedBenchmarkForAll() {
        assertThat(Recompute.of(Function.BELOW, SCORE)
                        .input("value", "SLV", "38", SCORE)
                        .input("value", "HND", "28", SCORE)
                        .input("benchmark", "43", SCORE)
                        .verdict())
                .isEqualTo(AGREES);
    }

    @Test
    void belowNeedsOneBenchmarkInTheSameUnit() {
        Recompute value = Recompute.of(Function.BELOW, SCORE).input("value", "38", SCORE);
        assertThat(value.now().reason()).hasValue("no value for benchmark");
        assertThat(value.words("benchmark", "the average").now().reason())
                .hasValue("no value for benchmark in observation:input-2");
        assertThat(value.words("benchmark", "the other").now().reason()).hasValue("several values for benchmark");
        assertThat(Recompute.of(Function.BELOW, SCORE)
                        .input("value", "38", SCORE)
                        .input("benchmark", "5", Unit.PERSONS)
                        .now()
                        .reason())
                .hasValue("units differ: score-0-100 and persons");
        Recomputation nothing = Recompute.of(Function.BELOW, SCORE)
                .input("benchmark", "43", SCORE)
                .now();
        assertThat(nothing.reason()).hasValue("no value for value");
    }

    private static Recompute low(String highest) {
        return Recompute.of(Function.LOW_ON_SCALE, Unit.PERCENTILE_RANK)
                .input("value", "SLV", highest, Unit.PERCENTILE_RANK)
                .input("value", "HND", "20.7", Unit.PERCENTILE_RANK)
                .input("low", "", Quantity.of(0, Unit.PERCENTILE_RANK))
                .input("high", "", Quantity.of(100, Unit.PERCENTILE_RANK));
    }

    @Test
    void lowOnScaleIsBelowTheMiddle() {
        Recomputation ranks = low("45.4").now();
        assertThat(ranks.verdict()).isEqualTo(AGREES);
        assertThat(ranks.results().get(0).label()).isEqualTo("SLV");
        assertThat(ranks.results().get(0).value().nominal()).isEqualByComparingTo("45.4");
        assertThat(ranks.results().get(1).label()).isEqualTo("middle of the scale");
        assertThat(ranks.results().get(1).value().nominal()).isEqualByComparingTo("50");
        assertThat(ranks.formula()).isEqualTo("each of 45.4, 20.7 < (0 + 100) / 2");
        assertThat(low("50.0").verdict()).isEqualTo(AGREES_WITHIN_ROUNDING);
        assertThat(low("50.1").verdict()).isEqualTo(DISAGREES);
        assertThat(Recompute.of(Function.LOW_ON_SCALE, SCORE)
                        .input("value", "5", SCORE)
                        .verdict())
                .isEqualTo(NOT_RECOMPUTABLE);
        assertThat(low("45.4").expecting("45.4", Unit.PERCENTILE_RANK).verdict())
                .isEqualTo(AGREES);
    }

    private static Recompute fell(String before, String after) {
        return Recompute.of(Function.FELL, Unit.of("points"))
                .input("before", "GTM", "33", SCORE)
                .input("after", "GTM", "24", SCORE)
                .input("before", "HND", before, SCORE)
                .input("after", "HND", after, SCORE);
    }

    @Test
    void fellGivesTheChangeOfEachGroup() {
        Recomputation scores = fell("28", "23").now();
        assertThat(scores.verdict()).isEqualTo(AGREES);
        assertThat(scores.results().stream()
                        .map(result -> result.value().nominal().toPlainString()))
                .containsExactly("-9", "-5");
        assertThat(scores.results().stream().map(Result::label)).containsExactly("GTM", "HND");
        assertThat(scores.results().get(0).value().unit()).hasToString("points");
        assertThat(scores.formula()).isEqualTo("GTM: 24 − 33 < 0; HND: 23 − 28 < 0");
        assertThat(fell("28", "28").verdict()).isEqualTo(AGREES_WITHIN_ROUNDING);
        assertThat(fell("28", "30").verdict()).isEqualTo(DISAGREES);
        assertThat(Recompute.of(Function.FELL, SCORE).input("after", "5", SCORE).verdict())
                .isEqualTo(NOT_RECOMPUTABLE);
    }

    private static Recompute amongFirst(String usa, String places) {
        return Recompute.of(Function.AMONG_FIRST, Unit.RANK)
                .input("claimed", "SLV", "$148 million", USD)
                .input("other", "SLV", "$51 million", USD)
                .input("claimed", "HND", usa, USD)
                .input("other", "HND", "$272 million", USD)
                .input("other", "HND", "$205 million", USD)
                .input("places", places, Unit.RANK);
    }

    @Test
    void amongFirstGivesTheRankInEachGroup() {
        Recomputation donor = amongFirst("$137 million", "one of the top 3").now();
        assertThat(donor.verdict()).isEqualTo(AGREES);
        assertThat(donor.results().stream().map(Result::label)).containsExactly("SLV", "HND");
        assertThat(donor.results().stream()
                        .map(result -> result.value().nominal().intValue()))
                .containsExactly(1, 3);
        assertThat(donor.formula())
                .isEqualTo("SLV: $148 million among the first 3 of $148 million, $51 million; HND: $137 million among"
                        + " the first 3 of $137 million, $272 million, $205 million");
        assertThat(claim(donor).text()).isEqualTo("it is among the first");
    }

    @ParameterizedTest
    @CsvSource({
        "$206 million, 2, AGREES",
        "$205 million, 2, AGREES",
        "$204 million, 2, AGREES_WITHIN_ROUNDING",
        "$203 million, 2, DISAGREES",
        "more than $1 million, 2, AGREES_WITHIN_ROUNDING"
    })
    void amongFirstIsJudgedByTheRanksThatAreAllowed(String usa, String places, Verdict verdict) {
        assertThat(amongFirst(usa, places).verdict()).isEqualTo(verdict);
    }

    @Test
    void amongFirstNeedsPlacesAndOthers() {
        Recompute claimed = Recompute.of(Function.AMONG_FIRST, Unit.RANK).input("claimed", "$1", USD);
        assertThat(claimed.now().reason()).hasValue("no value for other");
        assertThat(claimed.now().formula()).isEqualTo("$1 among the first ? of $1, ");
        assertThat(claimed.input("other", "$2", USD).now().reason()).hasValue("no value for places");
        assertThat(claimed.input("other", "5", Unit.PERSONS).now().reason()).hasValue("units differ: USD and persons");
    }

    private static Recompute majority(String part, String whole) {
        return Recompute.of(Function.MAJORITY, Unit.PERCENT)
                .input("part", part, USD)
                .input("part", "$3.9 billion", USD)
                .input("whole", whole, USD);
    }

    @Test
    void majorityIsMoreThanHalf() {
        Recomputation most = majority("$1.8 billion", "$6.3 billion").now();
        assertThat(most.verdict()).isEqualTo(AGREES);
        assertThat(most.results().get(0).value().rounded(1).nominal()).isEqualByComparingTo("90.5");
        assertThat(most.formula()).isEqualTo("50 < ($1.8 billion + $3.9 billion) / $6.3 billion × 100 ≤ 100");
        assertThat(majority("$2.8 billion", "$7.3 billion").verdict()).isEqualTo(AGREES);
        assertThat(majority("$0.1 billion", "$4 billion").verdict()).isEqualTo(AGREES);
    }

    @ParameterizedTest
    @CsvSource({
        "$0.1 billion, $8 billion, AGREES_WITHIN_ROUNDING",
        "$2.8 billion, $6.6 billion, AGREES_WITHIN_ROUNDING",
        "$2.8 billion, $6.3 billion, DISAGREES",
        "$0.1 billion, $20 billion, DISAGREES"
    })
    void majorityIsNoMoreThanAll(String part, String whole, Verdict verdict) {
        assertThat(majority(part, whole).verdict()).isEqualTo(verdict);
    }

    @Test
    void majorityImpliesNothingButNeedsItsWhole() {
        assertThat(Recompute.of(Function.MAJORITY, Unit.PERCENT)
                        .input("part", "$1", USD)
                        .verdict())
                .isEqualTo(NOT_RECOMPUTABLE);
    }

    @Test
    void unlikeUnitsHaveNoOrder() {
        assertThat(Recompute.of(Function.LARGEST, USD)
                        .input("value", "$5", USD)
                        .input("value", "5", Unit.PERSONS)
                        .now()
                        .reason())
                .hasValue("units differ: USD and persons");
        assertThat(Recompute.of(Function.AMONG_FIRST, Unit.RANK)
                        .input("claimed", "$5", USD)
                        .input("other", "5", Unit.PERSONS)
                        .input("places", "", Quantity.of(3, Unit.RANK))
                        .now()
                        .reason())
                .hasValue("units differ: USD and persons");
    }
}
