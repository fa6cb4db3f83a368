package org.cauce.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private static Interval of(String text) {
        return Interval.parse(text);
    }

    @Test
    void printsTheNotationOfItsTable() {
        assertThat(Interval.point(FIVE)).hasToString("[5, 5]");
        assertThat(Interval.closed(TWO, FIVE)).hasToString("[2, 5]");
        assertThat(Interval.open(TWO, FIVE)).hasToString("(2, 5)");
        assertThat(Interval.closedOpen(TWO, FIVE)).hasToString("[2, 5)");
        assertThat(Interval.openClosed(TWO, FIVE)).hasToString("(2, 5]");
        assertThat(Interval.atLeast(TWO)).hasToString("[2, ∞)");
        assertThat(Interval.moreThan(TWO)).hasToString("(2, ∞)");
        assertThat(Interval.atMost(FIVE)).hasToString("(-∞, 5]");
        assertThat(Interval.lessThan(FIVE)).hasToString("(-∞, 5)");
        assertThat(Interval.all()).hasToString("(-∞, ∞)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "[1]",
                "[1,2]",
                "[1, 2",
                "1, 2",
                "]1, 2[",
                "[1; 2]",
                "[a, b]",
                "[1, 2, 3]",
                "[1e3, 2e3]",
                "[∞, 1]",
                "(∞, -∞)",
                "[-∞, 1]",
                "[1, ∞]",
                "(1, +∞)",
                "(, )",
                "[1,  2]"
            })
    void refusesWhatIsNoInterval(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> of(text)).withMessageContaining("expected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2, 1]", "(1, 1)", "[1, 1)", "(1, 1]"})
    void isNeverEmpty(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(text))
                .withMessage("No number lies in " + text + "; expected a low end below the high end");
    }

    @Test
    void comparesEndsByValueNotByDigits() {
        assertThat(of("[1.50, 2.0)")).isEqualTo(of("[1.5, 2)")).hasSameHashCodeAs(of("[1.5, 2)"));
        assertThat(of("[1, 2)")).isNotEqualTo(of("[1, 2]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[2, 5); 2; true",
                "[2, 5); 5; false",
                "(2, 5]; 2; false",
                "(2, 5]; 5.00; true",
                "(2, 5]; 5.01; false",
                "(-∞, 5]; -1000; true",
                "(2, ∞); 2; false",
                "(-∞, ∞); 0; true"
            })
    void containsItsClosedEndsOnly(String interval, String number, boolean contained) {
        assertThat(of(interval).contains(new BigDecimal(number))).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[1, 2]; [2, 3]; true",
                "[1, 2); [2, 3]; false",
                "[1, 2]; (2, 3]; false",
                "[1, 2]; [3, 4]; false",
                "(1, 9); [3, 4]; true",
                "(-∞, 2); (1, ∞); true",
                "(-∞, 1]; [1, ∞); true",
                "(-∞, 1); (1, ∞); false",
                "[5, 5]; (-∞, ∞); true"
            })
    void meetsWhatSharesANumber(String one, String other, boolean meets) {
        assertThat(of(one).meets(of(other))).isEqualTo(meets);
        assertThat(of(other).meets(of(one))).isEqualTo(meets);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[1, 2]; (1, 2); true",
                "(1, 2); [1, 2]; false",
                "(1, 2); (1, 2); true",
                "[1, ∞); [1, 9]; true",
                "[1, 9]; [1, ∞); false",
                "(-∞, ∞); (-∞, 3]; true",
                "(-∞, 3); (-∞, 3]; false"
            })
    void enclosesWhatLiesWhollyInside(String outer, String inner, boolean encloses) {
        assertThat(of(outer).encloses(of(inner))).isEqualTo(encloses);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[1, 2); [5, 6); [1, 6)",
                "(1, 2); [1, 2]; [1, 2]",
                "[3, 3]; (-∞, 1]; (-∞, 3]",
                "(3, ∞); [3, 4]; [3, ∞)"
            })
    void hullClosesTheGap(String one, String other, String hull) {
        assertThat(of(one).hull(of(other)))
                .hasToString(hull)
                .isEqualTo(of(other).hull(of(one)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[1, 2); [3, 4]; [4, 6)",
                "[1, ∞); (3, 4]; (4, ∞)",
                "(-∞, 1); (1, ∞); (-∞, ∞)",
                "[0.1, 0.1]; [0.2, 0.2]; [0.3, 0.3]"
            })
    void adds(String one, String other, String sum) {
        assertThat(of(one).plus(of(other))).hasToString(sum);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[1, 2); [3, 4]; [-3, -1)",
                "[1, 2]; [1, 2]; [-1, 1]",
                "[5, ∞); [1, ∞); (-∞, ∞)",
                "(-∞, 5]; [1, ∞); (-∞, 4]"
            })
    void subtractsAsIfIndependent(String one, String other, String difference) {
        assertThat(of(one).minus(of(other))).hasToString(difference);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[1, 2); [3, 4]; [3, 8)",
                "[-1, 2]; [-3, 4]; [-6, 8]",
                "[-2, -1]; (3, 4); (-8, -3)",
                "[0, 1]; (2, 3); [0, 3)",
                "(0, 1]; [0, 3]; [0, 3]",
                "(0, 1]; (2, 3]; (0, 3]",
                "[0, 0]; (-∞, ∞); [0, 0]",
                "(-1, 1); [0, 0]; [0, 0]",
                "(0, 1]; (-∞, ∞); (-∞, ∞)",
                "[1, ∞); (-∞, -2]; (-∞, -2]",
                "[0, ∞); [-1, ∞); (-∞, ∞)"
            })
    void multiplies(String one, String other, String product) {
        assertThat(of(one).times(of(other)))
                .hasToString(product)
                .isEqualTo(of(other).times(of(one)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[1, 2]; [4, 8]; [0.125, 0.5]",
                "[1, 2]; (4, 8); (0.125, 0.5)",
                "[1, 2]; [-8, -4]; [-0.5, -0.125]",
                "[1, 2]; [0, 4]; [0.25, ∞)",
                "[1, 2]; (0, 4); (0.25, ∞)",
                "[1, 2]; [-4, 0]; (-∞, -0.25]",
                "[0, 2]; [0, 4]; [0, ∞)",
                "[-1, 2]; [0, 4]; (-∞, ∞)",
                "[1, 2]; [-1, 4]; (-∞, ∞)",
                "[0, 0]; [-1, 4]; [0, 0]",
                "[1, 2]; [4, ∞); (0, 0.5]",
                "[0, 2]; [4, ∞); [0, 0.5]",
                "[1, ∞); [1, ∞); (0, ∞)",
                "(-∞, -1]; (0, ∞); (-∞, 0)",
                "[1, 2]; (-∞, ∞); (-∞, ∞)"
            })
    void divides(String one, String other, String quotient) {
        assertThat(of(one).dividedBy(of(other))).hasToString(quotient);
    }

    @Test
    void refusesToDivideByNothingButZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("[1, 2]").dividedBy(of("[0, 0]")))
                .withMessage("[1, 2] cannot be divided by zero; check the divisor before");
    }

    @Test
    void roundsQuotientsOutward() {
        Interval third = of("[1, 1]").dividedBy(of("[3, 3]"));
        assertThat(third).hasToString("[0." + "3".repeat(34) + ", 0." + "3".repeat(33) + "4]");
        assertThat(third.isPoint()).isFalse();
        assertThat(third.negate()).isEqualTo(of("[-1, -1]").dividedBy(of("[3, 3]")));
    }

    @Test
    void roundsLongProductsOutward() {
        Interval factor = Interval.point(new BigDecimal("1." + "1".repeat(37)));
        BigDecimal exact = new BigDecimal("1." + "1".repeat(37)).pow(3);
        Interval cube = factor.times(factor).times(factor);
        assertThat(cube.contains(exact)).isTrue();
        assertThat(cube.isPoint()).isFalse();
        assertThat(factor.times(factor).isPoint()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[117.142, 142.424); 1; [117.1, 142.5)",
                "(-1.25, 1.25]; 1; (-1.3, 1.3]",
                "[1, 2]; 3; [1, 2]",
                "[1234, ∞); -2; [1200, ∞)",
                "(0.01, 0.02); 1; (0, 0.1)"
            })
    void roundsOutward(String interval, int decimals, String rounded) {
        assertThat(of(interval).roundedOutward(decimals)).hasToString(rounded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"[-1, 3); [0, 3)", "(-∞, 3); [0, 3)", "(0, 3); (0, 3)", "(-∞, 0); (-∞, 0)", "[-2, 0]; [0, 0]"})
    void cutsOffWhatIsImpossibleUnlessAllIs(String interval, String possible) {
        assertThat(of(interval).notBelow(BigDecimal.ZERO)).hasToString(possible);
    }

    @Test
    void readsTheWidestNumbersThatItPrints() {
        BigDecimal tiny = new BigDecimal("1." + "7".repeat(75)).movePointLeft(1_000);
        BigDecimal vast = new BigDecimal("1E1000");
        assertThat(of(Interval.closed(tiny, vast).toString())).isEqualTo(Interval.closed(tiny, vast));
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.point(vast.multiply(BigDecimal.TEN)));
    }

    @Test
    void hasNoWidthWithoutBothEnds() {
        assertThat(of("[117.1, 142.5)").width()).contains(new BigDecimal("25.4"));
        assertThat(of("[1, ∞)").width()).isEmpty();
        assertThat(of("[1, ∞)").high()).isEmpty();
        assertThat(of("(-∞, 1]").low()).isEmpty();
        assertThat(of("(-∞, 1]").isLowInclusive()).isFalse();
        assertThat(of("(-∞, 1]").isHighInclusive()).isTrue();
    }
}
