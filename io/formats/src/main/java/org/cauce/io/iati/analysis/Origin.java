package org.cauce.io.iati.analysis;

/** Where the value comes from that counts for a record. */
public enum Origin {
    /** The record states it itself. */
    STATED,
    /** The activity, or organisation, states it for all its records. */
    DEFAULT,
    /** Nobody states it; the standard says what counts then, such as the reporting organisation as the provider. */
    IMPLIED,
    /** Nobody states it; the closest thing stands for it, such as the day of a transaction for that of its value. */
    SUBSTITUTE,
    /** It is not known. */
    UNKNOWN
}
