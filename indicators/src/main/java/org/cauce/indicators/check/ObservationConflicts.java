package org.cauce.indicators.check;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cauce.indicators.check.Conflict.Rule;
import org.cauce.indicators.check.Kinship.Kin;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.code.Code;
import org.cauce.model.indicator.Direction;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Measure;
import org.cauce.model.indicator.Nature;
import org.cauce.model.indicator.Observation;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Statement;

/** Compares observations of the same concept about the same subject. */
final class ObservationConflicts {
    private static final ImmutableSet<Nature> FACTS =
            ImmutableSet.of(Nature.ACTUAL, Nature.SURVEYED, Nature.CLAIMED, Nature.COUNTED, Nature.BASELINE);
    private static final ImmutableSet<Measure> ADDED_UP = ImmutableSet.of(Measure.COUNT, Measure.AMOUNT);
    private static final ImmutableSet<Measure> INHERITED = ImmutableSet.of(Measure.DURATION, Measure.LIMIT);

    private final Catalogue catalogue;
    private final Kinship kinship;

    ObservationConflicts(Catalogue catalogue, Kinship kinship) {
        this.catalogue = catalogue;
        this.kinship = kinship;
    }

    List<Discrepancy> find() {
        ImmutableListMultimap<Code, Statement<Observation>> byConcept = Multimaps.index(
                catalogue
                        .observations()
                        .where(observation -> observation.quantity().isPresent())
                        .list(),
                statement -> concept(statement.says()));
        List<Discrepancy> found = new ArrayList<>();
        for (List<Statement<Observation>> same : Multimaps.asMap(byConcept).values()) {
            for (int one = 0; one < same.size(); one++) {
                for (int other = one + 1; other < same.size(); other++) {
                    compare(same.get(one), same.get(other)).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** The concept of the indicator; the indicator itself where it shares none. */
    private Code concept(Observation observation) {
        return indicator(observation)
                .concept()
                .orElseGet(() -> Code.of("indicator", observation.indicator().id()));
    }

    private Indicator indicator(Observation observation) {
        return catalogue.get(observation.indicator(), Indicator.class).says();
    }

    private Optional<Discrepancy> compare(Statement<Observation> one, Statement<Observation> other) {
        Observation first = one.says();
        Observation second = other.says();
        return isComparable(first, second)
                ? kinship.between(first.subjects(), second.subjects())
                        .flatMap(kin -> rule(first, second, kin))
                        .map(rule ->
                                new Discrepancy(rule, Kind.OBSERVATION.ref(one.id()), Kind.OBSERVATION.ref(other.id())))
                : Optional.empty();
    }

    private static boolean isComparable(Observation one, Observation other) {
        boolean natures = (FACTS.contains(one.nature()) && FACTS.contains(other.nature()))
                || (one.nature() == other.nature() && one.nature() != Nature.COMPARISON);
        return natures
                && Times.mayCoincide(one.period(), other.period())
                && one.partner().equals(other.partner())
                && one.sector().equals(other.sector())
                && one.about().equals(other.about())
                && sameOrNotStated(one.initiative(), other.initiative())
                && sameOrNotStated(one.rankedAmong(), other.rankedAmong());
    }

    private static boolean sameOrNotStated(Optional<?> one, Optional<?> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private Optional<Rule> rule(Observation one, Observation other, Kin kin) {
        Quantity first = one.quantity().orElseThrow();
        Quantity second = other.quantity().orElseThrow();
        if (areComplements(one, other)) {
            return Optional.of(Rule.COMPLEMENT);
        }
        boolean isPart = kin == Kin.PART || kin == Kin.WHOLE;
        Measure measure = indicator(one).measure();
        if (isPart && ADDED_UP.contains(measure)) {
            boolean exceeds = kin == Kin.PART ? exceeds(first, second) : exceeds(second, first);
            return exceeds ? Optional.of(Rule.PART_EXCEEDS_WHOLE) : Optional.empty();
        }
        return isPart && !INHERITED.contains(measure)
                ? Optional.empty()
                : Difference.between(first, second).map(ObservationConflicts::rule);
    }

    private static Rule rule(Difference difference) {
        return switch (difference) {
            case APART -> Rule.OBSERVED_VALUE;
            case LIMIT -> Rule.OBSERVED_LIMIT;
            case BOUND -> Rule.QUALIFIER;
        };
    }

    /** The employed and the unemployed: shares of one concept, the one better the higher, the other the lower. */
    private boolean areComplements(Observation one, Observation other) {
        Indicator first = indicator(one);
        Indicator second = indicator(other);
        return first.unit().isPercent()
                && second.unit().isPercent()
                && first.direction() != second.direction()
                && first.direction() != Direction.NEITHER
                && second.direction() != Direction.NEITHER;
    }

    private static boolean exceeds(Quantity part, Quantity whole) {
        Optional<BigDecimal> least = part.intervalAsPrinted().low();
        Optional<BigDecimal> most = whole.intervalAsPrinted().high();
        return part.unit().equals(whole.unit())
                && least.isPresent()
                && most.isPresent()
                && least.get().compareTo(most.get()) > 0;
    }
}
