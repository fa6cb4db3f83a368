package org.cauce.io.iati.analysis;

/** Which way money goes, seen from the activity that reports it. */
public enum FlowDirection {
    /** Into the activity. */
    INCOMING,
    /** Out of the activity. */
    OUTGOING
}
