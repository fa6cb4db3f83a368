package org.cauce.indicators.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cauce.indicators.TestCatalogue.ref;

import java.util.List;
import java.util.function.UnaryOperator;
import org.cauce.indicators.TestCatalogue;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.policy.Action;
import org.cauce.model.policy.Effort;
import org.cauce.model.policy.Recommendation;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static Statement<Recommendation> recommendation(
            String id, int number, UnaryOperator<Recommendation.Builder> more) {
        return Statement.of(
                id,
                more.apply(Recommendation.builder().title(id).number(number).order(number))
                        .build());
    }

    private static Statement<Action> step(String id) {
        return Statement.of(id, Action.builder().text(id).build());
    }

    private static Statement<Action> step(String id, String after) {
        return Statement.of(
                id, Action.builder().text(id).dependsOn(Kind.ACTION.ref(after)).build());
    }

    private static Catalogue of(List<Statement<Recommendation>> recommendations) {
        return TestCatalogue.with()
                .plus(parts -> parts.addAllRecommendations(recommendations))
                .build();
    }

    private static Agenda agenda() {
        return Agenda.of(of(List.of(
                recommendation(
                        "pipeline",
                        5,
                        high -> high.effort(Effort.HIGH)
                                .addPreconditions("political will")
                                .addActions(step("finance", "route"), step("route"))),
                recommendation(
                        "trade", 3, medium -> medium.effort(Effort.MEDIUM).addActions(step("authorities"))),
                recommendation("unranked", 1, plain -> plain),
                recommendation("farmers", 2, low -> low.effort(Effort.LOW).addActions(step("anchors"))),
                recommendation("youth", 1, low -> low.effort(Effort.LOW).addActions(step("partners"))),
                recommendation("dialogue", 9, all -> all.addUnder(ref("recommendation:youth"))))));
    }

    @Test
    void ordersByEffortThenByNumberAfterTheOneAboveAll() {
        assertThat(agenda().recommendations())
                .extracting(Statement::id)
                .containsExactly("dialogue", "youth", "farmers", "trade", "pipeline", "unranked");
    }

    @Test
    void takesNumberNoughtForTheOneAboveAll() {
        Agenda agenda = Agenda.of(of(List.of(
                recommendation("first", 1, low -> low.effort(Effort.LOW)), recommendation("umbrella", 0, all -> all))));
        assertThat(agenda.recommendations()).extracting(Statement::id).containsExactly("umbrella", "first");
    }

    @Test
    void putsEachStepAfterTheOneItNeeds() {
        assertThat(agenda().steps())
                .extracting(Agenda.Step::ref)
                .containsExactly(
                        ref("action:partners"),
                        ref("action:anchors"),
                        ref("action:authorities"),
                        ref("action:route"),
                        ref("action:finance"));
        Agenda.Step finance = agenda().steps().get(4);
        assertThat(finance.after()).hasValue(ref("action:route"));
        assertThat(finance.preconditions()).containsExactly("political will");
        assertThat(agenda().steps(ref("recommendation:pipeline")))
                .extracting(Agenda.Step::ref)
                .containsExactly(ref("action:route"), ref("action:finance"));
    }

    @Test
    void waitsForAStepOfAnotherRecommendation() {
        Agenda agenda = Agenda.of(of(List.of(
                recommendation("easy", 1, low -> low.effort(Effort.LOW).addActions(step("second", "first"))),
                recommendation("hard", 2, high -> high.effort(Effort.HIGH).addActions(step("first"))))));
        assertThat(agenda.steps())
                .extracting(Agenda.Step::ref)
                .containsExactly(ref("action:first"), ref("action:second"));
    }

    @Test
    void refusesStepsThatDependOnEachOtherInACircle() {
        Catalogue catalogue = of(List.of(
                recommendation("r", 1, low -> low.addActions(step("free"), step("a", "b"), step("b", "a")))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agenda.of(catalogue))
                .withMessage("Steps depend on each other in a circle: a, b; expected a first one: take one of their"
                        + " dependencies out");
    }
}
