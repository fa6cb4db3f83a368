package org.cauce.io.iati.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cauce.io.iati.common.TextElement;
import org.cauce.io.iati.organisation.IatiOrganisation;
import org.cauce.io.iati.organisation.OrganisationBudget;
import org.junit.jupiter.api.Test;

class OrganisationValuesTest {
    // traps 7 and 14: the default currency is that of the organisation, and nobody takes a missing one for dollars
    @Test
    void takesTheDefaultCurrencyOfTheOrganisation() {
        String budget = "<total-budget><period-start iso-date=\"2020-01-01\"/><value>5</value>"
                + "<budget-line ref=\"a\"><value currency=\"GBP\">2</value></budget-line></total-budget>";
        IatiOrganisation organisation = Snippets.organisation("default-currency=\"DKK\"", budget);
        OrganisationBudget only = organisation.totalBudgets().get(0);
        OrganisationValues values = OrganisationValues.of(organisation);
        assertThat(values.money(only).currency()).isEqualTo(Effective.of("DKK", Origin.DEFAULT));
        assertThat(values.money(only).valueDate()).isEqualTo(Effective.of(LocalDate.of(2020, 1, 1), Origin.SUBSTITUTE));
        assertThat(values.money(only.budgetLines().get(0), only).currency()).isEqualTo(Effective.stated("GBP"));
        assertThat(values.budgetStatus(only)).isEqualTo(Effective.of("1", Origin.IMPLIED));

        IatiOrganisation without = Snippets.organisation("", budget);
        assertThat(OrganisationValues.of(without)
                        .money(without.totalBudgets().get(0))
                        .currency())
                .isEqualTo(Effective.unknown());
    }

    // trap 20
    @Test
    void choosesTextInTheLanguageOfTheOrganisation() {
        IatiOrganisation organisation = Snippets.organisation(
                "xml:lang=\"da\"",
                "<name><narrative xml:lang=\"en\">Aid</narrative><narrative>Bistand</narrative></name>");
        assertThat(OrganisationValues.of(organisation)
                        .text(organisation.name().map(TextElement::narratives).orElseThrow(), List.of("fr"))
                        .orElseThrow()
                        .text())
                .isEqualTo("Bistand");
    }
}
