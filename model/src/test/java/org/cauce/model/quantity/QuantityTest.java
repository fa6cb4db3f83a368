package org.cauce.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    private static final ImmutableList<Bound> NUMERIC =
            Arrays.stream(Bound.values()).filter(bound -> !bound.isWordOnly()).collect(ImmutableList.toImmutableList());

    private static Quantity printed(String text, String unit) {
        return Quantity.findPrinted(text, Unit.of(unit)).orElseThrow();
    }

    @Test
    void isEqualWhateverTheTrailingZeros() {
        assertThat(Quantity.of("18.00", Unit.PERCENT))
                .isEqualTo(Quantity.of(18, Unit.PERCENT))
                .isEqualTo(Quantity.of(new BigDecimal("1.8E1"), Unit.PERCENT));
        assertThat(Quantity.of(new BigDecimal("1.485E9"), Unit.USD).number()).contains(new BigDecimal("1485000000"));
    }

    @Test
    void isExactUnlessSaidOtherwise() {
        assertThat(Quantity.of(5, Unit.COUNT).isExact()).isTrue();
        assertThat(Quantity.of(5, Unit.COUNT).withBound(Bound.ABOUT).isExact()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"MAJORITY", "SEVERAL", "MILLIONS"})
    void refusesANumberForWordsWithoutOne(Bound word) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of(60, Unit.PERCENT).withBound(word))
                .withMessageStartingWith("A quantity with bound " + word + " has the number 60");
        assertThat(Quantity.builder().bound(word).unit(Unit.PERCENT).build().number())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"MAJORITY", "SEVERAL", "MILLIONS"},
            mode = EnumSource.Mode.EXCLUDE)
    void refusesAMissingNumberForAllOthers(Bound bound) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Quantity.builder().bound(bound).unit(Unit.PERCENT).build())
                .withMessageStartingWith("A quantity with bound " + bound + " has no number")
                .withMessageContaining("majority, several and millions");
    }

    @Test
    void refusesAMajorityOfAnythingButPercent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.builder()
                        .bound(Bound.MAJORITY)
                        .unit(Unit.PERSONS)
                        .build())
                .withMessageContaining("persons")
                .withMessageContaining("expected percent");
    }

    @Test
    void refusesTooManyDigits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of("1." + "3".repeat(38), Unit.PERCENT))
                .withMessageContaining("39 significant digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of(new BigDecimal("1E999999999"), Unit.PERCENT))
                .withMessageContaining("exponent");
    }

    @Test
    void refusesMoreDigitsThanPrinted() {
        Quantity aid = printed("$221.6 million", "USD");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aid.withNumber(new BigDecimal("221650000")))
                .withMessage("The number 221650000 has more digits than 1 decimals of magnitude million;"
                        + " expected the number in plain units, or leave magnitude and decimals out");
        assertThatIllegalArgumentException().isThrownBy(() -> aid.withNumber(new BigDecimal("221.6")));
    }

    @Test
    void takesUpTo100Decimals() {
        assertThat(Quantity.of(5, Unit.PERCENT).withDecimals(100).resolution()).contains(new BigDecimal("1E-100"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void refusesDecimalsThatNobodyPrints(int decimals) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of(5, Unit.PERCENT).withDecimals(decimals))
                .withMessageContaining(decimals + " decimals; expected 0 to 100");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$221.6 million; USD; 221.6; 100000",
                "79.0; percent-of-employment; 79.0; 0.1",
                "1,865,379; persons; 1865379; 1",
                "$45 billion; USD; 45; 1000000000",
                "12.67; years; 12.67; 0.01"
            })
    void remembersTheLastPrintedDigit(String text, String unit, String mantissa, String resolution) {
        assertThat(printed(text, unit).mantissa()).contains(new BigDecimal(mantissa));
        assertThat(printed(text, unit).resolution()).contains(new BigDecimal(resolution));
    }

    @Test
    void knowsNoResolutionOfWhatWasNotPrinted() {
        assertThat(Quantity.of("1.5", Unit.PERCENT).resolution()).isEmpty();
        assertThat(Quantity.of("1.50", Unit.PERCENT).mantissa()).contains(new BigDecimal("1.5"));
        assertThat(Quantity.of("1.5", Unit.PERCENT).intervalAsPrinted().isPoint())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.7 million; persons; [1700000, 1700000]; [1650000, 1750000]",
                "nearly 4 million; persons; [3800000, 4000000); [3800000, 4000000)",
                "about 3.4 million; persons; [3230000, 3570000]; [3230000, 3570000]",
                "around $1 billion; USD; [500000000, 1500000000]; [500000000, 1500000000]",
                "more than 2.4 million; persons; (2400000, ∞); (2350000, ∞)",
                "at least 937,000; persons; [937000, ∞); [937000, ∞)",
                "2.5 hectares or more; hectares; [2.5, ∞); [2.45, ∞)",
                "less than 19%; percent; (-∞, 19); (-∞, 19.5)",
                "less than 19%; percent-of-population; [0, 19); [0, 19.5)",
                "up to 12 months; months; [0, 12]; [0, 12.5]",
                "one of the top three; rank; [1, 3]; [1, 3]",
                "within the top 25; rank; [1, 25]; [1, 25]",
                "an estimated 70,000; persons; [66500, 73500]; [66500, 73500]",
                "1,865,379; persons; [1865379, 1865379]; [1865379, 1865379]",
                "39.1%; percent; [39.1, 39.1]; [39.05, 39.15]",
                "0.0%; percent-of-population; [0, 0]; [0, 0.05]",
                "half; percent; [47.5, 52.5]; [47.5, 52.5]",
                "the majority; percent; (50, 100]; (50, 100]",
                "several; count; [3, ∞); [3, ∞)",
                "millions; persons; [2000000, ∞); [2000000, ∞)"
            })
    void allowsWhatItsWordsAndDigitsAllow(String text, String unit, String interval, String asPrinted) {
        assertThat(printed(text, unit).interval()).hasToString(interval);
        assertThat(printed(text, unit).intervalAsPrinted()).hasToString(asPrinted);
    }

    @Test
    void lowersTheLeastValueForANumberBelowIt() {
        Quantity netMigration = Quantity.of(-5000, Unit.PERSONS);
        assertThat(netMigration.interval()).hasToString("[-5000, -5000]");
        assertThat(netMigration.withBound(Bound.AT_LEAST).interval()).hasToString("[-5000, ∞)");
        assertThat(Quantity.of(0, Unit.PERSONS).withBound(Bound.LESS_THAN).interval())
                .hasToString("(-∞, 0)");
    }

    @Test
    void allowsNegativeSumsOfMoney() {
        assertThat(Quantity.of(5, Unit.USD).withBound(Bound.LESS_THAN).interval())
                .hasToString("(-∞, 5)");
    }

    @Test
    void estimatesOnlyNumbers() {
        assertThat(printed("nearly 4 million", "persons").estimate())
                .contains(Estimate.parse("4000000 [3800000, 4000000) persons"));
        assertThat(printed("1.7 million", "persons").estimate()).contains(Estimate.parse("1700000 persons"));
        assertThat(printed("1.7 million", "persons").estimateAsPrinted())
                .contains(Estimate.parse("1700000 [1650000, 1750000] persons"));
        assertThat(printed("several", "count").estimate()).isEmpty();
        assertThat(printed("several", "count").estimateAsPrinted()).isEmpty();
    }

    @Test
    void keepsItsNumberInReachForAnyBound() {
        for (int seed = 0; seed < 3_000; seed++) {
            Samples samples = new Samples(seed);
            Bound bound = samples.any(NUMERIC);
            Quantity quantity = Quantity.of(samples.small(), samples.unit())
                    .withBound(bound)
                    .withDecimals(1 + samples.below(3));
            assertThat(quantity.estimate()).as("seed %d: %s", seed, quantity).isPresent();
            assertThat(quantity.intervalAsPrinted().encloses(quantity.interval()))
                    .as("seed %d: %s", seed, quantity)
                    .isTrue();
        }
    }
}
