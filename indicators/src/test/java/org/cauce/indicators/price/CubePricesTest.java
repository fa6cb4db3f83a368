package org.cauce.indicators.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableTable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowCube;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.indicators.query.MemoryFlows;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Split;
import org.cauce.model.flow.Stage;
import org.cauce.model.flow.UnlikeFlowsException;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Money;
import org.cauce.model.quantity.PriceBasis.Prices;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;
import org.junit.jupiter.api.Test;

class CubePricesTest {
    private static final DeflatorTable DEFLATORS = DeflatorTable.ofIndices(
            2013,
            ImmutableTable.<String, Integer, BigDecimal>builder()
                    .put("USA", 2010, n("80"))
                    .put("USA", 2011, n("50"))
                    .put("JPN", 2010, n("125"))
                    .put("HND", 2010, n("40"))
                    .buildOrThrow());

    private static final PriceTable PRICES = PriceTable.of(
            ImmutableTable.<String, Integer, BigDecimal>builder()
                    .put("HND", 2010, n("50"))
                    .put("HND", 2015, n("100"))
                    .buildOrThrow(),
            ImmutableTable.<String, Integer, BigDecimal>builder()
                    .put("USA", 2010, n("1"))
                    .put("USA", 2015, n("1"))
                    .put("EMU", 2010, n("0.8"))
                    .put("EMU", 2015, n("0.5"))
                    .put("HND", 2010, n("20"))
                    .put("HND", 2015, n("25"))
                    .buildOrThrow());

    private static final Map<String, String> ECONOMIES = Map.of("USD", "USA", "EUR", "EMU");

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    private static FundingFlow flow(Country from, String year, String money) {
        return FundingFlow.builder()
                .addProvider(from.ref())
                .recipients(Split.whole(Country.HND.ref()))
                .stage(Stage.DISBURSED)
                .when(Timing.of(TimePeriod.parse(year)))
                .amount(Amount.of(Money.parse(money)))
                .build();
    }

    private static FlowCube ask(FlowQuery query, FundingFlow... flows) {
        List<Statement<FundingFlow>> statements = IntStream.range(0, flows.length)
                .mapToObj(i -> Statement.of("flow-" + i, Arrays.asList(flows).get(i)))
                .toList();
        return MemoryFlows.of(statements).answer(query);
    }

    @Test
    void deflatesEachProviderAndYearAndThenAddsThemUp() {
        FlowCube current = ask(
                FlowQuery.by(Dimension.PROVIDER, Dimension.YEAR),
                flow(Country.USA, "2010", "USD 8"),
                flow(Country.USA, "2011", "USD 5"),
                flow(Country.JPN, "2010", "USD 25"));
        FlowCube constant = CubePrices.ofDollars(DEFLATORS, Prices.PROVIDER).apply(current);
        assertThat(constant.common()).containsEntry(Dimension.PRICE_BASIS, "constant-2013-provider");
        assertThat(constant.cell("country:USA", "2010").orElseThrow().sum()).isEqualByComparingTo("10");
        assertThat(constant.by(Dimension.PROVIDER).cell("country:USA")).contains(new FlowCube.Cell(n("20"), 2));
        assertThat(constant.total().sum()).isEqualByComparingTo("40");
        assertThat(constant.coverage().counted()).isEqualTo(3);
    }

    @Test
    void refusesWhatTheRateNeedsIfItWasSummedAway() {
        CubePrices prices = CubePrices.ofDollars(DEFLATORS, Prices.PROVIDER);
        FundingFlow flow = flow(Country.USA, "2010", "USD 8");
        assertThatThrownBy(() -> prices.apply(ask(FlowQuery.by(Dimension.YEAR), flow)))
                .hasMessage("The rate depends on the provider, but the question adds them up: ask by provider as well,"
                        + " and add up the amounts in other money with by()");
        assertThatThrownBy(() -> prices.apply(ask(FlowQuery.by(Dimension.PROVIDER), flow)))
                .hasMessageContaining("ask by year as well");
        // one provider only is as good
        FlowCube constant = prices.apply(ask(FlowQuery.by(Dimension.YEAR).from(Country.USA), flow));
        assertThat(constant.total().sum()).isEqualByComparingTo("10");
    }

    @Test
    void takesThePricesThatAreAskedFor() {
        FlowQuery query = FlowQuery.by(Dimension.PROVIDER, Dimension.RECIPIENT, Dimension.YEAR);
        FlowCube current = ask(query, flow(Country.USA, "2010", "USD 8"));
        assertThat(CubePrices.ofDollars(DEFLATORS, Prices.PROVIDER)
                        .apply(current)
                        .total()
                        .sum())
                .isEqualByComparingTo("10");
        assertThat(CubePrices.ofDollars(DEFLATORS, Prices.RECIPIENT)
                        .apply(current)
                        .total()
                        .sum())
                .isEqualByComparingTo("20");
    }

    @Test
    void bringsCurrenciesToOneAtConstantPrices() {
        FlowCube current = ask(
                FlowQuery.by(Dimension.RECIPIENT, Dimension.YEAR, Dimension.CURRENCY),
                flow(Country.USA, "2010", "USD 10"),
                flow(Country.DEU, "2010", "EUR 8"));
        FlowCube constant = CubePrices.of(PRICES, ECONOMIES, new CubePrices.Target(Prices.RECIPIENT, 2015, "EUR"))
                .apply(current);
        // 10 dollars = 200 lempiras = 400 at prices of 2015 = 16 dollars = 8 euros; 8 euros are 10 dollars
        assertThat(constant.cell("country:HND", "2010", "EUR")).contains(new FlowCube.Cell(n("16"), 2));
    }

    @Test
    void exchangesAtTheRateOfEachYear() {
        FlowCube current = ask(
                FlowQuery.by(Dimension.YEAR), flow(Country.USA, "2010", "USD 10"), flow(Country.USA, "2015", "USD 10"));
        FlowCube euros = CubePrices.exchange(PRICES, ECONOMIES, "EUR").apply(current);
        assertThat(euros.common())
                .containsEntry(Dimension.CURRENCY, "EUR")
                .containsEntry(Dimension.PRICE_BASIS, "current");
        assertThat(euros.total().sum()).isEqualByComparingTo("13");
        assertThatThrownBy(() -> CubePrices.exchange(PRICES, ECONOMIES, "JPY")).hasMessageContaining("No rate of JPY");
    }

    @Test
    void refusesWhatIsConstantAlready() {
        FlowQuery query = FlowQuery.by(Dimension.PROVIDER, Dimension.YEAR);
        FlowCube constant = ask(query, flow(Country.USA, "2010", "USD 8 constant-2015"));
        CubePrices prices = CubePrices.ofDollars(DEFLATORS, Prices.PROVIDER);
        assertThatThrownBy(() -> prices.apply(constant)).hasMessageContaining("'constant-2015' are not current");
        assertThatThrownBy(() -> ask(
                        query, flow(Country.USA, "2010", "USD 8 constant-2015"), flow(Country.USA, "2010", "USD 8")))
                .isInstanceOf(UnlikeFlowsException.class)
                .hasMessageContaining("price-basis");
        assertThatThrownBy(() -> prices.apply(ask(query, flow(Country.USA, "2010", "EUR 8"))))
                .hasMessageContaining("cannot bring EUR");
        assertThatThrownBy(() -> prices.apply(ask(query, flow(Country.USA, "2012", "USD 8"))))
                .hasMessageContaining("No deflator of USA in 2012");
    }

    @Test
    void refusesToDeflateByThePricesOfNobody() {
        FundingFlow regional = flow(Country.USA, "2010", "USD 8")
                .withRecipients(Split.among(List.of(Country.HND.ref(), Country.SLV.ref())));
        FlowCube cube = ask(FlowQuery.by(Dimension.RECIPIENT, Dimension.YEAR), regional);
        assertThatThrownBy(
                        () -> CubePrices.ofDollars(DEFLATORS, Prices.RECIPIENT).apply(cube))
                .hasMessageContaining("Money without one recipient has no prices of it");
    }

    @Test
    void refusesTwoCurrenciesInOneRowForConstantPricesToo() {
        assertThatThrownBy(() -> CubePrices.of(
                        PRICES,
                        Map.of("EUR", "EMU", "DEM", "EMU"),
                        new CubePrices.Target(Prices.RECIPIENT, 2015, "EUR")))
                .hasMessageContaining("The row of EMU is named for DEM and EUR; expected one currency");
    }
}
