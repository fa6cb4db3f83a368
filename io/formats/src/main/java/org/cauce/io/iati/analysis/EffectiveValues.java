package org.cauce.io.iati.analysis;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cauce.io.iati.activity.AidType;
import org.cauce.io.iati.activity.Budget;
import org.cauce.io.iati.activity.HumanitarianScope;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.PlannedDisbursement;
import org.cauce.io.iati.activity.Sector;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.activity.TransactionOrg;
import org.cauce.io.iati.common.Coded;
import org.cauce.io.iati.common.Dated;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.MoneyValue;
import org.cauce.io.iati.common.Narrative;
import org.cauce.io.iati.common.VocabularyCode;

/**
 * The values that count for the transactions, budgets and planned disbursements of an activity.
 *
 * <p>The activity may be one without its transactions, as {@code TransactionReader} gives it. Made once for an
 * activity; immutable.
 *
 * <pre>{@code
 * EffectiveValues values = EffectiveValues.of(activity);
 * Effective<String> currency = values.money(transaction).currency();   // EUR, DEFAULT
 * }</pre>
 */
public final class EffectiveValues {
    private final IatiActivity activity;
    private final Optional<String> defaultCurrency;
    private final Optional<FlowParty> reporter;

    private EffectiveValues(IatiActivity activity) {
        this.activity = activity;
        this.defaultCurrency = MoneyRules.currency(activity.defaultCurrency());
        this.reporter = activity.reportingOrg().flatMap(FlowParty::of);
    }

    /**
     * {@return the values that count in this activity}
     *
     * @param activity the activity, with or without its transactions
     */
    public static EffectiveValues of(IatiActivity activity) {
        return new EffectiveValues(activity);
    }

    /** {@return the activity} */
    public IatiActivity activity() {
        return activity;
    }

    /**
     * {@return amount, currency and value date of a transaction}
     *
     * <p>The day of the transaction stands for a value date that is not stated, as a {@link Origin#SUBSTITUTE}.
     *
     * @param transaction a transaction of the activity
     */
    public EffectiveMoney money(Transaction transaction) {
        return money(transaction.value(), transaction.transactionDate());
    }

    /**
     * {@return amount, currency and value date of a budget}
     *
     * <p>The first day of the period stands for a value date that is not stated, as a {@link Origin#SUBSTITUTE}.
     *
     * @param budget a budget of the activity
     */
    public EffectiveMoney money(Budget budget) {
        return money(budget.value(), budget.periodStart());
    }

    /**
     * {@return amount, currency and value date of a planned disbursement}
     *
     * <p>The first day of the period stands for a value date that is not stated, as a {@link Origin#SUBSTITUTE}.
     *
     * @param planned a planned disbursement of the activity
     */
    public EffectiveMoney money(PlannedDisbursement planned) {
        return money(planned.value(), planned.periodStart());
    }

    private EffectiveMoney money(Optional<MoneyValue> value, Optional<Dated> substitute) {
        return MoneyRules.money(value, defaultCurrency, substitute.flatMap(Dated::date));
    }

    /**
     * {@return the type of a budget: original (1) if it states none}
     *
     * @param budget a budget of the activity
     */
    public Effective<String> budgetType(Budget budget) {
        return Effective.firstOf(budget.type().map(IatiCode::value), Optional.of("1"), Origin.IMPLIED);
    }

    /**
     * {@return the status of a budget: indicative (1) if it states none}
     *
     * @param budget a budget of the activity
     */
    public Effective<String> budgetStatus(Budget budget) {
        return Effective.firstOf(budget.status().map(IatiCode::value), Optional.of("1"), Origin.IMPLIED);
    }

    /**
     * {@return the kind of flow, such as 10 for ODA}
     *
     * @param transaction a transaction of the activity
     */
    public Effective<IatiCode> flowType(Transaction transaction) {
        return coded(transaction.flowType(), activity.defaultFlowType());
    }

    /**
     * {@return the kind of finance, such as 110 for grants}
     *
     * @param transaction a transaction of the activity
     */
    public Effective<IatiCode> financeType(Transaction transaction) {
        return coded(transaction.financeType(), activity.defaultFinanceType());
    }

    /**
     * {@return whether the money is tied}
     *
     * @param transaction a transaction of the activity
     */
    public Effective<IatiCode> tiedStatus(Transaction transaction) {
        return coded(transaction.tiedStatus(), activity.defaultTiedStatus());
    }

    private static Effective<IatiCode> coded(Optional<Coded> stated, Optional<Coded> byDefault) {
        return Effective.firstOf(stated.flatMap(Coded::code), byDefault.flatMap(Coded::code), Origin.DEFAULT);
    }

    /**
     * {@return the kinds of aid, those the transaction states first; a default counts only in vocabularies in which the
     * transaction states nothing}
     *
     * @param transaction a transaction of the activity
     */
    public ImmutableList<Effective<VocabularyCode>> aidTypes(Transaction transaction) {
        ImmutableList.Builder<Effective<VocabularyCode>> all = ImmutableList.builder();
        Set<String> stated = new HashSet<>();
        for (AidType type : transaction.aidTypes()) {
            type.code().ifPresent(code -> {
                all.add(Effective.stated(code));
                stated.add(code.vocabulary());
            });
        }
        for (AidType type : activity.defaultAidTypes()) {
            type.code()
                    .filter(code -> !stated.contains(code.vocabulary()))
                    .ifPresent(code -> all.add(Effective.of(code, Origin.DEFAULT)));
        }
        return all.build();
    }

    /**
     * {@return the kind of aid in a vocabulary; the first one if there are several against the standard}
     *
     * @param transaction a transaction of the activity
     * @param vocabulary the number of the vocabulary, 1 for that of the OECD DAC
     */
    public Effective<VocabularyCode> aidType(Transaction transaction, String vocabulary) {
        return aidTypes(transaction).stream()
                .filter(type -> type.value().orElseThrow().isOf(vocabulary))
                .findFirst()
                .orElseGet(Effective::unknown);
    }

    /**
     * {@return who pays: as stated; if not, the reporting organisation of outgoing transactions}
     *
     * @param transaction a transaction of the activity
     */
    public Effective<FlowParty> provider(Transaction transaction) {
        return party(transaction, transaction.providerOrg(), FlowDirection.OUTGOING);
    }

    /**
     * {@return who is paid: as stated; if not, the reporting organisation of incoming transactions}
     *
     * @param transaction a transaction of the activity
     */
    public Effective<FlowParty> receiver(Transaction transaction) {
        return party(transaction, transaction.receiverOrg(), FlowDirection.INCOMING);
    }

    private Effective<FlowParty> party(
            Transaction transaction, Optional<TransactionOrg> stated, FlowDirection impliedFor) {
        boolean isImplied = TransactionKind.of(transaction)
                .filter(kind -> kind.direction() == impliedFor)
                .isPresent();
        return Effective.firstOf(
                stated.flatMap(FlowParty::of), isImplied ? reporter : Optional.empty(), Origin.IMPLIED);
    }

    /**
     * {@return who pays a planned disbursement: as stated; if not, the reporting organisation}
     *
     * @param planned a planned disbursement of the activity
     */
    public Effective<FlowParty> provider(PlannedDisbursement planned) {
        return Effective.firstOf(planned.providerOrg().flatMap(FlowParty::of), reporter, Origin.IMPLIED);
    }

    /**
     * {@return who is paid a planned disbursement; unknown if not stated}
     *
     * @param planned a planned disbursement of the activity
     */
    public Effective<FlowParty> receiver(PlannedDisbursement planned) {
        return Effective.firstOf(planned.receiverOrg().flatMap(FlowParty::of), Optional.empty(), Origin.IMPLIED);
    }

    /**
     * {@return whether the same organisation, by its identifier, stands at both ends; organisations without identifier
     * are not compared}
     *
     * @param transaction a transaction of the activity
     */
    public boolean isInternalTransfer(Transaction transaction) {
        Optional<String> from = provider(transaction).value().flatMap(FlowParty::ref);
        return from.isPresent() && from.equals(receiver(transaction).value().flatMap(FlowParty::ref));
    }

    /**
     * {@return whether it is humanitarian by the attribute of that name: that of the transaction, which tells apart
     * what an activity mixes; else that of the activity; unknown if neither says}
     *
     * @param transaction a transaction of the activity
     */
    public Effective<Boolean> humanitarian(Transaction transaction) {
        return Effective.firstOf(transaction.humanitarian(), activity.humanitarian(), Origin.DEFAULT);
    }

    /**
     * {@return all that speaks for a transaction being humanitarian, each signal by itself}
     *
     * @param transaction a transaction of the activity
     */
    public HumanitarianSignals humanitarianSignals(Transaction transaction) {
        return new HumanitarianSignals(
                humanitarian(transaction),
                HumanitarianSectors.emergencies(sectors(transaction)),
                HumanitarianSectors.refugees(sectors(transaction)),
                scopes("1"),
                scopes("2"));
    }

    private ImmutableList<Sector> sectors(Transaction transaction) {
        return ImmutableList.<Sector>builder()
                .addAll(sectors(transaction, "1").value().orElseGet(ImmutableList::of))
                .addAll(sectors(transaction, "2").value().orElseGet(ImmutableList::of))
                .build();
    }

    private ImmutableList<HumanitarianScope> scopes(String type) {
        return activity.humanitarianScopes().stream()
                .filter(scope -> scope.type().filter(code -> code.is(type)).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the sectors of a vocabulary that count for a transaction: its own, else those of the activity; unknown
     * if there are none}
     *
     * @param transaction a transaction of the activity
     * @param vocabulary the number of the vocabulary, 1 for the purposes of the OECD DAC
     */
    public Effective<ImmutableList<Sector>> sectors(Transaction transaction, String vocabulary) {
        return Effective.firstOf(
                of(transaction.sectors(), vocabulary), of(activity.sectors(), vocabulary), Origin.DEFAULT);
    }

    private static Optional<ImmutableList<Sector>> of(List<Sector> sectors, String vocabulary) {
        ImmutableList<Sector> found = sectors.stream()
                .filter(sector ->
                        sector.code().filter(code -> code.isOf(vocabulary)).isPresent())
                .collect(ImmutableList.toImmutableList());
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /**
     * {@return the countries and regions that count for a transaction: its own, else those of the activity; unknown if
     * there are none}
     *
     * @param transaction a transaction of the activity
     */
    public Effective<Geography> geography(Transaction transaction) {
        return Effective.firstOf(
                Geography.of(transaction.recipientCountries(), transaction.recipientRegions()),
                Geography.of(activity.recipientCountries(), activity.recipientRegions()),
                Origin.DEFAULT);
    }

    /**
     * {@return the language of a text: its own, else that of the activity, else unknown}
     *
     * @param narrative a text of the activity
     */
    public Effective<String> language(Narrative narrative) {
        return TextChoice.language(narrative, activity.language());
    }

    /**
     * {@return the text in the language that is wanted most, else in that of the activity, else the first that is not
     * blank; empty if all are blank}
     *
     * @param texts texts of the activity that say the same
     * @param wanted languages, ISO 639-1, the most wanted first
     */
    public Optional<TextChoice> text(List<Narrative> texts, List<String> wanted) {
        return TextChoice.of(texts, activity.language(), wanted);
    }

    /** {@return the level among the activities of the publisher: 1, the highest, if not stated} */
    public Effective<Integer> hierarchy() {
        return Effective.firstOf(activity.hierarchy(), Optional.of(1), Origin.IMPLIED);
    }

    /**
     * {@return the day whose exchange rate counts for a transaction}
     *
     * @param transaction a transaction of the activity
     */
    public Effective<LocalDate> valueDate(Transaction transaction) {
        return money(transaction).valueDate();
    }
}
