package org.cauce.indicators.check;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.cauce.indicators.concentration.ResolvedAmount;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.indicator.Observation;
import org.cauce.model.initiative.Benefit;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.StatusChange;
import org.cauce.model.initiative.Terms;
import org.cauce.model.party.Aggregate;
import org.cauce.model.party.Organisation;
import org.cauce.model.place.Grouping;
import org.cauce.model.policy.Event;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.review.Input;
import org.cauce.model.source.Source;
import org.cauce.model.source.Statement;
import org.cauce.model.text.Definition;
import org.cauce.model.time.Reading;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/** Turns the inputs of checks into values: numbers, sizes of lists, dates. What has none is missing, not zero. */
final class Values {
    private static final String INFERRED = "inferred";

    private final Catalogue catalogue;

    Values(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Returns an input with its value; without one if the record holds none. */
    Operand of(Input input) {
        Object says =
                catalogue.find(input.record()).<Object>map(Statement::says).orElse("");
        Optional<Collection<?>> list = input.property().flatMap(property -> list(says, property));
        if (list.isPresent()) {
            return size(input, list.get().size());
        }
        Optional<Operand> number = number(input, says);
        Optional<TimePeriod> when = timing(says, input).flatMap(timing -> period(timing, input));
        // the period of an observation or flow is no value of its own, unless it is asked for
        boolean isDate = input.property().isPresent() || !(says instanceof Observation || says instanceof FundingFlow);
        String printed = number.map(Operand::printed)
                .or(() -> when.filter(period -> isDate).map(TimePeriod::toString))
                .orElseGet(() -> label(input));
        return new Operand(input, printed, number.flatMap(Operand::bounds), number.flatMap(Operand::asPrinted), when);
    }

    /** What stands in a formula for a record that is counted, and for one whose value is missing. */
    private String label(Input input) {
        return input.role().equals("element") && input.property().isEmpty()
                ? catalogue.label(input.record())
                : Operand.MISSING;
    }

    private static Optional<Collection<?>> list(Object says, String property) {
        return switch (property) {
            case "pillars" -> of(says, Initiative.class).map(Initiative::pillars);
            case "objectives" -> of(says, Initiative.class).map(Initiative::objectives);
            case "members" -> members(says);
            default -> Optional.empty();
        };
    }

    private static Optional<Collection<?>> members(Object says) {
        return of(says, Aggregate.class)
                .<Collection<?>>map(Aggregate::members)
                .or(() -> of(says, Organisation.class).map(Organisation::members))
                .or(() -> of(says, Grouping.class).map(Grouping::members))
                .or(() -> of(says, Definition.class).map(Definition::members));
    }

    private Operand size(Input input, int size) {
        Optional<Estimate> number = Optional.of(Estimate.exact(BigDecimal.valueOf(size), Unit.COUNT));
        String printed = size + " " + input.property().orElseThrow() + " of " + catalogue.label(input.record());
        return new Operand(input, printed, number, number, Optional.empty());
    }

    private Optional<Operand> number(Input input, Object says) {
        if (says instanceof FundingFlow flow) {
            return amount(input, flow.amount());
        }
        if (says instanceof Terms terms) {
            return terms.benefits().stream()
                    .findFirst()
                    .flatMap(Benefit::amount)
                    .flatMap(amount -> amount(input, amount));
        }
        return of(says, Observation.class)
                .flatMap(Observation::quantity)
                .filter(quantity -> quantity.number().isPresent())
                .map(quantity -> new Operand(
                        input,
                        text(quantity),
                        quantity.estimate().map(estimate -> exact(quantity, estimate)),
                        quantity.estimateAsPrinted().map(estimate -> exact(quantity, estimate)),
                        Optional.empty()));
    }

    /** No decimal number says "a third" exactly: the fraction does. */
    private static Estimate exact(Quantity quantity, Estimate estimate) {
        Unit unit = quantity.unit();
        BigDecimal whole = unit.isPercent() ? BigDecimal.valueOf(100) : BigDecimal.ONE;
        return quantity.fraction()
                .map(fraction -> fraction.of(whole))
                .filter(estimate.interval()::contains)
                .map(number -> Estimate.of(number, estimate.interval(), unit))
                .orElse(estimate);
    }

    private Optional<Operand> amount(Input input, Amount amount) {
        return ResolvedAmount.of(catalogue, amount)
                .map(resolved -> new Operand(
                        input,
                        resolved.formula()
                                .map(formula -> "(" + formula + ")")
                                .or(amount::printed)
                                .orElseGet(() -> plain(resolved.bounds())),
                        Optional.of(resolved.bounds()),
                        Optional.of(resolved.asPrinted()),
                        Optional.empty()));
    }

    private static String text(Quantity quantity) {
        return quantity.printed().orElseGet(() -> plain(quantity.estimate().orElseThrow()));
    }

    private static String plain(Estimate estimate) {
        return estimate.nominal().toPlainString();
    }

    private static Optional<Timing> timing(Object says, Input input) {
        if (input.property().filter(property -> !property.equals(INFERRED)).isPresent()) {
            return input.property().filter("when"::equals).flatMap(property -> timing(says));
        }
        return timing(says);
    }

    private static Optional<Timing> timing(Object says) {
        return of(says, Event.class)
                .map(Event::when)
                .or(() -> of(says, StatusChange.class).map(StatusChange::when))
                .or(() -> of(says, Source.class).flatMap(Source::date))
                .or(() -> of(says, Observation.class).map(Observation::when))
                .or(() -> of(says, FundingFlow.class).flatMap(FundingFlow::when));
    }

    /** The period that is stated; of an inferred date the reading that was inferred, or the period marked so. */
    private static Optional<TimePeriod> period(Timing timing, Input input) {
        if (input.property().filter(INFERRED::equals).isEmpty()) {
            return Optional.of(timing.period());
        }
        return timing.readings().stream()
                .filter(reading -> reading.basis() == Reading.Basis.INFERRED)
                .map(Reading::period)
                .findFirst()
                .or(() -> Optional.of(timing.period()).filter(TimePeriod::isInferred));
    }

    private static <T> Optional<T> of(Object says, Class<T> type) {
        return type.isInstance(says) ? Optional.of(type.cast(says)) : Optional.empty();
    }
}
