package org.cauce.examples.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.catalogue.CatalogueParts;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Split;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Money;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;

class FactWriterTest {
    private static final FundingFlow PLEDGE = FundingFlow.builder()
            .stage(Stage.PLEDGED)
            .amount(Amount.of(Money.of("1000000.50", "USD")))
            .addProviders(Country.USA.ref(), Country.MEX.ref())
            .build();

    private static ObjectNode fact(FundingFlow flow) {
        Catalogue catalogue = Catalogue.of(CatalogueParts.builder()
                .addFlows(Statement.of("whole", PLEDGE))
                .addFlows(Statement.of("flow", flow))
                .build());
        return catalogue
                .entries()
                .filter(entry -> entry.statement().id().equals("flow"))
                .map(FactWriter.of(catalogue)::fact)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void givesMoneyInPlainUnitsWithItsCurrency() {
        assertThat(fact(PLEDGE).get("value").decimalValue()).isEqualByComparingTo("1000000.5");
        assertThat(fact(PLEDGE).get("unit").asText()).isEqualTo("USD");
        assertThat(fact(PLEDGE).get("currency").asText()).isEqualTo("USD");
    }

    @Test
    void givesSeveralProvidersAsAnArray() {
        assertThat(fact(PLEDGE).get("provider")).hasToString("[\"USA\",\"MEX\"]");
    }

    @Test
    void givesSharesBesideTheCountriesThatHaveThem() {
        ObjectNode fact = fact(PLEDGE.withRecipients(Split.shares(
                Map.of(Country.HND.ref(), BigDecimal.valueOf(40), Country.SLV.ref(), BigDecimal.valueOf(60)))));
        assertThat(fact.get("country")).hasToString("[\"HND\",\"SLV\"]");
        assertThat(fact.get("countryShares").get("HND").decimalValue()).isEqualByComparingTo("40");
        assertThat(fact.get("countryShares").get("SLV").decimalValue()).isEqualByComparingTo("60");
    }

    @Test
    void writesNoNumberForAShareOfAnotherFlow() {
        ObjectNode fact = fact(PLEDGE.withAmount(
                new Amount.ShareOf(Kind.FLOW.ref("whole"), BigDecimal.valueOf(75), Optional.of("75% of these funds"))));
        assertThat(fact.has("value")).isFalse();
        assertThat(fact.get("amount").asText()).isEqualTo("share");
        assertThat(fact.get("of").asText()).isEqualTo("whole");
        assertThat(fact.get("percent").decimalValue()).isEqualByComparingTo("75");
        assertThat(fact.get("printed").asText()).isEqualTo("75% of these funds");
    }

    @Test
    void saysWhatIsTheRestOfWhat() {
        ObjectNode fact = fact(
                PLEDGE.withAmount(new Amount.Remainder(Kind.FLOW.ref("whole"), ImmutableList.of(), Optional.empty())));
        assertThat(fact.get("amount").asText()).isEqualTo("remainder");
        assertThat(fact.get("of").asText()).isEqualTo("whole");
    }

    @Test
    void leavesOutWhatIsAbsent() {
        assertThat(fact(PLEDGE).has("period")).isFalse();
        assertThat(fact(PLEDGE).has("source")).isFalse();
        assertThat(fact(PLEDGE).has("basis")).isFalse();
        assertThat(fact(PLEDGE).has("country")).isFalse();
    }
}
