package org.cauce.indicators.check;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cauce.indicators.check.Conflict.Rule;
import org.cauce.indicators.check.Kinship.Kin;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.flow.Amount;
import org.cauce.model.initiative.Benefit;
import org.cauce.model.initiative.Terms;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;

/** Compares the terms of a programme with those of its replica, and those that several passages state of one. */
final class TermsConflicts {
    private final Catalogue catalogue;
    private final Kinship kinship;

    TermsConflicts(Catalogue catalogue, Kinship kinship) {
        this.catalogue = catalogue;
        this.kinship = kinship;
    }

    List<Discrepancy> find() {
        List<Statement<Terms>> all = catalogue.parts().terms();
        List<Discrepancy> found = new ArrayList<>();
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                found.addAll(compare(all.get(one), all.get(other)));
            }
        }
        return found;
    }

    private List<Discrepancy> compare(Statement<Terms> one, Statement<Terms> other) {
        Optional<Kin> kin = kinship.between(
                List.of(one.says().initiative()), List.of(other.says().initiative()));
        if (kin.filter(relation -> relation == Kin.SAME || relation == Kin.REPLICA)
                .isEmpty()) {
            return List.of();
        }
        Ref first = Kind.TERMS.ref(one.id());
        Ref second = Kind.TERMS.ref(other.id());
        return Stream.concat(sums(one.says(), other.says()), durations(one.says(), other.says()))
                .distinct()
                .map(rule -> new Discrepancy(rule, first, second))
                .toList();
    }

    private static Stream<Rule> sums(Terms one, Terms other) {
        boolean same = one.initiative().equals(other.initiative());
        return one.benefits().stream()
                .flatMap(first -> other.benefits().stream()
                        .filter(second -> !same || mayBeInTheSameCountry(first, second))
                        .flatMap(second -> sums(first, second).stream()));
    }

    private static boolean mayBeInTheSameCountry(Benefit one, Benefit other) {
        Set<Ref> first = ImmutableSet.copyOf(one.countries());
        Set<Ref> second = ImmutableSet.copyOf(other.countries());
        return first.isEmpty()
                || second.isEmpty()
                || !Sets.intersection(first, second).isEmpty();
    }

    private static Optional<Rule> sums(Benefit one, Benefit other) {
        Optional<Quantity> first = sum(one);
        Optional<Quantity> second = sum(other);
        if (first.isEmpty()
                || second.isEmpty()
                || !first.get().unit().equals(second.get().unit())) {
            return Optional.empty();
        }
        if (!first.get().number().equals(second.get().number())) {
            return Optional.of(Rule.STIPEND);
        }
        return first.get().bound() == second.get().bound() ? Optional.empty() : Optional.of(Rule.QUALIFIER);
    }

    private static Optional<Quantity> sum(Benefit benefit) {
        return benefit.amount()
                .filter(Amount.Stated.class::isInstance)
                .map(amount -> ((Amount.Stated) amount).quantity());
    }

    private static Stream<Rule> durations(Terms one, Terms other) {
        Set<TimePeriod> first = durations(one);
        Set<TimePeriod> second = durations(other);
        boolean differ = !first.isEmpty()
                && !second.isEmpty()
                && Sets.intersection(first, second).isEmpty();
        return differ ? Stream.of(Rule.DURATION) : Stream.of();
    }

    private static Set<TimePeriod> durations(Terms terms) {
        Set<TimePeriod> found = new HashSet<>();
        terms.upTo().ifPresent(found::add);
        terms.benefits().forEach(benefit -> benefit.upTo().ifPresent(found::add));
        return found;
    }
}
