package org.cauce.indicators.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cauce.indicators.TestCatalogue.dollars;
import static org.cauce.indicators.TestCatalogue.estimate;
import static org.cauce.indicators.TestCatalogue.exact;

import java.util.Optional;
import org.cauce.indicators.TestCatalogue;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.initiative.Benefit;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Unit;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CostTest {
    private static final Catalogue NOTHING = TestCatalogue.with().build();
    private static final Estimate YOUTHS = exact("20000", Unit.PERSONS);

    private static Benefit stipend(String dollars, String every, String upTo) {
        return Benefit.builder()
                .type(Benefit.Type.STIPEND)
                .amount(dollars(dollars))
                .every(TimePeriod.parse(every))
                .upTo(TimePeriod.parse(upTo))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"$26.5 million, 1325", "$35.5 million, 1775"})
    void isTheBudgetByTheBeneficiaries(String budget, String each) {
        Estimate cost = UnitCost.perBeneficiary(estimate(budget, Unit.USD), YOUTHS);
        assertThat(cost.nominal()).isEqualByComparingTo(each);
        assertThat(cost.unit()).hasToString("USD-per-beneficiary");
    }

    @Test
    void isAnIntervalWhereTheBeneficiariesAreNotCounted() {
        Estimate cost = UnitCost.perBeneficiary(exact("15000000", Unit.USD), estimate("more than 500", Unit.PERSONS));
        assertThat(cost).hasToString("30000 (0, 30000) USD-per-beneficiary");
    }

    @Test
    void refusesACostForNobodyAndOfNoMoney() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitCost.perBeneficiary(exact("5", Unit.USD), exact("0", Unit.PERSONS)))
                .withMessageContaining("expected more than 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitCost.perBeneficiary(exact("5", Unit.PERCENT), YOUTHS))
                .withMessageContaining("A budget is in percent; expected a currency");
    }

    @Test
    void costsAtMostEveryPaymentToEveryBeneficiary() {
        StipendCost cost = StipendCost.of(NOTHING, stipend("$180", "P1M", "P8M"), YOUTHS);
        assertThat(cost.payments()).isEqualTo(8);
        assertThat(cost.maximum()).isEqualTo(exact("28800000", Unit.USD));
        assertThat(cost.left(exact("26500000", Unit.USD))).isEqualTo(exact("-2300000", Unit.USD));
        assertThat(cost.isWithin(exact("26500000", Unit.USD))).isFalse();
        assertThat(cost.isWithin(exact("28800000", Unit.USD))).isTrue();
    }

    @Test
    void isNotWithinABudgetThatMayBeTooSmall() {
        StipendCost cost = StipendCost.of(NOTHING, stipend("around $100", "P1M", "P1M"), exact("10", Unit.PERSONS));
        assertThat(cost.isWithin(exact("1049", Unit.USD))).isFalse();
        assertThat(cost.isWithin(exact("1050", Unit.USD))).isTrue();
        StipendCost unlimited =
                StipendCost.of(NOTHING, stipend("more than $100", "P1M", "P1M"), exact("10", Unit.PERSONS));
        assertThat(unlimited.isWithin(exact("1000000", Unit.USD))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"P1M, P1Y, 12", "P2M, P8M, 4", "P3M, P8M, 2", "P1Y, P2Y, 2"})
    void countsWholePaymentsOnly(String every, String upTo, int payments) {
        assertThat(StipendCost.of(NOTHING, stipend("$1", every, upTo), YOUTHS).payments())
                .isEqualTo(payments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P10D", "P1M3D", "2021", "PT1H", "P1MT1H", "P0M"})
    void refusesPaymentsThatAreNotMadeInMonths(String every) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StipendCost.of(NOTHING, stipend("$1", every, "P8M"), YOUTHS))
                .withMessageContaining("It is not stated how often the benefit is given")
                .withMessageContaining("by setting every");
    }

    @Test
    void refusesABenefitWhosePeriodicityNobodyStates() {
        Benefit transfer = Benefit.builder()
                .type(Benefit.Type.TRANSFER)
                .amount(dollars("$250"))
                .upTo(TimePeriod.parse("P8M"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StipendCost.of(NOTHING, transfer, YOUTHS))
                .withMessageContaining("how often");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StipendCost.of(
                        NOTHING,
                        Benefit.builder()
                                .from(transfer)
                                .every(TimePeriod.parse("P1M"))
                                .upTo(Optional.empty())
                                .build(),
                        YOUTHS))
                .withMessageContaining("for how long")
                .withMessageContaining("by setting upTo");
    }

    @Test
    void refusesABenefitThatIsNoMoney() {
        Benefit insurance = Benefit.builder().type(Benefit.Type.INSURANCE).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StipendCost.of(NOTHING, insurance, YOUTHS))
                .withMessageContaining("A benefit of type insurance has no amount");
    }
}
