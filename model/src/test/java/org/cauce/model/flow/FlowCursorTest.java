package org.cauce.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Money;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;
import org.junit.jupiter.api.Test;

final class FlowCursorTest {
    private static final FundingFlow NET_2021 = FundingFlow.builder()
            .addProvider(Country.USA.ref())
            .recipients(Split.whole(Country.HND.ref()))
            .stage(Stage.DISBURSED)
            .basis(Basis.NET)
            .when(Timing.of(TimePeriod.parse("2021")))
            .amount(Amount.of(Money.of(new BigDecimal("-2.5"), Currency.getInstance("USD"))))
            .build();

    @Test
    void givesTheFieldsOfEachFlowThatHasAnAmount() {
        FundingFlow unknown = NET_2021.withAmount(Amount.notStated());
        FlowCursor cursor = FlowCursor.over(
                List.of(Statement.of("a", unknown), Statement.of("b", NET_2021)).iterator());

        assertThat(cursor.next()).isTrue();
        assertThat(List.of(
                        cursor.text(FlowField.PROVIDER),
                        cursor.text(FlowField.RECIPIENT),
                        cursor.text(FlowField.RECIPIENT_KIND),
                        cursor.text(FlowField.PERIOD),
                        cursor.text(FlowField.STAGE),
                        cursor.text(FlowField.BASIS),
                        cursor.text(FlowField.CURRENCY),
                        cursor.text(FlowField.PRICE_BASIS),
                        cursor.text(FlowField.CHANNEL)))
                .containsExactly(
                        "country:USA", "country:HND", "country", "2021", "disbursed", "net", "USD", "current", "");
        assertThat(cursor.amount()).isEqualByComparingTo("-2.5");
        assertThat(cursor.statement().id()).isEqualTo("b");
        assertThat(cursor.next()).isFalse();
        assertThatThrownBy(cursor::statement).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void acceptsOnlyWhatTheFilterWants() {
        assertThat(FlowFilter.ALL.accepts(NET_2021)).isTrue();
        assertThat(FlowFilter.builder().addRecipient(Country.HND.ref()).build().accepts(NET_2021))
                .isTrue();
        assertThat(FlowFilter.builder().addRecipient(Country.SLV.ref()).build().accepts(NET_2021))
                .isFalse();
        assertThat(FlowFilter.builder().firstYear(2022).build().accepts(NET_2021))
                .isFalse();
        assertThat(FlowFilter.builder().addBase(Basis.GROSS).build().accepts(NET_2021))
                .isFalse();
        assertThat(FlowFilter.builder().lastYear(2021).build().accepts(NET_2021.withWhen(java.util.Optional.empty())))
                .isFalse();
    }

    @Test
    void refusesAFilterWhoseYearsAreTheWrongWayRound() {
        assertThatThrownBy(() ->
                        FlowFilter.builder().firstYear(2022).lastYear(2021).build())
                .hasMessageContaining("2022 to 2021");
    }
}
