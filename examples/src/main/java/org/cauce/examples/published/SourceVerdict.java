package org.cauce.examples.published;

import java.util.Locale;

/** What the files of its publisher say of a number in a document. */
public enum SourceVerdict {
    /** The latest file that has the number has it as printed, within its rounding. */
    SAME,
    /**
     * The latest file that has the number has another, and an earlier file has it as printed, or the latest appeared
     * after the document: it has values of later years.
     */
    REVISED_SINCE,
    /** The latest file that has the number has another, and nothing tells that it appeared after the document. */
    DIFFERS,
    /** No file has this number. */
    NOT_STATED;

    /** {@return the verdict in words, such as {@code revised since}} */
    @Override
    public String toString() {
        return this == NOT_STATED
                ? "no file here states it"
                : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
