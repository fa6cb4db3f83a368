package org.cauce.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EstimateTest {

    private static Estimate of(String text) {
        return Estimate.parse(text);
    }

    private static Estimate asPrinted(String printed, Unit unit) {
        return Quantity.findPrinted(printed, unit)
                .flatMap(Quantity::estimateAsPrinted)
                .orElseThrow();
    }

    @Test
    void givesGrowthBetweenInexactNumbersAsAnInterval() {
        Estimate before = asPrinted("1.7 million", Unit.PERSONS);
        Estimate after = asPrinted("nearly 4 million", Unit.PERSONS);
        Estimate growth = after.growthFrom(before);
        assertThat(growth.rounded(1)).hasToString("135.3 [117.1, 142.5) percent");
        assertThat(growth.rounded(2)).hasToString("135.29 [117.14, 142.43) percent");
        assertThat(growth.isExact()).isFalse();
    }

    @Test
    void cannotConfirmAPercentageThatInexactNumbersDoNotGive() {
        Estimate growth =
                asPrinted("nearly 4 million", Unit.PERSONS).growthFrom(asPrinted("1.7 million", Unit.PERSONS));
        assertThat(growth.interval().contains(new BigDecimal("111"))).isFalse();
        assertThat(growth.interval().contains(new BigDecimal("130"))).isTrue();
    }

    @Test
    void givesTheShareOfInexactNumbersAsAnInterval() {
        Estimate part = asPrinted("about 3.4 million", Unit.PERSONS);
        Estimate whole = asPrinted("nearly 4 million", Unit.PERSONS);
        Estimate share = part.asPercentOf(whole);
        assertThat(share.rounded(2)).hasToString("85 (80.75, 93.95] percent");
        assertThat(share.interval().contains(new BigDecimal("86.3"))).isTrue();
    }

    @Test
    void recomputesAShareOfCountsExactly() {
        Estimate returned = asPrinted("795,735", Unit.PERSONS);
        Estimate all = asPrinted("1,865,379", Unit.PERSONS);
        Estimate share = returned.asPercentOf(all);
        assertThat(share.isExact()).isTrue();
        assertThat(share.rounded(1)).hasToString("42.7 percent");
    }

    @Test
    void growthUsesItsBaseOnceAndIsTighterThanTheLongFormula() {
        for (int seed = 0; seed < 2_000; seed++) {
            Samples samples = new Samples(seed);
            Estimate base = positive(samples);
            Estimate now = positive(samples);
            Estimate tight = now.growthFrom(base);
            Estimate loose = now.minus(base).dividedBy(base, Unit.PERCENT).times(BigDecimal.valueOf(100));
            // the two formulas cut at the 34th digit in different places
            assertThat(loose.interval().roundedOutward(20).encloses(tight.interval()))
                    .as("seed %d: from %s to %s: %s in %s", seed, base, now, tight, loose)
                    .isTrue();
        }
    }

    private static Estimate positive(Samples samples) {
        BigDecimal low = BigDecimal.valueOf(1 + samples.below(100));
        BigDecimal nominal = low.add(BigDecimal.valueOf(samples.below(10)));
        BigDecimal high = nominal.add(BigDecimal.valueOf(1 + samples.below(10)));
        return Estimate.of(nominal, Interval.closedOpen(low, high), Unit.PERSONS);
    }

    @Test
    void growthHoldsWhatItsMembersGive() {
        for (int seed = 0; seed < 2_000; seed++) {
            Samples samples = new Samples(seed);
            Estimate base = positive(samples);
            Estimate now = positive(samples);
            Interval growth = now.growthFrom(base).interval();
            for (BigDecimal a : Samples.members(now.interval())) {
                for (BigDecimal b : Samples.members(base.interval())) {
                    Estimate member = Estimate.exact(a, Unit.PERSONS).growthFrom(Estimate.exact(b, Unit.PERSONS));
                    assertThat(growth.encloses(member.interval()) || growth.contains(member.nominal()))
                            .as("seed %d: from %s to %s in %s", seed, b, a, growth)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void exactNumbersGiveExactResults() {
        Estimate quarter = Estimate.exact(BigDecimal.ONE, Unit.COUNT)
                .asPercentOf(Estimate.exact(BigDecimal.valueOf(4), Unit.COUNT));
        assertThat(quarter).hasToString("25 percent");
        Estimate third = Estimate.exact(BigDecimal.ONE, Unit.COUNT)
                .asPercentOf(Estimate.exact(BigDecimal.valueOf(3), Unit.COUNT));
        assertThat(third.isExact()).isTrue();
        assertThat(third.interval().isPoint()).isFalse();
        assertThat(third.rounded(1)).hasToString("33.3 percent");
    }

    @Test
    void takesAPercentageOfAWhole() {
        assertThat(of("75 percent").percentOf(of("750000000 USD"))).hasToString("562500000 USD");
        assertThat(of("50 [47.5, 52.5] percent").percentOf(of("200 persons"))).hasToString("100 [95, 105] persons");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("75 persons").percentOf(of("1 USD")))
                .withMessage("Not a percentage: 75 persons; expected a unit such as percent");
    }

    @Test
    void multipliesAndDividesIntoTheUnitThatTheCallerNames() {
        Estimate stipends = of("2500000 (2500000, ∞) persons").times(of("180 [171, 189] USD"), Unit.USD);
        assertThat(stipends).hasToString("450000000 (427500000, ∞) USD");
        assertThat(of("31000000 USD").dividedBy(of("20000 [10000, 40000] persons"), Unit.of("USD-per-person")))
                .hasToString("1550 [775, 3100] USD-per-person");
        assertThat(of("10 [9, 11] USD").times(new BigDecimal("-0.5"))).hasToString("-5 [-5.5, -4.5] USD");
    }

    @Test
    void addsAndSubtractsNominalsAndIntervals() {
        assertThat(of("1 [0, 2) USD").plus(of("3 USD"))).hasToString("4 [3, 5) USD");
        assertThat(of("1 [0, 2) USD").minus(of("3 USD"))).hasToString("-2 [-3, -1) USD");
        assertThat(Estimate.sum(ImmutableList.of(of("1 USD"), of("2 [2, 3] USD"), of("0.5 USD"))))
                .hasToString("3.5 [3.5, 4.5] USD");
    }

    @Test
    void keepsItsNominalInsideThroughAnyArithmetic() {
        for (int seed = 0; seed < 3_000; seed++) {
            Samples samples = new Samples(seed);
            Estimate one = any(samples);
            Estimate other = any(samples);
            Estimate result = one.plus(other).times(other, Unit.PERCENT).minus(one);
            if (other.nominal().signum() != 0 && !other.interval().isPoint()) {
                result = result.dividedBy(other, Unit.PERCENT);
            }
            assertThat(result.interval().touches(result.nominal()))
                    .as("seed %d: %s", seed, result)
                    .isTrue();
            assertThat(Estimate.parse(result.toString())).as("seed %d", seed).isEqualTo(result);
            assertThat(result.rounded(2).interval().encloses(result.interval()) || result.isExact())
                    .as("seed %d: %s", seed, result)
                    .isTrue();
        }
    }

    private static Estimate any(Samples samples) {
        Interval interval = samples.interval();
        return Estimate.of(samples.any(Samples.members(interval)), interval, Unit.PERCENT);
    }

    @Test
    void leavesQuotientsUnboundedWhereTheDivisorReachesZero() {
        assertThat(of("4 USD").dividedBy(of("2 [0, 4] persons"), Unit.USD)).hasToString("2 [1, ∞) USD");
    }

    @Test
    void refusesUnlikeUnits() {
        String message = "Units differ: persons and percent; convert one side first";
        Estimate persons = of("1 persons");
        Estimate percent = of("1 percent");
        ImmutableList.<Callable<?>>of(
                        () -> persons.plus(percent),
                        () -> persons.minus(percent),
                        () -> persons.asPercentOf(percent),
                        () -> persons.growthFrom(percent),
                        () -> Estimate.sum(ImmutableList.of(persons, percent)))
                .forEach(mixing -> assertThatIllegalArgumentException()
                        .isThrownBy(mixing::call)
                        .withMessage(message));
    }

    @Test
    void refusesToDivideByZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("1 USD").dividedBy(of("0 [0, 5] persons"), Unit.USD))
                .withMessage("1 USD cannot be divided by 0 [0, 5] persons; check the divisor for zero before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 USD", "-5 USD", "-5 [-6, 7] USD"})
    void refusesGrowthFromABaseThatIsNotAboveZero(String base) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("1 USD").growthFrom(of(base)))
                .withMessageContaining(base)
                .withMessageContaining("give the difference instead");
    }

    @Test
    void cannotSumNothingWithoutAUnit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Estimate.sum(ImmutableList.of()))
                .withMessageContaining("Estimate.exact(0, unit)");
    }

    @Test
    void refusesANominalOutsideItsInterval() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("3 [1, 2] USD"))
                .withMessage("Nominal value 3 lies outside [1, 2]; expected it inside or at an end");
        assertThat(of("2 [1, 2) USD").nominal()).isEqualByComparingTo("2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2.345 USD; 2; 2.35 USD",
                "-2.345 USD; 2; -2.35 USD",
                "1.24 [1.21, 1.29) USD; 1; 1.2 [1.2, 1.3) USD",
                "1250000 (1249999, ∞) USD; -5; 1300000 (1200000, ∞) USD"
            })
    void roundsNominalHalfUpAndIntervalOutward(String estimate, int decimals, String rounded) {
        assertThat(of(estimate).rounded(decimals)).hasToString(rounded);
    }

    @Test
    void settledThirdOfAWholeNumberIsWhole() {
        Estimate third = of("1 USD").dividedBy(of("3 USD"), Unit.RATIO);
        assertThat(third.times(of("2400000 persons"), Unit.PERSONS).nominal()).isNotEqualTo(new BigDecimal("800000"));
        assertThat(third.times(of("2400000 persons"), Unit.PERSONS).settled()).hasToString("800000 persons");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12345678901234567890.25 USD; 12345678901234567890 USD",
                "123456789012345678901234.5 USD; 123456789012345678901234 USD",
                "1234567890123456789.25 USD; 1234567890123456789.2 USD",
                "0.000123456789012345678951 USD; 0.00012345678901234567895 USD",
                "0.3 [0.29999999999999999999999999, 0.30000000000000000000000001] USD; 0.3 USD",
                "0.3 (0.3, 0.30000000000000000000000001) USD; 0.3 USD",
                "5 (4.99999999999999999999999999, ∞) USD; 5 (5, ∞) USD",
                "0 [0, 1.5) USD; 0 [0, 1.5) USD"
            })
    void settlesToTwentyDigits(String estimate, String settled) {
        assertThat(of(estimate).settled()).isEqualTo(of(settled));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "135.2941176 [117.1428571, 142.4242424) percent; 4; 135.3 [117.1, 142.5) percent",
                "2.345 USD; 3; 2.34 USD",
                "2.355 USD; 3; 2.36 USD",
                "1234567.8 USD; 3; 1234568 USD",
                "-0.0012345 [-0.00125, 0] USD; 2; -0.0012 [-0.0013, 0] USD",
                "799999.99999999999999999999 (744092.25, ∞) persons; 12; 800000 (744092.25, ∞) persons",
                "5 (4.99999999999999999999999999, ∞) USD; 1; 5 (5, ∞) USD",
                "0.000123456789012345678951 USD; 20; 0.00012345678901234567895 USD",
                "7 USD; 1; 7 USD"
            })
    void showsSignificantDigits(String estimate, int digits, String shown) {
        assertThat(of(estimate).significant(digits)).isEqualTo(of(shown));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 21})
    void refusesDigitsThatAreNotSignificant(int digits) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("5 USD").significant(digits))
                .withMessageContaining(digits + " significant digits; expected 1 to 20");
    }

    @Test
    void significantDigitsHoldTheSettledInterval() {
        for (long seed = 0; seed < 2000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            BigDecimal low = BigDecimal.valueOf(random.nextLong(-1_000_000_000L, 1_000_000_000L), random.nextInt(9));
            BigDecimal high = low.add(BigDecimal.valueOf(random.nextLong(1, 1_000_000_000L), random.nextInt(9)));
            BigDecimal nominal = low.add(high).divide(BigDecimal.valueOf(2));
            Estimate estimate = Estimate.of(nominal, Interval.open(low, high), Unit.USD);
            Estimate shown = estimate.significant(random.nextInt(1, 21));
            assertThat(shown.interval().encloses(estimate.settled().interval()))
                    .as("seed %d: %s in %s", seed, estimate, shown)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "percent", "5  percent", "5 [1, 9]", "[1, 9] percent", "5 1, 9 percent", "x USD"})
    void refusesWhatIsNoEstimate(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> of(text)).withMessageContaining("expected");
    }

    @Test
    void comparesByAllItsParts() {
        assertThat(of("5.0 [1, 9] USD")).isEqualTo(of("5 [1, 9] USD")).hasSameHashCodeAs(of("5 [1, 9] USD"));
        assertThat(of("5 [1, 9] USD")).isNotEqualTo(of("5 [1, 9) USD"));
        assertThat(of("5 USD")).isNotEqualTo(of("5 EUR")).isNotEqualTo(of("6 USD"));
    }
}
