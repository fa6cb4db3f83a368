package org.cauce.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.cauce.model.code.Code;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Money;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
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
    void givesAPartForEachRecipientAndSectorThatSumToTheFlow() {
        FundingFlow shared = NET_2021.withAmount(Amount.of(Money.of(100, "USD")))
                .withRecipients(Split.shares(
                        Map.of(Country.HND.ref(), BigDecimal.valueOf(60), Country.SLV.ref(), BigDecimal.valueOf(30))))
                .withSectors(Split.shares(Map.of(
                        Code.of(Code.DAC_PURPOSE, "11220"), BigDecimal.valueOf(25),
                        Code.of(Code.DAC_PURPOSE, "12220"), BigDecimal.valueOf(75))));

        assertThat(parts(shared))
                .containsExactly(
                        "country:HND DAC-PURPOSE:11220 15.00",
                        "country:HND DAC-PURPOSE:12220 45.00",
                        "country:SLV DAC-PURPOSE:11220 7.50",
                        "country:SLV DAC-PURPOSE:12220 22.50",
                        " DAC-PURPOSE:11220 2.50",
                        " DAC-PURPOSE:12220 7.50");
    }

    @Test
    void splitsWhatOnlyTheRecipientsOrOnlyTheSectorsShare() {
        BigDecimal half = BigDecimal.valueOf(50);
        FundingFlow flow = NET_2021.withAmount(Amount.of(Money.of(1, "USD")));

        assertThat(parts(flow.withRecipients(Split.shares(Map.of(Country.HND.ref(), half, Country.SLV.ref(), half)))))
                .containsExactly("country:HND  0.50", "country:SLV  0.50");
        assertThat(parts(flow.withSectors(Split.shares(Map.of(Code.theme("jobs"), half, Code.theme("water"), half)))))
                .containsExactly("country:HND theme:jobs 0.50", "country:HND theme:water 0.50");
        assertThat(parts(flow.withRecipients(Split.among(List.of(Country.HND.ref(), Country.SLV.ref())))))
                .containsExactly("  1");
    }

    private static List<String> parts(FundingFlow flow) {
        FlowCursor cursor = FlowCursor.over(List.of(Statement.of("a", flow)).iterator());
        List<String> parts = new ArrayList<>();
        while (cursor.next()) {
            parts.add(cursor.text(FlowField.RECIPIENT) + " " + cursor.text(FlowField.SECTOR) + " " + cursor.amount());
        }
        return parts;
    }

    @Test
    void givesTheCodesOfAFlowByTheirVocabularyAndItsChannelByNameFirst() {
        FundingFlow coded = NET_2021.withClassifications(
                Code.of("DAC-AID-TYPE", "C01"), Code.of("DAC-FINANCE-TYPE", "110"), Code.of("DAC-CHANNEL", "12000"));
        FlowCursor cursor = FlowCursor.over(List.of(Statement.of("a", coded)).iterator());

        assertThat(cursor.next()).isTrue();
        assertThat(cursor.text(FlowField.AID_TYPE)).isEqualTo("DAC-AID-TYPE:C01");
        assertThat(cursor.text(FlowField.FINANCE_TYPE)).isEqualTo("DAC-FINANCE-TYPE:110");
        assertThat(cursor.text(FlowField.CHANNEL)).isEqualTo("DAC-CHANNEL:12000");
        assertThat(cursor.text(FlowField.FLOW_TYPE)).isEmpty();

        Ref agency = Kind.ORGANISATION.ref("amexcid");
        FlowCursor named = FlowCursor.over(
                List.of(Statement.of("a", coded.withChannel(agency))).iterator());
        assertThat(named.next()).isTrue();
        assertThat(named.text(FlowField.CHANNEL)).isEqualTo("organisation:amexcid");
    }

    @Test
    void doesNotSayWhoseTheMoneyOfSeveralProvidersIs() {
        FundingFlow joint = NET_2021.withProviders(Country.USA.ref(), Country.MEX.ref());
        FlowCursor cursor = FlowCursor.over(List.of(Statement.of("a", joint)).iterator());

        assertThat(cursor.next()).isTrue();
        assertThat(cursor.text(FlowField.PROVIDER)).isEmpty();
    }
}
