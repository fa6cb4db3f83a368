package org.cauce.io.iati.analysis.counting;

/**
 * What was met when flows were counted.
 *
 * @param kind what
 * @param flow the flow it is about
 */
public record FlowNote(Kind kind, FlowEntry flow) {
    /** What was met. */
    public enum Kind {
        /**
         * The other activity reports such a flow, too, but the organisations that the two name are not the same: it is
         * taken for another flow.
         */
        ORGANISATIONS_DIFFER,
        /** Nobody says who pays: it counts as coming from outside. */
        PROVIDER_UNKNOWN
    }
}
