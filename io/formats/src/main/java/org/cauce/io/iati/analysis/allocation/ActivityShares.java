package org.cauce.io.iati.analysis.allocation;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cauce.io.iati.activity.Budget;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.PlannedDisbursement;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.analysis.EffectiveValues;
import org.cauce.io.iati.analysis.TransactionKind;
import org.cauce.io.iati.common.VocabularyCode;

/**
 * The shares of sectors and places in an activity, computed once, and the splitting of its amounts by them.
 *
 * <p>A transaction that has a sector of the vocabulary, or a country or region, of its own has it whole, in that
 * dimension; else the shares of the activity count. Budgets and planned disbursements go by the shares of the activity.
 *
 * <pre>{@code
 * ActivityShares shares = ActivityShares.of(activity, AllocationPolicy.of(SharePolicy.STRICT));
 * for (Transaction transaction : activity.transactions()) {
 *     Allocation allocation = shares.allocate(transaction).in(CurrencyCode.USD, converter);
 * }
 * }</pre>
 *
 * <p>Where an activity is read without its transactions, {@link #builder} lets them pass by first if shares are to be
 * derived from them; without, nothing is derived. For one thread: splits once made are kept for the next transaction.
 */
public final class ActivityShares {
    private static final int MOST_KEPT = 4096;

    private final AllocationPolicy policy;
    private final EffectiveValues values;
    private final OwnShares own;
    private final Shares<VocabularyCode> sectors;
    private final Shares<Place> places;
    private final Map<SplitKey, Split> splits = new HashMap<>();
    private final Split split;

    private ActivityShares(Builder builder) {
        this.policy = builder.policy;
        this.values = builder.values;
        this.own = builder.own;
        this.sectors = builder.sectors();
        this.places = builder.places();
        this.split = new Split(sectors, places);
    }

    /**
     * {@return the shares of an activity; if the policy derives shares, by the transactions it holds}
     *
     * @param activity the activity
     * @param policy how amounts are split
     */
    public static ActivityShares of(IatiActivity activity, AllocationPolicy policy) {
        Builder builder = builder(activity, policy);
        activity.transactions().forEach(builder::observe);
        return builder.build();
    }

    /**
     * {@return a builder of the shares of an activity whose transactions are read one by one}
     *
     * @param activity the activity, without its transactions
     * @param policy how amounts are split
     */
    public static Builder builder(IatiActivity activity, AllocationPolicy policy) {
        return new Builder(activity, policy);
    }

    /** {@return the values that count in the activity} */
    public EffectiveValues values() {
        return values;
    }

    /**
     * {@return a transaction, split}
     *
     * @param transaction a transaction of the activity
     */
    public Allocation allocate(Transaction transaction) {
        Shares<VocabularyCode> ofSectors = own.sectors(transaction).orElse(sectors);
        Shares<Place> ofPlaces = own.places(transaction).orElse(places);
        return Allocation.of(policy, values.money(transaction), split(ofSectors, ofPlaces));
    }

    /**
     * {@return a budget, split}
     *
     * @param budget a budget of the activity
     */
    public Allocation allocate(Budget budget) {
        return Allocation.of(policy, values.money(budget), split);
    }

    /**
     * {@return a planned disbursement, split}
     *
     * @param planned a planned disbursement of the activity
     */
    public Allocation allocate(PlannedDisbursement planned) {
        return Allocation.of(policy, values.money(planned), split);
    }

    private Split split(Shares<VocabularyCode> ofSectors, Shares<Place> ofPlaces) {
        if (ofSectors == sectors && ofPlaces == places) {
            return split;
        }
        if (splits.size() >= MOST_KEPT) {
            splits.clear();
        }
        return splits.computeIfAbsent(new SplitKey(ofSectors, ofPlaces), key -> new Split(key.sectors(), key.places()));
    }

    /** Shares are equal only to themselves. */
    private record SplitKey(Shares<VocabularyCode> sectors, Shares<Place> places) {}

    /** Builds the shares of an activity. */
    public static final class Builder {
        private final AllocationPolicy policy;
        private final EffectiveValues values;
        private final OwnShares own;
        private final Optional<Shares<VocabularyCode>> published;
        private final Optional<Shares<Place>> publishedPlaces;
        private final Derivation<VocabularyCode> sectors = new Derivation<>(Dimension.SECTOR);
        private final Derivation<Place> places = new Derivation<>(Dimension.PLACE);

        private Builder(IatiActivity activity, AllocationPolicy policy) {
            this.policy = policy;
            this.values = EffectiveValues.of(activity);
            this.published = new SectorRules(policy).shares(activity.sectors(), ShareSource.ACTIVITY);
            this.publishedPlaces = new PlaceRules(policy)
                    .shares(activity.recipientCountries(), activity.recipientRegions(), ShareSource.ACTIVITY);
            this.own = new OwnShares(policy, published.isPresent(), publishedPlaces.isPresent());
        }

        /**
         * Takes note of a transaction: whether it says its sector and place itself, and its amount, from which shares
         * may be derived.
         *
         * @param transaction a transaction of the activity
         */
        public void observe(Transaction transaction) {
            if (published.isEmpty()) {
                observe(transaction, sectors, own.sectors(transaction));
            }
            if (publishedPlaces.isEmpty()) {
                observe(transaction, places, own.places(transaction));
            }
        }

        private <K> void observe(Transaction transaction, Derivation<K> derivation, Optional<Shares<K>> stated) {
            derivation.count(stated.isPresent());
            if (policy.unknownShares() == UnknownShares.DERIVED) {
                TransactionKind.of(transaction)
                        .ifPresent(kind -> derivation.observe(kind, values.money(transaction), stated.orElse(null)));
            }
        }

        /** {@return the shares} */
        public ActivityShares build() {
            return new ActivityShares(this);
        }

        private Shares<VocabularyCode> sectors() {
            return published.orElseGet(
                    () -> unknown(sectors, SectorRules.absence(values.activity().sectors())));
        }

        private Shares<Place> places() {
            return publishedPlaces.orElseGet(
                    () -> unknown(places, new AllocationNote(AllocationNote.Kind.NOT_CLASSIFIED, Dimension.PLACE, "")));
        }

        private <K> Shares<K> unknown(Derivation<K> derivation, AllocationNote absence) {
            Shares<K> shares = derivation.isAnyClassified() && policy.unknownShares() == UnknownShares.DERIVED
                    ? derivation.shares()
                    : Shares.unallocated(ShareSource.NONE, ImmutableList.of(absence));
            return derivation.mixture().map(shares::with).orElse(shares);
        }
    }
}
