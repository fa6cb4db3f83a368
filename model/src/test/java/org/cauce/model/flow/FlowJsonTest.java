package org.cauce.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Money;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.WrongKindException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlowJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper().registerModules(new GuavaModule(), new Jdk8Module());
    private static final Ref WHOLE = Kind.FLOW.ref("whole");

    static Stream<Amount> amounts() {
        return Stream.of(
                Amount.of(Money.of(1_000_000, "USD")),
                new Amount.NotStated(Amount.NotStated.Reason.UNDISCLOSED, Optional.of("undisclosed")),
                new Amount.None(Optional.empty()),
                new Amount.ShareOf(WHOLE, new BigDecimal("75.50"), Optional.of("75.5% of these funds")),
                new Amount.Remainder(WHOLE, ImmutableList.of(Kind.FLOW.ref("part")), Optional.of("the rest")),
                new Amount.Remainder(WHOLE, ImmutableList.of(), Optional.empty()),
                new Amount.Matching(Country.MEX.ref(), Kind.INITIATIVE.ref("mesoamerica"), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void readsTheFlowThatItWrote(Amount amount) throws JsonProcessingException {
        FundingFlow flow = FundingFlow.builder()
                .stage(Stage.PLEDGED)
                .amount(amount)
                .recipients(Split.shares(ImmutableMap.of(
                        Country.HND.ref(), new BigDecimal("5E+1"), Country.SLV.ref(), new BigDecimal("12.50"))))
                .build();

        assertThat(JSON.readValue(JSON.writeValueAsString(flow), FundingFlow.class))
                .isEqualTo(flow);
    }

    @Test
    void namesTheFormOfAStatedAmount() throws JsonProcessingException {
        assertThat(JSON.writeValueAsString(Amount.of(Money.of(5, "USD")))).startsWith("{\"is\":\"stated\",");
    }

    @Test
    void takesSharesAsEqualWhateverTheirTrailingZeros() {
        assertThat(Split.shares(ImmutableMap.of(Country.HND.ref(), new BigDecimal("50.0"))))
                .isEqualTo(Split.shares(ImmutableMap.of(Country.HND.ref(), new BigDecimal("5E+1"))));
        assertThat(new Amount.ShareOf(WHOLE, new BigDecimal("50.0"), Optional.empty()))
                .isEqualTo(new Amount.ShareOf(WHOLE, new BigDecimal("5E+1"), Optional.empty()));
    }

    @Test
    void tellsWhichReferenceIsOfTheWrongKind() {
        assertThatExceptionOfType(WrongKindException.class)
                .isThrownBy(() -> new Amount.ShareOf(Country.HND.ref(), BigDecimal.TEN, Optional.empty()))
                .withMessage("whole of a share refers to country:HND: expected a reference of kind [flow]")
                .satisfies(refused -> assertThat(refused.ref()).isEqualTo(Country.HND.ref()))
                .satisfies(refused -> assertThat(refused.expected()).containsExactly(Kind.FLOW));
    }
}
