package org.cauce.io.iati.analysis.allocation;

/** What to do where the activity says nothing of its sectors, or of its places, but some of its transactions do. */
public enum UnknownShares {
    /** What has none of its own is unallocated. */
    UNALLOCATED,
    /**
     * The shares are those of the outgoing commitments by what they say themselves; without such commitments, of the
     * incoming ones; without these, of disbursements and expenditure.
     */
    DERIVED
}
