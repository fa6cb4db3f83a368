package org.cauce.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.cauce.model.quantity.PriceBasis.Prices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriceBasisTest {

    @ParameterizedTest
    @ValueSource(strings = {"current", "constant-2015", "constant-2015-provider", "constant-1995-recipient"})
    void readsWhatItPrints(String text) {
        PriceBasis basis = PriceBasis.parse(text);
        assertThat(basis).hasToString(text).isEqualTo(PriceBasis.parse(text));
        assertThat(basis).hasSameHashCodeAs(PriceBasis.parse(text));
    }

    @Test
    void tellsWhosePricesOnlyIfStated() {
        assertThat(PriceBasis.parse("constant-2015-provider"))
                .isEqualTo(PriceBasis.constant(2015, Prices.PROVIDER))
                .isNotEqualTo(PriceBasis.constant(2015));
        assertThat(PriceBasis.constant(2015).prices()).isEmpty();
        assertThat(PriceBasis.parse("constant-2015-recipient").prices()).contains(Prices.RECIPIENT);
        assertThat(PriceBasis.constant(2015).baseYear()).hasValue(2015);
        assertThat(PriceBasis.CURRENT.baseYear()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Current", "constant", "constant-15", "constant-2015-", "constant-20155", "2015"})
    void refusesWhatIsNoPriceBasis(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceBasis.parse(text))
                .withMessageStartingWith("Not a price basis: \"" + text + "\"")
                .withMessageContaining("constant-2015-provider");
    }

    @Test
    void refusesPricesOfNeitherSide() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceBasis.parse("constant-2015-world"))
                .withMessage("Unknown price basis prices 'world': expected one of provider, recipient");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 999, -2015, 10000})
    void refusesYearsWithoutFourDigits(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceBasis.constant(year))
                .withMessageContaining("Not a base year: " + year);
        assertThatIllegalArgumentException().isThrownBy(() -> PriceBasis.constant(year, Prices.RECIPIENT));
    }
}
