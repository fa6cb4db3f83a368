package org.cauce.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApportionmentTest {
    private static List<BigDecimal> numbers(String texts) {
        return Splitter.on(' ').splitToStream(texts).map(BigDecimal::new).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1 1 1, 100, 2, 33.34 33.33 33.33",
        "1 1 1, -100, 2, -33.34 -33.33 -33.33",
        "1 1 1, 0, 2, 0.00 0.00 0.00",
        "1 2, 0.01, 2, 0.00 0.01",
        "50 50, 1.001, 2, 0.501 0.500",
        "0 100, 7, 0, 0 7",
        "33.33 33.33 33.34, 1000000000000000000000.01, 2,"
                + " 333300000000000000000.00 333300000000000000000.00 333400000000000000000.01",
        "100, 5, 3, 5.000",
    })
    void splits(String weights, BigDecimal whole, int decimals, String parts) {
        assertThat(Apportionment.of(numbers(weights)).split(whole, decimals)).isEqualTo(numbers(parts));
    }

    @Test
    void tellsSharesInPercent() {
        assertThat(Apportionment.of(numbers("1 3")).percentage(0)).isEqualByComparingTo("25");
        assertThat(Apportionment.of(numbers("7")).percentage(0)).isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @CsvSource({"0 0", "1 -1"})
    void refusesWeightsThatAreNone(String weights) {
        assertThatIllegalArgumentException().isThrownBy(() -> Apportionment.of(numbers(weights)));
    }

    /** Against the definition: each part is its exact share rounded up or down to a unit, and no unit is lost. */
    @Test
    void partsSumToTheWholeAndAreLessThanAUnitOff() {
        for (long seed = 0; seed < 5_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<BigDecimal> weights = new ArrayList<>();
            int count = 1 + random.nextInt(12);
            for (int i = 0; i < count; i++) {
                weights.add(BigDecimal.valueOf(random.nextInt(10_001), random.nextInt(4)));
            }
            weights.add(BigDecimal.ONE);
            BigDecimal whole = amount(random);
            int decimals = random.nextInt(4);
            ImmutableList<BigDecimal> parts = Apportionment.of(weights).split(whole, decimals);
            BigDecimal total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            int scale = Math.max(decimals, whole.scale());
            assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as("seed %d", seed)
                    .isEqualByComparingTo(whole);
            for (int i = 0; i < parts.size(); i++) {
                assertThat(parts.get(i).scale()).as("seed %d", seed).isEqualTo(scale);
                // |part x total - whole x weight| < unit x total
                assertThat(parts.get(i)
                                .multiply(total)
                                .subtract(whole.multiply(weights.get(i)))
                                .abs())
                        .as("seed %d part %d", seed, i)
                        .isLessThan(BigDecimal.ONE.movePointLeft(scale).multiply(total));
            }
        }
    }

    /** The fast way for small numbers and the exact way for large ones are the same way. */
    @Test
    void smallAndLargeNumbersAreSplitAlike() {
        for (long seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<BigDecimal> weights = new ArrayList<>();
            for (int i = 0; i < 2 + random.nextInt(6); i++) {
                weights.add(BigDecimal.valueOf(1 + random.nextInt(100)));
            }
            BigDecimal whole = BigDecimal.valueOf(random.nextInt(-1_000_000, 1_000_000), 2);
            // the same proportions, in numbers that fit no long
            BigDecimal factor = new BigDecimal(BigInteger.ONE.shiftLeft(80));
            List<BigDecimal> large =
                    weights.stream().map(weight -> weight.multiply(factor)).toList();
            assertThat(Apportionment.of(weights).split(whole, 2))
                    .as("seed %d", seed)
                    .isEqualTo(Apportionment.of(large).split(whole, 2));
        }
    }

    private static BigDecimal amount(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> BigDecimal.valueOf(random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L), 2);
            case 2 -> BigDecimal.valueOf(random.nextInt(-100, 100), random.nextInt(3));
            default ->
                // 38 digits
                new BigDecimal(
                        new BigInteger((random.nextBoolean() ? "-" : "")
                                + (1 + random.nextInt(9))
                                + String.format("%019d", random.nextLong(Long.MAX_VALUE))
                                + String.format("%018d", random.nextLong(1_000_000_000_000_000_000L))),
                        random.nextInt(5));
        };
    }
}
