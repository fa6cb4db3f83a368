package org.cauce.indicators.check;

import static org.cauce.indicators.TestCatalogue.at;
import static org.cauce.indicators.TestCatalogue.printed;
import static org.cauce.indicators.TestCatalogue.ref;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.cauce.indicators.TestCatalogue;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Stage;
import org.cauce.model.indicator.Measure;
import org.cauce.model.indicator.Observation;
import org.cauce.model.indicator.Sense;
import org.cauce.model.indicator.Wording;
import org.cauce.model.policy.Event;
import org.cauce.model.policy.EventType;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.review.Check;
import org.cauce.model.review.Function;
import org.cauce.model.review.Input;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.text.Definition;
import org.cauce.model.time.Reading;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/** Writes a check as the sentence of a document, with a record behind each of its inputs. */
final class Recompute {
    private final TestCatalogue catalogue = TestCatalogue.with()
            .indicator("measured", Measure.COUNT, Unit.COUNT, indicator -> indicator)
            .initiatives("programme");
    private final Check.Builder check;
    private final List<String> records = new ArrayList<>();

    private Recompute(Function function, Unit unit) {
        check = Check.builder().function(function).unit(unit);
    }

    static Recompute of(Function function, Unit unit) {
        return new Recompute(function, unit);
    }

    Recompute input(String role, String printed, Unit unit) {
        return input(role, "", printed, unit);
    }

    Recompute input(String role, String group, String printed, Unit unit) {
        return input(role, group, printed(printed, unit));
    }

    Recompute input(String role, String group, Quantity quantity) {
        return observed(role, group, observation -> observation.when(at("XXXX")).quantity(quantity));
    }

    /** An observation in words, which gives no number. */
    Recompute words(String role, String words) {
        return observed(
                role,
                "",
                observation -> observation
                        .when(at("XXXX"))
                        .wording(Wording.builder()
                                .sense(Sense.RISING)
                                .printed(words)
                                .build()));
    }

    Recompute observed(String role, String group, UnaryOperator<Observation.Builder> more) {
        String id = next();
        catalogue.observation(id, "measured", "initiative:programme", more);
        return add(role, group, ref("observation:" + id), Optional.empty());
    }

    Recompute flow(String role, Amount amount, UnaryOperator<FundingFlow.Builder> more) {
        String id = next();
        catalogue.flow(id, Stage.CONTRIBUTED, amount, more);
        return add(role, "", ref("flow:" + id), Optional.empty());
    }

    Recompute event(String role, String period) {
        return event(role, at(period), Optional.empty());
    }

    Recompute event(String role, Timing when, Optional<String> property) {
        String id = next();
        catalogue.plus(parts -> parts.addEvents(Statement.of(
                id,
                Event.builder().type(EventType.MILESTONE).title(id).when(when).build())));
        return add(role, "", ref("event:" + id), property);
    }

    /** A definition with so many members. */
    Recompute list(String role, String property, String... members) {
        String id = next();
        catalogue.plus(parts -> parts.addDefinitions(Statement.of(
                id,
                Definition.builder()
                        .type(Definition.Type.TAXONOMY)
                        .term("the list")
                        .addMembers(members)
                        .build())));
        return add(role, "", ref("definition:" + id), Optional.of(property));
    }

    Recompute record(String role, Ref record, Optional<String> property) {
        return add(role, "", record, property);
    }

    Recompute claiming(String claimed) {
        check.claimed(claimed);
        return this;
    }

    Recompute printing(String printed) {
        check.printed(printed);
        return this;
    }

    Recompute expecting(String printed, Unit unit) {
        return expecting(printed(printed, unit));
    }

    Recompute expecting(Quantity quantity) {
        check.addExpected(quantity);
        return this;
    }

    Recompute with(Consumer<TestCatalogue> more) {
        more.accept(catalogue);
        return this;
    }

    private Recompute add(String role, String group, Ref record, Optional<String> property) {
        check.addInputs(Input.builder()
                .role(role)
                .record(record)
                .property(property)
                .group(group.isEmpty() ? Optional.empty() : Optional.of(group))
                .build());
        return this;
    }

    private String next() {
        records.add("");
        return "input-" + records.size();
    }

    Recomputation now() {
        return Checks.recompute(catalogue.build(), statement());
    }

    Verdict verdict() {
        return now().verdict();
    }

    TestCatalogue catalogue() {
        Statement<Check> statement = statement();
        return catalogue.plus(parts -> parts.addChecks(statement));
    }

    private Statement<Check> statement() {
        return Statement.of("check", check.build());
    }

    static Timing inferred(String period, String inferred) {
        return at(period).withReadings(Reading.of(TimePeriod.parse(inferred), Reading.Basis.INFERRED));
    }
}
