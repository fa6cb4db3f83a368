package org.cauce.indicators.outcome;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.indicator.Observation;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Ref;

/**
 * What a result achieves of a target.
 *
 * <p>{@code (result − baseline) / (target − baseline) × 100}, or {@code result / target × 100} where there is no
 * baseline; in percent, above 100 where more was reached than aimed at, below 0 where it went the other way. Whether
 * the two are like for like is another matter: see the differences.
 *
 * @param result the result
 * @param target the target
 * @param baseline where both are measured from; empty if no baseline has a number
 * @param percent the achieved share
 * @param approximate those of the three whose words make them approximate or a limit
 * @param differences in what target and result differ but for their numbers, in words: indicator, subject, countries
 */
public record Achievement(
        Reported result,
        Reported target,
        Optional<Reported> baseline,
        Estimate percent,
        ImmutableList<Ref> approximate,
        ImmutableList<String> differences) {

    /** Returns what a result achieves; empty if there are no numbers to compare, or nothing to be achieved. */
    static Optional<Achievement> of(
            Catalogue catalogue, Reported result, Reported target, Optional<Reported> baseline) {
        if (result.value().isEmpty() || target.value().isEmpty()) {
            return Optional.empty();
        }
        Unit unit = result.value().get().unit();
        boolean alike = target.value().get().unit().equals(unit)
                && baseline.flatMap(Reported::value)
                        .map(value -> value.unit().equals(unit))
                        .orElse(true);
        if (!alike) {
            return Optional.empty();
        }
        Estimate zero = Estimate.exact(BigDecimal.ZERO, unit);
        Estimate start = baseline.flatMap(Reported::value).orElse(zero);
        Estimate way = target.value().get().minus(start);
        if (way.nominal().signum() == 0) {
            return Optional.empty();
        }
        Estimate percent = result.value().get().minus(start).asPercentOf(way);
        ImmutableList<Ref> approximate = Stream.of(Stream.of(result), Stream.of(target), baseline.stream())
                .flatMap(reported -> reported)
                .filter(Reported::isApproximate)
                .map(Reported::ref)
                .collect(ImmutableList.toImmutableList());
        return Optional.of(new Achievement(
                result, target, baseline, percent, approximate, differences(catalogue, target, result)));
    }

    private static ImmutableList<String> differences(Catalogue catalogue, Reported target, Reported result) {
        Observation aim = target.observation().says();
        Observation reached = result.observation().says();
        List<String> found = new ArrayList<>();
        compare(
                found,
                "indicator",
                label(catalogue, List.of(aim.indicator())),
                label(catalogue, List.of(reached.indicator())));
        compare(found, "subject", label(catalogue, aim.subjects()), label(catalogue, reached.subjects()));
        compare(found, "countries", label(catalogue, aim.countries()), label(catalogue, reached.countries()));
        compare(
                found,
                "participants of",
                label(catalogue, aim.initiative().stream().toList()),
                label(catalogue, reached.initiative().stream().toList()));
        compare(found, "base", aim.base().orElse(""), reached.base().orElse(""));
        return ImmutableList.copyOf(found);
    }

    private static void compare(List<String> found, String what, String aim, String reached) {
        if (!aim.equals(reached)) {
            found.add(what + ": target " + orNotStated(aim) + ", result " + orNotStated(reached));
        }
    }

    private static String orNotStated(String text) {
        return text.isEmpty() ? "not stated" : text;
    }

    private static String label(Catalogue catalogue, Collection<Ref> records) {
        return records.stream().sorted().map(catalogue::label).collect(Collectors.joining(", "));
    }

    /** {@return whether nothing but the numbers tells target and result apart} */
    public boolean isLikeForLike() {
        return differences.isEmpty();
    }
}
