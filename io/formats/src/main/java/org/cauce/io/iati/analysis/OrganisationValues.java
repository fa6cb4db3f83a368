package org.cauce.io.iati.analysis;

import java.util.List;
import java.util.Optional;
import org.cauce.io.iati.common.Dated;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.Narrative;
import org.cauce.io.iati.organisation.BudgetLine;
import org.cauce.io.iati.organisation.IatiOrganisation;
import org.cauce.io.iati.organisation.OrganisationBudget;

/** The values that count for the budgets of an organisation; the default currency is its own. */
public final class OrganisationValues {
    private final IatiOrganisation organisation;
    private final Optional<String> defaultCurrency;

    private OrganisationValues(IatiOrganisation organisation) {
        this.organisation = organisation;
        this.defaultCurrency = MoneyRules.currency(organisation.defaultCurrency());
    }

    /**
     * {@return the values that count in this organisation}
     *
     * @param organisation the organisation
     */
    public static OrganisationValues of(IatiOrganisation organisation) {
        return new OrganisationValues(organisation);
    }

    /** {@return the organisation} */
    public IatiOrganisation organisation() {
        return organisation;
    }

    /**
     * {@return amount, currency and value date of a budget or expenditure}
     *
     * <p>The first day of the period stands for a value date that is not stated, as a {@link Origin#SUBSTITUTE}.
     *
     * @param budget a budget of the organisation
     */
    public EffectiveMoney money(OrganisationBudget budget) {
        return MoneyRules.money(
                budget.value(), defaultCurrency, budget.periodStart().flatMap(Dated::date));
    }

    /**
     * {@return amount, currency and value date of a line of a budget}
     *
     * @param line the line
     * @param budget the budget it is part of
     */
    public EffectiveMoney money(BudgetLine line, OrganisationBudget budget) {
        return MoneyRules.money(
                line.value(), defaultCurrency, budget.periodStart().flatMap(Dated::date));
    }

    /**
     * {@return the status of a budget: indicative (1) if it states none}
     *
     * @param budget a budget of the organisation
     */
    public Effective<String> budgetStatus(OrganisationBudget budget) {
        return Effective.firstOf(budget.status().map(IatiCode::value), Optional.of("1"), Origin.IMPLIED);
    }

    /**
     * {@return the text in the language that is wanted most, else in that of the organisation, else the first that is
     * not blank; empty if all are blank}
     *
     * @param texts texts of the organisation that say the same
     * @param wanted languages, ISO 639-1, the most wanted first
     */
    public Optional<TextChoice> text(List<Narrative> texts, List<String> wanted) {
        return TextChoice.of(texts, organisation.language(), wanted);
    }
}
