package org.cauce.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final PriceBasis CONSTANT = PriceBasis.constant(2015);

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"USD 221600000", "KES -0.05", "USD 221600000 constant-2015", "EUR 0 constant-2020-provider"})
    void readsWhatItPrints(String text) {
        assertThat(Money.parse(text)).hasToString(text);
    }

    @Test
    void readsWhatItPrintsForAnyAmount() {
        for (int seed = 0; seed < 3_000; seed++) {
            Samples samples = new Samples(seed);
            PriceBasis basis = samples.any(ImmutableList.of(PriceBasis.CURRENT, CONSTANT));
            Money money = Money.of(samples.wide(), USD, basis);
            assertThat(Money.parse(money.toString())).as("seed %d", seed).isEqualTo(money);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "USD",
                "221600000",
                "221600000 USD",
                "USD 1,000",
                "USD 1e9",
                "USD  5",
                "USD 5 current x",
                "usd 5",
                "QQQ 5",
                "USD 5 2015",
                "$ 5"
            })
    void refusesWhatIsNoSumOfMoney(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.parse(text)).withMessageContaining("expected");
    }

    @Test
    void leavesOutCurrentPricesInItsText() {
        assertThat(Money.parse("USD 5 current")).hasToString("USD 5");
    }

    @Test
    void isEqualWhateverTheTrailingZeros() {
        assertThat(usd("1.50")).isEqualTo(usd("1.5")).hasSameHashCodeAs(usd("1.5"));
        assertThat(Money.of(new BigDecimal("1E3"), "USD")).isEqualTo(Money.of(1000, "USD"));
        assertThat(usd("1.5")).isNotEqualTo(Money.of(new BigDecimal("1.5"), USD, CONSTANT));
        assertThat(usd("1.5")).isNotEqualTo(Money.of("1.5", "EUR"));
    }

    @Test
    void obeysTheLawsOfAddition() {
        for (int seed = 0; seed < 3_000; seed++) {
            Samples samples = new Samples(seed);
            Money a = Money.of(samples.small(), USD);
            Money b = Money.of(BigDecimal.valueOf(samples.below(1_000_000), samples.below(5)), USD);
            Money c = Money.of(samples.small(), USD);
            Money zero = Money.zero(USD, PriceBasis.CURRENT);
            assertThat(a.plus(b)).as("seed %d", seed).isEqualTo(b.plus(a));
            assertThat(a.plus(b).plus(c)).as("seed %d", seed).isEqualTo(a.plus(b.plus(c)));
            assertThat(a.minus(a)).as("seed %d", seed).isEqualTo(zero);
            assertThat(a.plus(zero)).as("seed %d", seed).isEqualTo(a);
            assertThat(a.minus(b)).as("seed %d", seed).isEqualTo(a.plus(b.negated()));
            assertThat(Money.sum(ImmutableList.of(a, b, c)))
                    .as("seed %d", seed)
                    .isEqualTo(a.plus(b).plus(c));
        }
    }

    @Test
    void sumsTenthsExactly() {
        Money total =
                IntStream.range(0, 10_000).mapToObj(i -> usd("0.1")).collect(Money.summing(USD, PriceBasis.CURRENT));
        assertThat(total).isEqualTo(usd("1000"));
    }

    @Test
    void splitsIntoSharesThatMakeTheWhole() {
        Money whole = usd("750000000");
        assertThat(whole.times(new BigDecimal("0.75")).plus(whole.times(new BigDecimal("0.25"))))
                .isEqualTo(whole);
    }

    @Test
    void collectsNothingIntoZero() {
        Money nothing = Stream.<Money>empty().collect(Money.summing(USD, CONSTANT));
        assertThat(nothing).hasToString("USD 0 constant-2015");
        assertThat(nothing.isZero()).isTrue();
    }

    @Test
    void cannotSumNothingWithoutACurrency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.sum(ImmutableList.of()))
                .withMessageContaining("Money.summing(currency, priceBasis)");
    }

    @Test
    void refusesToMixCurrencies() {
        Money euro = Money.of(1, "EUR");
        Money shilling = Money.of(1, "KES");
        String message = "Currencies differ: EUR and KES; convert one side first";
        ImmutableList.<Callable<?>>of(
                        () -> euro.plus(shilling), () -> euro.minus(shilling), () -> euro.compareTo(shilling))
                .forEach(mixing -> assertThatExceptionOfType(UnlikeMoneyException.class)
                        .isThrownBy(mixing::call)
                        .withMessage(message));
    }

    @Test
    void refusesToMixPriceBases() {
        Money current = usd("1");
        Money constant = Money.of(BigDecimal.ONE, USD, CONSTANT);
        String message = "Price bases differ: current and constant-2015; deflate one side first";
        ImmutableList.<Callable<?>>of(
                        () -> current.plus(constant),
                        () -> current.minus(constant),
                        () -> current.compareTo(constant),
                        () -> Money.sum(ImmutableList.of(current, constant)),
                        () -> Stream.of(constant).collect(Money.summing(USD, PriceBasis.CURRENT)))
                .forEach(mixing -> assertThatExceptionOfType(UnlikeMoneyException.class)
                        .isThrownBy(mixing::call)
                        .withMessage(message));
    }

    @Test
    void ordersByAmount() {
        assertThat(Stream.of(usd("3"), usd("-1"), usd("0.5")).sorted())
                .containsExactly(usd("-1"), usd("0.5"), usd("3"));
        assertThat(usd("-1").isNegative()).isTrue();
        assertThat(usd("0").isNegative()).isFalse();
        assertThat(usd("-1").isZero()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2.345, 2, 2.35", "-2.345, 2, -2.35", "2.344, 2, 2.34", "1250000, -5, 1300000", "7, 2, 7"})
    void roundsHalfUp(String amount, int decimals, String rounded) {
        assertThat(usd(amount).rounded(decimals)).isEqualTo(usd(rounded));
    }

    @Test
    void refusesMoreThan38DigitsInsteadOfRounding() {
        Money most = usd("9".repeat(38));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> most.plus(usd("0.1")))
                .withMessageContaining("39 significant digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> most.times(new BigDecimal("1.1")))
                .withMessageContaining("round it first");
    }
}
