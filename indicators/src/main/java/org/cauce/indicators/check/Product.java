package org.cauce.indicators.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Unit;

/**
 * A function that multiplies and divides: a number times the product of some roles by the product of others. Where one
 * role is missing, the printed result implies it.
 *
 * @param template the formula, roles in braces
 * @param constant the number
 * @param factors the roles that multiply
 * @param divisors the roles that divide
 * @param byGroup whether each group gives a result of its own
 */
record Product(String template, BigDecimal constant, List<String> factors, List<String> divisors, boolean byGroup)
        implements Computation {
    static final Product SHARE = of("{part} / {whole} × 100", 100, List.of("part"), List.of("whole"));
    static final Product SHARE_OF_IMPLIED_WHOLE =
            of("{part} / ({known} / {share}) × 100", 1, List.of("part", "share"), List.of("known"));
    static final Product PART = percent("{share} × {whole}", List.of("share", "whole"), List.of());
    static final Product WHOLE = of("{part} / {share}", 100, List.of("part"), List.of("share"));
    static final Product PART_BY_SHARE =
            of("{known} / {known-share} × {share}", 1, List.of("known", "share"), List.of("known-share"));
    static final Product QUOTIENT =
            new Product("{dividend} / {divisor}", BigDecimal.ONE, List.of("dividend"), List.of("divisor"), true);
    static final Product PER_DAY = of("{rate} × 60 × 24", 60 * 24, List.of("rate"), List.of());
    private static final List<String> SAME_UNIT = List.of("part", "whole", "known");

    private static Product of(String template, long constant, List<String> factors, List<String> divisors) {
        return new Product(template, BigDecimal.valueOf(constant), factors, divisors, false);
    }

    private static Product percent(String template, List<String> factors, List<String> divisors) {
        return new Product(template, new BigDecimal("0.01"), factors, divisors, false);
    }

    @Override
    public String formula(Task task) {
        return byGroup ? task.formula((group, operands) -> formula(operands)) : formula(task.operands());
    }

    private String formula(Operands operands) {
        String formula = template;
        for (String role : roles()) {
            formula = formula.replace("{" + role + "}", operands.text(role));
        }
        return formula;
    }

    private List<String> roles() {
        return Stream.concat(factors.stream(), divisors.stream()).toList();
    }

    @Override
    public Outcome compute(Task task) {
        return byGroup
                ? Outcome.of(task.each((group, operands) -> compute(task, group, operands)))
                : Outcome.of(compute(task, "", task.operands()));
    }

    private Result compute(Task task, String group, Operands operands) {
        operands.requireAlike(roles().stream().filter(SAME_UNIT::contains).toArray(String[]::new));
        List<String> missing =
                roles().stream().filter(role -> operands.find(role).isEmpty()).toList();
        if (!missing.isEmpty()) {
            throw new NotRecomputable("no value for " + String.join(", ", missing), implied(task, operands, missing));
        }
        return task.result(group, quotient(product(operands, factors).times(constant), product(operands, divisors)));
    }

    private List<Result> implied(Task task, Operands operands, List<String> missing) {
        Optional<Estimate> expected = task.expected();
        if (missing.size() > 1 || expected.isEmpty()) {
            return List.of();
        }
        String role = missing.get(0);
        List<String> rest =
                roles().stream().filter(other -> !other.equals(role)).toList();
        Estimate above = product(
                        operands, rest.stream().filter(factors::contains).toList())
                .times(constant);
        Estimate below =
                product(operands, rest.stream().filter(divisors::contains).toList());
        Estimate value = factors.contains(role)
                ? quotient(times(expected.get(), below), above)
                : quotient(above, times(expected.get(), below));
        return List.of(Task.result("implied " + role, value, unitOf(role, operands, task)));
    }

    /** What is added to a missing part, or is a whole of it, is in its unit; other units only a source can tell. */
    private static Unit unitOf(String role, Operands operands, Task task) {
        if (role.endsWith("share")) {
            return Unit.PERCENT;
        }
        if (!SAME_UNIT.contains(role)) {
            return Unit.RATIO;
        }
        return SAME_UNIT.stream()
                .flatMap(other -> operands.all(other).stream())
                .flatMap(operand -> operand.unit().stream())
                .findFirst()
                .orElse(task.check().unit());
    }

    private static Estimate product(Operands operands, List<String> roles) {
        Estimate product = Estimate.exact(BigDecimal.ONE, Unit.RATIO);
        for (String role : roles) {
            product = times(product, operands.sum(role));
        }
        return product;
    }

    private static Estimate times(Estimate one, Estimate other) {
        return one.times(other, Unit.RATIO);
    }

    static Estimate quotient(Estimate dividend, Estimate divisor) {
        if (divisor.nominal().signum() == 0) {
            throw new NotRecomputable("a divisor is 0");
        }
        return dividend.dividedBy(divisor, Unit.RATIO);
    }
}
