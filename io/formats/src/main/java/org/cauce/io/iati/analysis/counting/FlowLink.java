package org.cauce.io.iati.analysis.counting;

import com.google.common.collect.ImmutableList;
import org.cauce.io.iati.analysis.TransactionKind;

/**
 * Flows between two activities that both of them report, and that are the same money as far as the identifiers tell.
 *
 * <p>Amounts and days need not agree: one end may report by quarter what the other reports by payment.
 *
 * @param sender the activity that the money comes from
 * @param receiver the activity that the money goes to
 * @param kind what happens, as the sender reports it: a disbursement (3, with 1 at the other end), a commitment (2 and
 *     11) or a pledge (12 and 13)
 * @param sent what the sender reports
 * @param received what the receiver reports
 */
public record FlowLink(
        String sender,
        String receiver,
        TransactionKind kind,
        ImmutableList<FlowEntry> sent,
        ImmutableList<FlowEntry> received) {}
