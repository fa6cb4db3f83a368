package org.cauce.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "persons",
                "percent-of-gross-oda",
                "per-100000-women",
                "score-0-100",
                "USD",
                "USD-per-minute",
                "MXN-per-USD",
                "persons-per-day",
                "percent-under-5",
                "tonnes-co2"
            })
    void readsWhatItPrints(String text) {
        assertThat(Unit.parse(text)).hasToString(text).isEqualTo(Unit.of(text)).hasSameHashCodeAs(Unit.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Persons", "per cent", "%", "percent-", "-percent", "a--b", "usd-Per", "100", "US", "USDX"})
    void refusesWhatIsNoUnit(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.parse(text))
                .withMessageStartingWith("Not a unit: \"" + text + "\"")
                .withMessageContaining("percent-of-gdp");
    }

    @ParameterizedTest
    @CsvSource({"QQQ, QQQ", "persons-per-ZZQ, ZZQ", "USD-per-ABC, ABC"})
    void refusesUnknownCurrenciesAnywhere(String text, String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.parse(text))
                .withMessage("Unknown currency \"" + code
                        + "\"; expected a code of ISO 4217 in three upper-case letters, as in USD");
    }

    @Test
    void refusesEndlessTexts() {
        assertThatIllegalArgumentException().isThrownBy(() -> Unit.parse("a-".repeat(1_000_000) + "a"));
    }

    @ParameterizedTest
    @CsvSource({"USD, true, USD", "USD-per-minute, false, USD", "MXN-per-USD, false, MXN", "persons-per-USD, false, "})
    void tellsMoneyFromRatesAndBoth(String text, boolean money, String currency) {
        Unit unit = Unit.of(text);
        assertThat(unit.isMoney()).isEqualTo(money);
        assertThat(unit.currency().map(Currency::getCurrencyCode).orElse(null)).isEqualTo(currency);
    }

    @Test
    void isMadeFromACurrency() {
        assertThat(Unit.of(Currency.getInstance("USD"))).isEqualTo(Unit.USD);
    }

    @ParameterizedTest
    @CsvSource({
        "percent, true, ",
        "percent-of-gdp, true, gdp",
        "percent-of-gross-oda, true, gross-oda",
        "percentage-points, false, ",
        "percentile-rank, false, ",
        "percent-under-5, false, "
    })
    void knowsPercentagesAndTheirBase(String text, boolean percent, String base) {
        assertThat(Unit.of(text).isPercent()).isEqualTo(percent);
        assertThat(Unit.of(text).base().orElse(null)).isEqualTo(base);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"percent", "percent-of-gdp", "percent-of-gni", "percentage-points", "USD", "ratio", "index"})
    void letsChangesBalancesAndTheUnknownBeNegative(String text) {
        assertThat(Unit.of(text).isSigned()).isTrue();
        assertThat(Unit.of(text).least()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "persons, 0",
        "count, 0",
        "jobs, 0",
        "years, 0",
        "hectares, 0",
        "score-0-100, 0",
        "percentile-rank, 0",
        "per-100000-women, 0",
        "percent-of-population, 0",
        "rank, 1"
    })
    void knowsWhatCannotBeNegative(String text, String least) {
        assertThat(Unit.of(text).isSigned()).isFalse();
        assertThat(Unit.of(text).least())
                .hasValueSatisfying(value -> assertThat(value).hasToString(least));
    }

    @Test
    void countsPeopleInWholeNumbersButNotLand() {
        assertThat(Unit.PERSONS.isWhole()).isTrue();
        assertThat(Unit.HECTARES.isWhole()).isFalse();
        assertThat(Unit.RANK.isRank()).isTrue();
        assertThat(Unit.PERCENTILE_RANK.isRank()).isFalse();
    }
}
