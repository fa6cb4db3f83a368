package org.cauce.io.iati.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurrencySumsTest {
    private static EffectiveMoney money(Optional<BigDecimal> amount, Effective<String> currency) {
        return new EffectiveMoney(amount, currency, Effective.unknown());
    }

    @Test
    void keepsCurrenciesApartAndCountsWhatIsInNone() {
        CurrencySums sums = CurrencySums.builder()
                .add(money(Optional.of(Snippets.number("1.10")), Effective.stated("EUR")))
                .add(money(Optional.of(Snippets.number("-0.1")), Effective.of("EUR", Origin.DEFAULT)))
                .add(money(Optional.of(Snippets.number("7")), Effective.stated("USD")))
                .add(money(Optional.of(Snippets.number("9")), Effective.unknown()))
                .add(money(Optional.empty(), Effective.stated("USD")))
                .build();
        assertThat(sums.in("EUR")).isEqualTo(Snippets.number("1.00"));
        assertThat(sums.in("USD")).isEqualTo(Snippets.number("7"));
        assertThat(sums.in("GBP")).isZero();
        assertThat(sums.unknownCurrency()).isEqualTo(Snippets.number("9"));
        assertThat(sums.withoutCurrency()).isEqualTo(1);
        assertThat(sums.unreadable()).isEqualTo(1);
    }
}
