package org.cauce.indicators.outcome;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.initiative.Target;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/**
 * How far a framework has come with one of its targets: all that was reported, side by side, and the latest result
 * against the target.
 *
 * @param target the target, a part of the framework
 * @param indicator its indicator
 * @param baselines what it starts from, as each source has it
 * @param targets what it aims at, as each source has it
 * @param results what was reported, as each source has it
 * @param latest the latest result with a number: that of the latest date, or, where none is dated, the last one listed
 * @param achieved what the latest result achieves of each target
 */
public record TargetProgress(
        Ref target,
        Ref indicator,
        ImmutableList<Reported> baselines,
        ImmutableList<Reported> targets,
        ImmutableList<Reported> results,
        Optional<Reported> latest,
        ImmutableList<Achievement> achieved) {

    static TargetProgress of(Catalogue catalogue, Statement<Target> statement) {
        Target target = statement.says();
        ImmutableList<Reported> baselines = reported(catalogue, target.baselines());
        ImmutableList<Reported> targets = reported(catalogue, target.targets());
        ImmutableList<Reported> results = reported(catalogue, target.results());
        Optional<Reported> latest = latest(results);
        Optional<Reported> baseline = baselines.stream()
                .filter(reported -> reported.value().isPresent())
                .findFirst();
        ImmutableList<Achievement> achieved = latest.stream()
                .flatMap(result ->
                        targets.stream().flatMap(aim -> Achievement.of(catalogue, result, aim, baseline).stream()))
                .collect(ImmutableList.toImmutableList());
        return new TargetProgress(
                Kind.FRAMEWORK_PART.ref(statement.id()),
                target.indicator(),
                baselines,
                targets,
                results,
                latest,
                achieved);
    }

    private static ImmutableList<Reported> reported(Catalogue catalogue, List<Ref> observations) {
        return observations.stream()
                .map(observation -> Reported.of(catalogue, observation))
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Reported> latest(List<Reported> results) {
        List<Reported> counted =
                results.stream().filter(result -> result.value().isPresent()).toList();
        Optional<Reported> dated = counted.stream()
                .filter(result -> result.observation().says().period().last().isPresent())
                .max(Comparator.comparing(
                        result -> result.observation().says().period().last().orElseThrow()));
        return dated.or(() -> counted.stream().reduce((earlier, later) -> later));
    }
}
