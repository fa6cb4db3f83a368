package org.cauce.indicators.check;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.review.Check;

/** A check with the values of its inputs. */
record Task(Check check, Operands operands) {
    Task in(String group) {
        return new Task(check, operands.in(group).withoutGroups());
    }

    Estimate sum(String role) {
        return operands.sum(role);
    }

    /** The number that the document prints for the first result; empty if it prints none. */
    Optional<Estimate> expected() {
        return check.expected().stream()
                .findFirst()
                .flatMap(Quantity::estimateAsPrinted)
                .map(Operand::plain);
    }

    String claimed() {
        return check.claimed().orElse("");
    }

    Result result(String label, Estimate value) {
        return result(label, value, check.unit());
    }

    static Result result(String label, Estimate value, Unit unit) {
        return new Result(label, Estimate.of(value.nominal(), value.interval(), unit));
    }

    /** What each group gives, in order. */
    <T> List<T> each(BiFunction<String, Operands, T> compute) {
        return operands.groups().stream()
                .map(group -> compute.apply(group, operands.in(group)))
                .toList();
    }

    /** A formula of each group, with the name of the group before it. */
    String formula(BiFunction<String, Operands, String> text) {
        return operands.groups().stream()
                .map(group -> (group.isEmpty() ? "" : group + ": ") + text.apply(group, operands.in(group)))
                .collect(Collectors.joining("; "));
    }
}
