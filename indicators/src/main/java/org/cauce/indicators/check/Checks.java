package org.cauce.indicators.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.review.Check;
import org.cauce.model.review.Function;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Statement;

/**
 * Recomputes the numbers that documents derive.
 *
 * <p>What each {@link Function} computes is said there. Its inputs count with the bound of their words and with the
 * digits that are printed: "nearly 4 million" is from 3.8 to 4 million, "1.7 million" from 1.65 to 1.75. A function
 * that makes a claim without a number, such as {@code LARGEST}, agrees if the claim holds; where the document prints a
 * number too, both must hold.
 */
public final class Checks {
    private Checks() {}

    /**
     * {@return all checks of a catalogue, recomputed, in its order}
     *
     * @param catalogue where the checks and their inputs are
     */
    public static ImmutableList<Recomputation> all(Catalogue catalogue) {
        return catalogue.checks().map(check -> recompute(catalogue, check)).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return how many recomputations have each verdict; all verdicts are there, in their order}
     *
     * @param recomputations the recomputations
     */
    public static ImmutableMap<Verdict, Integer> counts(Collection<Recomputation> recomputations) {
        return Arrays.stream(Verdict.values())
                .collect(ImmutableMap.toImmutableMap(verdict -> verdict, verdict -> (int) recomputations.stream()
                        .filter(recomputation -> recomputation.verdict() == verdict)
                        .count()));
    }

    /**
     * {@return a check, recomputed}
     *
     * @param catalogue where its inputs are
     * @param check the check
     */
    public static Recomputation recompute(Catalogue catalogue, Statement<Check> check) {
        Values values = new Values(catalogue);
        Task task = new Task(
                check.says(),
                new Operands(check.says().inputs().stream().map(values::of).toList()));
        Computation computation = Computation.of(check.says().function());
        Recomputation.Builder recomputation = Recomputation.builder()
                .check(Kind.CHECK.ref(check.id()))
                .function(check.says().function())
                .inputs(used(task.operands()))
                .formula(computation.formula(task))
                .expected(check.says().expected())
                .printed(check.says().printed());
        try {
            Outcome outcome = computation.compute(task);
            return recomputation
                    .results(outcome.results())
                    .claim(outcome.claim())
                    .verdict(Judge.verdict(outcome, check.says().expected()))
                    .build();
        } catch (NotRecomputable missing) {
            return recomputation
                    .results(missing.implied())
                    .reason(Optional.ofNullable(missing.getMessage()))
                    .verdict(Verdict.NOT_RECOMPUTABLE)
                    .build();
        }
    }

    private static ImmutableList<UsedInput> used(Operands operands) {
        return operands.all().stream()
                .map(operand -> new UsedInput(
                        operand.input().record(),
                        operand.role(),
                        operand.input().group(),
                        operand.printed(),
                        operand.asPrinted()))
                .collect(ImmutableList.toImmutableList());
    }
}
