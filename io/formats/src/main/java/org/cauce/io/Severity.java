package org.cauce.io;

/** How much a problem matters. */
public enum Severity {
    /** The data cannot be used: there is no value. */
    ERROR,
    /** The data can be used, but something in it is probably wrong. */
    WARNING,
    /** Nothing is wrong; a reader took notice of something. */
    INFO
}
