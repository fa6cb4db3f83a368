package org.cauce.model.currency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.cauce.model.quantity.Money;
import org.cauce.model.quantity.PriceBasis;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeRatesTest {
    private static final CurrencyCode DEM = CurrencyCode.of("DEM");
    private static final CurrencyCode ZWG = CurrencyCode.of("ZWG");
    private static final CurrencyPair EUR_USD = CurrencyPair.of("EUR", "USD");
    private static final RateTable MONTHLY = RateTable.builder(CurrencyCode.USD, Frequency.MONTH)
            .source("OECD")
            .put(CurrencyCode.EUR, TimePeriod.month(2024, 1), new BigDecimal("0.8"))
            .put(CurrencyCode.EUR, TimePeriod.month(2024, 2), new BigDecimal("0.9"))
            .put(CurrencyCode.EUR, TimePeriod.month(2024, 6), new BigDecimal("1.25"))
            .source("IMF")
            .put(ZWG, TimePeriod.month(2024, 6), new BigDecimal("13.7"))
            .build();
    private static final RateTable YEARLY = RateTable.builder(CurrencyCode.USD, Frequency.YEAR)
            .source("IMF")
            .put(CurrencyCode.EUR, TimePeriod.year(2023), new BigDecimal("0.5"))
            .put(DEM, TimePeriod.year(1998), new BigDecimal("1.7597"))
            .build();

    private static ExchangeRate rate(RateTable table, CurrencyPair pair, String date, RatePolicy policy) {
        return table.rate(pair, LocalDate.parse(date), policy).rate().orElseThrow();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Test
    void takesTheRateOfTheMonthThatHoldsTheDay() {
        ExchangeRate rate = rate(MONTHLY, EUR_USD, "2024-02-29", RatePolicy.EXACT);

        assertThat(rate.value()).isEqualByComparingTo("1.111111111111111111111111111111111");
        assertThat(rate.denominator()).isEqualTo(number("0.9"));
        assertThat(rate.period()).contains(TimePeriod.month(2024, 2));
        assertThat(rate.frequency()).contains(Frequency.MONTH);
        assertThat(rate.found()).isSameAs(RateChoice.EXACT);
        assertThat(rate.isExtrapolated()).isFalse();
        assertThat(rate).hasToString("EUR/USD 1.111111111111111111111111111111111 (2024-02, exact, OECD)");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-10, PREVIOUS, 30, 2024-02, 10",
        "2024-03-10, CLOSEST, 400, 2024-02, 10",
        "2024-05-20, PREVIOUS, 100, 2024-02, 81",
        "2024-05-20, CLOSEST, 100, 2024-06, 12",
        // as far from the last of February as from the first of June: the earlier
        "2024-04-16, CLOSEST, 400, 2024-06, 46",
        "2024-04-15, CLOSEST, 400, 2024-02, 46",
        "2023-12-31, CLOSEST, 1, 2024-01, 1",
        "2025-01-01, PREVIOUS, 185, 2024-06, 185",
    })
    void takesAnotherMonthIfThePolicyAllows(String date, RateChoice choice, long days, String period, long daysAway) {
        ExchangeRate rate = rate(MONTHLY, EUR_USD, date, new RatePolicy(choice, days));

        assertThat(rate.period()).contains(TimePeriod.parse(period));
        assertThat(rate.found()).isSameAs(choice);
        assertThat(rate.daysAway()).isEqualTo(daysAway);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-10, EXACT, 400",
        "2024-03-10, PREVIOUS, 9",
        "2023-12-31, PREVIOUS, 400",
        "2025-01-01, CLOSEST, 184",
    })
    void saysThatNoRateIsInReach(String date, RateChoice choice, long days) {
        RateAnswer answer = MONTHLY.rate(EUR_USD, LocalDate.parse(date), new RatePolicy(choice, days));

        assertThat(answer)
                .isEqualTo(new MissingRate(
                        EUR_USD, LocalDate.parse(date), CurrencyCode.EUR, MissingRate.Reason.NONE_IN_REACH));
        assertThat(answer.toString()).startsWith("No rate of EUR/USD for " + date + ": none of EUR is in reach; ");
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, true", "2024-03-10, false", "2024-06-30, false", "2024-07-01, true"})
    void showsThatTheDayIsBeyondTheTable(String date, boolean isBeyond) {
        assertThat(rate(MONTHLY, EUR_USD, date, RatePolicy.closest(100)).isExtrapolated())
                .isEqualTo(isBeyond);
    }

    @Test
    void saysWhichCurrencyIsUnknown() {
        LocalDate date = LocalDate.of(2024, 1, 1);

        for (CurrencyPair pair : List.of(CurrencyPair.of("EUR", "XTS"), CurrencyPair.of("XTS", "XTS"))) {
            assertThat(MONTHLY.rate(pair, date, RatePolicy.closest(9_999)))
                    .isEqualTo(
                            new MissingRate(pair, date, CurrencyCode.of("XTS"), MissingRate.Reason.UNKNOWN_CURRENCY));
        }
    }

    @Test
    void crossesByTheBaseAndShowsBothRates() {
        ExchangeRate rate =
                rate(MONTHLY, new CurrencyPair(CurrencyCode.EUR, ZWG), "2024-02-01", RatePolicy.closest(200));

        assertThat(rate.numerator()).isEqualTo(number("13.7"));
        assertThat(rate.denominator()).isEqualTo(number("0.9"));
        assertThat(rate.parts()).extracting(PublishedRate::currency).containsExactly(CurrencyCode.EUR, ZWG);
        assertThat(rate.parts()).extracting(PublishedRate::daysAway).containsExactly(0L, 121L);
        assertThat(rate.period()).isEmpty();
        assertThat(rate.source()).isEqualTo("OECD; IMF");
        assertThat(rate.found()).isSameAs(RateChoice.CLOSEST);
        assertThat(rate.isExtrapolated()).isTrue();
    }

    @Test
    void convertsACurrencyToItselfWithoutATable() {
        ExchangeRate rate = rate(MONTHLY, CurrencyPair.of("USD", "USD"), "1066-01-01", RatePolicy.EXACT);

        assertThat(rate.value()).isEqualByComparingTo("1");
        assertThat(rate.parts()).isEmpty();
    }

    @Test
    void asksForTheOwnPeriodInAllTablesBeforeAnother() {
        ExchangeRates both = ExchangeRates.inOrder(MONTHLY, YEARLY);

        assertThat(both.rate(EUR_USD, LocalDate.of(2023, 12, 31), RatePolicy.closest(9))
                        .rate()
                        .orElseThrow()
                        .period())
                .contains(TimePeriod.year(2023));
        assertThat(both.rate(EUR_USD, LocalDate.of(2024, 3, 9), RatePolicy.closest(99))
                        .rate()
                        .orElseThrow()
                        .period())
                .contains(TimePeriod.month(2024, 2));
        assertThat(both.rate(EUR_USD, LocalDate.of(2019, 1, 1), RatePolicy.closest(9))
                        .rate())
                .isEmpty();
        assertThat(both.rate(new CurrencyPair(DEM, CurrencyCode.USD), LocalDate.of(1998, 1, 1), RatePolicy.EXACT)
                        .rate())
                .isPresent();
    }

    @Test
    void convertsCurrenciesThatThePlatformDoesNotKnow() {
        CurrencyConverter converter = CurrencyConverter.of(MONTHLY, RatePolicy.EXACT);
        Conversion conversion =
                converter.convert(number("100"), new CurrencyPair(CurrencyCode.USD, ZWG), LocalDate.of(2024, 6, 1));

        assertThat(conversion.amount()).contains(number("1370.00"));
        assertThat(conversion).hasToString("USD 100 = ZWG 1370.00 by USD/ZWG 13.7 (2024-06, exact, IMF)");
        assertThat(CurrencyCode.of("QQQ").platformCurrency()).isEmpty();
    }

    @Test
    void convertsMoneyAndSaysWhatWasLost() {
        CurrencyConverter converter = CurrencyConverter.of(MONTHLY, RatePolicy.EXACT);
        Money money = Money.of("-100.00", "EUR");
        Converted converted = (Converted) converter.convert(money, CurrencyCode.USD, LocalDate.of(2024, 2, 1));

        assertThat(converted.money()).contains(Money.of("-111.11", "USD"));
        assertThat(converted.isRounded()).isTrue();
        assertThat(converter.withDecimals(0).convert(money, CurrencyCode.USD, LocalDate.of(2024, 1, 1)))
                .isInstanceOfSatisfying(
                        Converted.class, exact -> assertThat(exact.isRounded()).isFalse());
    }

    @Test
    void givesNoAmountWithoutARate() {
        Conversion conversion =
                CurrencyConverter.of(YEARLY, RatePolicy.EXACT).convert(number("5"), EUR_USD, LocalDate.of(2024, 1, 1));

        assertThat(conversion.amount()).isEmpty();
        assertThat(conversion.toString()).startsWith("EUR 5 not converted: No rate of EUR/USD for 2024-01-01");
    }

    @Test
    void refusesMoneyAtConstantPrices() {
        CurrencyConverter converter = CurrencyConverter.of(MONTHLY, RatePolicy.EXACT);
        Money money = Money.of(BigDecimal.ONE, Currency.getInstance("EUR"), PriceBasis.parse("constant-2015"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> converter.convert(money, CurrencyCode.USD, LocalDate.of(2024, 1, 1)))
                .withMessageContaining("constant prices");
    }

    @Test
    void tablesRefuseWhatTheyCannotHold() {
        RateTable.Builder table = RateTable.builder(CurrencyCode.USD, Frequency.MONTH)
                .put(CurrencyCode.EUR, TimePeriod.month(2024, 1), number("0.9"));
        TimePeriod month = TimePeriod.month(2024, 2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.put(CurrencyCode.EUR, TimePeriod.year(2024), number("1")))
                .withMessage("A rate of 2024 in a table by month: expected a month, such as 2024-06");
        assertThatIllegalArgumentException().isThrownBy(() -> table.put(CurrencyCode.EUR, month, number("0")));
        assertThatIllegalArgumentException().isThrownBy(() -> table.put(CurrencyCode.EUR, month, number("-1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.put(CurrencyCode.EUR, month, number("1e-999999999")));
        assertThatIllegalArgumentException().isThrownBy(() -> table.put(CurrencyCode.USD, month, number("1.1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.put(CurrencyCode.EUR, TimePeriod.month(2024, 1), number("0.8")))
                .withMessage("The rate of EUR in 2024-01 is 0.9 and 0.8: expected one");
        assertThatIllegalArgumentException().isThrownBy(() -> RatePolicy.closest(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CurrencyCode.of("eur"))
                .withMessageContaining("\"eur\"");
    }

    @Test
    void tablesTakeRatesOfUpTo38DigitsAndAHundredPlaces() {
        RateTable.Builder table = RateTable.builder(CurrencyCode.USD, Frequency.MONTH);
        TimePeriod month = TimePeriod.month(2024, 2);

        assertThatIllegalArgumentException().isThrownBy(() -> table.put(ZWG, month, number("9".repeat(39))));
        assertThatIllegalArgumentException().isThrownBy(() -> table.put(ZWG, month, number("1e-101")));
        table.put(ZWG, month, number("9".repeat(38))).put(CurrencyCode.EUR, month, number("1e-100"));
        assertThat(table.find(ZWG, month)).contains(number("9".repeat(38)));
        assertThat(table.find(CurrencyCode.EUR, month)).contains(number("1e-100"));
    }

    @Test
    void tablesAreTheSameIfTheySayTheSame() {
        RateTable.Builder again = RateTable.builder(CurrencyCode.USD, Frequency.YEAR)
                .source("IMF")
                .put(DEM, TimePeriod.year(1998), number("1.7597"));
        RateTable less = again.build();
        RateTable same = again.put(CurrencyCode.EUR, TimePeriod.year(2023), number("0.5"))
                .build();

        assertThat(same)
                .isEqualTo(YEARLY)
                .hasSameHashCodeAs(YEARLY)
                .isNotEqualTo(less)
                .isNotEqualTo(MONTHLY)
                .hasToString("2 rates per year of 2 currencies against USD");
        assertThat(RateTable.builder(CurrencyCode.EUR, Frequency.YEAR).build())
                .isNotEqualTo(
                        RateTable.builder(CurrencyCode.USD, Frequency.YEAR).build())
                .isNotEqualTo(
                        RateTable.builder(CurrencyCode.EUR, Frequency.MONTH).build());
        assertThat(same.currencies()).containsExactly(DEM, CurrencyCode.EUR);
        assertThat(same.base()).isEqualTo(CurrencyCode.USD);
        assertThat(same.frequency()).isSameAs(Frequency.YEAR);
    }

    @Test
    void ratesAreTheSameIfTheyConvertTheSameAtTheSameDay() {
        RatePolicy exact = RatePolicy.EXACT;
        ExchangeRate rate = rate(MONTHLY, EUR_USD, "2024-02-01", exact);

        assertThat(rate)
                .isEqualTo(rate(MONTHLY, EUR_USD, "2024-02-01", exact))
                .hasSameHashCodeAs(rate(MONTHLY, EUR_USD, "2024-02-01", exact))
                .isNotEqualTo(rate(MONTHLY, EUR_USD, "2024-02-02", exact))
                .isNotEqualTo(rate(MONTHLY, EUR_USD.reversed(), "2024-02-01", exact))
                .isNotEqualTo(rate(YEARLY, EUR_USD, "2023-02-01", exact));
        assertThat(rate.date()).isEqualTo("2024-02-01");
    }

    @Test
    void saysThatTheSecondCurrencyOfACrossHasNoRateInReach() {
        LocalDate date = LocalDate.of(2024, 2, 1);

        for (CurrencyPair pair :
                List.of(new CurrencyPair(CurrencyCode.EUR, ZWG), new CurrencyPair(CurrencyCode.USD, ZWG))) {
            assertThat(MONTHLY.rate(pair, date, RatePolicy.EXACT))
                    .isEqualTo(new MissingRate(pair, date, ZWG, MissingRate.Reason.NONE_IN_REACH));
        }
    }

    @Test
    void takesTheLatestRateBefore() {
        assertThat(rate(MONTHLY, EUR_USD, "2024-05-31", RatePolicy.previous(92)).period())
                .contains(TimePeriod.month(2024, 2));
    }

    @ParameterizedTest
    @CsvSource({"MONTH, 2024-02-01, 2024-02-29", "YEAR, 2024-01-01, 2024-12-31"})
    void aPeriodBeginsAndEndsWithItsFirstAndLastDay(Frequency frequency, String first, String last) {
        LocalDate day = LocalDate.of(2024, 2, 13);

        assertThat(frequency.firstDay(day)).isEqualTo(first);
        assertThat(frequency.lastDay(day)).isEqualTo(last);
        assertThat(frequency.periodOf(day).first()).contains(frequency.firstDay(day));
        assertThat(frequency.periodOf(day).last()).contains(frequency.lastDay(day));
    }

    @ParameterizedTest
    @CsvSource({"AAA, true", "ZZZ, true", "@AA, false", "A[A, false", "AAa, false", "US, false", "USDX, false"})
    void aCurrencyCodeIsThreeCapitalsOfTheAlphabet(String text, boolean isCode) {
        assertThat(CurrencyCode.isCode(text)).isEqualTo(isCode);
    }

    @Test
    void keepsUpToAHundredDecimals() {
        CurrencyConverter converter = CurrencyConverter.of(MONTHLY, RatePolicy.EXACT);

        assertThat(converter.withDecimals(100).decimals()).isEqualTo(100);
        assertThat(converter.withDecimals(-100).decimals()).isEqualTo(-100);
        assertThatIllegalArgumentException().isThrownBy(() -> converter.withDecimals(101));
        assertThatIllegalArgumentException().isThrownBy(() -> converter.withDecimals(Integer.MIN_VALUE));
    }
}
