package org.cauce.io.iati.analysis.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.cauce.io.iati.activity.Budget;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.analysis.EffectiveValues;
import org.cauce.io.iati.analysis.Snippets;
import org.cauce.io.iati.common.MoneyValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetSelectionTest {
    private static String budget(String type, String start, String end, String amount) {
        return "<budget" + (type.isEmpty() ? "" : " type=\"" + type + "\"") + "><period-start iso-date=\"" + start
                + "\"/><period-end iso-date=\"" + end + "\"/><value currency=\"USD\">" + amount + "</value></budget>";
    }

    private static BudgetSelection<Budget> select(RevisionPolicy policy, String... budgets) {
        return BudgetSelection.ofBudgets(
                Snippets.activity("", String.join("", budgets)).budgets(), policy);
    }

    private static String text(BudgetSelection<Budget> selection) {
        return selection.counted().stream().map(BudgetSelectionTest::amount).collect(Collectors.joining(" "))
                + selection.leftOut().stream()
                        .map(out -> " -" + amount(out.budget()) + "["
                                + out.replacedBy().stream()
                                        .map(BudgetSelectionTest::amount)
                                        .collect(Collectors.joining(","))
                                + "]")
                        .collect(Collectors.joining())
                + selection.notes().stream()
                        .map(note -> " " + note.kind() + ":" + amount(note.budget())
                                + note.other().map(other -> "/" + amount(other)).orElse(""))
                        .collect(Collectors.joining());
    }

    private static String amount(Budget budget) {
        return budget.value()
                .flatMap(MoneyValue::amount)
                .map(BigDecimal::toPlainString)
                .orElse("?");
    }

    // trap 13
    @ParameterizedTest
    @CsvSource({
        "REVISED_REPLACES_ORIGINAL, 2 -1[2]",
        "ORIGINAL_ONLY, 1 -2[]",
        "REVISED_ONLY, 2 -1[]",
        "ALL_AS_PUBLISHED, 1 2 COUNTED_TWICE:1/2",
    })
    void policyDecidesWhichCounts(RevisionPolicy policy, String expected) {
        assertThat(text(select(
                        policy,
                        budget("1", "2020-01-01", "2020-12-31", "1"),
                        budget("2", "2020-01-01", "2020-12-31", "2"))))
                .isEqualTo(expected);
    }

    // trap 13: the type is original if none is stated
    @Test
    void revisedReplacesABudgetWithoutType() {
        assertThat(text(select(
                        RevisionPolicy.REVISED_REPLACES_ORIGINAL,
                        budget("", "2020-01-01", "2020-12-31", "1"),
                        budget("2", "2020-01-01", "2020-12-31", "2"))))
                .isEqualTo("2 -1[2]");
    }

    @Test
    void originalOfAnotherPeriodCounts() {
        assertThat(text(select(
                        RevisionPolicy.REVISED_REPLACES_ORIGINAL,
                        budget("1", "2020-01-01", "2020-12-31", "1"),
                        budget("2", "2021-01-01", "2021-12-31", "2"))))
                .isEqualTo("1 2 REVISED_WITHOUT_ORIGINAL:2");
    }

    @Test
    void revisedBudgetsOfHalfYearsReplaceThatOfTheYear() {
        assertThat(text(select(
                        RevisionPolicy.REVISED_REPLACES_ORIGINAL,
                        budget("1", "2020-01-01", "2020-12-31", "9"),
                        budget("2", "2020-07-01", "2020-12-31", "5"),
                        budget("2", "2020-01-01", "2020-06-30", "4"))))
                .isEqualTo("5 4 -9[4,5]");
    }

    @Test
    void reportsPartialOverlapAndCountsBoth() {
        assertThat(text(select(
                        RevisionPolicy.REVISED_REPLACES_ORIGINAL,
                        budget("1", "2020-01-01", "2020-12-31", "9"),
                        budget("2", "2020-01-01", "2020-12-30", "5"))))
                .isEqualTo("9 5 PARTIAL_OVERLAP:9/5");
    }

    @Test
    void reportsWhatTheStandardDoesNotAllow() {
        assertThat(text(select(
                        RevisionPolicy.REVISED_REPLACES_ORIGINAL,
                        budget("1", "2020-01-01", "2021-01-01", "1"),
                        budget("1", "2021-01-01", "2020-01-01", "2"),
                        budget("1", "2021-01-01", "2021-12-31", "3"),
                        budget("7", "2022-01-01", "2022-12-31", "4"),
                        "<budget/>")))
                .isEqualTo("1 2 3 4 ? LONGER_THAN_A_YEAR:1 INVERTED_PERIOD:2 UNKNOWN_TYPE:4 NO_PERIOD:?"
                        + " OVERLAP_WITHIN_TYPE:1/3");
    }

    @Test
    void yearIsNotLongerThanAYear() {
        assertThat(text(select(RevisionPolicy.REVISED_REPLACES_ORIGINAL, budget("1", "2020-02-29", "2021-02-27", "1"))))
                .isEqualTo("1");
    }

    // trap 13: forecasts are selected apart, and only between the same organisations
    @Test
    void plannedDisbursementsReplaceEachOtherBetweenTheSameOrganisations() {
        String period = "<period-start iso-date=\"2020-01-01\"/>";
        IatiActivity activity = Snippets.activity(
                "",
                "<planned-disbursement type=\"1\">" + period
                        + "<value>1</value><receiver-org ref=\"A\"/></planned-disbursement>"
                        + "<planned-disbursement type=\"2\">" + period
                        + "<value>2</value><receiver-org ref=\"A\"/></planned-disbursement>"
                        + "<planned-disbursement type=\"1\">" + period
                        + "<value>4</value><receiver-org ref=\"B\"/></planned-disbursement>");
        assertThat(BudgetSelection.ofPlannedDisbursements(
                                activity.plannedDisbursements(), RevisionPolicy.REVISED_REPLACES_ORIGINAL)
                        .counted())
                .extracting(
                        planned -> planned.value().flatMap(MoneyValue::amount).orElseThrow())
                .containsExactly(new BigDecimal("2"), new BigDecimal("4"));
    }

    // trap 13: the World Bank in El Salvador, as published and as it should be
    @Test
    void worldBankInElSalvadorCountsOnce() {
        BigDecimal naive = BigDecimal.ZERO;
        BigDecimal revised = BigDecimal.ZERO;
        for (IatiActivity activity : Snippets.shared("data/real/worldbank-sv-el-salvador.xml")) {
            EffectiveValues values = EffectiveValues.of(activity);
            naive = naive.add(BudgetSelection.ofBudgets(activity.budgets(), RevisionPolicy.ALL_AS_PUBLISHED)
                    .sums(values::money)
                    .in("USD"));
            revised =
                    revised.add(BudgetSelection.ofBudgets(activity.budgets(), RevisionPolicy.REVISED_REPLACES_ORIGINAL)
                            .sums(values::money)
                            .in("USD"));
        }
        assertThat(naive).isEqualByComparingTo("2531105617.50");
        assertThat(revised).isEqualByComparingTo("1284727367.50");
    }
}
