package org.cauce.io.iati.mapping;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cauce.io.iati.activity.Budget;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.PlannedDisbursement;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.activity.TransactionOrg;
import org.cauce.io.iati.analysis.FlowDirection;
import org.cauce.io.iati.analysis.TransactionKind;
import org.cauce.io.iati.common.MoneyValue;
import org.cauce.io.iati.common.PlainText;
import org.cauce.io.iati.organisation.IatiOrganisation;
import org.cauce.io.iati.organisation.OrganisationBudget;
import org.cauce.model.code.Code;
import org.cauce.model.flow.Condition;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Split;
import org.cauce.model.flow.Stage;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Source;
import org.cauce.model.source.Statement;

/**
 * Maps the activities and organisations of one file to the common model: an activity is an {@link Initiative}, its
 * transactions, budgets and planned disbursements are {@link FundingFlow}s. Every statement cites the file, the line
 * and the identifier of the activity or organisation, and is said by the organisation that reports.
 *
 * <p><strong>Flows.</strong> The type of a transaction gives stage and basis; incoming money has a word beside its
 * stage, loan repayments, interest and sales of equity have the basis {@code REPAYMENT}. The sign is that of the file.
 * The period is the date of the transaction; a value date that differs is a remark on it. Where a transaction names no
 * provider, the reporting organisation provides what goes out; where it names no receiver, the reporting organisation
 * receives what comes in. Sectors and recipients of the transaction stand for those of the activity, each dimension for
 * itself. Types of flow, finance, aid, tying and channel are {@linkplain FundingFlow#classifications()
 * classifications}, from the defaults of the activity where the transaction has none. A budget has the stage
 * {@code BUDGETED}, a planned disbursement {@code ENVISAGED}; whether a budget is revised stands in
 * {@link FundingFlow#wordedAs()}: original and revised budgets of one period are not to be added.
 *
 * <p><strong>What the common model cannot hold</strong> and only {@link IatiActivity} has: shares in sector
 * vocabularies and region vocabularies other than the first chosen (the DAC's, if there); shares that are missing,
 * negative or more than 100 per cent in sum, of which only the names are kept; descriptions other than objectives,
 * results, documents, contacts, locations, policy markers, tags, humanitarian scopes, related activities, conditions,
 * loan terms, country budget items, the hierarchy and the status beyond "pipeline" and "cancelled"; descriptions and
 * references of transactions; the identifiers of the activities at both ends of a transaction; the lines of an
 * organisation's budget; and all that is in extras. Transactions without a type that the standard knows are no flows:
 * {@link #flow} is empty for them. Amounts whose number or ISO currency is not known are not stated, with their text.
 *
 * <p>Ids are made of the identifiers of the file, {@code iati:} before them: two activities with one identifier have
 * one id, and no catalogue takes both; {@link IatiCatalogueParts} tells which it left out. Safe for several threads.
 */
public final class IatiMapping {
    private final Place place;

    private IatiMapping(String file) {
        this.place = new Place(Kind.SOURCE.ref(Ids.of(file)), file);
    }

    /**
     * {@return a mapping of the records of a file}
     *
     * @param file the name of the file, without folders, as citations shall name it
     */
    public static IatiMapping of(String file) {
        return new IatiMapping(file);
    }

    /** {@return the file as a source, which all statements cite} */
    public Statement<Source> source() {
        return Statement.of(
                place.source().id(),
                Source.builder()
                        .type(Source.Type.DATA_SET)
                        .title(place.file())
                        .description("IATI file " + place.file())
                        .build());
    }

    /**
     * {@return an activity as an initiative}
     *
     * <p>The places and sectors of its transactions count as its own, if the activity holds its transactions.
     *
     * @param activity the activity
     */
    public Statement<Initiative> initiative(IatiActivity activity) {
        return this.<Initiative>statement(activity, "", activity.line())
                .says(new InitiativeDraft(activity).build(name(activity)))
                .build();
    }

    /**
     * {@return a transaction as a flow; empty if it has no type that the standard knows}
     *
     * @param activity its activity; the transactions that this one holds do not count
     * @param transaction the transaction
     * @param number its number among the transactions of the activity, from 1
     */
    public Optional<Statement<FundingFlow>> flow(IatiActivity activity, Transaction transaction, long number) {
        return TransactionKind.of(transaction)
                .map(kind -> this.<FundingFlow>statement(activity, ":t" + number, transaction.line())
                        .says(flow(activity, transaction, kind))
                        .build());
    }

    private static FundingFlow flow(IatiActivity activity, Transaction transaction, TransactionKind kind) {
        FlowMeaning meaning = FlowMeaning.of(kind);
        FundingFlow.Builder flow = FundingFlow.builder()
                .stage(meaning.stage())
                .basis(meaning.basis())
                .wordedAs(meaning.word())
                .addInitiative(Kind.INITIATIVE.ref(id(activity)))
                .amount(FlowDraft.amount(transaction.value(), activity.defaultCurrency()))
                .when(FlowDraft.on(
                        transaction.transactionDate(), transaction.value().flatMap(MoneyValue::valueDate)))
                .recipients(recipients(activity, transaction))
                .sectors(sectors(activity, transaction))
                .addAllClassifications(Codes.of(activity, transaction));
        if (kind == TransactionKind.CREDIT_GUARANTEE) {
            flow.addCondition(Condition.CONDITIONAL);
        }
        provider(activity, transaction, kind).ifPresent(flow::addProvider);
        receiver(activity, transaction, kind).ifPresent(flow::addReceiver);
        return flow.build();
    }

    private static Optional<Split<Ref>> recipients(IatiActivity activity, Transaction transaction) {
        Optional<Split<Ref>> own = Splits.recipients(transaction.recipientCountries(), transaction.recipientRegions());
        return own.isPresent() ? own : Splits.recipients(activity.recipientCountries(), activity.recipientRegions());
    }

    private static Optional<Split<Code>> sectors(IatiActivity activity, Transaction transaction) {
        Optional<Split<Code>> own = Splits.sectors(transaction.sectors());
        return own.isPresent() ? own : Splits.sectors(activity.sectors());
    }

    private static Optional<Ref> provider(IatiActivity activity, Transaction transaction, TransactionKind kind) {
        Optional<Ref> named = organisation(transaction.providerOrg(), activity);
        return named.isPresent() || isIncoming(kind)
                ? named
                : NamedParty.reporter(activity).map(NamedParty::organisation);
    }

    private static Optional<Ref> receiver(IatiActivity activity, Transaction transaction, TransactionKind kind) {
        Optional<Ref> named = organisation(transaction.receiverOrg(), activity);
        return named.isPresent() || !isIncoming(kind)
                ? named
                : NamedParty.reporter(activity).map(NamedParty::organisation);
    }

    /** Whether the money comes to the one who reports. */
    private static boolean isIncoming(TransactionKind kind) {
        return kind.direction() == FlowDirection.INCOMING;
    }

    private static Optional<Ref> organisation(Optional<TransactionOrg> org, IatiActivity activity) {
        return org.flatMap(named -> NamedParty.of(named, activity.language())).map(NamedParty::organisation);
    }

    /**
     * {@return the budgets of an activity as flows of the stage {@code BUDGETED}}
     *
     * @param activity the activity
     */
    public ImmutableList<Statement<FundingFlow>> budgets(IatiActivity activity) {
        ImmutableList.Builder<Statement<FundingFlow>> flows = ImmutableList.builder();
        int number = 0;
        for (Budget budget : activity.budgets()) {
            number++;
            FundingFlow.Builder flow = plan(activity, Stage.BUDGETED)
                    .amount(FlowDraft.amount(budget.value(), activity.defaultCurrency()))
                    .when(FlowDraft.between(budget.periodStart(), budget.periodEnd()));
            if (budget.type().filter(type -> type.is("2")).isPresent()) {
                flow.wordedAs("revised budget");
            }
            budget.type().flatMap(Codes::of).ifPresent(flow::addClassification);
            budget.status().flatMap(Codes::of).ifPresent(flow::addClassification);
            flows.add(this.<FundingFlow>statement(activity, ":b" + number, budget.line())
                    .says(flow.build())
                    .build());
        }
        return flows.build();
    }

    /**
     * {@return the planned disbursements of an activity as flows of the stage {@code ENVISAGED}}
     *
     * @param activity the activity
     */
    public ImmutableList<Statement<FundingFlow>> plannedDisbursements(IatiActivity activity) {
        ImmutableList.Builder<Statement<FundingFlow>> flows = ImmutableList.builder();
        int number = 0;
        for (PlannedDisbursement planned : activity.plannedDisbursements()) {
            number++;
            boolean isRevised = planned.type().filter(type -> type.is("2")).isPresent();
            FundingFlow.Builder flow = plan(activity, Stage.ENVISAGED)
                    .wordedAs(isRevised ? "revised planned disbursement" : "planned disbursement")
                    .amount(FlowDraft.amount(planned.value(), activity.defaultCurrency()))
                    .when(FlowDraft.between(planned.periodStart(), planned.periodEnd()));
            organisation(planned.providerOrg(), activity)
                    .or(() -> NamedParty.reporter(activity).map(NamedParty::organisation))
                    .ifPresent(flow::addProvider);
            organisation(planned.receiverOrg(), activity).ifPresent(flow::addReceiver);
            flows.add(this.<FundingFlow>statement(activity, ":p" + number, planned.line())
                    .says(flow.build())
                    .build());
        }
        return flows.build();
    }

    private static FundingFlow.Builder plan(IatiActivity activity, Stage stage) {
        return FundingFlow.builder()
                .stage(stage)
                .addInitiative(Kind.INITIATIVE.ref(id(activity)))
                .recipients(Splits.recipients(activity.recipientCountries(), activity.recipientRegions()))
                .sectors(Splits.sectors(activity.sectors()));
    }

    /**
     * {@return all flows of an activity that is held whole: transactions, budgets, planned disbursements}
     *
     * @param activity the activity
     */
    public ImmutableList<Statement<FundingFlow>> flows(IatiActivity activity) {
        ImmutableList.Builder<Statement<FundingFlow>> flows = ImmutableList.builder();
        long number = 0;
        for (Transaction transaction : activity.transactions()) {
            number++;
            flow(activity, transaction, number).ifPresent(flows::add);
        }
        return flows.addAll(budgets(activity))
                .addAll(plannedDisbursements(activity))
                .build();
    }

    /**
     * {@return the budgets and expenditure of an organisation as flows}
     *
     * <p>Budgets have the stage {@code BUDGETED}, expenditure {@code SPENT}. What each is for stands in
     * {@link FundingFlow#wordedAs()}: budgets in total, for organisations, for regions and for countries overlap, so
     * that only those of one kind may be added.
     *
     * @param organisation the organisation
     */
    public ImmutableList<Statement<FundingFlow>> flows(IatiOrganisation organisation) {
        List<Statement<FundingFlow>> flows = new ArrayList<>();
        add(flows, organisation, organisation.totalBudgets(), "total budget");
        add(flows, organisation, organisation.recipientOrgBudgets(), "budget for an organisation");
        add(flows, organisation, organisation.recipientRegionBudgets(), "budget for a region");
        add(flows, organisation, organisation.recipientCountryBudgets(), "budget for a country");
        add(flows, organisation, organisation.totalExpenditures(), "total expenditure");
        return ImmutableList.copyOf(flows);
    }

    private void add(
            List<Statement<FundingFlow>> flows,
            IatiOrganisation organisation,
            List<OrganisationBudget> budgets,
            String word) {
        Optional<NamedParty> party = party(organisation);
        String id = party.map(named -> named.organisation().id())
                .orElseGet(() -> Ids.of(place.file() + ":" + organisation.line()));
        for (OrganisationBudget budget : budgets) {
            FundingFlow.Builder flow = FundingFlow.builder()
                    .stage(word.equals("total expenditure") ? Stage.SPENT : Stage.BUDGETED)
                    .wordedAs(word)
                    .amount(FlowDraft.amount(budget.value(), organisation.defaultCurrency()))
                    .when(FlowDraft.between(budget.periodStart(), budget.periodEnd()));
            party.ifPresent(named -> flow.addProvider(named.organisation()));
            budget.recipientOrg()
                    .flatMap(org -> NamedParty.of(org, organisation.language()))
                    .ifPresent(named -> flow.addReceiver(named.organisation()));
            flow.recipients(Splits.recipients(
                    budget.recipientCountry().stream().toList(),
                    budget.recipientRegion().stream().toList()));
            budget.status().flatMap(Codes::of).ifPresent(flow::addClassification);
            flows.add(Statement.<FundingFlow>builder()
                    .id(id + ":b" + (flows.size() + 1))
                    .says(flow.build())
                    .addCitation(place.at(organisation.line(), identifier(organisation.organisationIdentifier())))
                    .build());
        }
    }

    static Optional<NamedParty> party(IatiOrganisation organisation) {
        return NamedParty.of(
                identifier(organisation.organisationIdentifier())
                        .or(() -> organisation.reportingOrg().flatMap(org -> org.ref())),
                organisation.reportingOrg().flatMap(org -> org.type()),
                organisation.name().map(name -> name.narratives()).orElse(ImmutableList.of()),
                organisation.language());
    }

    private <T> Statement.Builder<T> statement(IatiActivity activity, String part, int line) {
        return Statement.<T>builder()
                .id(id(activity) + part)
                .addCitation(place.at(line, identifier(activity.iatiIdentifier())))
                .saidBy(NamedParty.reporter(activity).map(NamedParty::organisation));
    }

    private static Optional<String> identifier(Optional<PlainText> text) {
        return text.map(written -> written.text().strip()).filter(id -> !id.isEmpty());
    }

    private static String name(IatiActivity activity) {
        return identifier(activity.iatiIdentifier()).orElse("activity of line " + activity.line());
    }

    private static String id(IatiActivity activity) {
        return Ids.of(name(activity));
    }
}
