package org.cauce.indicators.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Map;
import org.cauce.indicators.Wdi;
import org.cauce.model.flow.Basis;
import org.cauce.model.quantity.Money;
import org.cauce.model.quantity.PriceBasis;
import org.cauce.model.quantity.UnlikeMoneyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AidIntensityTest {
    private static Money dollars(BigDecimal amount) {
        return Money.of(amount, "USD");
    }

    @ParameterizedTest
    @CsvSource({"SLV", "GTM", "HND"})
    void agreesWithTheAidPerHeadOfTheWorldBank(String country) {
        BigDecimal found = AidIntensity.perHead(
                        dollars(Wdi.value("dt.oda.odat.cd", country, 2023)), Wdi.value("sp.pop.totl", country, 2023))
                .orElseThrow();
        assertThat(found).isCloseTo(Wdi.value("dt.oda.odat.pc.zs", country, 2023), within(new BigDecimal("1e-12")));
    }

    @Test
    void agreesWithTheWorkedAidPerHeadOfHonduras() {
        BigDecimal found = AidIntensity.perHead(
                        dollars(Wdi.value("dt.oda.odat.cd", "HND", 2023)), Wdi.value("sp.pop.totl", "HND", 2023))
                .orElseThrow();
        assertThat(found.setScale(7, RoundingMode.HALF_EVEN)).hasToString("51.7401889");
    }

    @ParameterizedTest
    @CsvSource({"SLV, 1.486", "GTM, 0.4286", "HND, 1.6031"})
    void agreesWithTheWorkedPercentOfTheProduct(String country, BigDecimal percent) {
        BigDecimal found = AidIntensity.percentOf(
                        dollars(Wdi.value("dt.oda.odat.cd", country, 2023)),
                        dollars(Wdi.value("ny.gdp.mktp.cd", country, 2023)))
                .orElseThrow();
        assertThat(found.setScale(percent.scale(), RoundingMode.HALF_EVEN)).isEqualTo(percent);
    }

    @Test
    void agreesWithTheWorkedAidOfElSalvador() {
        BigDecimal aid = Wdi.value("dt.oda.odat.cd", "SLV", 2023);
        assertThat(aid.movePointLeft(6).setScale(1, RoundingMode.HALF_EVEN)).hasToString("498.8");
        BigDecimal remittances = Wdi.value("bx.trf.pwkr.cd.dt", "SLV", 2023);
        BigDecimal times = AidIntensity.percentOf(dollars(remittances), dollars(aid))
                .orElseThrow()
                .movePointLeft(2);
        assertThat(times.setScale(2, RoundingMode.HALF_EVEN)).hasToString("16.61");
    }

    @Test
    void refusesConstantAidByCurrentIncome() {
        Money constant = Money.of(BigDecimal.TEN, Currency.getInstance("USD"), PriceBasis.constant(2022));
        assertThatThrownBy(() -> AidIntensity.percentOf(constant, dollars(BigDecimal.TEN)))
                .isInstanceOf(UnlikeMoneyException.class)
                .hasMessageContaining("deflate one side first");
        assertThat(AidIntensity.percentOf(dollars(BigDecimal.TEN), dollars(BigDecimal.ZERO)))
                .isEmpty();
        assertThat(AidIntensity.perHead(dollars(BigDecimal.TEN), BigDecimal.ZERO))
                .isEmpty();
    }

    @Test
    void marksWhereTheHeadlineChangesItsMeasure() {
        Map<Integer, BigDecimal> net =
                Map.of(2016, new BigDecimal("1"), 2017, new BigDecimal("2"), 2018, BigDecimal.TEN);
        Map<Integer, BigDecimal> equivalents = Map.of(2017, BigDecimal.TEN, 2019, new BigDecimal("3"));
        HeadlineAid headline = HeadlineAid.of(net, equivalents);
        assertThat(headline.amounts()).containsOnlyKeys(2016, 2017, 2019);
        assertThat(headline.bases()).containsEntry(2017, Basis.NET).containsEntry(2019, Basis.GRANT_EQUIVALENT);
        assertThat(headline.breaks()).containsExactly(2019);
        assertThat(HeadlineAid.of(net, Map.of()).breaks()).isEmpty();
    }

    @Test
    void takesTheGrantEquivalentFrom2018On() {
        Map<Integer, BigDecimal> net = Map.of(2017, new BigDecimal("1"), 2018, new BigDecimal("2"));
        Map<Integer, BigDecimal> equivalents = Map.of(2018, BigDecimal.TEN);
        HeadlineAid headline = HeadlineAid.of(net, equivalents);
        assertThat(headline.amounts())
                .containsExactly(Map.entry(2017, new BigDecimal("1")), Map.entry(2018, BigDecimal.TEN));
        assertThat(headline.bases())
                .containsExactly(Map.entry(2017, Basis.NET), Map.entry(2018, Basis.GRANT_EQUIVALENT));
        assertThat(headline.breaks()).containsExactly(2018);
        assertThat(HeadlineAid.of(Map.of(), equivalents).breaks()).isEmpty();
    }
}
