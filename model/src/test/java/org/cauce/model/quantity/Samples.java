package org.cauce.model.quantity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.SplittableRandom;

/** Seeded random numbers, intervals and units, small enough that ends often meet. */
final class Samples {

    private static final BigDecimal NEAR = new BigDecimal("0.000001");
    private static final BigDecimal FAR = new BigDecimal("1000000");
    private static final ImmutableList<Unit> UNITS = ImmutableList.of(
            Unit.PERSONS, Unit.PERCENT, Unit.PERCENT_OF_GDP, Unit.USD, Unit.RANK, Unit.of("per-100000-women"));

    private final SplittableRandom random;

    Samples(long seed) {
        random = new SplittableRandom(seed);
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    int below(int limit) {
        return random.nextInt(limit);
    }

    <T> T any(ImmutableList<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    Unit unit() {
        return any(UNITS);
    }

    /** A number with few digits, often 0 or whole. */
    BigDecimal small() {
        return BigDecimal.valueOf(random.nextInt(-40, 41), random.nextInt(2));
    }

    /** A number of up to 30 digits, large or tiny. */
    BigDecimal wide() {
        BigDecimal digits = BigDecimal.valueOf(random.nextLong());
        return digits.movePointLeft(random.nextInt(50)).movePointRight(random.nextInt(30));
    }

    Interval interval() {
        BigDecimal one = small();
        BigDecimal other = small();
        BigDecimal low = one.min(other);
        BigDecimal high = one.max(other).add(new BigDecimal("0.1"));
        return switch (random.nextInt(9)) {
            case 0 -> Interval.point(one);
            case 1, 2 -> Interval.closed(low, high);
            case 3 -> Interval.open(low, high);
            case 4 -> Interval.closedOpen(low, high);
            case 5 -> Interval.openClosed(low, high);
            case 6 -> random.nextBoolean() ? Interval.atLeast(one) : Interval.moreThan(one);
            case 7 -> random.nextBoolean() ? Interval.atMost(one) : Interval.lessThan(one);
            default -> Interval.all();
        };
    }

    /** Members of an interval: its ends if they belong to it, numbers beside them, in the middle and far out. */
    static ImmutableList<BigDecimal> members(Interval interval) {
        Optional<BigDecimal> low = interval.low();
        Optional<BigDecimal> high = interval.high();
        BigDecimal start = low.orElseGet(() -> high.orElse(BigDecimal.ZERO).subtract(FAR));
        BigDecimal end = high.orElseGet(() -> low.orElse(BigDecimal.ZERO).add(FAR));
        BigDecimal middle = start.add(end).divide(BigDecimal.valueOf(2));
        return ImmutableSet.of(start, start.add(NEAR), middle, BigDecimal.ZERO, end.subtract(NEAR), end).stream()
                .filter(interval::contains)
                .collect(ImmutableList.toImmutableList());
    }
}
