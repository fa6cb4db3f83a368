package org.cauce.io.internal.iati;

import org.cauce.io.iati.organisation.BudgetLine;
import org.cauce.io.iati.organisation.IatiOrganisation;
import org.cauce.io.iati.organisation.OrganisationBudget;
import org.cauce.io.iati.organisation.RecipientOrg;

/** The elements of the organisation standard, each with its places in the order of the schema. */
final class OrganisationElements {
    static final ElementType<RecipientOrg, RecipientOrg.Builder> RECIPIENT_ORG = ElementType.of(
                    RecipientOrg::builder, RecipientOrg.Builder::build)
            .extras(RecipientOrg::extras, RecipientOrg.Builder::extras)
            .attribute("ref", Forms.TEXT, RecipientOrg::ref, RecipientOrg.Builder::ref)
            .narratives(RecipientOrg::narratives, RecipientOrg.Builder::addNarrative);

    static final ElementType<BudgetLine, BudgetLine.Builder> BUDGET_LINE = ElementType.of(
                    BudgetLine::builder, BudgetLine.Builder::build)
            .extras(BudgetLine::extras, BudgetLine.Builder::extras)
            .attribute("ref", Forms.TEXT, BudgetLine::ref, BudgetLine.Builder::ref)
            .child("value", CommonElements.MONEY_VALUE, BudgetLine::value, BudgetLine.Builder::value)
            .narratives(BudgetLine::narratives, BudgetLine.Builder::addNarrative);

    static final ElementType<OrganisationBudget, OrganisationBudget.Builder> ORGANISATION_BUDGET = ElementType.of(
                    OrganisationBudget::builder, OrganisationBudget.Builder::build)
            .extras(OrganisationBudget::extras, OrganisationBudget.Builder::extras)
            .line(OrganisationBudget.Builder::line)
            .attribute(
                    "status",
                    Forms.code("BudgetStatus"),
                    OrganisationBudget::status,
                    OrganisationBudget.Builder::status)
            .child(
                    "recipient-org",
                    RECIPIENT_ORG,
                    OrganisationBudget::recipientOrg,
                    OrganisationBudget.Builder::recipientOrg)
            .child(
                    "recipient-region",
                    CommonElements.RECIPIENT_REGION,
                    OrganisationBudget::recipientRegion,
                    OrganisationBudget.Builder::recipientRegion)
            .child(
                    "recipient-country",
                    CommonElements.RECIPIENT_COUNTRY,
                    OrganisationBudget::recipientCountry,
                    OrganisationBudget.Builder::recipientCountry)
            .child(
                    "period-start",
                    CommonElements.DATED,
                    OrganisationBudget::periodStart,
                    OrganisationBudget.Builder::periodStart)
            .child(
                    "period-end",
                    CommonElements.DATED,
                    OrganisationBudget::periodEnd,
                    OrganisationBudget.Builder::periodEnd)
            .child("value", CommonElements.MONEY_VALUE, OrganisationBudget::value, OrganisationBudget.Builder::value)
            .children(
                    "budget-line",
                    BUDGET_LINE,
                    OrganisationBudget::budgetLines,
                    OrganisationBudget.Builder::addBudgetLine)
            .children(
                    "expense-line",
                    BUDGET_LINE,
                    OrganisationBudget::expenseLines,
                    OrganisationBudget.Builder::addExpenseLine);

    static final ElementType<IatiOrganisation, IatiOrganisation.Builder> IATI_ORGANISATION = ElementType.of(
                    IatiOrganisation::builder, IatiOrganisation.Builder::build)
            .extras(IatiOrganisation::extras, IatiOrganisation.Builder::extras)
            .line(IatiOrganisation.Builder::line)
            .attribute("xml:lang", Forms.TEXT, IatiOrganisation::language, IatiOrganisation.Builder::language)
            .attribute(
                    "default-currency",
                    Forms.code("Currency"),
                    IatiOrganisation::defaultCurrency,
                    IatiOrganisation.Builder::defaultCurrency)
            .attribute(
                    "last-updated-datetime",
                    Forms.TIMESTAMP,
                    IatiOrganisation::lastUpdated,
                    IatiOrganisation.Builder::lastUpdated)
            .child(
                    "organisation-identifier",
                    CommonElements.PLAIN_TEXT,
                    IatiOrganisation::organisationIdentifier,
                    IatiOrganisation.Builder::organisationIdentifier)
            .child("name", CommonElements.TEXT_ELEMENT, IatiOrganisation::name, IatiOrganisation.Builder::name)
            .child(
                    "reporting-org",
                    CommonElements.REPORTING_ORG,
                    IatiOrganisation::reportingOrg,
                    IatiOrganisation.Builder::reportingOrg)
            .children(
                    "total-budget",
                    ORGANISATION_BUDGET,
                    IatiOrganisation::totalBudgets,
                    IatiOrganisation.Builder::addTotalBudget)
            .children(
                    "recipient-org-budget",
                    ORGANISATION_BUDGET,
                    IatiOrganisation::recipientOrgBudgets,
                    IatiOrganisation.Builder::addRecipientOrgBudget)
            .children(
                    "recipient-region-budget",
                    ORGANISATION_BUDGET,
                    IatiOrganisation::recipientRegionBudgets,
                    IatiOrganisation.Builder::addRecipientRegionBudget)
            .children(
                    "recipient-country-budget",
                    ORGANISATION_BUDGET,
                    IatiOrganisation::recipientCountryBudgets,
                    IatiOrganisation.Builder::addRecipientCountryBudget)
            .children(
                    "total-expenditure",
                    ORGANISATION_BUDGET,
                    IatiOrganisation::totalExpenditures,
                    IatiOrganisation.Builder::addTotalExpenditure)
            .children(
                    "document-link",
                    CommonElements.DOCUMENT_LINK,
                    IatiOrganisation::documentLinks,
                    IatiOrganisation.Builder::addDocumentLink);

    private OrganisationElements() {}
}
