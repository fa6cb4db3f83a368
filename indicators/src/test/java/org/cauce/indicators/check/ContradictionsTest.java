package org.cauce.indicators.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cauce.indicators.TestCatalogue.at;
import static org.cauce.indicators.TestCatalogue.printed;
import static org.cauce.indicators.TestCatalogue.ref;
import static org.cauce.indicators.TestCatalogue.to;

import org.cauce.indicators.TestCatalogue;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.Split;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Money;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How what the rules find is put together; the rules have tests of their own. */
class ContradictionsTest {
    private static TestCatalogue world() {
        return TestCatalogue.with()
                .initiatives("programme", "other")
                .organisations("bank")
                .indicator("reached", Unit.PERSONS);
    }

    private static TestCatalogue reached(TestCatalogue catalogue, String id, String subject, String text) {
        return catalogue.observation(id, "reached", "initiative:" + subject, "2021", printed(text, Unit.PERSONS));
    }

    @Test
    void findsNothingInNothing() {
        assertThat(Contradictions.all(TestCatalogue.with().build())).isEmpty();
    }

    @Test
    void threeReportsOfOneNumberAreOneConflict() {
        TestCatalogue catalogue = reached(world(), "one", "programme", "1,000");
        reached(catalogue, "two", "programme", "2,000");
        reached(catalogue, "three", "programme", "3,000");
        assertThat(Found.in(catalogue)).containsExactly("observed-value: one two three");
    }

    @Test
    void reportsThatEachDifferFromAThirdAreOneConflict() {
        TestCatalogue catalogue = reached(world(), "one", "programme", "1,000");
        reached(catalogue, "again", "programme", "1,000");
        reached(catalogue, "two", "programme", "2,000");
        assertThat(Found.in(catalogue)).containsExactly("observed-value: one again two");
    }

    @Test
    void rulesAndSubjectsStayApart() {
        TestCatalogue catalogue = reached(world(), "one", "programme", "1,000");
        reached(catalogue, "a", "other", "5");
        reached(catalogue, "two", "programme", "2,000");
        reached(catalogue, "b", "other", "7");
        reached(catalogue, "c", "other", "about 7");
        assertThat(Found.in(catalogue))
                .containsExactly("observed-value: one two", "observed-value: a b c", "qualifier: b c");
    }

    @Test
    void conflictsStandInTheOrderOfTheCatalogue() {
        TestCatalogue catalogue = reached(world(), "z", "programme", "about 1,000");
        reached(catalogue, "y", "programme", "1,000");
        reached(catalogue, "b", "other", "5");
        reached(catalogue, "a", "other", "9");
        catalogue
                .flow("late", Stage.PLEDGED, "$1 million", to("programme", "bank"))
                .flow("early", Stage.PLEDGED, "$2 million", to("programme", "bank"));
        assertThat(Found.in(catalogue))
                .containsExactly("flow-amount: late early", "qualifier: z y", "observed-value: b a");
    }

    @Test
    void explainsObservationsAsPrintedOrByTheirNumber() {
        TestCatalogue catalogue = reached(world(), "one", "programme", "around 1,400")
                .observation("two", "reached", "initiative:programme", "2021", Quantity.of(2_000_000, Unit.PERSONS));
        assertThat(Contradictions.all(catalogue.build()))
                .extracting(Conflict::explanation)
                .containsExactly("reached, programme, 2021: around 1,400 | reached, programme, 2021: 2000000");
    }

    @Test
    void explainsFlowsByInitiativeStageAndTime() {
        Ref slv = Country.SLV.ref();
        TestCatalogue catalogue = world().flow(
                        "one",
                        Stage.PLEDGED,
                        "$1 million",
                        flow -> to("programme", "bank")
                                .apply(flow.recipients(Split.whole(slv)).when(at("2019"))))
                .flow(
                        "two",
                        Stage.PLEDGED,
                        Amount.of(Money.of("2000000", "USD")),
                        flow -> flow.addProviders(ref("organisation:bank")).recipients(Split.whole(slv)));
        assertThat(Contradictions.all(catalogue.build()))
                .extracting(Conflict::explanation)
                .containsExactly("programme, pledged, 2019: $1 million | no initiative, pledged, XXXX: USD 2000000");
    }

    @ParameterizedTest
    @EnumSource(Conflict.Rule.class)
    void rulesAreReadBack(Conflict.Rule rule) {
        assertThat(Conflict.Rule.parse(rule.toString())).isEqualTo(rule);
    }

    @Test
    void refusesRulesThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conflict.Rule.parse("gossip"))
                .withMessageContaining("observed-value");
    }
}
