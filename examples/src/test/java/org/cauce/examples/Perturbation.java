package org.cauce.examples;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cauce.indicators.check.Checks;
import org.cauce.indicators.check.Verdict;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.catalogue.CatalogueParts;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.indicator.Observation;
import org.cauce.model.initiative.Benefit;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.Terms;
import org.cauce.model.party.Aggregate;
import org.cauce.model.policy.Event;
import org.cauce.model.quantity.Magnitude;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.review.Check;
import org.cauce.model.review.Input;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Source;
import org.cauce.model.source.Statement;
import org.cauce.model.text.Definition;
import org.cauce.model.time.Reading;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/**
 * A catalogue in which one input of a check is wrong: a number larger or smaller by some tenths, a date later by a day
 * or a year, a list without its last member.
 */
record Perturbation(Catalogue catalogue, Statement<Check> check) {
    Verdict verdict() {
        return Checks.recompute(catalogue, check).verdict();
    }

    /** All perturbations of a check by so many tenths, up and down. */
    static Stream<Perturbation> of(Catalogue catalogue, Statement<Check> check, int tenths) {
        Stream<Perturbation> up = of(catalogue, check, BigDecimal.valueOf(10 + tenths, 1));
        Stream<Perturbation> down = tenths > 9 ? Stream.of() : of(catalogue, check, BigDecimal.valueOf(10 - tenths, 1));
        return Stream.concat(up, down);
    }

    private static Stream<Perturbation> of(Catalogue catalogue, Statement<Check> check, BigDecimal factor) {
        return IntStream.range(0, check.says().inputs().size()).mapToObj(place -> of(catalogue, check, place, factor));
    }

    private static Perturbation of(Catalogue catalogue, Statement<Check> check, int place, BigDecimal factor) {
        Input input = check.says().inputs().get(place);
        if (input.role().equals("element") && input.property().isEmpty()) {
            List<Input> rest = check.says().inputs().stream()
                    .filter(other -> !other.equals(input))
                    .toList();
            return new Perturbation(catalogue, check.withSays(check.says().withInputs(rest)));
        }
        return new Perturbation(changed(catalogue, input.record(), factor), check);
    }

    /** A copy of the catalogue with another value in one record. */
    private static Catalogue changed(Catalogue catalogue, Ref record, BigDecimal factor) {
        CatalogueParts parts = catalogue.parts();
        CatalogueParts.Builder copy = parts.toBuilder();
        switch (record.kind()) {
            case OBSERVATION -> copy.observations(changed(parts.observations(), record, says -> times(says, factor)));
            case FLOW -> copy.flows(changed(parts.flows(), record, says -> times(says, factor)));
            case TERMS -> copy.terms(changed(parts.terms(), record, says -> times(says, factor)));
            case EVENT -> copy.events(changed(parts.events(), record, Perturbation::later));
            case SOURCE -> copy.sources(changed(parts.sources(), record, Perturbation::later));
            case INITIATIVE -> copy.initiatives(changed(parts.initiatives(), record, Perturbation::shorter));
            case DEFINITION -> copy.definitions(changed(parts.definitions(), record, Perturbation::shorter));
            case AGGREGATE -> copy.aggregates(changed(parts.aggregates(), record, Perturbation::shorter));
            default -> throw new AssertionError("No way to change " + record);
        }
        return Catalogue.of(copy.build());
    }

    private static <T> List<Statement<T>> changed(
            ImmutableList<Statement<T>> statements, Ref record, UnaryOperator<T> change) {
        return statements.stream()
                .map(statement -> statement.id().equals(record.id())
                        ? statement.withSays(change.apply(statement.says()))
                        : statement)
                .toList();
    }

    private static Observation times(Observation observation, BigDecimal factor) {
        return observation.withQuantity(observation.quantity().map(quantity -> times(quantity, factor)));
    }

    private static FundingFlow times(FundingFlow flow, BigDecimal factor) {
        return flow.withAmount(times(flow.amount(), factor));
    }

    private static Terms times(Terms terms, BigDecimal factor) {
        List<Benefit> benefits = terms.benefits().stream()
                .map(benefit -> benefit.withAmount(benefit.amount().map(amount -> times(amount, factor))))
                .toList();
        return terms.withBenefits(benefits);
    }

    private static Amount times(Amount amount, BigDecimal factor) {
        if (amount instanceof Amount.Stated stated) {
            return stated.withQuantity(times(stated.quantity(), factor));
        }
        throw new AssertionError("Not a stated amount: " + amount);
    }

    /** The number with as many digits as it needs, at least those that were printed. */
    private static Quantity times(Quantity quantity, BigDecimal factor) {
        BigDecimal number = quantity.number().orElseThrow().multiply(factor);
        BigDecimal unit = quantity.magnitude().map(Magnitude::factor).orElse(BigDecimal.ONE);
        BigDecimal mantissa = number.divide(unit).stripTrailingZeros();
        int decimals = Math.max(mantissa.scale(), quantity.decimals().orElse(0));
        String words = quantity.magnitude().map(magnitude -> " " + magnitude).orElse("");
        return Quantity.builder()
                .from(quantity)
                .number(number)
                .fraction(Optional.empty())
                .decimals(decimals)
                .printed(mantissa.setScale(decimals).toPlainString() + words)
                .build();
    }

    private static Event later(Event event) {
        return event.withWhen(later(event.when()));
    }

    private static Source later(Source source) {
        return source.withDate(source.date().map(Perturbation::later));
    }

    /** A day becomes the next, anything longer the same a year on; readings move along. */
    private static Timing later(Timing timing) {
        List<Reading> readings = timing.readings().stream()
                .map(reading -> reading.withPeriod(later(reading.period())))
                .toList();
        return timing.withPeriod(later(timing.period())).withReadings(readings);
    }

    private static TimePeriod later(TimePeriod period) {
        LocalDate first = period.first().orElseThrow();
        LocalDate last = period.last().orElseThrow();
        TimePeriod later = first.equals(last)
                ? TimePeriod.day(first.plusDays(1))
                : TimePeriod.between(TimePeriod.day(first.plusYears(1)), TimePeriod.day(last.plusYears(1)));
        return period.isInferred() ? later.asInferred() : later;
    }

    private static Initiative shorter(Initiative initiative) {
        return initiative.pillars().isEmpty() ? initiative : initiative.withPillars(shorter(initiative.pillars()));
    }

    private static Definition shorter(Definition definition) {
        return definition.withMembers(shorter(definition.members()));
    }

    private static Aggregate shorter(Aggregate aggregate) {
        return aggregate.withMembers(shorter(aggregate.members()));
    }

    private static <T> List<T> shorter(List<T> list) {
        return list.subList(0, list.size() - 1);
    }
}
