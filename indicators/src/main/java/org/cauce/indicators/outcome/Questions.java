package org.cauce.indicators.outcome;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.cauce.indicators.concentration.ResolvedAmount;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.Condition;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.initiative.Framework;
import org.cauce.model.initiative.OpenQuestion;
import org.cauce.model.initiative.PlannedAction;
import org.cauce.model.initiative.Target;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** Finds the open questions of a framework. */
final class Questions {
    private Questions() {}

    static List<Question> of(Catalogue catalogue, Statement<Framework> framework) {
        Framework says = framework.says();
        return Stream.of(
                        says.openQuestions().stream().map(Questions::stated),
                        says.targets().stream().flatMap(target -> aboutTarget(catalogue, target)),
                        says.actions().stream().flatMap(Questions::aboutAction),
                        aboutFunding(catalogue, says.initiative()))
                .flatMap(questions -> questions)
                .toList();
    }

    private static Question stated(Statement<OpenQuestion> question) {
        return new Question(
                Question.Type.STATED, question.says().text(), question.says().about());
    }

    private static Stream<Question> aboutTarget(Catalogue catalogue, Statement<Target> statement) {
        Target target = statement.says();
        String label = catalogue.label(target.indicator());
        Ref part = Kind.FRAMEWORK_PART.ref(statement.id());
        if (target.results().isEmpty()) {
            return Stream.of(new Question(
                    Question.Type.TARGET_WITHOUT_RESULT, "What was reached of " + label + "?", ImmutableList.of(part)));
        }
        Stream<Question> baseline = target.baselines().isEmpty()
                ? Stream.of(new Question(
                        Question.Type.RESULT_WITHOUT_BASELINE,
                        "What was the baseline: " + label + "?",
                        ImmutableList.of(part)))
                : Stream.of();
        Stream<Question> aim = target.targets().isEmpty()
                ? Stream.of(new Question(
                        Question.Type.RESULT_WITHOUT_TARGET,
                        "What is the target: " + label + "?",
                        ImmutableList.of(part)))
                : Stream.of();
        return Stream.concat(baseline, aim);
    }

    private static Stream<Question> aboutAction(Statement<PlannedAction> action) {
        return action.says().due().isPresent()
                ? Stream.of()
                : Stream.of(new Question(
                        Question.Type.ACTION_WITHOUT_DUE_DATE,
                        "By when: " + action.says().text() + "?",
                        ImmutableList.of(Kind.FRAMEWORK_PART.ref(action.id()))));
    }

    private static Stream<Question> aboutFunding(Catalogue catalogue, Ref initiative) {
        List<Statement<FundingFlow>> flows =
                catalogue.flows().initiative(initiative).list();
        boolean told = flows.stream()
                .anyMatch(flow -> ResolvedAmount.of(catalogue, flow.says()).isPresent());
        List<Ref> undisclosed = flows.stream()
                .filter(flow -> isUndisclosed(flow.says()))
                .map(flow -> Kind.FLOW.ref(flow.id()))
                .toList();
        if (told && undisclosed.isEmpty()) {
            return Stream.of();
        }
        return Stream.of(new Question(
                Question.Type.FUNDING_NOT_DISCLOSED,
                undisclosed.isEmpty()
                        ? "What does it cost, and who pays? No source gives an amount"
                        : "What does it cost? Its parties did not disclose the amount",
                undisclosed.isEmpty() ? ImmutableList.of(initiative) : ImmutableList.copyOf(undisclosed)));
    }

    private static boolean isUndisclosed(FundingFlow flow) {
        return flow.is(Condition.UNDISCLOSED)
                || (flow.amount() instanceof Amount.NotStated notStated
                        && notStated.reason() == Amount.NotStated.Reason.UNDISCLOSED);
    }
}
