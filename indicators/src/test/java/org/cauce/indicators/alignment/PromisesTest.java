package org.cauce.indicators.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.indicators.TestCatalogue.dollars;
import static org.cauce.indicators.alignment.TwoDonors.PAIR;
import static org.cauce.indicators.alignment.TwoDonors.none;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.cauce.indicators.TestCatalogue;
import org.cauce.indicators.alignment.Promises.Step;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.Condition;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Split;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;
import org.cauce.model.place.Grouping;
import org.cauce.model.place.Membership;
import org.cauce.model.quantity.Money;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a donor promised to the recipients, and what came of it. */
class PromisesTest {
    private static Promises ofMexico(TestCatalogue catalogue) {
        return PAIR.over(catalogue.build()).promises(Country.MEX);
    }

    private static List<String> ids(List<Statement<FundingFlow>> flows) {
        return flows.stream().map(Statement::id).toList();
    }

    private static UnaryOperator<FundingFlow.Builder> from(Country provider) {
        return flow -> flow.addProviders(provider.ref());
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void eachStageIsAStepExceptForWhatIsOnlyNeeded(Stage stage) {
        List<Step> expected = switch (stage) {
            case REQUIRED -> List.of();
            case ENVISAGED, OFFERED, ANNOUNCED, PLEDGED -> List.of(Step.ANNOUNCED);
            case APPROPRIATED, ALLOCATED, BUDGETED, COMMITTED -> List.of(Step.COMMITTED);
            case CONTRIBUTED, DISBURSED, SPENT -> List.of(Step.DISBURSED);
        };
        Promises promises = ofMexico(none().flow("money", stage, "$1 million", from(Country.MEX)));
        assertThat(promises.donor()).isEqualTo(Country.MEX);
        assertThat(promises.flows().keySet()).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void whatNeverCameIsAStepOfItsOwnWhateverItsStage(Stage stage) {
        Promises promises = ofMexico(none().flow(
                        "money",
                        stage,
                        "$1 million",
                        flow -> from(Country.MEX).apply(flow).addConditions(Condition.NOT_MATERIALISED)));
        assertThat(ids(promises.at(Step.NOT_MATERIALISED))).containsExactly("money");
        assertThat(promises.flows().size()).isEqualTo(1);
    }

    @Test
    void stepsAreInOrderWithTheLargestFirstAndThoseWithoutAnAmountLast() {
        TestCatalogue catalogue = none().flow("none", Stage.DISBURSED, Amount.notStated(), from(Country.MEX))
                .flow("returned", Stage.DISBURSED, Amount.of(Money.of("-5", "USD")), from(Country.MEX))
                .flow("small", Stage.DISBURSED, dollars("$1 million"), from(Country.MEX))
                .flow("large", Stage.DISBURSED, dollars("$2 million"), from(Country.MEX))
                .flow("zero", Stage.DISBURSED, Amount.of(Money.of("0", "USD")), from(Country.MEX))
                .flow("pledge", Stage.PLEDGED, dollars("$9 million"), from(Country.MEX));
        Promises promises = ofMexico(catalogue);
        assertThat(ids(promises.at(Step.DISBURSED))).containsExactly("large", "small", "zero", "returned", "none");
        assertThat(promises.flows().keySet()).containsExactly(Step.ANNOUNCED, Step.DISBURSED);
        assertThat(promises.at(Step.COMMITTED)).isEmpty();
    }

    @Test
    void promisesAreThoseOfTheDonorAndItsAgencies() {
        TestCatalogue catalogue = none().organisation("amexcid", agency -> agency.country(Country.MEX))
                .flow("agency", Stage.PLEDGED, "$1 million", TestCatalogue.given("amexcid", Country.HND))
                .flow("american", Stage.PLEDGED, "$1 million", from(Country.USA))
                .flow("japanese", Stage.PLEDGED, "$1 million", from(Country.JPN));
        assertThat(ids(ofMexico(catalogue).at(Step.ANNOUNCED))).containsExactly("agency");
        assertThat(ids(PAIR.over(catalogue.build()).promises(Country.JPN).at(Step.ANNOUNCED)))
                .as("of any donor")
                .containsExactly("japanese");
    }

    @ParameterizedTest
    @CsvSource({
        "country:HND, true",
        "country:GTM, false",
        "grouping:with-one, true",
        "grouping:olancho, true",
        "grouping:without, false",
    })
    void concernARecipientAPartOfItOrARegionWithOne(String recipient, boolean expected) {
        TestCatalogue catalogue = none().grouping("with-one", Country.GTM, Country.SLV)
                .grouping("without", Country.GTM, Country.BLZ)
                .plus(parts -> parts.addGroupings(Statement.of(
                        "olancho",
                        Grouping.builder()
                                .type(Grouping.Type.SUBNATIONAL_REGION)
                                .addNames(TestCatalogue.name("olancho"))
                                .membership(Membership.UNKNOWN)
                                .within(Country.HND.ref())
                                .build())))
                .flow(
                        "money",
                        Stage.PLEDGED,
                        "$1 million",
                        flow -> from(Country.MEX).apply(flow).recipients(Split.whole(Ref.parse(recipient))));
        assertThat(ofMexico(catalogue).flows().isEmpty()).isEqualTo(!expected);
    }

    @Test
    void concernSeveralIfOneIsARecipient() {
        TestCatalogue catalogue = none().flow(
                        "money",
                        Stage.PLEDGED,
                        "$1 million",
                        flow -> from(Country.MEX)
                                .apply(flow)
                                .recipients(Split.among(List.of(Country.GTM.ref(), Country.SLV.ref()))));
        assertThat(ids(ofMexico(catalogue).at(Step.ANNOUNCED))).containsExactly("money");
    }

    @Test
    void ofOneInitiativeAreTheFlowsToItInTheSameOrder() {
        TestCatalogue catalogue = none().initiatives("school", "road")
                .flow(
                        "small",
                        Stage.PLEDGED,
                        "$1 million",
                        flow -> from(Country.MEX)
                                .apply(flow)
                                .addInitiatives(Kind.INITIATIVE.ref("road"), Kind.INITIATIVE.ref("school")))
                .flow(
                        "large",
                        Stage.PLEDGED,
                        "$2 million",
                        flow -> from(Country.MEX).apply(flow).addInitiatives(Kind.INITIATIVE.ref("school")))
                .flow(
                        "other",
                        Stage.DISBURSED,
                        "$3 million",
                        flow -> from(Country.MEX).apply(flow).addInitiatives(Kind.INITIATIVE.ref("road")));
        Promises school = ofMexico(catalogue).of(Kind.INITIATIVE.ref("school"));
        assertThat(school.donor()).isEqualTo(Country.MEX);
        assertThat(school.flows().keySet()).containsExactly(Step.ANNOUNCED);
        assertThat(ids(school.at(Step.ANNOUNCED))).containsExactly("large", "small");
    }

    @Test
    void stepsHoldEachPromiseOnce() {
        TestCatalogue catalogue = none();
        for (Stage stage : Stage.values()) {
            catalogue.flow(
                    stage + "-money",
                    stage,
                    Amount.of(Money.of(BigDecimal.TEN.toPlainString(), "USD")),
                    from(Country.MEX));
        }
        assertThat(ids(List.copyOf(ofMexico(catalogue).flows().values())))
                .doesNotHaveDuplicates()
                .hasSize(Stage.values().length - 1);
    }

    @Test
    void anEmptyCatalogueHoldsNone() {
        assertThat(ofMexico(TestCatalogue.with()).flows().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void stepsHaveATextThatIsRead(Step step) {
        assertThat(step.toString())
                .isEqualTo(step.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(Step.parse(step.toString())).isEqualTo(step);
    }
}
