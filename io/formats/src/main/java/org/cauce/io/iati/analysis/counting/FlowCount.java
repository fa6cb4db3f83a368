package org.cauce.io.iati.analysis.counting;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.analysis.CurrencySums;
import org.cauce.io.iati.analysis.EffectiveValues;
import org.cauce.io.iati.analysis.TransactionKind;

/**
 * The flows that count in delivery chains, those that do not, and why.
 *
 * <p>The two ends are joined by the identifiers of both activities and the pair of types, 3 with 1, 2 with 11, 12 with
 * 13; organisations, where both ends name them, must agree. A flow whose other end is not told as an activity is joined
 * with nothing.
 *
 * @param policy which count
 * @param counted the flows that count, in the order added
 * @param leftOut the flows that do not
 * @param links the flows that both ends report
 * @param notes what was met
 * @param withoutKind how many transactions have no type, or an unknown one, and are in no list
 */
public record FlowCount(
        ChainPolicy policy,
        ImmutableList<FlowEntry> counted,
        ImmutableList<LeftOutFlow> leftOut,
        ImmutableList<FlowLink> links,
        ImmutableList<FlowNote> notes,
        long withoutKind) {

    /**
     * {@return a new builder}
     *
     * @param policy which flows are to count
     */
    public static Builder builder(ChainPolicy policy) {
        return new Builder(policy);
    }

    /**
     * {@return the sums of the flows of a kind that count, by currency; kinds are not added to each other}
     *
     * @param kind the kind
     */
    public CurrencySums sums(TransactionKind kind) {
        CurrencySums.Builder sums = CurrencySums.builder();
        counted.stream().filter(flow -> flow.kind() == kind).forEach(flow -> sums.add(flow.money()));
        return sums.build();
    }

    /** Takes flows, and counts them. It keeps a few words of each transaction, not the transactions. */
    public static final class Builder {
        private final ChainPolicy policy;
        private final ImmutableList.Builder<FlowEntry> flows = ImmutableList.builder();
        private long withoutKind;

        private Builder(ChainPolicy policy) {
            this.policy = policy;
        }

        /**
         * {@return this builder, with one more transaction}
         *
         * @param activity its activity
         * @param values the values that count in its activity
         * @param transaction the transaction
         */
        @CanIgnoreReturnValue
        public Builder add(ActivityEntry activity, EffectiveValues values, Transaction transaction) {
            FlowEntry.of(activity, values, transaction).ifPresentOrElse(flows::add, () -> withoutKind++);
            return this;
        }

        /** {@return the flows counted} */
        public FlowCount build() {
            return new FlowCounter(policy, flows.build()).count(withoutKind);
        }
    }
}
