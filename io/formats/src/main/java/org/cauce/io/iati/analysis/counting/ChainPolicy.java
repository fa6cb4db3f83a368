package org.cauce.io.iati.analysis.counting;

import java.util.Optional;

/**
 * Which flows count where the two ends of a delivery chain report the same money: the disbursement of a donor is the
 * incoming funds of the recipient.
 *
 * @param view whose view counts
 * @param reporter the identifier of the organisation, if the view is of one; empty otherwise
 */
public record ChainPolicy(View view, Optional<String> reporter) {
    /** All flows count, as published; what both ends report is listed. */
    public static final ChainPolicy AS_PUBLISHED = new ChainPolicy(View.AS_PUBLISHED, Optional.empty());

    /** Of flows that both ends report, that of the sender counts. */
    public static final ChainPolicy SENDERS = new ChainPolicy(View.SENDERS, Optional.empty());

    /** Of flows that both ends report, that of the receiver counts. */
    public static final ChainPolicy RECEIVERS = new ChainPolicy(View.RECEIVERS, Optional.empty());

    /** Incoming flows count whose provider is none of the reporting organisations: what comes in from outside. */
    public static final ChainPolicy EXTERNAL_INFLOWS = new ChainPolicy(View.EXTERNAL_INFLOWS, Optional.empty());

    /** Whose view counts. */
    public enum View {
        /** All. */
        AS_PUBLISHED,
        /** That of the sender, of what both ends report. */
        SENDERS,
        /** That of the receiver, of what both ends report. */
        RECEIVERS,
        /** That of who receives from outside. */
        EXTERNAL_INFLOWS,
        /** That of one organisation. */
        ONE_REPORTER
    }

    /**
     * {@return the policy by which the flows count that one organisation reports}
     *
     * @param reporter the identifier of the organisation
     */
    public static ChainPolicy ofReporter(String reporter) {
        return new ChainPolicy(View.ONE_REPORTER, Optional.of(reporter.strip()));
    }
}
