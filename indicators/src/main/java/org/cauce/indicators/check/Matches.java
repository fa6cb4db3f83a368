package org.cauce.indicators.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.cauce.indicators.series.Growth;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Interval;
import org.cauce.model.quantity.Unit;

/** Functions that claim that two sides are the same, or one no more than the other. */
enum Matches implements Computation {
    MATCHES {
        @Override
        public String formula(Task task) {
            return task.formula((group, in) -> in.joined("one", ", ") + " = " + in.joined("other", ", "));
        }

        @Override
        public Outcome compute(Task task) {
            List<Result> differences = new ArrayList<>();
            List<Estimate> all = new ArrayList<>();
            for (String group : task.operands().groups()) {
                Operands in = task.operands().in(group);
                in.requireAlike("one", "other");
                for (Estimate one : in.numbers("one")) {
                    for (Estimate other : in.numbers("other")) {
                        differences.add(task.result(group, one.minus(other)));
                        all.add(one.minus(other));
                    }
                }
            }
            Interval zero = Interval.point(BigDecimal.ZERO);
            return Outcome.of(
                    differences,
                    ClaimResult.of(
                            "both are the same number",
                            all.stream()
                                    .allMatch(difference -> difference.nominal().signum() == 0),
                            all.stream()
                                    .allMatch(
                                            difference -> difference.interval().meets(zero))));
        }
    },
    QUOTIENTS_MATCH {
        @Override
        public String formula(Task task) {
            return task.operands().groups().stream()
                    .map(group -> Product.QUOTIENT.formula(task.in(group)))
                    .collect(Collectors.joining(" = "));
        }

        @Override
        public Outcome compute(Task task) {
            List<Estimate> quotients = Product.QUOTIENT.compute(task).results().stream()
                    .map(result -> Operand.plain(result.value()))
                    .sorted(Comparator.comparing(Estimate::nominal))
                    .toList();
            Estimate smallest = quotients.get(0);
            Estimate largest = quotients.get(quotients.size() - 1);
            if (quotients.size() < 2 || smallest.nominal().signum() <= 0) {
                throw new NotRecomputable("expected two groups or more, with quotients above 0");
            }
            return Outcome.of(
                    List.of(task.result("", Growth.percent(smallest, largest))),
                    ClaimResult.of(
                            "all quotients are the same",
                            smallest.nominal().compareTo(largest.nominal()) == 0,
                            everyTwo(quotients, (one, other) -> one.interval().meets(other.interval()))));
        }
    },
    MAXIMUM_COST {
        @Override
        public String formula(Task task) {
            return task.operands().joined("factor", " × ") + " ≤ "
                    + task.operands().terms("budget");
        }

        @Override
        public Outcome compute(Task task) {
            BigDecimal most =
                    upperEnds(task.operands().all("factor")).stream().reduce(BigDecimal.ONE, BigDecimal::multiply);
            Estimate maximum = Estimate.exact(most, Unit.RATIO);
            Estimate budget = task.sum("budget");
            return Outcome.of(
                    List.of(task.result("maximum cost", maximum), task.result("budget", budget)),
                    ClaimResult.of(
                            "the budget holds the maximum cost",
                            isNoMore(maximum, budget),
                            mayBeNoMore(maximum, budget)));
        }
    },
    MIRROR {
        @Override
        public String formula(Task task) {
            return sides(task, " = ");
        }

        @Override
        public Outcome compute(Task task) {
            Estimate exports = side(task, EXPORTS, EXPORT_SHARE);
            Estimate imports = side(task, IMPORTS, IMPORT_SHARE);
            return mirrored(
                    task,
                    ClaimResult.of(
                            "both sides report the same trade",
                            exports.nominal().compareTo(imports.nominal()) == 0,
                            exports.interval().meets(imports.interval())));
        }
    },
    MIRROR_BOUND {
        @Override
        public String formula(Task task) {
            return sides(task, " ≤ ");
        }

        @Override
        public Outcome compute(Task task) {
            Estimate exports = side(task, EXPORTS, EXPORT_SHARE);
            Estimate imports = side(task, IMPORTS, IMPORT_SHARE);
            return mirrored(
                    task,
                    ClaimResult.of(
                            "the one side reports no more than the other",
                            isNoMore(exports, imports),
                            mayBeNoMore(exports, imports)));
        }
    };

    private static final String EXPORTS = "exports";
    private static final String EXPORT_SHARE = "export-share";
    private static final String IMPORTS = "imports";
    private static final String IMPORT_SHARE = "import-share";

    private static List<BigDecimal> upperEnds(List<Operand> factors) {
        if (factors.isEmpty()) {
            throw new NotRecomputable("no value for factor");
        }
        return factors.stream()
                .map(factor -> factor.bounds()
                        .flatMap(bounds -> bounds.interval().high())
                        .orElseThrow(() -> new NotRecomputable(
                                "no upper end for factor in " + factor.input().record())))
                .toList();
    }

    private static Estimate side(Task task, String total, String share) {
        return task.sum(total).times(task.sum(share), Unit.RATIO).times(new BigDecimal("0.01"));
    }

    private static String sides(Task task, String sign) {
        return task.operands().text(EXPORTS) + " × " + task.operands().text(EXPORT_SHARE) + sign
                + task.operands().text(IMPORTS) + " × " + task.operands().text(IMPORT_SHARE);
    }

    private static Outcome mirrored(Task task, ClaimResult claim) {
        return Outcome.of(
                List.of(
                        task.result(EXPORTS, side(task, EXPORTS, EXPORT_SHARE)),
                        task.result(IMPORTS, side(task, IMPORTS, IMPORT_SHARE))),
                claim);
    }

    private static boolean everyTwo(List<Estimate> values, BiPredicate<Estimate, Estimate> relation) {
        return values.stream().allMatch(one -> values.stream().allMatch(other -> relation.test(one, other)));
    }

    private static boolean isNoMore(Estimate one, Estimate other) {
        return one.nominal().compareTo(other.nominal()) <= 0;
    }

    /** Whether some value of the one is no more than some value of the other. */
    private static boolean mayBeNoMore(Estimate one, Estimate other) {
        Optional<BigDecimal> low = one.interval().low();
        Optional<BigDecimal> high = other.interval().high();
        return low.isEmpty()
                || high.isEmpty()
                || low.get().compareTo(high.get()) < 0
                || one.interval().meets(other.interval());
    }
}
