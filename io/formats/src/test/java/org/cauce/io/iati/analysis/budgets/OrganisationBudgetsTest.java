package org.cauce.io.iati.analysis.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import org.cauce.io.iati.analysis.Snippets;
import org.junit.jupiter.api.Test;

class OrganisationBudgetsTest {
    // trap 14
    @Test
    void sumsEachKindByItself() {
        OrganisationBudgets budgets = OrganisationBudgets.of(Snippets.organisation(
                "default-currency=\"EUR\"",
                "<total-budget><value>100</value></total-budget><total-budget><value>20</value></total-budget>"
                        + "<recipient-org-budget><value>10</value></recipient-org-budget>"
                        + "<recipient-region-budget><value>3</value></recipient-region-budget>"
                        + "<recipient-country-budget><value>30</value></recipient-country-budget>"
                        + "<recipient-country-budget><value currency=\"USD\">5</value></recipient-country-budget>"
                        + "<total-expenditure><value>90</value></total-expenditure>"));
        assertThat(budgets.sums(OrganisationBudgets.Kind.TOTAL_BUDGET).in("EUR"))
                .isEqualByComparingTo("120");
        assertThat(budgets.sums(OrganisationBudgets.Kind.RECIPIENT_ORG_BUDGET).in("EUR"))
                .isEqualByComparingTo("10");
        assertThat(budgets.sums(OrganisationBudgets.Kind.RECIPIENT_REGION_BUDGET)
                        .in("EUR"))
                .isEqualByComparingTo("3");
        assertThat(budgets.sums(OrganisationBudgets.Kind.RECIPIENT_COUNTRY_BUDGET)
                        .sums())
                .hasToString("{EUR=30, USD=5}");
        assertThat(budgets.sums(OrganisationBudgets.Kind.TOTAL_EXPENDITURE).in("EUR"))
                .isEqualByComparingTo("90");
        assertThat(budgets.of(OrganisationBudgets.Kind.RECIPIENT_COUNTRY_BUDGET))
                .hasSize(2);
    }

    // trap 7
    @Test
    void doesNotTakeAMissingCurrencyForDollars() {
        OrganisationBudgets budgets =
                OrganisationBudgets.of(Snippets.organisation("", "<total-budget><value>100</value></total-budget>"));
        assertThat(budgets.sums(OrganisationBudgets.Kind.TOTAL_BUDGET).sums()).isEmpty();
        assertThat(budgets.sums(OrganisationBudgets.Kind.TOTAL_BUDGET).unknownCurrency())
                .isEqualByComparingTo("100");
    }
}
