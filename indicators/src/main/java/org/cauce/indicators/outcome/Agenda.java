package org.cauce.indicators.outcome;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.policy.Action;
import org.cauce.model.policy.Effort;
import org.cauce.model.policy.Recommendation;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/**
 * Recommendations by effort, and their steps in an order that respects what must come first.
 *
 * <p>The recommendation that stands above the others comes first, then those of low effort, medium and high, those
 * without a rank last; equals by their number.
 *
 * @param recommendations the recommendations in order
 * @param steps all steps: each after the one that it depends on, and otherwise in the order of the recommendations
 */
public record Agenda(ImmutableList<Statement<Recommendation>> recommendations, ImmutableList<Step> steps) {
    /**
     * A step of a recommendation.
     *
     * @param recommendation the recommendation
     * @param action the step
     * @param after the step that must come first; empty if none is stated
     */
    public record Step(Statement<Recommendation> recommendation, Statement<Action> action, Optional<Ref> after) {
        /** {@return the reference to the step} */
        public Ref ref() {
            return Kind.ACTION.ref(action.id());
        }

        /** {@return what must be there before the recommendation can be followed, in words} */
        public ImmutableList<String> preconditions() {
            return recommendation.says().preconditions();
        }
    }

    /**
     * {@return the agenda of all recommendations of a catalogue}
     *
     * @param catalogue where the recommendations are
     * @throws IllegalArgumentException if steps depend on each other in a circle; it names them
     */
    public static Agenda of(Catalogue catalogue) {
        ImmutableList<Statement<Recommendation>> ordered = catalogue
                .recommendations()
                .sorted(Comparator.comparing(Statement::says, byEffort()))
                .collect(ImmutableList.toImmutableList());
        List<Step> steps = ordered.stream()
                .flatMap(recommendation -> recommendation.says().actions().stream()
                        .map(action ->
                                new Step(recommendation, action, action.says().dependsOn())))
                .toList();
        return new Agenda(ordered, inOrder(steps));
    }

    private static Comparator<Recommendation> byEffort() {
        return Comparator.comparing((Recommendation one) -> !isAboveOthers(one))
                .thenComparingInt(one -> one.effort().map(Effort::ordinal).orElse(Effort.values().length))
                .thenComparingInt(Recommendation::number);
    }

    private static boolean isAboveOthers(Recommendation recommendation) {
        return recommendation.number() == 0 || !recommendation.under().isEmpty();
    }

    private static ImmutableList<Step> inOrder(List<Step> steps) {
        Map<Ref, Step> open = new LinkedHashMap<>();
        steps.forEach(step -> open.put(step.ref(), step));
        ImmutableList.Builder<Step> order = ImmutableList.builder();
        while (!open.isEmpty()) {
            Step next = open.values().stream()
                    .filter(step -> step.after().filter(open::containsKey).isEmpty())
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Steps depend on each other in a circle: "
                            + open.keySet().stream().map(Ref::id).collect(Collectors.joining(", "))
                            + "; expected a first one: take one of their dependencies out"));
            open.remove(next.ref());
            order.add(next);
        }
        return order.build();
    }

    /**
     * {@return the steps of one recommendation, in order}
     *
     * @param recommendation the recommendation
     */
    public ImmutableList<Step> steps(Ref recommendation) {
        return steps.stream()
                .filter(step ->
                        Kind.RECOMMENDATION.ref(step.recommendation().id()).equals(recommendation))
                .collect(ImmutableList.toImmutableList());
    }
}
