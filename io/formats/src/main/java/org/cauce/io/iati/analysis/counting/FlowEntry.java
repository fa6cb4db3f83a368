package org.cauce.io.iati.analysis.counting;

import java.util.Optional;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.activity.TransactionOrg;
import org.cauce.io.iati.analysis.Effective;
import org.cauce.io.iati.analysis.EffectiveMoney;
import org.cauce.io.iati.analysis.EffectiveValues;
import org.cauce.io.iati.analysis.FlowDirection;
import org.cauce.io.iati.analysis.FlowParty;
import org.cauce.io.iati.analysis.TransactionKind;

/**
 * What must be known of a transaction to count its money once.
 *
 * @param activity the activity that reports it
 * @param line the line where it starts, from 1; 0 if not known
 * @param kind what happens
 * @param sender the identifier of the activity that the money comes from; blank if not known
 * @param receiver the identifier of the activity that the money goes to; blank if not known
 * @param provider the identifier of the organisation that pays; blank if not known
 * @param recipient the identifier of the organisation that is paid; blank if not known
 * @param money how much
 */
public record FlowEntry(
        ActivityEntry activity,
        int line,
        TransactionKind kind,
        String sender,
        String receiver,
        String provider,
        String recipient,
        EffectiveMoney money) {

    /**
     * {@return what must be known of a transaction; empty if its type is not known}
     *
     * @param activity its activity
     * @param values the values that count in its activity
     * @param transaction the transaction
     */
    public static Optional<FlowEntry> of(ActivityEntry activity, EffectiveValues values, Transaction transaction) {
        return TransactionKind.of(transaction).map(kind -> {
            boolean isOutgoing = kind.direction() == FlowDirection.OUTGOING;
            String sender = transaction
                    .providerOrg()
                    .flatMap(TransactionOrg::providerActivityId)
                    .map(String::strip)
                    .orElse("");
            String receiver = transaction
                    .receiverOrg()
                    .flatMap(TransactionOrg::receiverActivityId)
                    .map(String::strip)
                    .orElse("");
            return new FlowEntry(
                    activity,
                    transaction.line(),
                    kind,
                    isOutgoing ? activity.identifier() : sender,
                    isOutgoing ? receiver : activity.identifier(),
                    ref(values.provider(transaction)),
                    ref(values.receiver(transaction)),
                    values.money(transaction));
        });
    }

    private static String ref(Effective<FlowParty> party) {
        return party.value().flatMap(FlowParty::ref).orElse("");
    }

    /** {@return whether both ends are activities that are told} */
    public boolean isBetweenActivities() {
        return !sender.isEmpty() && !receiver.isEmpty();
    }
}
