package org.cauce.io.iati.analysis.budgets;

import java.time.LocalDate;
import java.util.Optional;
import org.cauce.io.iati.activity.Budget;
import org.cauce.io.iati.activity.PlannedDisbursement;
import org.cauce.io.iati.activity.TransactionOrg;
import org.cauce.io.iati.common.Dated;
import org.cauce.io.iati.common.IatiCode;

/**
 * What the selection looks at.
 *
 * @param group only within the same group do budgets replace each other
 */
record DatedBudget<T>(T budget, String type, Optional<LocalDate> first, Optional<LocalDate> last, String group) {
    private static final String ORIGINAL = "1";
    private static final String REVISED = "2";

    static DatedBudget<Budget> of(Budget budget) {
        return new DatedBudget<>(budget, type(budget.type()), day(budget.periodStart()), day(budget.periodEnd()), "");
    }

    /** A forecast without an end is for its day; those between other organisations do not replace each other. */
    static DatedBudget<PlannedDisbursement> of(PlannedDisbursement planned) {
        Optional<LocalDate> first = day(planned.periodStart());
        return new DatedBudget<>(
                planned,
                type(planned.type()),
                first,
                planned.periodEnd().isPresent() ? day(planned.periodEnd()) : first,
                ref(planned.providerOrg()) + " " + ref(planned.receiverOrg()));
    }

    boolean isRevised() {
        return type.equals(REVISED);
    }

    boolean isTypeKnown() {
        return isRevised() || type.equals(ORIGINAL);
    }

    boolean hasPeriod() {
        return first.isPresent() && last.isPresent() && !isInverted();
    }

    boolean isInverted() {
        return first.isPresent() && last.isPresent() && last.orElseThrow().isBefore(first.orElseThrow());
    }

    boolean isLongerThanAYear() {
        return hasPeriod() && !last.orElseThrow().isBefore(first.orElseThrow().plusYears(1));
    }

    boolean overlaps(DatedBudget<T> other) {
        return hasPeriod()
                && other.hasPeriod()
                && group.equals(other.group)
                && !first.orElseThrow().isAfter(other.last.orElseThrow())
                && !other.first.orElseThrow().isAfter(last.orElseThrow());
    }

    private static String type(Optional<IatiCode> code) {
        return code.map(IatiCode::value).orElse(ORIGINAL);
    }

    private static Optional<LocalDate> day(Optional<Dated> date) {
        return date.flatMap(Dated::date);
    }

    private static String ref(Optional<TransactionOrg> org) {
        return org.flatMap(TransactionOrg::ref).map(String::strip).orElse("");
    }
}
