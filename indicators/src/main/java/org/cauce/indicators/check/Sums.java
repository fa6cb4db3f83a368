package org.cauce.indicators.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cauce.indicators.series.Change;
import org.cauce.indicators.series.Growth;
import org.cauce.indicators.series.Share;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Unit;

/** Functions that add, subtract, count, and compare with where something began. */
enum Sums implements Computation {
    GROWTH {
        @Override
        public String formula(Task task) {
            String from = task.operands().text(FROM);
            return "(" + task.operands().text(TO) + " − " + from + ") / " + from + " × 100";
        }

        @Override
        public Outcome compute(Task task) {
            Operands operands = task.operands();
            operands.requireAlike(FROM, TO);
            Optional<Estimate> from = operands.find(FROM);
            Optional<Estimate> to = operands.find(TO);
            if (from.isEmpty() || to.isEmpty()) {
                throw new NotRecomputable(
                        "no value for " + (from.isEmpty() ? FROM : TO), impliedByGrowth(task, from, to));
            }
            if (from.get().nominal().signum() <= 0) {
                throw new NotRecomputable("growth has no meaning from a base that is not above 0");
            }
            return Outcome.of(task.result("", Growth.percent(from.get(), to.get())));
        }
    },
    SHARES_OF_SUM {
        @Override
        public String formula(Task task) {
            return "each of " + task.operands().joined(PART, ", ") + " / ("
                    + task.operands().terms(PART) + ") × 100";
        }

        @Override
        public Outcome compute(Task task) {
            List<Estimate> parts = task.operands().numbers(PART);
            if (task.sum(PART).nominal().signum() <= 0
                    || parts.stream().anyMatch(part -> part.nominal().signum() < 0)) {
                throw new NotRecomputable("shares need parts of 0 or more, and a sum above 0");
            }
            List<Estimate> shares = Share.ofSum(parts);
            List<Operand> operands = task.operands().all(PART);
            return Outcome.of(IntStream.range(0, shares.size())
                    .mapToObj(place -> task.result(operands.get(place).group(), shares.get(place)))
                    .toList());
        }
    },
    SUM {
        @Override
        public String formula(Task task) {
            if (!task.operands().isGrouped()) {
                return task.operands().terms(PART);
            }
            return task.formula((group, operands) -> operands.terms(PART)) + "; all together";
        }

        @Override
        public Outcome compute(Task task) {
            Operands operands = task.operands();
            if (operands.find(PART).isEmpty()) {
                throw new NotRecomputable("no value for " + PART, impliedBySum(task));
            }
            List<Result> sums = new ArrayList<>();
            if (operands.isGrouped()) {
                sums.addAll(task.each((group, in) -> task.result(group, in.sum(PART))));
            }
            sums.add(task.result("", task.sum(PART)));
            return Outcome.of(sums);
        }
    },
    DIFFERENCE {
        @Override
        public String formula(Task task) {
            return task.operands().text(FROM) + " − " + task.operands().text(LESS);
        }

        @Override
        public Outcome compute(Task task) {
            Operands operands = task.operands();
            operands.requireAlike(FROM, LESS);
            Optional<Estimate> from = operands.find(FROM);
            Optional<Estimate> less = operands.find(LESS);
            if (from.isEmpty() || less.isEmpty()) {
                throw new NotRecomputable(
                        "no value for " + (from.isEmpty() ? FROM : LESS), impliedByDifference(task, from, less));
            }
            return Outcome.of(task.result("", from.get().minus(less.get())));
        }
    },
    COUNT {
        @Override
        public String formula(Task task) {
            return "count of " + task.operands().joined(ELEMENT, ", ");
        }

        @Override
        public Outcome compute(Task task) {
            List<Operand> elements = task.operands().all(ELEMENT);
            if (elements.isEmpty()) {
                throw new NotRecomputable("no value for " + ELEMENT);
            }
            BigDecimal count = elements.stream().map(Sums::countOf).reduce(BigDecimal.ZERO, BigDecimal::add);
            return Outcome.of(task.result("", Estimate.exact(count, Unit.COUNT)));
        }
    },
    CHANGE {
        @Override
        public String formula(Task task) {
            return task.formula((group, operands) -> {
                String before = operands.text(BEFORE);
                String after = operands.text(AFTER);
                String change = after + " − " + before;
                String formula = change + "; (" + change + ") / " + before + " × 100";
                if (operands.all(BASE).isEmpty()) {
                    return formula;
                }
                String base = operands.text(BASE);
                return formula + "; " + base + " × " + before + "; " + base + " × " + after;
            });
        }

        @Override
        public Outcome compute(Task task) {
            return Outcome.of(
                    task.each(Sums::changes).stream().flatMap(List::stream).toList());
        }
    };

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String LESS = "less";
    private static final String PART = "part";
    private static final String ELEMENT = "element";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final String BASE = "base";
    private static final BigDecimal LEAST_GROWTH = BigDecimal.valueOf(-100);

    /** One of the two is missing. */
    private static List<Result> impliedByGrowth(Task task, Optional<Estimate> from, Optional<Estimate> to) {
        Optional<Estimate> growth = task.expected()
                .filter(expected -> expected.nominal().compareTo(LEAST_GROWTH) > 0)
                .map(expected -> Task.result("", expected, Unit.PERCENT).value());
        if (growth.isEmpty()) {
            return List.of();
        }
        Optional<Result> base =
                to.map(end -> Task.result("implied from", Growth.base(end, growth.get()), unit(task, TO)));
        Optional<Result> end =
                from.map(start -> Task.result("implied to", Growth.end(start, growth.get()), unit(task, FROM)));
        return base.or(() -> end).stream().toList();
    }

    private static List<Result> impliedBySum(Task task) {
        List<Operand> parts = task.operands().all(PART);
        List<Estimate> known =
                parts.stream().flatMap(part -> part.number().stream()).toList();
        if (task.expected().isEmpty()
                || known.size() != parts.size() - 1
                || task.operands().isGrouped()) {
            return List.of();
        }
        Estimate rest = known.stream().reduce(task.expected().get(), Estimate::minus);
        return List.of(task.result("implied part", rest));
    }

    /** One of the two is missing. */
    private static List<Result> impliedByDifference(Task task, Optional<Estimate> from, Optional<Estimate> less) {
        Optional<Result> start = task.expected()
                .flatMap(expected -> less.map(value -> task.result("implied from", expected.plus(value))));
        Optional<Result> rest = task.expected()
                .flatMap(expected -> from.map(value -> task.result("implied less", value.minus(expected))));
        return start.or(() -> rest).stream().toList();
    }

    private static Unit unit(Task task, String role) {
        return task.operands().all(role).stream()
                .flatMap(operand -> operand.unit().stream())
                .findFirst()
                .orElse(Unit.RATIO);
    }

    /** A record counts as one; a property that is a list as many as it holds. */
    private static BigDecimal countOf(Operand element) {
        if (element.input().property().isEmpty()) {
            return BigDecimal.ONE;
        }
        return element.number()
                .map(Estimate::nominal)
                .orElseThrow(() -> new NotRecomputable(
                        "no list " + element.input().property().orElseThrow() + " in "
                                + element.input().record()));
    }

    private static List<Result> changes(String group, Operands operands) {
        operands.requireAlike(BEFORE, AFTER);
        Unit unit = operands.one(BEFORE).unit().orElse(Unit.RATIO);
        Estimate before = Task.result("", operands.sum(BEFORE), unit).value();
        Estimate after = Task.result("", operands.sum(AFTER), unit).value();
        String prefix = group.isEmpty() ? "" : group + " ";
        List<Result> results = new ArrayList<>();
        results.add(new Result(prefix + "points", Change.points(before, after)));
        if (before.nominal().signum() > 0) {
            results.add(new Result(prefix + "relative", Growth.percent(before, after)));
        }
        if (!operands.all(BASE).isEmpty()) {
            Estimate base = Task.result("", operands.sum(BASE), Unit.PERCENT).value();
            results.add(new Result(prefix + "before, of all", Share.ofShare(percent(before), base)));
            results.add(new Result(prefix + "after, of all", Share.ofShare(percent(after), base)));
        }
        return results;
    }

    private static Estimate percent(Estimate share) {
        return Task.result("", share, Unit.PERCENT).value();
    }
}
