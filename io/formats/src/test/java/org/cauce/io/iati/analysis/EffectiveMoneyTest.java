package org.cauce.io.iati.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.cauce.model.currency.CurrencyCode;
import org.cauce.model.currency.CurrencyConverter;
import org.cauce.model.currency.Frequency;
import org.cauce.model.currency.RateChoice;
import org.cauce.model.currency.RatePolicy;
import org.cauce.model.currency.RateTable;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectiveMoneyTest {
    private static final RateTable RATES = RateTable.builder(CurrencyCode.USD, Frequency.MONTH)
            .source("bank")
            .put(CurrencyCode.EUR, TimePeriod.month(2020, 3), Snippets.number("0.8"))
            .put(CurrencyCode.EUR, TimePeriod.month(2020, 5), Snippets.number("0.5"))
            .build();
    private static final CurrencyConverter EXACT = CurrencyConverter.of(RATES, RatePolicy.EXACT);

    private static EffectiveMoney money(String amount, String currency, String day) {
        return new EffectiveMoney(
                Optional.ofNullable(amount).map(Snippets::number),
                currency == null ? Effective.unknown() : Effective.stated(currency),
                day == null ? Effective.unknown() : Effective.stated(LocalDate.parse(day)));
    }

    // trap 8: the value date counts, and the rate comes with its date and how it was found
    @Test
    void convertsAtTheValueDate() {
        ValueConversion conversion = money("-100", "EUR", "2020-05-31").convert(CurrencyCode.USD, EXACT);
        assertThat(conversion.amount()).contains(Snippets.number("-200.00"));
        assertThat(conversion.failure()).isEmpty();
        assertThat(conversion.rate().orElseThrow().period()).contains(TimePeriod.month(2020, 5));
        assertThat(conversion.rate().orElseThrow().found()).isEqualTo(RateChoice.EXACT);
        assertThat(conversion.rate().orElseThrow().source()).isEqualTo("bank");
    }

    @Test
    void tellsThatARateIsNotOfItsMonth() {
        ValueConversion conversion = money("100", "EUR", "2020-04-02")
                .convert(CurrencyCode.USD, CurrencyConverter.of(RATES, RatePolicy.closest(60)));
        assertThat(conversion.amount()).contains(Snippets.number("125.00"));
        assertThat(conversion.rate().orElseThrow().found()).isEqualTo(RateChoice.CLOSEST);
        assertThat(conversion.rate().orElseThrow().daysAway()).isEqualTo(2);
    }

    // traps 7 and 8: never 0 for want of a currency, a day or a rate
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, EUR, 2020-05-01, NO_AMOUNT",
                "1, -, 2020-05-01, NO_CURRENCY",
                "1, Euro, 2020-05-01, NOT_A_CURRENCY",
                "1, EUR, -, NO_DATE",
                "1, EUR, 2020-04-01, NO_RATE",
                "1, XXX, 2020-05-01, NO_RATE",
            })
    void saysWhyItCannotConvert(String amount, String currency, String day, ValueConversion.Failure failure) {
        ValueConversion conversion = money(amount, currency, day).convert(CurrencyCode.USD, EXACT);
        assertThat(conversion.failure()).contains(failure);
        assertThat(conversion.amount()).isEmpty();
        assertThat(conversion.rate()).isEmpty();
    }

    @Test
    void convertsZeroToZero() {
        assertThat(money("0", "EUR", "2020-05-01")
                        .convert(CurrencyCode.USD, EXACT)
                        .amount())
                .contains(Snippets.number("0.00"));
    }
}
