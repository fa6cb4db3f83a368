package org.cauce.io.iati.analysis.budgets;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import org.cauce.io.iati.analysis.CurrencySums;
import org.cauce.io.iati.analysis.OrganisationValues;
import org.cauce.io.iati.organisation.IatiOrganisation;
import org.cauce.io.iati.organisation.OrganisationBudget;

/**
 * The budgets of an organisation by kind.
 *
 * <p>The kinds overlap: a budget for a country is part of the total, and all overlap with budgets of activities. Each
 * kind is summed by itself, and there is no sum over kinds.
 */
public final class OrganisationBudgets {
    private final OrganisationValues values;
    private final ImmutableMap<Kind, ImmutableList<OrganisationBudget>> budgets;

    /** The kinds of budgets of an organisation. */
    public enum Kind {
        /** Its budget as a whole. */
        TOTAL_BUDGET,
        /** Budgets for other organisations. */
        RECIPIENT_ORG_BUDGET,
        /** Budgets for regions. */
        RECIPIENT_REGION_BUDGET,
        /** Budgets for countries. */
        RECIPIENT_COUNTRY_BUDGET,
        /** What it spent in the past; no budget. */
        TOTAL_EXPENDITURE
    }

    private OrganisationBudgets(
            OrganisationValues values, ImmutableMap<Kind, ImmutableList<OrganisationBudget>> budgets) {
        this.values = values;
        this.budgets = budgets;
    }

    /**
     * {@return the budgets of an organisation}
     *
     * @param organisation the organisation
     */
    public static OrganisationBudgets of(IatiOrganisation organisation) {
        EnumMap<Kind, ImmutableList<OrganisationBudget>> budgets = new EnumMap<>(Kind.class);
        budgets.put(Kind.TOTAL_BUDGET, organisation.totalBudgets());
        budgets.put(Kind.RECIPIENT_ORG_BUDGET, organisation.recipientOrgBudgets());
        budgets.put(Kind.RECIPIENT_REGION_BUDGET, organisation.recipientRegionBudgets());
        budgets.put(Kind.RECIPIENT_COUNTRY_BUDGET, organisation.recipientCountryBudgets());
        budgets.put(Kind.TOTAL_EXPENDITURE, organisation.totalExpenditures());
        return new OrganisationBudgets(OrganisationValues.of(organisation), ImmutableMap.copyOf(budgets));
    }

    /**
     * {@return the budgets of a kind, in the order published}
     *
     * @param kind the kind
     */
    public ImmutableList<OrganisationBudget> of(Kind kind) {
        return budgets.getOrDefault(kind, ImmutableList.of());
    }

    /**
     * {@return the sums of a kind by currency: that of the amount, else the default of the organisation, never guessed}
     *
     * @param kind the kind
     */
    public CurrencySums sums(Kind kind) {
        CurrencySums.Builder sums = CurrencySums.builder();
        of(kind).forEach(budget -> sums.add(values.money(budget)));
        return sums.build();
    }
}
