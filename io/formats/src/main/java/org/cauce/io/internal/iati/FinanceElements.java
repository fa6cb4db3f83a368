package org.cauce.io.internal.iati;

import org.cauce.io.iati.activity.Budget;
import org.cauce.io.iati.activity.CapitalSpend;
import org.cauce.io.iati.activity.PlannedDisbursement;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.activity.TransactionOrg;

/** What an activity plans to spend and has spent. */
final class FinanceElements {
    static final ElementType<Budget, Budget.Builder> BUDGET = ElementType.of(Budget::builder, Budget.Builder::build)
            .extras(Budget::extras, Budget.Builder::extras)
            .line(Budget.Builder::line)
            .attribute("type", Forms.code("BudgetType"), Budget::type, Budget.Builder::type)
            .attribute("status", Forms.code("BudgetStatus"), Budget::status, Budget.Builder::status)
            .child("period-start", CommonElements.DATED, Budget::periodStart, Budget.Builder::periodStart)
            .child("period-end", CommonElements.DATED, Budget::periodEnd, Budget.Builder::periodEnd)
            .child("value", CommonElements.MONEY_VALUE, Budget::value, Budget.Builder::value);

    static final ElementType<TransactionOrg, TransactionOrg.Builder> TRANSACTION_ORG = ElementType.of(
                    TransactionOrg::builder, TransactionOrg.Builder::build)
            .extras(TransactionOrg::extras, TransactionOrg.Builder::extras)
            .attribute("ref", Forms.TEXT, TransactionOrg::ref, TransactionOrg.Builder::ref)
            .attribute(
                    "provider-activity-id",
                    Forms.TEXT,
                    TransactionOrg::providerActivityId,
                    TransactionOrg.Builder::providerActivityId)
            .attribute(
                    "receiver-activity-id",
                    Forms.TEXT,
                    TransactionOrg::receiverActivityId,
                    TransactionOrg.Builder::receiverActivityId)
            .attribute("type", Forms.code("OrganisationType"), TransactionOrg::type, TransactionOrg.Builder::type)
            .narratives(TransactionOrg::narratives, TransactionOrg.Builder::addNarrative);

    static final ElementType<PlannedDisbursement, PlannedDisbursement.Builder> PLANNED_DISBURSEMENT = ElementType.of(
                    PlannedDisbursement::builder, PlannedDisbursement.Builder::build)
            .extras(PlannedDisbursement::extras, PlannedDisbursement.Builder::extras)
            .line(PlannedDisbursement.Builder::line)
            .attribute("type", Forms.code("BudgetType"), PlannedDisbursement::type, PlannedDisbursement.Builder::type)
            .child(
                    "period-start",
                    CommonElements.DATED,
                    PlannedDisbursement::periodStart,
                    PlannedDisbursement.Builder::periodStart)
            .child(
                    "period-end",
                    CommonElements.DATED,
                    PlannedDisbursement::periodEnd,
                    PlannedDisbursement.Builder::periodEnd)
            .child("value", CommonElements.MONEY_VALUE, PlannedDisbursement::value, PlannedDisbursement.Builder::value)
            .child(
                    "provider-org",
                    TRANSACTION_ORG,
                    PlannedDisbursement::providerOrg,
                    PlannedDisbursement.Builder::providerOrg)
            .child(
                    "receiver-org",
                    TRANSACTION_ORG,
                    PlannedDisbursement::receiverOrg,
                    PlannedDisbursement.Builder::receiverOrg);

    static final ElementType<CapitalSpend, CapitalSpend.Builder> CAPITAL_SPEND = ElementType.of(
                    CapitalSpend::builder, CapitalSpend.Builder::build)
            .extras(CapitalSpend::extras, CapitalSpend.Builder::extras)
            .attribute("percentage", Forms.DECIMAL, CapitalSpend::percentage, CapitalSpend.Builder::percentage);

    static final ElementType<Transaction, Transaction.Builder> TRANSACTION = ElementType.of(
                    Transaction::builder, Transaction.Builder::build)
            .extras(Transaction::extras, Transaction.Builder::extras)
            .line(Transaction.Builder::line)
            .attribute("ref", Forms.TEXT, Transaction::ref, Transaction.Builder::ref)
            .attribute("humanitarian", Forms.TRUTH, Transaction::humanitarian, Transaction.Builder::humanitarian)
            .child(
                    "transaction-type",
                    CommonElements.coded("TransactionType"),
                    Transaction::transactionType,
                    Transaction.Builder::transactionType)
            .child(
                    "transaction-date",
                    CommonElements.DATED,
                    Transaction::transactionDate,
                    Transaction.Builder::transactionDate)
            .child("value", CommonElements.MONEY_VALUE, Transaction::value, Transaction.Builder::value)
            .child(
                    "description",
                    CommonElements.TEXT_ELEMENT,
                    Transaction::description,
                    Transaction.Builder::description)
            .child("provider-org", TRANSACTION_ORG, Transaction::providerOrg, Transaction.Builder::providerOrg)
            .child("receiver-org", TRANSACTION_ORG, Transaction::receiverOrg, Transaction.Builder::receiverOrg)
            .child(
                    "disbursement-channel",
                    CommonElements.coded("DisbursementChannel"),
                    Transaction::disbursementChannel,
                    Transaction.Builder::disbursementChannel)
            .children("sector", ClassificationElements.SECTOR, Transaction::sectors, Transaction.Builder::addSector)
            .children(
                    "recipient-country",
                    CommonElements.RECIPIENT_COUNTRY,
                    Transaction::recipientCountries,
                    Transaction.Builder::addRecipientCountry)
            .children(
                    "recipient-region",
                    CommonElements.RECIPIENT_REGION,
                    Transaction::recipientRegions,
                    Transaction.Builder::addRecipientRegion)
            .child("flow-type", CommonElements.coded("FlowType"), Transaction::flowType, Transaction.Builder::flowType)
            .child(
                    "finance-type",
                    CommonElements.coded("FinanceType"),
                    Transaction::financeType,
                    Transaction.Builder::financeType)
            .children(
                    "aid-type", ClassificationElements.AID_TYPE, Transaction::aidTypes, Transaction.Builder::addAidType)
            .child(
                    "tied-status",
                    CommonElements.coded("TiedStatus"),
                    Transaction::tiedStatus,
                    Transaction.Builder::tiedStatus);

    private FinanceElements() {}
}
