package org.cauce.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Money;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FlowFilterTest {
    private static final Ref USA = Country.USA.ref();
    private static final Ref MEX = Country.MEX.ref();
    private static final Ref HND = Country.HND.ref();
    private static final Ref SLV = Country.SLV.ref();
    private static final FundingFlow NET_2021 = FundingFlow.builder()
            .addProvider(USA)
            .recipients(Split.whole(HND))
            .stage(Stage.DISBURSED)
            .basis(Basis.NET)
            .when(Timing.of(TimePeriod.year(2021)))
            .amount(Amount.of(Money.of(new BigDecimal("-2.5"), "USD")))
            .build();

    private static FlowFilter.Builder filter() {
        return FlowFilter.builder();
    }

    @Test
    void letsAllPassThatItDoesNotRestrict() {
        assertThat(FlowFilter.ALL.isAll()).isTrue();
        assertThat(FlowFilter.ALL.accepts(NET_2021)).isTrue();
        assertThat(FlowFilter.ALL.wantsProvider(MEX)).isTrue();
        assertThat(FlowFilter.ALL.wantsRecipient(SLV)).isTrue();
        assertThat(FlowFilter.ALL.wantsPeriod(TimePeriod.undated())).isTrue();
        assertThat(filter().addStage(Stage.PLEDGED).build().isAll()).isFalse();
    }

    @Test
    void wantsThoseItNames() {
        FlowFilter filter = filter().addProvider(USA).addRecipient(HND).build();

        assertThat(filter.wantsProvider(USA)).isTrue();
        assertThat(filter.wantsProvider(MEX)).isFalse();
        assertThat(filter.wantsRecipient(HND)).isTrue();
        assertThat(filter.wantsRecipient(SLV)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "DISBURSED, NET, true",
        "COMMITTED, NET, false",
        "DISBURSED, GROSS, false",
        "COMMITTED, GROSS, false",
    })
    void wantsAMeasureOnlyIfStageAndBasisAreBothWanted(Stage stage, Basis basis, boolean isWanted) {
        FlowFilter filter =
                filter().addStage(Stage.DISBURSED).addBase(Basis.NET).build();

        assertThat(filter.wants(stage, basis)).isEqualTo(isWanted);
        assertThat(filter.accepts(NET_2021.withStage(stage).withBasis(basis))).isEqualTo(isWanted);
    }

    @ParameterizedTest
    @CsvSource({"2018, false", "2019, true", "2020, true", "2021, true", "2022, false"})
    void wantsYearsFromTheFirstToTheLast(int year, boolean isWanted) {
        FlowFilter filter = filter().firstYear(2019).lastYear(2021).build();

        assertThat(filter.wantsYear(year)).isEqualTo(isWanted);
        assertThat(filter.wantsPeriod(TimePeriod.year(year))).isEqualTo(isWanted);
    }

    @Test
    void isOpenWhereNoYearIsGiven() {
        assertThat(filter().firstYear(2021).build().wantsPeriod(TimePeriod.year(9999)))
                .isTrue();
        assertThat(filter().lastYear(2021).build().wantsPeriod(TimePeriod.year(1)))
                .isTrue();
        assertThat(filter().firstYear(2021).build().wantsPeriod(TimePeriod.year(2020)))
                .isFalse();
        assertThat(filter().lastYear(2021).build().wantsPeriod(TimePeriod.year(2022)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"FY2021, true", "FY2019, false", "2021-03, true", "2020-12-31, false", "2020/2021, false", "XXXX, false"
    })
    void wantsAPeriodByTheYearThatNamesIt(String period, boolean isWanted) {
        assertThat(filter().firstYear(2021).lastYear(2021).build().wantsPeriod(TimePeriod.parse(period)))
                .isEqualTo(isWanted);
    }

    @Test
    void acceptsAFlowWhoseProviderRecipientAndYearAreAllWanted() {
        FlowFilter filter = filter().addProviders(USA, MEX)
                .addRecipients(HND, SLV)
                .firstYear(2021)
                .build();

        assertThat(filter.accepts(NET_2021)).isTrue();
        assertThat(filter.accepts(NET_2021.withProviders(Country.CAN.ref()))).isFalse();
        assertThat(filter.accepts(NET_2021.withRecipients(Split.whole(Country.GTM.ref()))))
                .isFalse();
        assertThat(filter.accepts(NET_2021.withWhen(Timing.of(TimePeriod.year(2020)))))
                .isFalse();
    }

    @Test
    void acceptsNoFlowThatDoesNotSayWhatIsAsked() {
        assertThat(filter().addProvider(USA).build().accepts(NET_2021.withProviders()))
                .isFalse();
        assertThat(filter().addRecipient(HND).build().accepts(NET_2021.withRecipients(Optional.empty())))
                .isFalse();
        assertThat(filter().lastYear(2021).build().accepts(NET_2021.withWhen(Optional.empty())))
                .isFalse();
    }

    @Test
    void refusesYearsTheWrongWayRound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filter().firstYear(2022).lastYear(2021).build())
                .withMessage("Years are 2022 to 2021: expected the earlier one first");
        assertThat(filter().firstYear(2021).lastYear(2021).build().wantsYear(2021))
                .isTrue();
    }

    @Test
    void refusesProvidersAndRecipientsThatNobodyCanBe() {
        Ref initiative = Kind.INITIATIVE.ref("plan");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> filter().addProvider(initiative).build())
                .withMessageContaining("providers of a filter");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filter().addRecipient(initiative).build())
                .withMessageContaining("recipients of a filter");
    }
}
