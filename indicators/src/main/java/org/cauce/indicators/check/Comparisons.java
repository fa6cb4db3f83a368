package org.cauce.indicators.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cauce.indicators.concentration.Ranked;
import org.cauce.indicators.concentration.Ranking;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Interval;
import org.cauce.model.quantity.Unit;

/** Functions that claim an order: the largest, below, fallen, among the first. */
enum Comparisons implements Computation {
    LARGEST {
        @Override
        public String formula(Task task) {
            return "largest of " + task.operands().joined(VALUE, ", ");
        }

        @Override
        public Outcome compute(Task task) {
            List<Result> values = valuesOf(task);
            Result largest = values.stream()
                    .max(Comparator.comparing(result -> result.value().nominal()))
                    .orElseThrow();
            if (task.claimed().isEmpty()) {
                return Outcome.of(largest);
            }
            Result claimed = values.stream()
                    .filter(value -> value.label().equals(task.claimed()))
                    .findFirst()
                    .orElseThrow(() -> new NotRecomputable("no value for the claimed " + task.claimed()));
            List<Estimate> others = values.stream()
                    .filter(value -> !value.label().equals(task.claimed()))
                    .map(Result::value)
                    .toList();
            return Outcome.of(
                    List.of(largest),
                    ClaimResult.of(
                            "the value of " + task.claimed() + " is the largest",
                            others.stream().allMatch(other -> exceeds(claimed.value(), other)),
                            others.stream().allMatch(other -> mayExceed(claimed.value(), other))));
        }
    },
    BELOW {
        @Override
        public String formula(Task task) {
            return task.formula((group, in) -> "each of " + in.joined(VALUE, ", ") + " < " + in.text("benchmark"));
        }

        @Override
        public Outcome compute(Task task) {
            return claims(task, VALUE, "benchmark", "each value is below its benchmark");
        }
    },
    LOW_ON_SCALE {
        @Override
        public String formula(Task task) {
            String middle =
                    "(" + task.operands().text("low") + " + " + task.operands().text("high") + ") / 2";
            return "each of " + task.operands().joined(VALUE, ", ") + " < " + middle;
        }

        @Override
        public Outcome compute(Task task) {
            List<Result> values = valuesOf(task);
            Estimate middle = task.sum("low").plus(task.sum("high")).times(new BigDecimal("0.5"));
            Result highest = values.stream()
                    .max(Comparator.comparing(result -> result.value().nominal()))
                    .orElseThrow();
            return Outcome.of(
                    List.of(highest, task.result("middle of the scale", middle)),
                    ClaimResult.of(
                            "each value lies in the lower half of the scale",
                            values.stream().allMatch(value -> exceeds(middle, value.value())),
                            values.stream().allMatch(value -> mayExceed(middle, value.value()))));
        }
    },
    FELL {
        @Override
        public String formula(Task task) {
            return task.formula((group, in) -> in.text("after") + " − " + in.text("before") + " < 0");
        }

        @Override
        public Outcome compute(Task task) {
            return claims(task, "after", "before", "each value fell");
        }
    },
    AMONG_FIRST {
        @Override
        public String formula(Task task) {
            return task.formula((group, in) -> in.text("claimed") + " among the first " + places(in) + " of "
                    + in.text("claimed") + ", " + in.joined("other", ", "));
        }

        @Override
        public Outcome compute(Task task) {
            List<Boolean> nominally = new ArrayList<>();
            List<Boolean> possibly = new ArrayList<>();
            List<Result> places = task.each((group, in) -> {
                Ranked<Integer> claimed = rank(in);
                int first = in.sum("places").nominal().intValue();
                nominally.add(claimed.isAmongFirst(first));
                possibly.add(claimed.mayBeAmongFirst(first));
                return task.result(group, place(claimed));
            });
            return Outcome.of(
                    places,
                    ClaimResult.of("it is among the first", !nominally.contains(false), !possibly.contains(false)));
        }
    },
    MAJORITY {
        @Override
        public String formula(Task task) {
            return "50 < " + Product.SHARE.formula(task) + " ≤ 100";
        }

        @Override
        public Outcome compute(Task task) {
            Result share = Product.SHARE.compute(task).results().get(0);
            return Outcome.of(
                    List.of(share),
                    ClaimResult.of(
                            "it is more than half, and no more than all",
                            MORE_THAN_HALF.contains(share.value().nominal()),
                            MORE_THAN_HALF.meets(share.value().interval())));
        }
    };

    private static final String VALUE = "value";
    private static final Interval MORE_THAN_HALF = Interval.openClosed(BigDecimal.valueOf(50), BigDecimal.valueOf(100));

    /** The value of each group, or of each input where nothing is grouped. */
    private static List<Result> valuesOf(Task task) {
        List<Operand> operands = task.operands().all(VALUE);
        List<Estimate> numbers = task.operands().numbers(VALUE);
        return IntStream.range(0, operands.size())
                .mapToObj(place -> task.result(operands.get(place).group(), numbers.get(place)))
                .toList();
    }

    /** Each of one role is below that of another role in its group; the results are how far above it lies. */
    private static Outcome claims(Task task, String lower, String upper, String claim) {
        List<Result> distances = new ArrayList<>();
        List<Boolean> nominally = new ArrayList<>();
        List<Boolean> possibly = new ArrayList<>();
        for (String group : groupsOf(task, lower)) {
            Operands in = task.operands().in(group);
            in.requireAlike(lower, upper);
            Estimate limit = number(in, upper);
            for (Estimate value : in.numbers(lower)) {
                distances.add(task.result(group, value.minus(limit)));
                nominally.add(exceeds(limit, value));
                possibly.add(mayExceed(limit, value));
            }
        }
        return Outcome.of(distances, ClaimResult.of(claim, !nominally.contains(false), !possibly.contains(false)));
    }

    private static List<String> groupsOf(Task task, String role) {
        List<String> groups = task.operands().all(role).stream()
                .map(Operand::group)
                .distinct()
                .toList();
        return groups.isEmpty() ? List.of("") : groups;
    }

    private static Estimate number(Operands in, String role) {
        Operand operand = in.one(role);
        return operand.number()
                .orElseThrow(() -> new NotRecomputable(
                        "no value for " + role + " in " + operand.input().record()));
    }

    private static Ranked<Integer> rank(Operands in) {
        in.requireAlike("claimed", "other");
        List<Estimate> values = new ArrayList<>(List.of(number(in, "claimed")));
        values.addAll(in.numbers("other"));
        List<Integer> places = IntStream.range(0, values.size()).boxed().toList();
        return Ranking.of(places, values::get).place(0).orElseThrow();
    }

    private static Estimate place(Ranked<Integer> ranked) {
        BigDecimal rank = BigDecimal.valueOf(ranked.rank());
        Interval possible = Interval.closed(BigDecimal.valueOf(ranked.best()), BigDecimal.valueOf(ranked.worst()));
        return Estimate.of(rank, possible.hull(Interval.point(rank)), Unit.RANK);
    }

    /** The number alone: what is printed for it often says the whole claim. */
    private static String places(Operands in) {
        return in.find("places").map(places -> places.nominal().toPlainString()).orElse(Operand.MISSING);
    }

    private static boolean exceeds(Estimate one, Estimate other) {
        return one.nominal().compareTo(other.nominal()) > 0;
    }

    private static boolean mayExceed(Estimate one, Estimate other) {
        Optional<BigDecimal> high = one.interval().high();
        Optional<BigDecimal> low = other.interval().low();
        return high.isEmpty() || low.isEmpty() || high.get().compareTo(low.get()) > 0;
    }
}
