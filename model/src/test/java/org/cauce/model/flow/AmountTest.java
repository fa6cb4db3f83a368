package org.cauce.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Bound;
import org.cauce.model.quantity.Money;
import org.cauce.model.quantity.PriceBasis;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
    private static final ObjectMapper JSON = new ObjectMapper().registerModules(new GuavaModule(), new Jdk8Module());
    private static final Ref WHOLE = Kind.FLOW.ref("whole");
    private static final Ref PART = Kind.FLOW.ref("part");

    @Test
    void statesMoneyInItsOwnPrices() {
        Money money = Money.parse("EUR 12.5 constant-2015");
        Amount.Stated amount = Amount.of(money);
        assertThat(amount.money()).isEqualTo(money);
        assertThat(amount.currency()).isEqualTo(Currency.getInstance("EUR"));
        assertThat(amount.quantity().isExact()).isTrue();
        assertThat(amount.printed()).isEmpty();
        assertThat(amount.references()).isEmpty();
    }

    @Test
    void isInCurrentPricesUnlessTold() {
        Amount.Stated amount =
                Amount.Stated.builder().quantity(Quantity.of(5, Unit.USD)).build();
        assertThat(amount.priceBasis()).isEqualTo(PriceBasis.CURRENT);
        assertThat(amount.money()).isEqualTo(Money.of(5, "USD"));
    }

    @Test
    void printsWhatItsQuantityPrints() {
        Quantity printed = Quantity.findPrinted("nearly $4 million", Unit.USD).orElseThrow();
        assertThat(Amount.Stated.builder().quantity(printed).build().printed()).hasValue("nearly $4 million");
    }

    @Test
    void statesNothingButMoney() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.Stated.builder()
                        .quantity(Quantity.of(5, Unit.PERSONS))
                        .build())
                .withMessageStartingWith("Amount is Quantity{number=5, bound=exact, unit=persons}")
                .withMessageEndingWith(": expected a number whose unit is an ISO 4217 currency, such as USD");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.Stated.builder()
                        .quantity(Quantity.builder()
                                .bound(Bound.MILLIONS)
                                .unit(Unit.USD)
                                .build())
                        .build())
                .withMessageEndingWith(": expected a number whose unit is an ISO 4217 currency, such as USD");
    }

    @Test
    void mayBeNoNumber() {
        assertThat(Amount.notStated())
                .isEqualTo(new Amount.NotStated(Amount.NotStated.Reason.NOT_GIVEN, Optional.empty()));
        assertThat(Amount.none()).isEqualTo(new Amount.None(Optional.empty()));
        assertThat(Amount.none().references()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "75", "100", "33.333"})
    void mayBeAShare(BigDecimal percent) {
        Amount.ShareOf share = Amount.shareOf(WHOLE, percent);
        assertThat(share.percent()).isEqualByComparingTo(percent);
        assertThat(share.references()).containsExactly(WHOLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01"})
    void refusesSharesBeyondNoneAndAll(BigDecimal percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.shareOf(WHOLE, percent))
                .withMessage("Share is " + percent + " per cent: expected 0 to 100");
    }

    @Test
    void refersToWhatItIsMeasuredBy() {
        assertThat(new Amount.Remainder(WHOLE, ImmutableList.of(PART), Optional.empty()).references())
                .containsExactly(WHOLE, PART);
        Ref initiative = Kind.INITIATIVE.ref("carsi");
        assertThat(new Amount.Matching(Country.MEX.ref(), initiative, Optional.empty()).references())
                .containsExactly(Country.MEX.ref(), initiative);
    }

    @Test
    void refusesReferencesOfOtherKinds() {
        Ref city = Kind.PLACE.ref("city");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.shareOf(city, BigDecimal.ONE))
                .withMessage("whole of a share refers to place:city: expected a reference of kind [flow]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Amount.Remainder(city, ImmutableList.of(), Optional.empty()))
                .withMessage("whole of a remainder refers to place:city: expected a reference of kind [flow]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Amount.Remainder(WHOLE, ImmutableList.of(city), Optional.empty()))
                .withMessage("parts taken from a remainder refers to place:city: expected a reference of kind [flow]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Amount.Matching(city, Kind.INITIATIVE.ref("carsi"), Optional.empty()))
                .withMessage("provider of a match refers to place:city: expected a reference of kind"
                        + " [organisation, aggregate, country]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Amount.Matching(Country.MEX.ref(), city, Optional.empty()))
                .withMessage("initiative of a match refers to place:city: expected a reference of kind [initiative]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"is\":\"stated\",\"quantity\":{\"number\":5,\"bound\":\"about\",\"unit\":\"MXN\"},"
                        + "\"priceBasis\":\"current\"}",
                "{\"is\":\"not-stated\",\"reason\":\"undisclosed\",\"printed\":\"an undisclosed sum\"}",
                "{\"is\":\"not-stated\",\"reason\":\"not-given\"}",
                "{\"is\":\"none\",\"printed\":\"without a pledge\"}",
                "{\"is\":\"none\"}",
                "{\"is\":\"share\",\"whole\":\"flow:whole\",\"percent\":75,\"printed\":\"75% of these funds\"}",
                "{\"is\":\"remainder\",\"whole\":\"flow:whole\",\"less\":[\"flow:part\"],\"printed\":\"the rest\"}",
                "{\"is\":\"matching\",\"provider\":\"country:MEX\",\"initiative\":\"initiative:carsi\"}"
            })
    void writesTheJsonThatItReads(String json) throws JsonProcessingException {
        assertThat(JSON.readTree(JSON.writeValueAsString(JSON.readValue(json, Amount.class))))
                .isEqualTo(JSON.readTree(json));
    }

    @Test
    void readsEveryDigitWhereverTheFormStands() throws JsonProcessingException {
        assertThat(JSON.readValue(
                        "{\"percent\":0.1234567890123456789012345,\"whole\":\"flow:whole\",\"is\":\"share\"}",
                        Amount.class))
                .isEqualTo(Amount.shareOf(WHOLE, new BigDecimal("0.1234567890123456789012345")));
    }

    @Test
    void takesNothingFromAWholeWhereJsonNamesNothing() throws JsonProcessingException {
        assertThat(JSON.readValue("{\"is\":\"remainder\",\"whole\":\"flow:whole\"}", Amount.class))
                .isEqualTo(new Amount.Remainder(WHOLE, ImmutableList.of(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                              | missing type id property 'is'",
                "{'is':'guess'}                                  | 'guess'",
                "{'is':'none','colour':'red'}                    | colour",
                "{'is':'not-stated'}                             | The reason why an amount is not stated is not given",
                "{'is':'share','percent':5}                      | The whole of a share is not given",
                "{'is':'share','whole':'flow:x'}                 | The percent of a share is not given",
                "{'is':'remainder'}                              | The whole of a remainder is not given",
                "{'is':'matching','initiative':'initiative:x'}   | The provider of a match is not given",
                "{'is':'matching','provider':'country:HND'}      | The initiative of a match is not given",
                "{'is':'stated'}                                 | quantity",
            })
    void refusesJsonThatIsNoAmount(String json, String message) {
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> JSON.readValue(json.replace('\'', '"'), Amount.class))
                .withMessageContaining(message);
    }
}
