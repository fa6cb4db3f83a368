package org.cauce.io.iati.analysis.allocation;

/** Where the shares come from by which an amount was split. */
public enum ShareSource {
    /** The transaction says it itself. */
    TRANSACTION,
    /** The activity says it for all. */
    ACTIVITY,
    /** They were derived from other transactions of the activity. */
    DERIVED,
    /** Nothing is said: all is unallocated. */
    NONE
}
