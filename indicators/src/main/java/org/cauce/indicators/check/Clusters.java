package org.cauce.indicators.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.indicator.Observation;
import org.cauce.model.initiative.Terms;
import org.cauce.model.source.Ref;

/** Joins discrepancies that share a statement and a rule, and puts them into words. */
final class Clusters {
    private final Catalogue catalogue;
    private final ImmutableMap<Ref, Integer> order;

    Clusters(Catalogue catalogue) {
        this.catalogue = catalogue;
        ImmutableMap.Builder<Ref, Integer> places = ImmutableMap.builder();
        int[] place = {0};
        catalogue
                .entries()
                .forEach(entry -> places.put(entry.kind().ref(entry.statement().id()), place[0]++));
        this.order = places.buildOrThrow();
    }

    ImmutableList<Conflict> of(List<Discrepancy> found) {
        return Arrays.stream(Conflict.Rule.values())
                .flatMap(rule ->
                        joined(found.stream()
                                        .filter(discrepancy -> discrepancy.rule() == rule)
                                        .toList())
                                .stream()
                                .map(statements -> conflict(rule, statements)))
                .sorted(Comparator.comparingInt(
                        conflict -> place(conflict.statements().get(0))))
                .collect(ImmutableList.toImmutableList());
    }

    private List<Set<Ref>> joined(List<Discrepancy> found) {
        List<Set<Ref>> clusters = new ArrayList<>();
        for (Discrepancy discrepancy : found) {
            Set<Ref> cluster = new TreeSet<>(Comparator.comparingInt(this::place));
            cluster.add(discrepancy.one());
            cluster.add(discrepancy.other());
            List<Set<Ref>> touched = clusters.stream()
                    .filter(other -> other.contains(discrepancy.one()) || other.contains(discrepancy.other()))
                    .toList();
            touched.forEach(cluster::addAll);
            clusters.removeAll(touched);
            clusters.add(cluster);
        }
        return clusters;
    }

    private int place(Ref statement) {
        return Optional.ofNullable(order.get(statement)).orElseThrow();
    }

    private Conflict conflict(Conflict.Rule rule, Set<Ref> statements) {
        return new Conflict(
                rule,
                ImmutableList.copyOf(statements),
                statements.stream().map(this::words).collect(Collectors.joining(" | ")));
    }

    private String words(Ref statement) {
        Object says = catalogue.find(statement).orElseThrow().says();
        if (says instanceof Observation observation) {
            return catalogue.label(observation.indicator()) + ", " + catalogue.label(observation.subject()) + ", "
                    + observation.period() + ": " + observation.asPrinted().orElseGet(() -> number(observation));
        }
        if (says instanceof FundingFlow flow) {
            return flow.initiative().map(catalogue::label).orElse("no initiative") + ", " + flow.stage() + ", "
                    + flow.period() + ": "
                    + flow.amount()
                            .printed()
                            .orElseGet(() -> flow.money().map(Object::toString).orElse("no amount"));
        }
        return says instanceof Terms terms ? words(terms) : catalogue.label(statement);
    }

    private static String number(Observation observation) {
        return observation
                .quantity()
                .flatMap(quantity -> quantity.number())
                .map(number -> number.toPlainString())
                .orElse("no number");
    }

    private String words(Terms terms) {
        Stream<String> benefits = terms.benefits().stream()
                .map(benefit -> benefit.amount()
                                .flatMap(Amount::printed)
                                .orElseGet(() -> benefit.type().toString())
                        + benefit.every().map(every -> " every " + every).orElse("")
                        + benefit.upTo().map(upTo -> " for up to " + upTo).orElse(""));
        Stream<String> duration = terms.upTo().map(upTo -> "for up to " + upTo).stream();
        return catalogue.label(terms.initiative()) + ": "
                + Stream.concat(benefits, duration).collect(Collectors.joining(", "));
    }
}
