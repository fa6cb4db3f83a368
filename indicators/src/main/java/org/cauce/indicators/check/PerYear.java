package org.cauce.indicators.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cauce.indicators.series.Years;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Unit;
import org.cauce.model.time.TimePeriod;

/** A total by years: those stated, or those of its own period. */
final class PerYear implements Computation {
    private static final String TOTAL = "total";
    private static final String YEARS = "years";

    @Override
    public String formula(Task task) {
        Operands operands = task.operands();
        OptionalInt own = ownYears(operands);
        String years = operands.all(YEARS).isEmpty() && own.isPresent()
                ? String.valueOf(own.getAsInt())
                : operands.text(YEARS);
        return operands.text(TOTAL) + " / " + years;
    }

    @Override
    public Outcome compute(Task task) {
        Operands operands = task.operands();
        Optional<Estimate> total = operands.find(TOTAL);
        Optional<Estimate> years = operands.all(YEARS).isEmpty() ? ownYearsOf(operands) : operands.find(YEARS);
        if (total.isEmpty() || years.isEmpty()) {
            throw new NotRecomputable("no value for " + (total.isEmpty() ? TOTAL : YEARS), implied(task, total, years));
        }
        return Outcome.of(task.result("", Product.quotient(total.get(), years.get())));
    }

    private static List<Result> implied(Task task, Optional<Estimate> total, Optional<Estimate> years) {
        Optional<Result> whole = task.expected()
                .flatMap(expected -> years.map(
                        count -> Task.result("implied total", expected.times(count, Unit.RATIO), Unit.RATIO)));
        Optional<Result> count = task.expected()
                .flatMap(expected ->
                        total.map(sum -> Task.result("implied years", Product.quotient(sum, expected), Unit.YEARS)));
        return whole.or(() -> count).stream().toList();
    }

    private static Optional<Estimate> ownYearsOf(Operands operands) {
        OptionalInt years = ownYears(operands);
        return years.isPresent()
                ? Optional.of(Estimate.exact(BigDecimal.valueOf(years.getAsInt()), Unit.RATIO))
                : Optional.empty();
    }

    private static OptionalInt ownYears(Operands operands) {
        return operands.all(TOTAL).stream()
                .flatMap(total -> total.when().stream())
                .findFirst()
                .map((TimePeriod period) -> Years.in(period))
                .orElse(OptionalInt.empty());
    }
}
