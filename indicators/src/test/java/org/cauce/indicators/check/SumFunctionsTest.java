package org.cauce.indicators.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.indicators.TestCatalogue.at;
import static org.cauce.indicators.TestCatalogue.dollars;
import static org.cauce.indicators.TestCatalogue.ref;
import static org.cauce.indicators.check.Verdict.AGREES;
import static org.cauce.indicators.check.Verdict.AGREES_WITHIN_ROUNDING;
import static org.cauce.indicators.check.Verdict.DISAGREES;
import static org.cauce.indicators.check.Verdict.IMPLIED_ONLY;
import static org.cauce.indicators.check.Verdict.NOT_RECOMPUTABLE;

import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.model.flow.Amount;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Bound;
import org.cauce.model.quantity.Money;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.review.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Functions that add, subtract and count. */
class SumFunctionsTest {
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

    private static Recompute sum(String... parts) {
        Recompute sum = Recompute.of(Function.SUM, USD);
        for (String part : parts) {
            sum.input("part", part, USD);
        }
        return sum;
    }

    @Test
    void sumAddsItsParts() {
        Recomputation funding = sum("around $1 billion", "$400 million", "$1.3 billion", "$1.485 billion")
                .now();
        assertThat(nominal(only(funding))).isEqualByComparingTo("4185000000");
        assertThat(funding.formula()).isEqualTo("around $1 billion + $400 million + $1.3 billion + $1.485 billion");
        assertThat(funding.verdict()).isEqualTo(IMPLIED_ONLY);
        assertThat(sum("$20 million", "$11 million")
                        .expecting("$31 million", USD)
                        .verdict())
                .isEqualTo(AGREES);
        assertThat(sum("$20 million", "$11 million")
                        .expecting("$32 million", USD)
                        .verdict())
                .isEqualTo(AGREES_WITHIN_ROUNDING);
        assertThat(sum("$20 million", "$11 million")
                        .expecting("$33 million", USD)
                        .verdict())
                .isEqualTo(DISAGREES);
    }

    @Test
    void sumGivesEachGroupAndAll() {
        Recomputation rows = Recompute.of(Function.SUM, USD)
                .input("part", "farmers", "$15.5 million", USD)
                .input("part", "farmers", "$20 million", USD)
                .input("part", "youth", "$15.5 million", USD)
                .input("part", "youth", "$11 million", USD)
                .now();
        assertThat(rows.results().stream().map(Result::label)).containsExactly("farmers", "youth", "");
        assertThat(rows.results().stream().map(SumFunctionsTest::nominal))
                .containsExactly(
                        BigDecimal.valueOf(35_500_000), BigDecimal.valueOf(26_500_000), BigDecimal.valueOf(62_000_000));
        assertThat(rows.formula())
                .isEqualTo("farmers: $15.5 million + $20 million; youth: $15.5 million + $11 million; all together");
    }

    @Test
    void sumImpliesTheOnePartThatIsMissing() {
        Recomputation missing = sum("$20 million")
                .words("part", "the rest")
                .expecting("$31 million", USD)
                .now();
        assertThat(missing.verdict()).isEqualTo(NOT_RECOMPUTABLE);
        assertThat(missing.formula()).isEqualTo("$20 million + ?");
        assertThat(only(missing).label()).isEqualTo("implied part");
        assertThat(nominal(only(missing))).isEqualByComparingTo("11000000");
        assertThat(sum("$20")
                        .words("part", "a")
                        .words("part", "b")
                        .expecting("$31", USD)
                        .now()
                        .results())
                .isEmpty();
        assertThat(sum("$20").words("part", "a").now().results()).isEmpty();
        assertThat(Recompute.of(Function.SUM, USD)
                        .input("part", "one", "$5", USD)
                        .observed(
                                "part",
                                "other",
                                observation -> observation
                                        .when(at("XXXX"))
                                        .quantity(Quantity.builder()
                                                .bound(Bound.SEVERAL)
                                                .unit(USD)
                                                .build()))
                        .expecting("$7", USD)
                        .now()
                        .results())
                .isEmpty();
        assertThat(Recompute.of(Function.SUM, USD).now().reason()).hasValue("no value for part");
    }

    private static Recompute shares() {
        return Recompute.of(Function.SHARES_OF_SUM, PERCENT)
                .input("part", "governments", "$3.5 billion", USD)
                .input("part", "others", "$2 billion", USD)
                .input("part", "cabei", "$600 million", USD)
                .input("part", "iadb", "$700 million", USD)
                .input("part", "caf", "$143 million", USD);
    }

    @Test
    void sharesOfSumShowThatAPrintedAmountIsAMisprint() {
        Recomputation shares = shares().expecting("44%", PERCENT)
                .expecting("37%", PERCENT)
                .expecting("8%", PERCENT)
                .expecting("9%", PERCENT)
                .expecting("2%", PERCENT)
                .now();
        assertThat(shares.verdict()).isEqualTo(DISAGREES);
        assertThat(shares.results().stream()
                        .map(result -> result.value().rounded(1).nominal().toPlainString()))
                .containsExactly("50.4", "28.8", "8.6", "10.1", "2.1");
        assertThat(shares.results().stream().map(Result::label))
                .containsExactly("governments", "others", "cabei", "iadb", "caf");
        assertThat(shares.formula())
                .isEqualTo(
                        "each of $3.5 billion, $2 billion, $600 million, $700 million, $143 million / ($3.5 billion +"
                                + " $2 billion + $600 million + $700 million + $143 million) × 100");
    }

    private static Recompute twoShares(String one, String other) {
        return Recompute.of(Function.SHARES_OF_SUM, PERCENT)
                .input("part", one, USD)
                .input("part", other, USD);
    }

    @Test
    void sharesOfSumAreJudgedOneByOne() {
        assertThat(shares().verdict()).isEqualTo(IMPLIED_ONLY);
        assertThat(twoShares("$1", "$3")
                        .expecting("25%", PERCENT)
                        .expecting("75%", PERCENT)
                        .verdict())
                .isEqualTo(AGREES);
        assertThat(twoShares("$1", "$3").expecting("25%", PERCENT).verdict()).isEqualTo(AGREES);
        assertThat(twoShares("$1", "$3")
                        .expecting("25%", PERCENT)
                        .expecting("76%", PERCENT)
                        .verdict())
                .isEqualTo(AGREES_WITHIN_ROUNDING);
        assertThat(twoShares("$10", "$30")
                        .expecting("40%", PERCENT)
                        .expecting("75%", PERCENT)
                        .verdict())
                .isEqualTo(DISAGREES);
    }

    @Test
    void sharesOfSumNeedAllPartsAndASum() {
        Recomputation words = twoShares("$1", "$3").words("part", "the rest").now();
        assertThat(words.verdict()).isEqualTo(NOT_RECOMPUTABLE);
        assertThat(words.reason()).hasValue("no value for part in observation:input-3");
        assertThat(twoShares("$0", "$0").now().reason()).hasValue("shares need parts of 0 or more, and a sum above 0");
        assertThat(twoShares("-$1", "$3").now().reason()).hasValue("shares need parts of 0 or more, and a sum above 0");
        assertThat(Recompute.of(Function.SHARES_OF_SUM, PERCENT).now().reason()).hasValue("no value for part");
    }

    @Test
    void printingMoreNumbersThanThereAreIsNotRecomputable() {
        Recomputation shares = Recompute.of(Function.SHARES_OF_SUM, PERCENT)
                .input("part", "$1", USD)
                .expecting("100%", PERCENT)
                .expecting("5%", PERCENT)
                .now();
        assertThat(shares.verdict()).isEqualTo(NOT_RECOMPUTABLE);
        assertThat(shares.reason()).hasValue("2 numbers are printed, the function gives 1");
        assertThat(shares.results()).hasSize(1);
    }

    private static Recompute difference(String from, String less) {
        return Recompute.of(Function.DIFFERENCE, USD).input("from", from, USD).input("less", less, USD);
    }

    @Test
    void differenceSubtracts() {
        Recomputation balance = difference("$6.86 billion", "$14.3 billion").now();
        assertThat(nominal(only(balance))).isEqualByComparingTo("-7440000000");
        assertThat(balance.formula()).isEqualTo("$6.86 billion − $14.3 billion");
        assertThat(balance.verdict()).isEqualTo(IMPLIED_ONLY);
        assertThat(difference("$31", "$30").expecting("$1", USD).verdict()).isEqualTo(AGREES);
        assertThat(difference("$31", "$30").expecting("$2", USD).verdict()).isEqualTo(AGREES_WITHIN_ROUNDING);
        assertThat(difference("$31", "$30").expecting("$3", USD).verdict()).isEqualTo(DISAGREES);
        assertThat(difference("$31", "$30").input("less", "$1", USD).now().formula())
                .isEqualTo("$31 − ($30 + $1)");
    }

    @Test
    void differenceImpliesEitherSide() {
        Recomputation less = Recompute.of(Function.DIFFERENCE, USD)
                .input("from", "$10", USD)
                .expecting("$3", USD)
                .now();
        assertThat(less.verdict()).isEqualTo(NOT_RECOMPUTABLE);
        assertThat(only(less).label()).isEqualTo("implied less");
        assertThat(nominal(only(less))).isEqualByComparingTo("7");
        assertThat(less.reason()).hasValue("no value for less");
        Recomputation from = Recompute.of(Function.DIFFERENCE, USD)
                .input("less", "$10", USD)
                .expecting("$3", USD)
                .now();
        assertThat(only(from).label()).isEqualTo("implied from");
        assertThat(nominal(only(from))).isEqualByComparingTo("13");
        assertThat(from.reason()).hasValue("no value for from");
        assertThat(Recompute.of(Function.DIFFERENCE, USD)
                        .expecting("$3", USD)
                        .now()
                        .results())
                .isEmpty();
        assertThat(Recompute.of(Function.DIFFERENCE, USD)
                        .input("from", "$3", USD)
                        .now()
                        .results())
                .isEmpty();
        assertThat(Recompute.of(Function.DIFFERENCE, USD)
                        .input("from", "$5", USD)
                        .input("less", "5", PERSONS)
                        .now()
                        .reason())
                .hasValue("units differ: USD and persons");
    }

    @Test
    void countCountsRecordsAndListsAlike() {
        Recompute members = Recompute.of(Function.COUNT, Unit.COUNT)
                .record("element", ref("country:SLV"), Optional.empty())
                .record("element", ref("initiative:programme"), Optional.empty())
                .list("element", "members", "a", "b", "c");
        Recomputation count = members.now();
        assertThat(nominal(only(count))).isEqualByComparingTo("5");
        assertThat(count.formula()).isEqualTo("count of El Salvador, programme, 3 members of the list");
        assertThat(count.verdict()).isEqualTo(IMPLIED_ONLY);
        assertThat(members.expecting("five", Unit.COUNT).verdict()).isEqualTo(AGREES);
    }

    @ParameterizedTest
    @CsvSource({"more than 4, AGREES_WITHIN_ROUNDING", "4, DISAGREES"})
    void countIsJudged(String printed, Verdict verdict) {
        assertThat(Recompute.of(Function.COUNT, Unit.COUNT)
                        .list("element", "members", "a", "b", "c", "d", "e")
                        .expecting(printed, Unit.COUNT)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void countNeedsTheListsItNames() {
        Recomputation count = Recompute.of(Function.COUNT, Unit.COUNT)
                .list("element", "pillars", "a")
                .now();
        assertThat(count.verdict()).isEqualTo(NOT_RECOMPUTABLE);
        assertThat(count.reason()).hasValue("no list pillars in definition:input-1");
        assertThat(count.formula()).isEqualTo("count of ?");
        assertThat(Recompute.of(Function.COUNT, Unit.COUNT).now().reason()).hasValue("no value for element");
    }

    @Test
    void amountsOfFlowsAreComputedWhereTheyAreShares() {
        Recomputation sum = Recompute.of(Function.SUM, USD)
                .flow("part", dollars("$750 million"), flow -> flow)
                .flow(
                        "part",
                        new Amount.ShareOf(ref("flow:input-1"), BigDecimal.valueOf(75), Optional.empty()),
                        flow -> flow)
                .now();
        assertThat(nominal(only(sum))).isEqualByComparingTo("1312500000");
        assertThat(sum.formula()).isEqualTo("$750 million + (75 % of $750 million)");
    }

    @Test
    void sharesOfSumMayBeNothing() {
        assertThat(Recompute.of(Function.SHARES_OF_SUM, PERCENT)
                        .input("part", "", Quantity.of(0, PERSONS))
                        .input("part", "", Quantity.of(4, PERSONS))
                        .now()
                        .results()
                        .stream()
                        .map(result -> result.value().nominal().toPlainString()))
                .containsExactly("0", "100");
    }

    @Test
    void countCountsMembersOfOrganisationsAndGroupings() {
        Recompute members = Recompute.of(Function.COUNT, Unit.COUNT)
                .with(catalogue -> catalogue
                        .organisations("bank", "agency")
                        .organisation(
                                "union",
                                union -> union.addMembers(ref("organisation:bank"), ref("organisation:agency")))
                        .grouping("triangle", Country.SLV, Country.GTM, Country.HND))
                .record("element", ref("organisation:union"), Optional.of("members"))
                .record("element", ref("grouping:triangle"), Optional.of("members"));
        assertThat(members.now().results().get(0).value().nominal()).isEqualByComparingTo("5");
        assertThat(members.now().formula()).isEqualTo("count of 2 members of union, 3 members of triangle");
    }

    @Test
    void moneyThatIsNotPrintedIsShownAsItsNumber() {
        Recompute sum =
                Recompute.of(Function.SUM, Unit.USD).flow("part", Amount.of(Money.of(1500, "USD")), flow -> flow);
        assertThat(sum.now().formula()).isEqualTo("1500");
    }
}
