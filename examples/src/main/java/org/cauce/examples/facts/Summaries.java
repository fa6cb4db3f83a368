package org.cauce.examples.facts;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.indicator.Observation;
import org.cauce.model.initiative.StatusChange;
import org.cauce.model.initiative.Terms;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;

/** What a record says, in a line: the text as printed or the value, then our own words. */
public final class Summaries {
    private Summaries() {}

    /**
     * {@return what a record says, such as {@code "$400 million": Contribution of the national governments.}}
     *
     * @param statement the record
     */
    public static String of(Statement<?> statement) {
        String line = Stream.of(value(statement.says()), statement.note())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(": "));
        return line.isEmpty() ? statement.id() : line;
    }

    private static Optional<String> value(Object says) {
        if (says instanceof FundingFlow flow) {
            return flow.amount()
                    .printed()
                    .map(Summaries::quoted)
                    .or(() -> flow.quantity().map(Summaries::value));
        }
        if (says instanceof Observation observation) {
            return observation
                    .asPrinted()
                    .map(Summaries::quoted)
                    .or(() -> observation.quantity().map(Summaries::value));
        }
        if (says instanceof StatusChange change) {
            return Optional.of(change.status() + " " + change.when().period());
        }
        return says instanceof Terms terms ? terms(terms) : Optional.empty();
    }

    private static Optional<String> terms(Terms terms) {
        String parts = Stream.concat(
                        Quantities.of(terms).flatMap(Quantity::printed).map(Summaries::quoted).stream(),
                        terms.upTo().map(TimePeriod::toString).map(length -> "up to " + length).stream())
                .collect(Collectors.joining(", "));
        return Optional.of(parts).filter(text -> !text.isEmpty());
    }

    private static String quoted(String printed) {
        return "“" + printed + "”";
    }

    private static String value(Quantity quantity) {
        return quantity.number()
                .map(number -> number.toPlainString() + " " + quantity.unit())
                .orElse(quantity.bound().toString());
    }
}
