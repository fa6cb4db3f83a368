package org.cauce.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;

/** Interval arithmetic against numbers: whatever two members give lies in the result, and the result is no wider. */
class IntervalPropertiesTest {

    private static final int RUNS = 4_000;
    private static final BigDecimal NEARLY_NOTHING = new BigDecimal("0.01");

    private static BigDecimal quotient(BigDecimal one, BigDecimal other) {
        return one.divide(other, MathContext.DECIMAL128);
    }

    private static void assertHoldsAll(
            BinaryOperator<Interval> ofIntervals, BinaryOperator<BigDecimal> ofNumbers, boolean dividing) {
        for (int seed = 0; seed < RUNS; seed++) {
            Samples samples = new Samples(seed);
            Interval one = samples.interval();
            Interval other = samples.interval();
            if (dividing && other.equals(Interval.point(BigDecimal.ZERO))) {
                continue;
            }
            Interval result = ofIntervals.apply(one, other);
            for (BigDecimal a : Samples.members(one)) {
                for (BigDecimal b : Samples.members(other)) {
                    if (!dividing || b.signum() != 0) {
                        assertThat(result.contains(ofNumbers.apply(a, b)))
                                .as("seed %d: %s of %s and %s of %s in %s", seed, a, one, b, other, result)
                                .isTrue();
                    }
                }
            }
        }
    }

    private static void assertReachesItsEnds(
            BinaryOperator<Interval> ofIntervals, BinaryOperator<BigDecimal> ofNumbers) {
        for (int seed = 0; seed < RUNS; seed++) {
            Samples samples = new Samples(seed);
            Interval one = samples.interval();
            Interval other = samples.interval();
            Interval result = ofIntervals.apply(one, other);
            var values = Samples.members(one).stream()
                    .flatMap(a -> Samples.members(other).stream().map(b -> ofNumbers.apply(a, b)))
                    .toList();
            Optional<BigDecimal> least = values.stream().min(BigDecimal::compareTo);
            Optional<BigDecimal> most = values.stream().max(BigDecimal::compareTo);
            String what = "seed %d: %s and %s give %s".formatted(seed, one, other, result);
            result.low().ifPresent(low -> assertNear(what, low, least.orElseThrow(), result.isLowInclusive()));
            result.high().ifPresent(high -> assertNear(what, high, most.orElseThrow(), result.isHighInclusive()));
        }
    }

    private static void assertNear(String what, BigDecimal end, BigDecimal reached, boolean inclusive) {
        BigDecimal gap = end.subtract(reached).abs();
        assertThat(gap).as(what).isLessThan(NEARLY_NOTHING);
        assertThat(gap.signum() == 0).as(what).isEqualTo(inclusive);
    }

    @Test
    void sumsHoldAllSumsOfMembers() {
        assertHoldsAll(Interval::plus, BigDecimal::add, false);
    }

    @Test
    void differencesHoldAllDifferencesOfMembers() {
        assertHoldsAll(Interval::minus, BigDecimal::subtract, false);
    }

    @Test
    void productsHoldAllProductsOfMembers() {
        assertHoldsAll(Interval::times, BigDecimal::multiply, false);
    }

    @Test
    void quotientsHoldAllQuotientsOfMembers() {
        assertHoldsAll(Interval::dividedBy, IntervalPropertiesTest::quotient, true);
    }

    @Test
    void sumsAreNoWiderThanTheirMembers() {
        assertReachesItsEnds(Interval::plus, BigDecimal::add);
    }

    @Test
    void productsAreNoWiderThanTheirMembers() {
        assertReachesItsEnds(Interval::times, BigDecimal::multiply);
    }

    @Test
    void readsWhatItPrints() {
        for (int seed = 0; seed < RUNS; seed++) {
            Samples samples = new Samples(seed);
            Interval interval = samples.interval();
            Interval wide = interval.times(Interval.point(samples.wide()));
            assertThat(Interval.parse(interval.toString())).as("seed %d", seed).isEqualTo(interval);
            assertThat(Interval.parse(wide.toString())).as("seed %d", seed).isEqualTo(wide);
        }
    }

    @Test
    void meetingEnclosingAndHullAgreeWithMembership() {
        for (int seed = 0; seed < RUNS; seed++) {
            Samples samples = new Samples(seed);
            Interval one = samples.interval();
            Interval other = samples.interval();
            String what = "seed %d: %s and %s".formatted(seed, one, other);
            boolean shared = Samples.members(one).stream().anyMatch(other::contains)
                    || Samples.members(other).stream().anyMatch(one::contains);
            boolean inside = Samples.members(other).stream().allMatch(one::contains);
            assertThat(one.meets(other)).as(what).isEqualTo(other.meets(one));
            assertThat(shared && !one.meets(other)).as(what).isFalse();
            assertThat(one.encloses(other) && !inside).as(what).isFalse();
            assertThat(one.hull(other).encloses(one) && one.hull(other).encloses(other))
                    .as(what)
                    .isTrue();
            assertThat(one.encloses(other)).as(what).isEqualTo(one.hull(other).equals(one));
        }
    }

    @Test
    void widerOperandsGiveWiderResults() {
        for (int seed = 0; seed < RUNS; seed++) {
            Samples samples = new Samples(seed);
            Interval narrow = samples.interval();
            Interval wide = narrow.hull(samples.interval());
            Interval other = samples.interval();
            String what = "seed %d: %s within %s, and %s".formatted(seed, narrow, wide, other);
            assertThat(wide.plus(other).encloses(narrow.plus(other))).as(what).isTrue();
            assertThat(wide.minus(other).encloses(narrow.minus(other))).as(what).isTrue();
            assertThat(wide.times(other).encloses(narrow.times(other))).as(what).isTrue();
            if (!other.equals(Interval.point(BigDecimal.ZERO))) {
                assertThat(wide.dividedBy(other).encloses(narrow.dividedBy(other)))
                        .as(what)
                        .isTrue();
            }
        }
    }
}
