package org.cauce.indicators.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cauce.indicators.TestCatalogue.estimate;
import static org.cauce.indicators.TestCatalogue.exact;
import static org.cauce.indicators.TestCatalogue.printed;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SplittableRandom;
import org.cauce.model.quantity.Bound;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Interval;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthTest {
    private static final Unit PERSONS = Unit.PERSONS;

    @Test
    void cannotBeThePrintedHundredAndElevenPercent() {
        Estimate growth = Growth.percent(printed("1.7 million", PERSONS), printed("nearly 4 million", PERSONS));
        assertThat(growth.rounded(2)).hasToString("135.29 [117.14, 142.43) percent");
        assertThat(growth.interval().contains(new BigDecimal("111"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2.2 million, 6.4 million, 190.91", "$6.3 billion, $7.3 billion, 15.87", "50, 25, -50", "7, 0, -100"})
    void isRelativeToTheBase(String from, String to, String percent) {
        Unit unit = from.startsWith("$") ? Unit.USD : PERSONS;
        assertThat(Growth.percent(estimate(from, unit), estimate(to, unit))
                        .rounded(2)
                        .nominal())
                .isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5"})
    void refusesABaseThatIsNotAboveZero(String base) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.percent(exact(base, Unit.USD), exact("1", Unit.USD)))
                .withMessageContaining("base above 0")
                .withMessageContaining("give the difference instead");
    }

    @Test
    void refusesUnlikeUnits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.percent(exact("1", Unit.USD), exact("1", PERSONS)))
                .withMessageContaining("USD")
                .withMessageContaining("convert one side first");
    }

    @Test
    void refusesWordsWithoutANumber() {
        Quantity several = Quantity.builder()
                .bound(Bound.SEVERAL)
                .unit(PERSONS)
                .printed("several")
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.percent(several, printed("7", PERSONS)))
                .withMessage(
                        "'several' has no number to compute with; give a quantity with a number, or use its interval [3, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.percent(several.withPrinted(Optional.empty()), printed("7", PERSONS)))
                .withMessageStartingWith("'several' has no number");
    }

    @ParameterizedTest
    @CsvSource({"100, 121, 2, 10", "1, 1024, 10, 100", "8, 1, 3, -50", "5, 5, 7, 0", "3, 0, 4, -100", "4, 9, 1, 125"})
    void findsTheExactYearlyGrowthWhereThereIsOne(String from, String to, int years, String percent) {
        Estimate growth = Growth.perYear(exact(from, Unit.USD), exact(to, Unit.USD), years);
        assertThat(growth).isEqualTo(exact(percent, Unit.PERCENT));
    }

    @Test
    void roundsAnIrrationalYearlyGrowthToTenDigitsAndItsIntervalOutward() {
        Estimate doubled = Growth.perYear(exact("1", Unit.USD), exact("2", Unit.USD), 2);
        // the square root of 2 is 1.41421356237309504880…
        assertThat(doubled).hasToString("41.4213562373 [41.4213562373, 41.4213562374] percent");
        Estimate tenfold = Growth.perYear(exact("1", Unit.USD), exact("10", Unit.USD), 3);
        // the cube root of 10 is 2.15443469003188372…
        assertThat(tenfold).hasToString("115.4434690032 [115.4434690031, 115.4434690032] percent");
    }

    @Test
    void givesTheYearlyGrowthOfInexactNumbersAsAnInterval() {
        Estimate growth = Growth.perYear(printed("1.7 million", PERSONS), printed("nearly 4 million", PERSONS), 20);
        assertThat(growth.rounded(2)).hasToString("4.37 [3.95, 4.53) percent");
        assertThat(growth.interval().isLowInclusive()).isTrue();
    }

    @Test
    void keepsOpenEndsOfAYearlyGrowth() {
        Estimate more = Growth.perYear(estimate("$100", Unit.USD), estimate("more than $144", Unit.USD), 2);
        assertThat(more.interval().high()).isEmpty();
        assertThat(more.interval().isLowInclusive()).isFalse();
        Estimate atLeast = Growth.perYear(exact("100", Unit.USD), estimate("at least $144", Unit.USD), 2);
        assertThat(atLeast.interval().isLowInclusive()).isTrue();
        Estimate between = Growth.perYear(
                exact("1", Unit.USD),
                Estimate.of(new BigDecimal("2.25"), Interval.open(BigDecimal.ONE, new BigDecimal("4")), Unit.USD),
                2);
        assertThat(between).hasToString("50 (0, 100) percent");
        Estimate upTo = Growth.perYear(
                exact("1", Unit.USD),
                Estimate.of(new BigDecimal("2.25"), Interval.openClosed(BigDecimal.ONE, new BigDecimal("4")), Unit.USD),
                2);
        assertThat(upTo).hasToString("50 (0, 100] percent");
        Estimate from = Growth.perYear(
                exact("1", Unit.USD),
                Estimate.of(new BigDecimal("2.25"), Interval.closedOpen(BigDecimal.ONE, new BigDecimal("4")), Unit.USD),
                2);
        assertThat(from).hasToString("50 [0, 100) percent");
    }

    @Test
    void countsTheImpossiblePartBelowZeroAsLosingEverything() {
        Estimate end = Estimate.of(
                BigDecimal.valueOf(4), Interval.open(BigDecimal.valueOf(-1), BigDecimal.valueOf(9)), Unit.USD);
        assertThat(Growth.perYear(exact("1", Unit.USD), end, 2)).hasToString("100 [-100, 200) percent");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void refusesYearsThatAreNone(int years) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.perYear(exact("1", Unit.USD), exact("2", Unit.USD), years))
                .withMessageContaining("over " + years + " years; expected 1 to 200")
                .withMessageContaining("exchange them if the end comes first");
    }

    @Test
    void takesAsManyAsTwoHundredYears() {
        assertThat(Growth.perYear(exact("1", Unit.USD), exact("2", Unit.USD), 200)
                        .rounded(4)
                        .nominal())
                .isEqualByComparingTo("0.3472");
    }

    @Test
    void refusesYearlyGrowthDownToADebt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.perYear(exact("1", Unit.USD), exact("-2", Unit.USD), 2))
                .withMessageContaining("give the difference");
    }

    @Test
    void contributionsAddUpToTheGrowthOfTheWhole() {
        SplittableRandom random = new SplittableRandom(7);
        for (int run = 0; run < 2_000; run++) {
            Estimate one = exact(String.valueOf(random.nextInt(1, 1_000)), Unit.USD);
            Estimate other = exact(String.valueOf(random.nextInt(1, 1_000)), Unit.USD);
            Estimate oneLater = exact(String.valueOf(random.nextInt(1, 1_000)), Unit.USD);
            Estimate otherLater = exact(String.valueOf(random.nextInt(1, 1_000)), Unit.USD);
            Estimate whole = one.plus(other);
            Estimate sum =
                    Growth.contribution(one, oneLater, whole).plus(Growth.contribution(other, otherLater, whole));
            assertThat(sum.rounded(20).nominal())
                    .as("run %d", run)
                    .isEqualByComparingTo(Growth.percent(whole, oneLater.plus(otherLater))
                            .rounded(20)
                            .nominal());
        }
    }

    @Test
    void givesContributionsInPercentagePoints() {
        Estimate points = Growth.contribution(exact("10", Unit.USD), exact("25", Unit.USD), exact("60", Unit.USD));
        assertThat(points).isEqualTo(exact("25", Unit.PERCENTAGE_POINTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void refusesAContributionToAWholeThatIsNotAboveZero(String whole) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Growth.contribution(exact("1", Unit.USD), exact("2", Unit.USD), exact(whole, Unit.USD)))
                .withMessageContaining("give the change of the part instead");
    }

    @ParameterizedTest
    @CsvSource({"$221.6 million, 15.2%, 192.36", "$511.3 million, 96.1%, 260.73", "$617 million, 54.3%, 399.87"})
    void impliesTheBaseThatTheDocumentDoesNotPrint(String end, String growth, String base) {
        Estimate implied = Growth.base(estimate(end, Unit.USD), estimate(growth, Unit.PERCENT));
        assertThat(implied.unit()).isEqualTo(Unit.USD);
        assertThat(implied.rounded(-4).nominal().movePointLeft(6)).isEqualByComparingTo(base);
        assertThat(implied.isExact()).isFalse();
    }

    @Test
    void returnsToTheBaseByGrowingAndToTheEndByShrinking() {
        SplittableRandom random = new SplittableRandom(11);
        for (int run = 0; run < 2_000; run++) {
            Estimate from = exact(String.valueOf(random.nextInt(1, 100_000)), PERSONS);
            Estimate to = exact(String.valueOf(random.nextInt(1, 100_000)), PERSONS);
            Estimate growth = Growth.percent(from, to);
            assertThat(Growth.base(to, growth).rounded(15).nominal())
                    .as("run %d: base of %s", run, to)
                    .isEqualByComparingTo(from.nominal());
            assertThat(Growth.end(from, growth).rounded(15).nominal())
                    .as("run %d: end from %s", run, from)
                    .isEqualByComparingTo(to.nominal());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-100", "-120"})
    void refusesABaseOfWhatLostEverything(String growth) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.base(exact("1", Unit.USD), exact(growth, Unit.PERCENT)))
                .withMessageContaining("expected more than -100 percent");
    }

    @Test
    void refusesAGrowthInPoints() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.end(exact("1", Unit.USD), exact("5", Unit.PERCENTAGE_POINTS)))
                .withMessage("Growth is in percentage-points; expected percent: convert it, or use Change for points");
    }

    /** More than nothing is left, so that not all is lost: -100 percent itself is not in the interval. */
    @Test
    void doesNotReachTheLossOfAllWhereSomethingIsLeft() {
        Estimate some = Estimate.of(BigDecimal.ONE, Interval.openClosed(BigDecimal.ZERO, BigDecimal.ONE), Unit.USD);
        assertThat(Growth.perYear(exact("4", Unit.USD), some, 2)).hasToString("-50 (-100, -50] percent");
        Estimate perhaps = Estimate.of(BigDecimal.ONE, Interval.closed(BigDecimal.ZERO, BigDecimal.ONE), Unit.USD);
        assertThat(Growth.perYear(exact("4", Unit.USD), perhaps, 2)).hasToString("-50 [-100, -50] percent");
    }
}
