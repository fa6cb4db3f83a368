package org.cauce.indicators.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cauce.indicators.TestCatalogue.dollars;
import static org.cauce.indicators.TestCatalogue.exact;
import static org.cauce.indicators.TestCatalogue.printed;
import static org.cauce.indicators.TestCatalogue.ref;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.indicators.TestCatalogue;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Stage;
import org.cauce.model.quantity.Money;
import org.cauce.model.quantity.PriceBasis;
import org.cauce.model.quantity.Unit;
import org.junit.jupiter.api.Test;

class ResolvedAmountTest {
    private static final Amount CONDITIONAL =
            new Amount.ShareOf(ref("flow:pledge"), BigDecimal.valueOf(75), Optional.of("75% of these funds"));
    private static final Amount REST = rest("flow:total", "flow:abroad");

    private static Amount rest(String whole, String... less) {
        return new Amount.Remainder(
                ref(whole),
                ImmutableList.copyOf(less).stream().map(TestCatalogue::ref).collect(ImmutableList.toImmutableList()),
                Optional.of("the rest"));
    }

    private static TestCatalogue flows() {
        return TestCatalogue.with()
                .flow("pledge", Stage.PLEDGED, "$750 million", flow -> flow)
                .flow("conditional", Stage.PLEDGED, CONDITIONAL, flow -> flow)
                .flow("total", Stage.CONTRIBUTED, "around $1 billion", flow -> flow)
                .flow("abroad", Stage.ALLOCATED, "$100 million", flow -> flow)
                .flow("at-home", Stage.CONTRIBUTED, REST, flow -> flow);
    }

    private static ResolvedAmount resolved(Catalogue catalogue, String flow) {
        return ResolvedAmount.of(
                        catalogue, catalogue.get(ref(flow), FundingFlow.class).says())
                .orElseThrow();
    }

    @Test
    void isTheNumberThatASourceStates() {
        ResolvedAmount pledge = resolved(flows().build(), "flow:pledge");
        assertThat(pledge.bounds()).isEqualTo(exact("750000000", Unit.USD));
        assertThat(pledge.asPrinted()).hasToString("750000000 [749500000, 750500000] USD");
        assertThat(pledge.isComputed()).isFalse();
        assertThat(pledge.priceBasis()).isEqualTo(PriceBasis.CURRENT);
    }

    @Test
    void computesAShareOfAnotherFlowAndSaysHow() {
        ResolvedAmount conditional = resolved(flows().build(), "flow:conditional");
        assertThat(conditional.bounds()).isEqualTo(exact("562500000", Unit.USD));
        assertThat(conditional.asPrinted().interval()).hasToString("[562125000, 562875000]");
        assertThat(conditional.isComputed()).isTrue();
        assertThat(conditional.formula()).hasValue("75 % of $750 million");
    }

    @Test
    void computesWhatIsLeftOfAnotherFlow() {
        ResolvedAmount home = resolved(flows().build(), "flow:at-home");
        assertThat(home.bounds()).hasToString("900000000 [400000000, 1400000000] USD");
        assertThat(home.asPrinted().interval()).hasToString("[399500000, 1400500000]");
        assertThat(home.formula()).hasValue("around $1 billion − $100 million");
    }

    @Test
    void computesThroughSeveralFlows() {
        Catalogue catalogue = flows().flow(
                        "half-of-rest",
                        Stage.CONTRIBUTED,
                        new Amount.ShareOf(ref("flow:at-home"), new BigDecimal("50.0"), Optional.empty()),
                        flow -> flow)
                .build();
        ResolvedAmount half = resolved(catalogue, "flow:half-of-rest");
        assertThat(half.bounds().nominal()).isEqualByComparingTo("450000000");
        assertThat(half.formula()).hasValue("50 % of (around $1 billion − $100 million)");
    }

    @Test
    void printsTheNumberWhereTheSourceIsData() {
        Catalogue catalogue = TestCatalogue.with()
                .flow("whole", Stage.DISBURSED, Amount.of(Money.of(200, "USD")), flow -> flow)
                .flow(
                        "part",
                        Stage.DISBURSED,
                        new Amount.ShareOf(ref("flow:whole"), BigDecimal.TEN, Optional.empty()),
                        flow -> flow)
                .build();
        assertThat(resolved(catalogue, "flow:part").formula()).hasValue("10 % of 200 USD");
    }

    @Test
    void isEmptyForAmountsThatFollowFromNothing() {
        Catalogue catalogue = flows().build();
        assertThat(ResolvedAmount.of(catalogue, new Amount.None(Optional.empty())))
                .isEmpty();
        Catalogue unknown = TestCatalogue.with()
                .flow(
                        "unknown",
                        Stage.PLEDGED,
                        new Amount.NotStated(Amount.NotStated.Reason.NOT_GIVEN, Optional.empty()),
                        flow -> flow)
                .flow("known", Stage.PLEDGED, "$5", flow -> flow)
                .build();
        assertThat(ResolvedAmount.of(
                        unknown, new Amount.ShareOf(ref("flow:unknown"), BigDecimal.ONE, Optional.empty())))
                .isEmpty();
        assertThat(ResolvedAmount.of(unknown, rest("flow:unknown"))).isEmpty();
        assertThat(ResolvedAmount.of(unknown, rest("flow:known", "flow:unknown")))
                .isEmpty();
        assertThat(ResolvedAmount.of(unknown, rest("flow:known"))).isPresent();
    }

    @Test
    void refusesAmountsThatReferToEachOtherInACircle() {
        Catalogue catalogue = TestCatalogue.with()
                .flow("one", Stage.PLEDGED, rest("flow:other"), flow -> flow)
                .flow("other", Stage.PLEDGED, rest("flow:one"), flow -> flow)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resolved(catalogue, "flow:one"))
                .withMessageContaining("[flow:other, flow:one] refer to each other in a circle back to flow:other")
                .withMessageContaining("correct one of the references");
    }

    @Test
    void refusesTheRestOfUnlikeMoney() {
        Amount constant = Amount.Stated.builder()
                .quantity(printed("$3", Unit.USD))
                .priceBasis(PriceBasis.constant(2015))
                .build();
        Catalogue catalogue = TestCatalogue.with()
                .flow("current", Stage.PLEDGED, dollars("$5"), flow -> flow)
                .flow("constant", Stage.PLEDGED, constant, flow -> flow)
                .flow("rest", Stage.PLEDGED, rest("flow:current", "flow:constant"), flow -> flow)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resolved(catalogue, "flow:rest"))
                .withMessage(
                        "Price bases differ: current and constant-2015; deflate one side before the rest is taken");
    }
}
