package org.cauce.io.iati.analysis.budgets;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cauce.io.iati.activity.Budget;
import org.cauce.io.iati.activity.PlannedDisbursement;
import org.cauce.io.iati.analysis.CurrencySums;
import org.cauce.io.iati.analysis.EffectiveMoney;

/**
 * The budgets of an activity that count, those that do not, and why.
 *
 * <p>A revised budget stands for the original one of its period; whoever adds both counts the period twice. A budget
 * that states no type is original. Planned disbursements are selected by the same rule and apart: they are forecasts of
 * cash and no budgets.
 *
 * @param policy which budgets count
 * @param counted the budgets that count, in the order published
 * @param leftOut the budgets that do not
 * @param notes what was met
 * @param <T> budgets or planned disbursements
 */
public record BudgetSelection<T>(
        RevisionPolicy policy,
        ImmutableList<T> counted,
        ImmutableList<LeftOutBudget<T>> leftOut,
        ImmutableList<BudgetNote<T>> notes) {

    /**
     * {@return which budgets of an activity count}
     *
     * @param budgets all budgets of the activity
     * @param policy which are to count
     */
    public static BudgetSelection<Budget> ofBudgets(List<Budget> budgets, RevisionPolicy policy) {
        return new Selector<>(
                        budgets.stream().map(DatedBudget::of).collect(ImmutableList.toImmutableList()), policy, true)
                .select();
    }

    /**
     * {@return which planned disbursements of an activity count}
     *
     * <p>Only those between the same organisations, by their identifiers, replace each other.
     *
     * @param planned all planned disbursements of the activity
     * @param policy which are to count
     */
    public static BudgetSelection<PlannedDisbursement> ofPlannedDisbursements(
            List<PlannedDisbursement> planned, RevisionPolicy policy) {
        return new Selector<>(
                        planned.stream().map(DatedBudget::of).collect(ImmutableList.toImmutableList()), policy, false)
                .select();
    }

    /**
     * {@return the sums of what counts, by currency}
     *
     * @param money the amount of each, such as {@code values::money}
     */
    public CurrencySums sums(Function<T, EffectiveMoney> money) {
        CurrencySums.Builder sums = CurrencySums.builder();
        counted.forEach(budget -> sums.add(money.apply(budget)));
        return sums.build();
    }

    /** Selects budgets; those of one activity are few, and each is held against the others. */
    private static final class Selector<T> {
        private final ImmutableList<DatedBudget<T>> all;
        private final RevisionPolicy policy;
        private final boolean isBudget;
        private final List<DatedBudget<T>> revised = new ArrayList<>();
        private final ImmutableList.Builder<T> counted = ImmutableList.builder();
        private final ImmutableList.Builder<LeftOutBudget<T>> leftOut = ImmutableList.builder();
        private final ImmutableList.Builder<BudgetNote<T>> notes = ImmutableList.builder();

        Selector(ImmutableList<DatedBudget<T>> all, RevisionPolicy policy, boolean isBudget) {
            this.all = all;
            this.policy = policy;
            this.isBudget = isBudget;
        }

        BudgetSelection<T> select() {
            all.stream()
                    .filter(budget -> budget.isRevised() && budget.hasPeriod())
                    .sorted(Comparator.comparing(budget -> budget.first().orElseThrow()))
                    .forEach(revised::add);
            for (DatedBudget<T> budget : all) {
                examine(budget);
                if (budget.isRevised()) {
                    revised(budget);
                } else {
                    original(budget);
                }
            }
            overlaps();
            return new BudgetSelection<>(policy, counted.build(), leftOut.build(), notes.build());
        }

        private void examine(DatedBudget<T> budget) {
            if (!budget.isTypeKnown()) {
                note(BudgetNote.Kind.UNKNOWN_TYPE, budget, Optional.empty());
            }
            if (budget.isInverted()) {
                note(BudgetNote.Kind.INVERTED_PERIOD, budget, Optional.empty());
            } else if (!budget.hasPeriod()) {
                note(BudgetNote.Kind.NO_PERIOD, budget, Optional.empty());
            } else if (isBudget && budget.isLongerThanAYear()) {
                note(BudgetNote.Kind.LONGER_THAN_A_YEAR, budget, Optional.empty());
            }
        }

        private void revised(DatedBudget<T> budget) {
            if (all.stream().noneMatch(other -> !other.isRevised() && other.overlaps(budget))) {
                note(BudgetNote.Kind.REVISED_WITHOUT_ORIGINAL, budget, Optional.empty());
            }
            countUnless(policy == RevisionPolicy.ORIGINAL_ONLY, budget);
        }

        private void original(DatedBudget<T> budget) {
            ImmutableList<DatedBudget<T>> over =
                    revised.stream().filter(budget::overlaps).collect(ImmutableList.toImmutableList());
            boolean isCovered = !over.isEmpty() && covers(over, budget);
            boolean areBothCounted =
                    policy == RevisionPolicy.REVISED_REPLACES_ORIGINAL || policy == RevisionPolicy.ALL_AS_PUBLISHED;
            if (isCovered && policy == RevisionPolicy.REVISED_REPLACES_ORIGINAL) {
                leftOut.add(new LeftOutBudget<>(
                        budget.budget(),
                        LeftOutBudget.Reason.REPLACED,
                        over.stream().map(DatedBudget::budget).collect(ImmutableList.toImmutableList())));
                return;
            }
            if (!over.isEmpty() && areBothCounted) {
                BudgetNote.Kind kind = isCovered ? BudgetNote.Kind.COUNTED_TWICE : BudgetNote.Kind.PARTIAL_OVERLAP;
                note(kind, budget, Optional.of(over.get(0)));
            }
            countUnless(policy == RevisionPolicy.REVISED_ONLY, budget);
        }

        /** Whether these, sorted by their first day, cover every day of the budget. */
        private boolean covers(List<DatedBudget<T>> over, DatedBudget<T> budget) {
            LocalDate uncovered = budget.first().orElseThrow();
            for (DatedBudget<T> each : over) {
                if (each.first().orElseThrow().isAfter(uncovered)) {
                    return false;
                }
                LocalDate next = each.last().orElseThrow().plusDays(1);
                uncovered = next.isAfter(uncovered) ? next : uncovered;
            }
            return uncovered.isAfter(budget.last().orElseThrow());
        }

        private void countUnless(boolean isOut, DatedBudget<T> budget) {
            if (isOut) {
                leftOut.add(new LeftOutBudget<>(
                        budget.budget(), LeftOutBudget.Reason.TYPE_NOT_COUNTED, ImmutableList.of()));
            } else {
                counted.add(budget.budget());
            }
        }

        /** Tells of budgets of one type that share days, each with the next one only: in order of their first days. */
        private void overlaps() {
            if (!isBudget) {
                return;
            }
            for (boolean isRevised : new boolean[] {false, true}) {
                List<DatedBudget<T>> same = all.stream()
                        .filter(budget -> budget.isRevised() == isRevised && budget.hasPeriod())
                        .sorted(Comparator.comparing(budget -> budget.first().orElseThrow()))
                        .toList();
                for (int i = 1; i < same.size(); i++) {
                    if (same.get(i - 1).overlaps(same.get(i))) {
                        note(BudgetNote.Kind.OVERLAP_WITHIN_TYPE, same.get(i - 1), Optional.of(same.get(i)));
                    }
                }
            }
        }

        private void note(BudgetNote.Kind kind, DatedBudget<T> budget, Optional<DatedBudget<T>> other) {
            notes.add(new BudgetNote<>(kind, budget.budget(), other.map(DatedBudget::budget)));
        }
    }
}
