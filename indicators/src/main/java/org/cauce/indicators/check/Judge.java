package org.cauce.indicators.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Quantity;

/** Compares what was computed with what is printed. */
final class Judge {
    private Judge() {}

    static Verdict verdict(Outcome outcome, List<Quantity> expected) {
        if (expected.size() > outcome.results().size()) {
            throw new NotRecomputable(
                    expected.size() + " numbers are printed, the function gives "
                            + outcome.results().size(),
                    outcome.results());
        }
        Stream<Verdict> numbers = IntStream.range(0, expected.size())
                .mapToObj(place -> verdict(outcome.results().get(place).value(), expected.get(place)));
        Stream<Verdict> claim = outcome.claim().map(ClaimResult::verdict).stream();
        return Stream.concat(numbers, claim).reduce(Verdict::and).orElse(Verdict.IMPLIED_ONLY);
    }

    private static Verdict verdict(Estimate computed, Quantity printed) {
        Optional<Integer> order = printed.number().map(number -> number.compareTo(computed.nominal()));
        if (order.filter(difference -> difference == 0).isPresent()) {
            return Verdict.AGREES;
        }
        return printed.intervalAsPrinted().meets(computed.interval())
                ? Verdict.AGREES_WITHIN_ROUNDING
                : Verdict.DISAGREES;
    }
}
