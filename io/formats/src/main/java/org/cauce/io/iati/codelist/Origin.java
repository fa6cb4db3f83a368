package org.cauce.io.iati.codelist;

/** Who publishes a list, or a code of it. */
public enum Origin {
    /** IATI, with its standard. */
    IATI,
    /** Code for IATI, which continues the lists that IATI copies from others, and keeps some of its own. */
    CODE_FOR_IATI,
    /** A file that a user read. */
    FILE
}
