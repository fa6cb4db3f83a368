package org.cauce.io.iati.analysis.counting;

import java.util.Optional;

/**
 * A flow that does not count, and why.
 *
 * @param flow the flow
 * @param reason why
 * @param link the flows of the other end that count for it; empty if it is left out for another reason
 */
public record LeftOutFlow(FlowEntry flow, Reason reason, Optional<FlowLink> link) {
    /** Why a flow does not count. */
    public enum Reason {
        /** The sender reports it, too. */
        REPORTED_BY_SENDER,
        /** The receiver reports it, too. */
        REPORTED_BY_RECEIVER,
        /** Another organisation reports it than the one whose view counts. */
        OTHER_REPORTER,
        /** It goes out, and what comes in counts. */
        OUTGOING,
        /** It comes from one of the reporting organisations, or of their activities. */
        FROM_REPORTER
    }
}
